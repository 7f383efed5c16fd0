import { Link } from '@remix-run/react'
import { FormFault } from '#app/components/form-fault.tsx'
import { Moment } from '#app/components/moment.tsx'
import type { GradingPageData } from '#app/features/backlog/grading/read-grading.server.ts'
import { GradingHalf, type GradingRefused } from '#app/features/backlog/grading/ui/grading-half.tsx'
import { Pairs } from '#app/features/backlog/grading/ui/pairs.tsx'
import { RiceView } from '#app/features/backlog/grading/ui/rice-view.tsx'
import { RequestLine } from '#app/features/backlog/ui/request-line.tsx'
import { useWords } from '#app/messages/use-words.ts'

type Props = { card: GradingPageData; refused?: GradingRefused; saved: boolean }

/** Need by the one owner, make by the other, and what was counted between them. */
export function GradingPage({ card, refused, saved }: Props) {
  const words = useWords('verdicts').grading
  const { no } = card
  return (
    <div className="stack stack-l">
      <header className="stack">
        <RequestLine request={card} />
        <h1>{words.title}</h1>
        <p className="prose">{words.lede}</p>
      </header>
      {saved && <p className="alert">{words.saved}</p>}
      <FormFault errors={refused?.errors} />
      <div className="halves">
        <GradingHalf half="need" card={card} refused={refused} />
        <GradingHalf half="make" card={card} refused={refused} />
      </div>
      <Counted card={card} />
      <RiceView rice={card.rice} />
      <Past card={card} />
      <p>
        <Link to={`/r/${no}`}>{words.back}</Link>
      </p>
    </div>
  )
}

function Counted({ card: { people, returning, unitsChance, moq } }: { card: GradingPageData }) {
  const words = useWords('verdicts').grading
  const chance = unitsChance === null ? words.noEstimate : `${Math.round(unitsChance * 100)} % · ${words.unchecked}`
  const rows: [string, string | number][] = [
    [words.people, people],
    [words.returning, returning],
    [`${words.chance} (${moq})`, chance],
  ]
  return (
    <section className="note">
      <h2>{words.facts}</h2>
      <Pairs rows={rows} />
    </section>
  )
}

function Past({ card: { history } }: { card: GradingPageData }) {
  const words = useWords('verdicts').grading
  return (
    <section className="stack">
      <h2>{words.history}</h2>
      {history.length === 0 && <p>{words.none}</p>}
      <ol className="stack past">
        {history.map(({ id, half, grade, why, by, at }) => (
          <li key={id}>
            <span className="facts">
              <Moment at={at} />
              <span>{by}</span>
            </span>
            {words.halves[half]} {grade} <small>{why}</small>
          </li>
        ))}
      </ol>
    </section>
  )
}
