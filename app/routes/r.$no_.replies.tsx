import { data, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { actOnReplies } from '#app/features/backlog/answers/act-on-replies.server.ts'
import { readReplies } from '#app/features/backlog/answers/read-replies.server.ts'
import { RepliesPage } from '#app/features/backlog/answers/ui/replies-page.tsx'
import { numberIn } from '#app/features/forum/thread.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import { actionRoute, personalRoute } from '#app/route.server.ts'
import answers from '#app/styles/answers.css?url'
import backlog from '#app/styles/backlog.css?url'

export const links = () => [backlog, answers].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = personalRoute('triage.read', async ({ ctx, params, url }) => {
  const replies = await readReplies(ctx, numberIn(params.no))
  const title = `${wordsFor(ctx.language, 'answer-replies').replies.title(replies.no)} · ${ctx.settings.brandName}`
  return { replies, told: url.searchParams.has('told'), title }
})

export const action = actionRoute('triage.read', async ({ ctx, params, form, intent }) => {
  const no = numberIn(params.no)
  const acted = await actOnReplies(ctx, no, intent, form)
  if (!acted.ok) return data({ errors: acted.errors, typed: acted.typed }, { status: 422 })
  throw redirect(`/r/${no}/replies?told=1`)
})

export default function Replies() {
  const { replies, told } = useLoaderData<typeof loader>()
  return <RepliesPage replies={replies} told={told} refused={useActionData<typeof action>()} />
}
