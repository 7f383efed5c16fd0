import { Link } from '@remix-run/react'
import { ColumnHeads } from '#app/components/column-heads.tsx'
import { bankAddress } from '#app/features/admission/bank/bank-filter.ts'
import type { Health } from '#app/features/admission/bank/bank-health.ts'
import { useWords } from '#app/messages/use-words.ts'

/** What lacks comes first and is seen at once; the whole table is one click away. */
export function BankHealth({ health }: { health: Health[] }) {
  const words = useWords('bank-items').list
  const lacking = health.filter(({ verdict }) => verdict !== 'enough')
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
      <td className={verdict === 'enough' ? undefined : 'lacking'}>{words.verdicts[verdict]}</td>
    </tr>
  )
}
