import { Link } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import type { ModerationFigures } from '#app/features/desk/openness/moderation-figures.ts'
import type { OpennessPage as Page } from '#app/features/desk/openness/openness-page.server.ts'
import { ClauseTable } from '#app/features/desk/openness/ui/clause-table.tsx'
import { useWords } from '#app/messages/use-words.ts'

export function OpennessPage({ page }: { page: Page }) {
  const words = useWords('openness')
  const { figures } = page
  return (
    <div className="stack stack-l policy">
      <header className="stack">
        <h1>{words.title}</h1>
        <p className="prose">{words.lede}</p>
      </header>
      {figures ? <Figures figures={figures} page={page} /> : <p className="empty">{words.none}</p>}
      <p>
        <Link to="/rules">{words.toRules}</Link>
      </p>
    </div>
  )
}

function Figures({ figures, page }: { figures: ModerationFigures; page: Page }) {
  const words = useWords('openness')
  const { decided, appeals, flags, missed } = figures
  return (
    <>
      <div className="columns">
        <Counted
          heading={words.texts}
          rows={[
            [words.judged, figures.judged],
            [words.published, figures.published],
            [words.held, figures.held],
            [words.refused, figures.refused],
          ]}
        />
        <Counted
          heading={words.people}
          rows={[
            [words.decidedPublished, decided.published],
            [words.decidedRemoved, decided.removed],
            [words.oneSignature, decided.oneSignature],
          ]}
        />
        <Counted heading={words.waits} rows={waitRows(figures, words)} />
      </div>
      <ClauseTable clauses={figures.clauses} titles={page.clauseTitles} />
      <div className="columns">
        <Told heading={words.appeals} text={words.appealsText(appeals.answered, appeals.overturned, page.appealDays)} />
        <Told heading={words.flags} text={words.flagsText(flags.settled, flags.agreed)} />
        <Told heading={words.sanctions} text={words.sanctionsText(figures.sanctions)} />
        <Told heading={words.missed} text={words.missedText(missed.hits, missed.of, missed.low, missed.high)} />
        <Told heading={words.log.title} text={figures.logIsWhole === false ? words.log.broken : words.log.whole} />
      </div>
      <p className="hint">
        {words.countedAt} <Moment at={figures.countedAt} />
      </p>
    </>
  )
}

type Words = ReturnType<typeof useWords<'openness'>>

const waitRows = ({ waits }: ModerationFigures, words: Words): [string, string][] =>
  (['held', 'asked', 'appeal'] as const).map((kind) => {
    const wait = waits[kind]
    return [words.waitKinds[kind], wait === null ? words.fewWaits : words.wait(wait)]
  })

function Counted({ heading, rows }: { heading: string; rows: [string, string | number][] }) {
  return (
    <section className="stack">
      <h2>{heading}</h2>
      <table className="figures">
        <tbody>
          {rows.map(([name, value]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Told({ heading, text }: { heading: string; text: string }) {
  return (
    <section className="stack">
      <h2>{heading}</h2>
      <p className="prose">{text}</p>
    </section>
  )
}
