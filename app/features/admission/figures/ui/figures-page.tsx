import { Link } from '@remix-run/react'
import { ColumnHeads } from '#app/components/column-heads.tsx'
import { Moment } from '#app/components/moment.tsx'
import { WideTable } from '#app/components/wide-table.tsx'
import type { PublicFigures } from '#app/features/admission/figures/read-public-figures.server.ts'
import { useWords } from '#app/messages/use-words.ts'

/** Trust by openness: what the exam does to people, and what people do to the exam. */
export function FiguresPage({ figures }: { figures: PublicFigures }) {
  const { figures: words } = useWords('admission')
  return (
    <div className="stack stack-l policy">
      <header className="stack">
        <h1>{words.heading}</h1>
        <p className="prose">{words.lede}</p>
      </header>
      <Groups figures={figures} />
      <div className="columns">
        <BankHealth bank={figures.bank} />
        <ByHand overrides={figures.overrides} />
        <Mended mended={figures.mended} />
      </div>
      <Cuts cuts={figures.cuts} />
      <p>
        <Link to="/exam">{words.toExam}</Link>
      </p>
    </div>
  )
}

function Groups({ figures: { groups, countedAt, figuresFrom } }: { figures: PublicFigures }) {
  const { figures: words } = useWords('admission')
  return (
    <section className="stack">
      <h2>{words.sittings}</h2>
      <WideTable label={words.sittings}>
        <table className="figures">
          <ColumnHeads heads={[words.who, words.attempts, words.passed, words.median, words.reliability]} />
          <tbody>
            {groups.map(({ track, lang, attempts, passRate, median, length, reliability }) => (
              <tr key={track + lang}>
                <th scope="row">{lang === 'all' ? words.tracks[track] : words.languages[lang]}</th>
                <td>{attempts}</td>
                <td>{passRate === null ? '–' : words.percent((passRate * 100).toFixed(0))}</td>
                <td>{median === null ? '–' : words.scoreOf({ score: median, length })}</td>
                <td>{reliability === null ? '–' : reliability.toFixed(2)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      <p className="hint">
        {words.tooFew(figuresFrom)} {words.reliabilityHint}
      </p>
      {countedAt !== null && (
        <p className="hint">
          {words.countedAt} <Moment at={countedAt} />
        </p>
      )}
    </section>
  )
}

function BankHealth({ bank: { live, strata, enough, closed, current } }: Pick<PublicFigures, 'bank'>) {
  const { figures: words } = useWords('admission')
  return (
    <section className="note">
      <h2>{words.bank.heading}</h2>
      <p>{words.bank.live(live)}</p>
      <p>{words.bank.strata({ enough, strata })}</p>
      {closed > 0 && <p>{words.bank.closed(closed)}</p>}
      {live > 0 && <p>{words.bank.current(Math.round((current / live) * 100))}</p>}
    </section>
  )
}

function ByHand({ overrides }: Pick<PublicFigures, 'overrides'>) {
  const { figures: words } = useWords('admission')
  return (
    <section className="note">
      <h2>{words.byHand.heading}</h2>
      <p>{words.byHand.lede}</p>
      <dl className="pairs tally">
        {(['portfolio', 'partner', 'waived-wait', 'voided-attempt'] as const).map((kind) => (
          <div key={kind}>
            <dt>{words.byHand.kinds[kind]}</dt>
            <dd className="n">{overrides[kind]}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Mended({ mended: { items, sittings, admitted } }: Pick<PublicFigures, 'mended'>) {
  const { figures: words } = useWords('admission')
  return (
    <section className="note">
      <h2>{words.mended.heading}</h2>
      <p>{words.mended.lede}</p>
      <dl className="pairs tally">
        {(
          [
            ['items', items],
            ['sittings', sittings],
            ['admitted', admitted],
          ] as const
        ).map(([what, count]) => (
          <div key={what}>
            <dt>{words.mended.kinds[what]}</dt>
            <dd className="n">{count}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Cuts({ cuts }: Pick<PublicFigures, 'cuts'>) {
  const { figures: words } = useWords('admission')
  return (
    <section className="stack">
      <h2>{words.cuts.heading}</h2>
      <ol>
        {cuts.map(({ cut, length, method, at, reason, standardError, judges }) => (
          <li key={at ?? 0} className="record-line">
            <p>
              <b>{words.cuts.cut({ cut, length, percent: ((cut / length) * 100).toFixed(0) })}</b>
            </p>
            <p className="facts">
              {at === null ? <span>{words.cuts.fromTheStart}</span> : <Moment at={at} detail="day" />}
              <span>{words.cuts.methods[method]}</span>
              {judges !== null && <span>{words.cuts.judges(judges)}</span>}
              {standardError !== null && <span>{words.cuts.standardError(standardError.toFixed(2))}</span>}
            </p>
            {reason && <p className="prose cut-reason">{reason}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}
