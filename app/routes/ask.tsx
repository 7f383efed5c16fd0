import { data, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { Met } from '#app/features/backlog/answers/receive-ask.server.ts'
import { receiveAsk } from '#app/features/backlog/answers/receive-ask.server.ts'
import { AnswerMet } from '#app/features/backlog/answers/ui/answer-met.tsx'
import { WhileAsking } from '#app/features/backlog/answers/ui/while-asking.tsx'
import { answerReceived } from '#app/features/forum/answer-received.server.ts'
import { openAsk } from '#app/features/forum/open-composer.server.ts'
import { intentIn, type Refusal } from '#app/features/forum/received.ts'
import { AskPage } from '#app/features/forum/ui/ask-page.tsx'
import { wordsFor } from '#app/messages/words.server.ts'
import { actionRoute, personalRoute } from '#app/route.server.ts'
import answers from '#app/styles/answers.css?url'
import forum from '#app/styles/forum.css?url'

export const loader = personalRoute('thread.start', async ({ ctx, url }) => {
  const title = `${wordsFor(ctx.language, 'forum').compose.ask} · ${ctx.settings.brandName}`
  return { ...(await openAsk(ctx, url.searchParams)), title }
})

export const action = actionRoute(
  'thread.start',
  async ({ ctx, form, intent }) => {
    const received = await receiveAsk(ctx, form, intentIn(intent))
    return 'met' in received ? data<Refusal | Met>(received.met) : answerReceived(received)
  },
  // Twice what a photo may weigh is read, so that one too heavy is told beside the field and the text stays.
  ({ uploadBytes, formBytes }) => 2 * uploadBytes + formBytes,
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]
export const links = () => [forum, answers].map((href) => ({ rel: 'stylesheet', href }))

export default function Ask() {
  const { choices, composed } = useLoaderData<typeof loader>()
  const answer = useActionData<Refusal | Met>()
  const met = answer && 'answers' in answer ? answer : undefined
  const refusal = answer && 'findings' in answer ? answer : undefined
  const shown = met ? { ...composed, typed: met.typed, photo: met.photo } : composed
  return (
    <AskPage
      choices={choices}
      composed={shown}
      refusal={refusal}
      met={met && <AnswerMet answers={met.answers} formId="compose" />}
      beside={!met && <WhileAsking formId="compose" shown={{ channel: 'composer', context: 'ask' }} />}
    />
  )
}
