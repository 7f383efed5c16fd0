import { Link } from '@remix-run/react'
import type { MeasuredMetric } from '#app/features/backlog/metrics/read-metrics.server.ts'
import { saidValue } from '#app/features/backlog/metrics/ui/said-value.ts'
import { useWords } from '#app/messages/use-words.ts'

/** With its gap a bar is as wide as a finger needs at least. */
const [WIDTH, HEIGHT, GAP] = [20, 44, 4]

/** One bar a month; each leads to its rows. Empty months are a line at the foot. */
export function MonthBars({ measured: { metric, months }, line }: { measured: MeasuredMetric; line?: string }) {
  const words = useWords('metrics')
  const highest = metric.kind === 'share' ? 1 : Math.max(...months.map(({ value }) => value ?? 0), 0)
  return (
    <ul className="month-bars" aria-label={words.plotLabel(words.metrics[metric.id][0])}>
      {months.map(({ month, rows, value }) => {
        const said = words.monthValue(month, saidValue(words, metric, rows === 0 ? null : value), rows)
        return (
          <li key={month}>
            <Link to={rowsPath(metric.id, { line, month })} title={said}>
              <span className="vh">{said}</span>
              <Bar share={rows === 0 || highest === 0 ? 0 : (value ?? 0) / highest} />
            </Link>
          </li>
        )
      })}
    </ul>
  )
}

function Bar({ share }: { share: number }) {
  const height = Math.max(1, Math.round(share * HEIGHT))
  return (
    <svg width={WIDTH + GAP} height={HEIGHT} viewBox={`0 0 ${WIDTH + GAP} ${HEIGHT}`} aria-hidden="true">
      <rect className={share > 0 ? 'bar' : 'bar empty'} x={0} y={HEIGHT - height} width={WIDTH} height={height} />
    </svg>
  )
}

export function rowsPath(
  metric: string,
  { line, month, from }: { line?: string; month?: string; from?: number },
): string {
  const query = new URLSearchParams({
    ...(line && { line }),
    ...(month && { month }),
    ...(from && { from: String(from) }),
  })
  return `/triage/metrics/${metric}${query.size > 0 ? `?${query}` : ''}`
}
