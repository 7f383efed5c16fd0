import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readHeard } from '#app/features/backlog/judging/read-heard.server.ts'
import { receiveHeard } from '#app/features/backlog/judging/receive-heard.server.ts'
import { HeardPage } from '#app/features/backlog/judging/ui/heard-page.tsx'
import { numberIn } from '#app/features/forum/thread.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import { actionRoute, personalRoute, refuse } from '#app/route.server.ts'
import backlog from '#app/styles/backlog.css?url'
import forum from '#app/styles/forum.css?url'

export const links = () => [forum, backlog].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = personalRoute('thread.read', async ({ ctx, params, url }) => ({
  title: `${wordsFor(ctx.language, 'judging').heard.title} · ${ctx.settings.brandName}`,
  page: await readHeard(ctx, numberIn(params.no), numberIn(params.request)),
  done: url.searchParams.get('done') ?? undefined,
}))

export const action = actionRoute('thread.read', async ({ ctx, form, intent, params }) => {
  const [threadNo, requestNo] = [numberIn(params.no), numberIn(params.request)]
  const received = await receiveHeard(ctx, { threadNo, requestNo, form, intent })
  if (!received.ok) return refuse({ errors: received.errors, typed: received.typed })
  return redirect(`/t/${threadNo}/heard/${requestNo}?done=${intent}`)
})

export default function Heard() {
  const { page, done } = useLoaderData<typeof loader>()
  return <HeardPage page={page} done={done} refused={useActionData<typeof action>()} />
}
