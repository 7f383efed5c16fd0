import { Link } from '@remix-run/react'
import { ColumnHeads } from '#app/components/column-heads.tsx'
import type { ItemPoint } from '#app/features/admission/figures/item-points.ts'
import { decimals, percent } from '#app/features/admission/figures/ui/figure-text.ts'
import { FLAG_THRESHOLDS } from '#app/features/admission/upkeep/item-flags.ts'
import { useWords } from '#app/messages/use-words.ts'

const WIDTH = 360
const HEIGHT = 240
const LEFT = 34
const FOOT = 34
const LOWEST = -0.4
const HIGHEST = 0.8
const SHOWN = 40

const x = (p: number) => LEFT + p * (WIDTH - LEFT - 6)
const y = (r: number) => {
  const within = Math.min(HIGHEST, Math.max(LOWEST, r))
  return 6 + ((HIGHEST - within) / (HIGHEST - LOWEST)) * (HEIGHT - FOOT - 12)
}

const { hardest, easiest, leastDiscrimination } = FLAG_THRESHOLDS
const isOdd = ({ p, rRest }: ItemPoint) => p < hardest || p > easiest || (rRest ?? 1) < leastDiscrimination

export function ItemScatter({ points }: { points: ItemPoint[] }) {
  const words = useWords('exam-statistics').scatter
  return (
    <section className="stack">
      <h2>{words.heading}</h2>
      <p className="hint">{words.hint}</p>
      <Scatter points={points} />
      <WeakestItems points={points.slice(0, SHOWN)} />
    </section>
  )
}

function Scatter({ points }: { points: ItemPoint[] }) {
  const words = useWords('exam-statistics').scatter
  return (
    <figure className="plot">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <path className="axis" d={`M${LEFT} 6V${HEIGHT - FOOT}H${WIDTH}`} />
        <path className="cut" d={`M${LEFT} ${y(leastDiscrimination)}H${WIDTH}`} />
        {[0, 0.5, 1].map((p) => (
          <text key={p} className="label" x={x(p)} y={HEIGHT - FOOT + 14} textAnchor={p === 1 ? 'end' : 'middle'}>
            {p}
          </text>
        ))}
        {[-0.4, 0.1, 0.8].map((r) => (
          <text key={r} className="label" x={LEFT - 4} y={y(r) + 4} textAnchor="end">
            {decimals(r, 1)}
          </text>
        ))}
        <text className="label" x={WIDTH} y={HEIGHT - 4} textAnchor="end">
          {words.x}
        </text>
        <text className="label" x={LEFT + 6} y="14">
          {words.y}
        </text>
        {points.map((point) => (
          <circle
            key={point.id}
            className={isOdd(point) ? 'dot-odd' : 'dot'}
            cx={x(point.p)}
            cy={y(point.rRest ?? 0)}
            r="3"
          />
        ))}
      </svg>
    </figure>
  )
}

function WeakestItems({ points }: { points: ItemPoint[] }) {
  const words = useWords('exam-statistics').scatter
  return (
    <details>
      <summary>{words.weakest(points.length)}</summary>
      <table className="figures narrow">
        <ColumnHeads heads={[words.item, words.n, words.x, words.y]} />
        <tbody>
          {points.map(({ id, n, p, rRest }) => (
            <tr key={id}>
              <th scope="row">
                <Link to={`/bank/${id}`}>{id}</Link>
              </th>
              <td>{n}</td>
              <td>{percent(p)}</td>
              <td>{decimals(rRest, 2)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
