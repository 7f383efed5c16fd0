import { useEffect, useRef } from 'react'
import type { LiveAnswer } from '#app/features/backlog/answers/live-answers.server.ts'
import { LiveCard } from '#app/features/backlog/answers/ui/live-card.tsx'
import { useWords } from '#app/messages/use-words.ts'

/** Before a question is posted that is answered already: the answer, once, with the text kept below. */
export function AnswerMet({ answers, formId }: { answers: LiveAnswer[]; formId: string }) {
  const words = useWords('answers')
  const place = useRef<HTMLElement>(null)
  useEffect(() => place.current?.focus(), [])
  return (
    <section className="stack" tabIndex={-1} ref={place} aria-labelledby="met">
      <h1 id="met">{words.stepTitle}</h1>
      <p className="prose">{words.stepLead}</p>
      {answers.map((live) => (
        <LiveCard key={live.no} live={live} shown={{ channel: 'composer', context: 'ask' }} />
      ))}
      <p className="line">
        <button className="button primary" form={formId} name="anyway" value="1">
          {words.anyway}
        </button>
      </p>
    </section>
  )
}
