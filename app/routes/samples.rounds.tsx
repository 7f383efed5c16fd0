import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readRounds } from '#app/features/backlog/samples/read-rounds.server.ts'
import { receiveRound } from '#app/features/backlog/samples/receive-round.server.ts'
import { RoundsPage } from '#app/features/backlog/samples/ui/rounds-page.tsx'
import { wordsFor } from '#app/messages/words.server.ts'
import { actionRoute, personalRoute, refuse } from '#app/route.server.ts'
import samples from '#app/styles/samples.css?url'

export const links = () => [{ rel: 'stylesheet', href: samples }]
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = personalRoute('sample.rounds', async ({ ctx, url }) => ({
  data: await readRounds(ctx),
  told: url.searchParams.get('told'),
  title: `${wordsFor(ctx.language, 'samples').roundsPage.title} · ${ctx.settings.brandName}`,
}))

export const action = actionRoute('sample.rounds', async ({ ctx, form, intent }) => {
  const received = await receiveRound(ctx, { form, intent })
  return 'to' in received ? redirect(received.to) : refuse(received)
})

export default function Rounds() {
  const { data, told } = useLoaderData<typeof loader>()
  return <RoundsPage data={data} told={told} refused={useActionData<typeof action>()} />
}
