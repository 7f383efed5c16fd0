import { Form, Link } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import type { LiveAnswer } from '#app/features/backlog/answers/live-answers.server.ts'
import { Conditions } from '#app/features/backlog/answers/ui/conditions.tsx'
import type { MissingPageData } from '#app/features/backlog/intake/missing/read-missing.server.ts'
import { LabelChip } from '#app/features/backlog/ui/label-chip.tsx'
import { useWords } from '#app/messages/use-words.ts'

/** The live answer, for somebody who has nothing to press on it but whether it helped. */
export function PublicAnswer({ page: { words: said, line }, live }: { page: MissingPageData; live: LiveAnswer }) {
  const words = useWords('intake').missing
  return (
    <section className="stack" aria-labelledby="answered">
      <h2 id="answered">{words.answeredTitle}</h2>
      <p>{words.answeredLede}</p>
      <Face live={live} />
      <Form method="post" action="/missing" className="line">
        <input type="hidden" name="no" value={live.no} />
        <button className="button primary" name="intent" value="answered">
          {words.answersMe}
        </button>
        <Link className="button" to={`/missing?${new URLSearchParams({ q: said, ...(line && { line }), on: '1' })}`}>
          {words.notIt}
        </Link>
      </Form>
    </section>
  )
}

function Face({ live: { no, title, lang, label, people, peopleSince, answer, conditions } }: { live: LiveAnswer }) {
  const words = useWords('answers')
  return (
    <aside className="live" aria-label={`R-${no}: ${words.card}`}>
      <p className="line">
        <LabelChip label={label} no={no} />
      </p>
      <p className="title" lang={lang}>
        <Link to={`/r/${no}`}>{title}</Link>
      </p>
      {answer && <p lang={answer.lang}>{answer.sentence}</p>}
      <p className="facts">
        <span className="n">{label === 'no' ? words.counts(people, peopleSince) : words.asked(people)}</span>
        {answer && (
          <span>
            {words.answered} <Moment at={answer.decidedAt} detail="day" />
          </span>
        )}
      </p>
      {conditions.length > 0 && (
        <details>
          <summary>{words.whatWouldChange}</summary>
          <Conditions conditions={conditions} lang={answer?.lang ?? lang} />
        </details>
      )}
    </aside>
  )
}
