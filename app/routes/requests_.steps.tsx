import { data, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readMany } from '#app/features/backlog/many/read-many.server.ts'
import { receiveMany } from '#app/features/backlog/many/receive-many.server.ts'
import { ManyPage } from '#app/features/backlog/many/ui/many-page.tsx'
import { wordsFor } from '#app/messages/words.server.ts'
import { actionRoute, personalRoute } from '#app/route.server.ts'
import backlog from '#app/styles/backlog.css?url'

export const links = () => [{ rel: 'stylesheet', href: backlog }]
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }]

export const loader = personalRoute('triage.read', async ({ ctx, url }) => ({
  page: await readMany(ctx, url.searchParams),
  title: `${wordsFor(ctx.language, 'verdicts').many.title} · ${ctx.settings.brandName}`,
}))

export const action = actionRoute('triage.read', async ({ ctx, form, url }) => {
  const answer = await receiveMany(ctx, url.searchParams, form)
  return data(answer, answer.results.some(({ outcome }) => outcome !== 'refused') ? 200 : 422)
})

export default function ManyRoute() {
  return <ManyPage page={useLoaderData<typeof loader>().page} answer={useActionData<typeof action>()} />
}
