import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readRuns } from '#app/features/backlog/intake/csv/read-run-page.server.ts'
import { startRun } from '#app/features/backlog/intake/csv/start-run.server.ts'
import { ImportPage } from '#app/features/backlog/intake/ui/import-page.tsx'
import { wordsFor } from '#app/messages/words.server.ts'
import { typedFields } from '#app/platform/form.ts'
import { actionRoute, personalRoute, refuse } from '#app/route.server.ts'
import accounts from '#app/styles/accounts.css?url'
import backlog from '#app/styles/backlog.css?url'
import intake from '#app/styles/intake.css?url'

export const links = () => [accounts, backlog, intake].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = personalRoute('inbox.import', async ({ ctx }) => ({
  title: `${wordsFor(ctx.language, 'intake').run.title} · ${ctx.settings.brandName}`,
  page: {
    ...(await readRuns(ctx.db)),
    ...{ megabytes: Math.round(ctx.settings.inbox.csvBytes / 1024 / 1024), mostRows: ctx.settings.inbox.csvRows },
  },
}))

export const action = actionRoute(
  'inbox.import',
  async ({ ctx, form }) => {
    const file = form.get('file')
    const started = await startRun(ctx, file instanceof File ? file : null, String(form.get('encoding') ?? ''))
    if (!started.ok) return refuse({ errors: started.errors, typed: typedFields(form) })
    return redirect(`/triage/import/${started.runId}`)
  },
  // A file a little too large is refused beside its field, and not as a page.
  ({ formBytes, inbox }) => 2 * inbox.csvBytes + formBytes,
)

export default function Import() {
  return <ImportPage page={useLoaderData<typeof loader>().page} refused={useActionData<typeof action>()} />
}
