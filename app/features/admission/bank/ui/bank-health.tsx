import { Link } from '@remix-run/react'
import { ColumnHeads } from '#app/components/column-heads.tsx'
import { bankAddress } from '#app/features/admission/bank/bank-filter.ts'
import { type Health, lacks } from '#app/features/admission/bank/bank-health.ts'
import type { BankPage } from '#app/features/admission/bank/bank-page.server.ts'
import { useWords } from '#app/messages/use-words.ts'

/** What lacks comes first and is seen at once; the whole table is one click away. */
type BankHealthProps = { health: Health[]; balance: BankPage['balance'] }

export function BankHealth({ health, balance: { keys, busiest } }: BankHealthProps) {
  const words = useWords('bank-items').list
  const lacking = health.filter(lacks)
  return (
    <section className="note">
      <h2>{words.health}</h2>
      <p>{lacking.length === 0 ? words.allEnough : words.lacking(lacking.length)}</p>
      {lacking.length > 0 && <HealthTable rows={lacking} />}
      <details>
        <summary>{words.healthHeading}</summary>
        <p>{words.healthHint}</p>
        <HealthTable rows={health} />
      </details>
      <p>
        {words.keyPlaces}{' '}
        {keys.map(({ letter, percent, isFair }) => (
          <span key={letter} className={isFair ? 'n' : 'n lacking'}>
            {letter} {percent} %{' '}
          </span>
        ))}
      </p>
      {busiest.forms > 0 && <p>{words.busiest(busiest)}</p>}
    </section>
  )
}

function HealthTable({ rows }: { rows: Health[] }) {
  const words = useWords('bank-items').list
  return (
    <table className="bank-table">
      <ColumnHeads heads={[words.stratum, words.live, words.need, words.verdict]} />
      <tbody>
        {rows.map((row) => (
          <Row key={`${row.topic}${row.level}`} row={row} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ row: { topic, level, tracks, live, need, verdict } }: { row: Health }) {
  const words = useWords('bank-items').list
  const { topics } = useWords('admission')
  const [track, second] = tracks
  return (
    <tr>
      <th scope="row">
        <Link to={bankAddress({ topic, level })} title={topics[topic]}>
          {topic} {level}
        </Link>{' '}
        <small>{track && !second ? words.tracks[track] : words.everyone}</small>
      </th>
      <td>{live}</td>
      <td>{need}</td>
      <td className={lacks({ verdict }) ? 'lacking' : undefined}>{words.verdicts[verdict]}</td>
    </tr>
  )
}
