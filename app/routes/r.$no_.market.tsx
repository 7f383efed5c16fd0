import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readMarket, receiveMarket } from '#app/features/backlog/volume/read-market.server.ts'
import { MarketPage } from '#app/features/backlog/volume/ui/market-page.tsx'
import { numberIn } from '#app/features/forum/thread.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import { actionRoute, personalRoute, refuse } from '#app/route.server.ts'
import backlog from '#app/styles/backlog.css?url'

export const links = () => [{ rel: 'stylesheet', href: backlog }]
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = personalRoute('triage.read', async ({ ctx, params }) => {
  const page = await readMarket(ctx, numberIn(params.no))
  return {
    page,
    title: `R-${page.no} ${wordsFor(ctx.language, 'volume-desk').market.title} · ${ctx.settings.brandName}`,
  }
})

// For the product manager of the line, or a lead: the command asks.
export const action = actionRoute('triage.read', async ({ ctx, form, intent, params }) => {
  const received = await receiveMarket(ctx, numberIn(params.no), { form, intent })
  return 'to' in received ? redirect(received.to) : refuse(received)
})

export default function MarketRoute() {
  return <MarketPage page={useLoaderData<typeof loader>().page} refused={useActionData<typeof action>()} />
}
