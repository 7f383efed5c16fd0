import { type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readRunPage } from '#app/features/backlog/intake/csv/read-run-page.server.ts'
import { commitRun, undoRun } from '#app/features/backlog/intake/csv/settle-run.server.ts'
import { RunPage } from '#app/features/backlog/intake/ui/run-page.tsx'
import { actionRoute, personalRoute } from '#app/route.server.ts'
import backlog from '#app/styles/backlog.css?url'
import intake from '#app/styles/intake.css?url'

export const links = () => [backlog, intake].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = personalRoute('inbox.import', async ({ ctx, params, url }) => {
  const page = await readRunPage(ctx.db, params.run ?? '', url.searchParams)
  return { page, title: `${page.run.name} · ${ctx.settings.brandName}` }
})

export const action = actionRoute('inbox.import', async ({ ctx, params, intent }) => {
  const run = params.run ?? ''
  await (intent === 'take' ? commitRun(ctx, run) : undoRun(ctx, run))
  return redirect(`/triage/import/${run}`)
})

export default function Run() {
  return <RunPage page={useLoaderData<typeof loader>().page} />
}
