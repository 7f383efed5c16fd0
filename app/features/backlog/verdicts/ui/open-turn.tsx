import { Link } from '@remix-run/react'
import { useShell } from '#app/components/shell-context.ts'
import type { ReadRequest } from '#app/features/backlog/read-request.server.ts'
import { languageOf } from '#app/features/forum/text-language.ts'
import { useWords } from '#app/messages/use-words.ts'
import { seesInside } from '#app/permissions.ts'

/** Where a member's word is asked for: a question, a product that does not cover it, something made. */
export function OpenTurn({ read: { request, question } }: { read: ReadRequest }) {
  const { audience } = useShell()
  if (question) return <Question no={request.no} question={question} />
  if (!seesInside(audience) || (request.state !== 'exists' && request.state !== 'made')) return null
  return <Reply no={request.no} kind={request.state === 'exists' ? 'notCovered' : 'solved'} />
}

type Asked = NonNullable<ReadRequest['question']>

function Question({ no, question: { text, to } }: { no: number; question: Asked }) {
  const words = useWords('open-turn')
  return (
    <section className="answer" aria-labelledby="question">
      <h2 id="question">{words.question}</h2>
      <p className="prose" lang={languageOf(text)}>
        {text}
      </p>
      <p>
        <small>{to ? words.questionTo(to) : words.questionOutside}</small>
      </p>
      {to && (
        <p className="line">
          <Link className="button" to={`/r/${no}/reply`}>
            {words.answerIt}
          </Link>
        </p>
      )}
    </section>
  )
}

function Reply({ no, kind }: { no: number; kind: 'notCovered' | 'solved' }) {
  const words = useWords('open-turn')
  return (
    <p className="line">
      <Link className="button" to={`/r/${no}/reply`}>
        {words[kind]}
      </Link>
      <small>{kind === 'solved' ? words.solvedHint : words.notCoveredHint}</small>
    </p>
  )
}
