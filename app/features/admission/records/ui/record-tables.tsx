import { Link } from '@remix-run/react'
import { ColumnHeads } from '#app/components/column-heads.tsx'
import { Moment } from '#app/components/moment.tsx'
import { WideTable } from '#app/components/wide-table.tsx'
import type { SittingRecord } from '#app/features/admission/records/find-record.server.ts'
import { useWords } from '#app/messages/use-words.ts'

/** Which items they were, and how long each was looked at; neither what was chosen nor what is right. */
export function RecordPositions({ record: { positions } }: { record: SittingRecord }) {
  const { record: words, languages } = useWords('bank').sittings
  return (
    <section className="stack">
      <h2>{words.positions}</h2>
      {positions.length === 0 && <p className="hint">{words.positionsHidden}</p>}
      {positions.length > 0 && (
        <WideTable label={words.positions}>
          <table className="figures served">
            <ColumnHeads heads={[words.position, words.item, words.readIn, words.time]} />
            <tbody>
              {positions.map(({ position, itemId, pilot, lang, ms, servedAt }) => (
                <tr key={position}>
                  <th scope="row">{position}</th>
                  <td>
                    <Link to={`/bank/${itemId}`}>{itemId}</Link> {pilot && <small>{words.pilot}</small>}
                  </td>
                  <td>{servedAt === null ? words.unseen : lang && languages[lang]}</td>
                  <td>{words.seconds(Math.round(ms / 1000))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
    </section>
  )
}

export function RecordEvents({ events }: Pick<SittingRecord, 'events'>) {
  const { record: words, score: scored } = useWords('bank').sittings
  return (
    <details>
      <summary>{words.events}</summary>
      <ol>
        {events.map(({ seq, kind, position, at, score }) => (
          <li key={seq} className="record-line">
            <p className="facts">
              <span className="n">{seq}</span>
              <b>{words.kinds[kind]}</b>
              {position !== null && <span className="n">{words.at(position)}</span>}
              {score && <span className="n">{scored(score)}</span>}
              {at !== null && <Moment at={at} />}
            </p>
          </li>
        ))}
      </ol>
    </details>
  )
}
