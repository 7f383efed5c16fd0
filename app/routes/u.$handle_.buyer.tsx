import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readBuyer } from '#app/features/backlog/volume/read-buyer.server.ts'
import { receiveBuyer } from '#app/features/backlog/volume/receive-buyer.server.ts'
import { BuyerPage } from '#app/features/backlog/volume/ui/buyer-page.tsx'
import { wordsFor } from '#app/messages/words.server.ts'
import { actionRoute, personalRoute, refuse } from '#app/route.server.ts'

export const loader = personalRoute('triage.read', async ({ ctx, params }) => {
  const page = await readBuyer(ctx, params.handle ?? '')
  const { buyer } = wordsFor(ctx.language, 'volume-desk')
  return { page, title: `${buyer.title(page.handle)} · ${ctx.settings.brandName}` }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

// Whose mark it is decides who may: the command asks.
export const action = actionRoute('triage.read', async ({ ctx, form, intent, params }) => {
  const received = await receiveBuyer(ctx, params.handle ?? '', { form, intent })
  return 'to' in received ? redirect(received.to) : refuse(received)
})

export default function BuyerRoute() {
  return <BuyerPage page={useLoaderData<typeof loader>().page} refused={useActionData<typeof action>()} />
}
