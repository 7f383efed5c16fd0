import { data, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { actOnAnswer, type Told } from '#app/features/backlog/answers/act-on-answer.server.ts'
import { readAnswerPage } from '#app/features/backlog/answers/read-answer-page.server.ts'
import { AnswerPage } from '#app/features/backlog/answers/ui/answer-page.tsx'
import { numberIn } from '#app/features/forum/thread.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import { actionRoute, personalRoute } from '#app/route.server.ts'
import answers from '#app/styles/answers.css?url'
import backlog from '#app/styles/backlog.css?url'

export const links = () => [backlog, answers].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

const TOLD: Told[] = ['counted', 'differsSent', 'watching', 'unwatched', 'appealSent', 'thanks']

export const loader = personalRoute('thread.read', async ({ ctx, params, url }) => {
  const page = await readAnswerPage(ctx, numberIn(params.no), url.searchParams)
  const told = TOLD.find((each) => each === url.searchParams.get('told'))
  return {
    page,
    told,
    title: `${wordsFor(ctx.language, 'answers').pageTitle(page.live.no)} · ${ctx.settings.brandName}`,
  }
})

/** `stay`: a card was pressed on that tells the outcome itself; without script the answer's own page does. */
export const action = actionRoute('thread.read', async ({ ctx, params, form, intent }) => {
  const no = numberIn(params.no)
  const acted = await actOnAnswer(ctx, no, { intent, form })
  if (!acted.ok) return data(acted, { status: 422 })
  if (form.has('stay')) return data(acted)
  const { channel, context } = Object.fromEntries(form)
  const where: Record<string, string> = channel ? { channel: String(channel), context: String(context ?? '') } : {}
  throw redirect(`/r/${no}/answer?${new URLSearchParams({ told: acted.told, ...where })}`)
})

export default function Answer() {
  const { page, told } = useLoaderData<typeof loader>()
  const acted = useActionData<typeof action>()
  return <AnswerPage page={page} told={told} refused={acted && !acted.ok ? acted : undefined} />
}
