import { Link } from '@remix-run/react'
import { ColumnHeads } from '#app/components/column-heads.tsx'
import { WideTable } from '#app/components/wide-table.tsx'
import type { ItemPoint } from '#app/features/admission/figures/item-points.ts'
import type { TimeFigures } from '#app/features/admission/figures/time-counts.ts'
import { useWords } from '#app/messages/use-words.ts'

const SCALE_SECONDS = 180

export function TimeStrips({ points }: { points: ItemPoint[] }) {
  const { times: words, scatter } = useWords('exam-statistics')
  return (
    <section className="stack">
      <h2>{words.heading}</h2>
      <p className="hint">{words.hint}</p>
      <WideTable label={words.heading}>
        <table className="figures times">
          <ColumnHeads heads={[scatter.item, words.median, words.middle, null]} />
          <tbody>
            {points.map(({ id, times }) => (
              <tr key={id}>
                <th scope="row">
                  <Link to={`/bank/${id}`}>{id}</Link>
                </th>
                <td>{times && words.seconds(times.median)}</td>
                <td>{times && words.between(times.q1, times.q3)}</td>
                <td className="strip-cell">{times && <Strip times={times} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </section>
  )
}

export function Strip({ times: { q1, median, q3 } }: { times: TimeFigures }) {
  const at = (seconds: number) => Math.min(SCALE_SECONDS, seconds)
  return (
    <svg className="strip" viewBox={`0 0 ${SCALE_SECONDS} 10`} preserveAspectRatio="none" aria-hidden="true">
      <rect className="rail" y="4" width={SCALE_SECONDS} height="2" />
      <rect className="bar-passed" x={at(q1)} y="2" width={Math.max(1, at(q3) - at(q1))} height="6" />
      <path className="cut" vectorEffect="non-scaling-stroke" d={`M${at(median)} 0V10`} />
    </svg>
  )
}
