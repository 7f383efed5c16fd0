import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readIntent } from '#app/features/backlog/volume/read-intent.server.ts'
import { receiveIntent } from '#app/features/backlog/volume/receive-intent.server.ts'
import { IntentPage } from '#app/features/backlog/volume/ui/intent-page.tsx'
import { numberIn } from '#app/features/forum/thread.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import { actionRoute, personalRoute, refuse } from '#app/route.server.ts'
import backlog from '#app/styles/backlog.css?url'

export const links = () => [{ rel: 'stylesheet', href: backlog }]
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = personalRoute('request.me-too', async ({ ctx, params }) => {
  const page = await readIntent(ctx, numberIn(params.no))
  return { page, title: `R-${page.no} ${wordsFor(ctx.language, 'volume').sure.title} · ${ctx.settings.brandName}` }
})

export const action = actionRoute('request.me-too', async ({ ctx, form, intent, params }) => {
  const received = await receiveIntent(ctx, numberIn(params.no), { form, intent })
  return 'to' in received ? redirect(received.to) : refuse(received)
})

export default function IntentRoute() {
  return <IntentPage page={useLoaderData<typeof loader>().page} refused={useActionData<typeof action>()} />
}
