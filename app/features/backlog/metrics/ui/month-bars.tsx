import { Link } from '@remix-run/react'
import { isTooFew } from '#app/features/backlog/metrics/metric.ts'
import type { MeasuredMetric } from '#app/features/backlog/metrics/read-metrics.server.ts'
import { saidValue } from '#app/features/backlog/metrics/ui/said-value.ts'
import { useWords } from '#app/messages/use-words.ts'

/** With its gap a bar is as wide as a finger needs at least. */
const [WIDTH, HEIGHT, GAP, STUB] = [20, 44, 4, 6]

/** One bar a month; each leads to its rows. Empty months are a line at the foot. */
export function MonthBars({ measured: { metric, months }, line }: { measured: MeasuredMetric; line?: string }) {
  const words = useWords('metrics')
  const highest = metric.kind === 'share' ? 1 : Math.max(...months.map(({ value }) => Math.abs(value ?? 0)), 0)
  return (
    <ul className="month-bars" aria-label={words.plotLabel(words.metrics[metric.id][0])}>
      {months.map(({ month, figure, value }) => {
        const { rows } = figure
        const said = words.monthValue(month, saidValue(words, metric, rows === 0 ? null : value, figure), rows)
        return (
          <li key={month}>
            <Link to={rowsPath(metric.id, { line, month })} title={said}>
              <span className="vh">{said}</span>
              <Bar
                share={rows === 0 || highest === 0 ? 0 : Math.abs(value ?? 0) / highest}
                few={rows > 0 && isTooFew(metric, figure)}
              />
            </Link>
          </li>
        )
      })}
    </ul>
  )
}

/** Too few for a rate are a stub of one height, whatever it would be. */
function Bar({ share, few }: { share: number; few: boolean }) {
  const height = few ? STUB : Math.max(1, Math.round(share * HEIGHT))
  return (
    <svg width={WIDTH + GAP} height={HEIGHT} viewBox={`0 0 ${WIDTH + GAP} ${HEIGHT}`} aria-hidden="true">
      <rect
        className={few ? 'bar few' : share > 0 ? 'bar' : 'bar empty'}
        x={0}
        y={HEIGHT - height}
        width={WIDTH}
        height={height}
      />
    </svg>
  )
}

export function rowsPath(
  metric: string,
  { line, month, by, from }: { line?: string; month?: string; by?: string; from?: number },
): string {
  const query = new URLSearchParams({
    ...(line && { line }),
    ...(month && { month }),
    ...(by && { by }),
    ...(from && { from: String(from) }),
  })
  return `/triage/metrics/${metric}${query.size > 0 ? `?${query}` : ''}`
}
