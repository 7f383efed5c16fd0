import { data, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readSources } from '#app/features/backlog/intake/hooks/read-sources.server.ts'
import { receiveSourceAct } from '#app/features/backlog/intake/hooks/receive-source-act.server.ts'
import { SourcesPage } from '#app/features/backlog/intake/ui/sources-page.tsx'
import { wordsFor } from '#app/messages/words.server.ts'
import { actionRoute, personalRoute } from '#app/route.server.ts'
import accounts from '#app/styles/accounts.css?url'
import backlog from '#app/styles/backlog.css?url'
import intake from '#app/styles/intake.css?url'

export const links = () => [accounts, backlog, intake].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = personalRoute('inbox.sources', async ({ ctx }) => ({
  title: `${wordsFor(ctx.language, 'intake').sources.title} · ${ctx.settings.brandName}`,
  page: await readSources(ctx),
}))

export const action = actionRoute('inbox.sources', async ({ ctx, form, intent }) => {
  const answer = await receiveSourceAct(ctx, form, intent)
  return data(answer, answer.ok ? 200 : 422)
})

export default function Sources() {
  return <SourcesPage page={useLoaderData<typeof loader>().page} answer={useActionData<typeof action>()} />
}
