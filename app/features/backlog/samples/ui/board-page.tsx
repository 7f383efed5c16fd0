import { Link } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import { useShell } from '#app/components/shell-context.ts'
import { StaffNav } from '#app/features/backlog/routing/ui/staff-nav.tsx'
import type { BoardRow, SamplesData } from '#app/features/backlog/samples/read-board.server.ts'
import { OwnSamples } from '#app/features/backlog/samples/ui/own-samples.tsx'
import { RoundFacts } from '#app/features/backlog/samples/ui/round-facts.tsx'
import { useWords } from '#app/messages/use-words.ts'

export function SamplesPage({ data: { own, wish, round, columns, mayRound, mayApply } }: { data: SamplesData }) {
  const words = useWords('samples')
  return (
    <div className="stack stack-l narrow-read">
      <header className="stack">
        <div className="line">
          <h1>{words.title}</h1>
          {mayRound && (
            <Link className="button end" to="/samples/rounds">
              {words.rounds}
            </Link>
          )}
        </div>
        <p className="prose">{words.lede}</p>
        {columns && <StaffNav />}
      </header>
      {columns && <Board columns={columns} />}
      {(own.length > 0 || !columns) && (
        <section className="stack">
          <h2>{words.own}</h2>
          {own.length === 0 ? (
            <p className="empty">
              {words.noneOwn} <Link to="/requests">{words.toRequests}</Link>
            </p>
          ) : (
            <OwnSamples samples={own} />
          )}
          {mayApply && (
            <p>
              <Link to="/samples/apply">{wish ? words.applyNew.waitsFor(wish.title) : words.applyNew.link}</Link>
            </p>
          )}
        </section>
      )}
      <RoundFacts round={round} />
    </div>
  )
}

function Board({ columns }: { columns: NonNullable<SamplesData['columns']> }) {
  const words = useWords('samples')
  if (columns.length === 0) return <p className="empty">{words.emptyBoard}</p>
  return (
    <div className="stack stack-l">
      {columns.map(({ state, rows }) => (
        <section className="stack" key={state} aria-labelledby={`in-${state}`}>
          <h2 id={`in-${state}`}>
            {words.states[state]} <span className="n">{rows.length}</span>
          </h2>
          <ul className="entries">
            {rows.map((row) => (
              <Row key={row.no} row={row} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function Row({ row }: { row: BoardRow }) {
  const words = useWords('samples')
  const { language } = useShell()
  return (
    <li className="line sample-row">
      <span className="stack">
        <Link to={`/samples/${row.no}`}>
          <span className="n">{words.no(row.no)}</span> <span lang={row.lang}>{row.title}</span>
        </Link>
        <span className="facts">
          <span>{row.line?.[language]}</span>
          <span className="n">R-{row.requestNo}</span>
          <span>
            {words.since} <Moment at={row.since} detail="day" />
          </span>
          {row.read !== null && <span>{words.readings.count(row.read)}</span>}
        </span>
      </span>
      <span className="end">
        <NextButton row={row} />
      </span>
    </li>
  )
}

/** The one thing to do next, for whoever can do it. */
function NextButton({ row: { no, next, by, may, mayJudge } }: { row: BoardRow }) {
  const words = useWords('samples')
  if (mayJudge)
    return (
      <Link className="button primary" to={`/samples/${no}/read`}>
        {words.readings.read}
      </Link>
    )
  if (!next) return null
  if (!may) return <small>{words.waitsFor(by.map((hat) => words.by[hat]).join(words.or))}</small>
  return (
    <Link className="button primary" to={`/samples/${no}/step/${next}`}>
      {words.steps[next]}
    </Link>
  )
}
