import { Link } from '@remix-run/react'
import { type ReactNode, useRef } from 'react'
import { Moment } from '#app/components/moment.tsx'
import type { Shown } from '#app/features/backlog/answers/channels.ts'
import type { LiveAnswer } from '#app/features/backlog/answers/live-answers.server.ts'
import { saidThen } from '#app/features/backlog/answers/said-then.ts'
import { CardActs } from '#app/features/backlog/answers/ui/card-acts.tsx'
import { Conditions } from '#app/features/backlog/answers/ui/conditions.tsx'
import { useSeen } from '#app/features/backlog/answers/ui/use-seen.ts'
import { LabelChip } from '#app/features/backlog/ui/label-chip.tsx'
import { Paragraphs } from '#app/features/backlog/ui/paragraphs.tsx'
import { useWords } from '#app/messages/use-words.ts'

type Props = {
  live: LiveAnswer
  shown: Shown
  /** When the text was written in which it stands: what was answered then is folded beneath. */
  writtenAt?: number
  /** More to press. */
  children?: ReactNode
}

/** The answer wherever the question is met: always what stands now. */
export function LiveCard({ live, shown, writtenAt, children }: Props) {
  const words = useWords('answers')
  const card = useRef<HTMLElement>(null)
  useSeen(card, live.no, live.answer ? shown : undefined)
  const { no, title, lang, label, state, answer, conditions } = live
  return (
    <aside className="live" aria-label={`R-${no}: ${answer ? words.card : words.cardNoAnswer}`} ref={card}>
      <p className="line">
        <LabelChip label={label} no={no} final={state === 'final_no'} />
        {state === 'reopen_due' && <small>{words.lookedAt}</small>}
      </p>
      <p className="title" lang={lang}>
        <Link to={`/r/${no}`}>{title}</Link>
      </p>
      {answer ? <p lang={answer.lang}>{answer.sentence}</p> : <p>{words.notYet}</p>}
      <CardFacts live={live} />
      {conditions.length > 0 && (
        <details>
          <summary>{words.whatWouldChange}</summary>
          <Conditions conditions={conditions} lang={answer?.lang ?? lang} />
        </details>
      )}
      {writtenAt !== undefined && <ThenSaid live={live} writtenAt={writtenAt} />}
      <CardActs live={live} shown={shown}>
        {children}
      </CardActs>
    </aside>
  )
}

function CardFacts({ live: { label, people, peopleSince, answer, nextLook } }: { live: LiveAnswer }) {
  const words = useWords('answers')
  const { reasons } = useWords('labels')
  const reason = answer?.reasonCode as keyof typeof reasons | null | undefined
  return (
    <p className="facts">
      <span className="n">{label === 'no' ? words.counts(people, peopleSince) : words.asked(people)}</span>
      {reason && <span>{reasons[reason]}</span>}
      {answer && (
        <span>
          {words.answered} <Moment at={answer.decidedAt} detail="day" />
        </span>
      )}
      {nextLook !== null && (
        <span>
          {words.nextLook} <Moment at={nextLook} detail="day" />
        </span>
      )}
    </p>
  )
}

function ThenSaid({ live, writtenAt }: { live: LiveAnswer; writtenAt: number }) {
  const words = useWords('answers')
  const { labels } = useWords('labels')
  const then = saidThen(live.said, writtenAt)
  if (!then) return null
  return (
    <details>
      <summary>
        {words.thenSaid(labels[then.label])}
        {', '}
        <Moment at={then.at} detail="day" />
      </summary>
      <Paragraphs text={then.text} lang={then.lang} />
    </details>
  )
}
