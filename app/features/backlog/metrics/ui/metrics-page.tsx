import { Link } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import { useShell } from '#app/components/shell-context.ts'
import type { MeasuredMetric, MetricsData } from '#app/features/backlog/metrics/read-metrics.server.ts'
import { FairnessTables } from '#app/features/backlog/metrics/ui/fairness.tsx'
import { MonthBars, rowsPath } from '#app/features/backlog/metrics/ui/month-bars.tsx'
import { saidTarget, saidValue } from '#app/features/backlog/metrics/ui/said-value.ts'
import { StaffNav } from '#app/features/backlog/routing/ui/staff-nav.tsx'
import { MEASURED } from '#app/features/backlog/similarity/compare-needs.ts'
import { useWords } from '#app/messages/use-words.ts'

export function MetricsPage({ data }: { data: MetricsData }) {
  const words = useWords('metrics')
  const groups = Object.keys(words.groups) as (keyof typeof words.groups)[]
  return (
    <div className="stack stack-l">
      <header className="stack">
        <h1>{words.title}</h1>
        <p className="prose">{words.lede}</p>
        <StaffNav />
        {data.countedAt === null ? (
          <p className="empty">{words.noFigures}</p>
        ) : (
          <p className="facts">
            <span>
              {words.countedAt} <Moment at={data.countedAt} />
            </span>
          </p>
        )}
        <Lines data={data} />
      </header>
      {groups.map((group) => (
        <section className="stack" key={group}>
          <h2>{words.groups[group]}</h2>
          <ul className="metrics">
            {data.metrics
              .filter(({ metric }) => metric.group === group)
              .map((measured) => (
                <MetricRow key={measured.metric.id} measured={measured} line={data.line} />
              ))}
          </ul>
          {group === 'ledger' && <Similarity />}
          {group === 'samples' && <Queue queue={data.queue} />}
          {group === 'fairness' && <FairnessTables fairness={data.fairness} line={data.line} />}
        </section>
      ))}
    </div>
  )
}

function Lines({ data: { lines, line } }: { data: MetricsData }) {
  const words = useWords('metrics')
  const { language } = useShell()
  return (
    <nav className="tabs" aria-label={words.line}>
      <Link to="/triage/metrics" aria-current={line === undefined ? 'page' : undefined}>
        {words.allLines}
      </Link>
      {lines.map(({ slug, name }) => (
        <Link key={slug} to={`/triage/metrics?line=${slug}`} aria-current={slug === line ? 'page' : undefined}>
          {name[language]}
        </Link>
      ))}
    </nav>
  )
}

function MetricRow({ measured, line }: { measured: MeasuredMetric; line?: string }) {
  const words = useWords('metrics')
  const { metric, figure, value, met } = measured
  const [name, definition] = words.metrics[metric.id]
  return (
    <li className="metric">
      <div>
        <h3>{name}</h3>
        <p className="hint">{definition}</p>
      </div>
      <p className="metric-value">
        <Link to={rowsPath(metric.id, { line })}>
          <b className="n">{saidValue(words, metric, value, figure)}</b>
        </Link>
        {metric.kind === 'median' && figure.ninetieth !== null && metric.unit && metric.unit !== 'percent' && (
          <small>{words.ninetieth(saidValue(words, metric, figure.ninetieth))}</small>
        )}
        <small>{words.rows(figure.rows)}</small>
      </p>
      <p>
        {saidTarget(words, metric)}
        {met !== undefined && <small className={met ? 'met' : 'missed'}> {met ? words.met : words.missed}</small>}
      </p>
      <MonthBars measured={measured} line={line} />
    </li>
  )
}

function Similarity() {
  const words = useWords('metrics')
  return (
    <>
      <h3>{words.similarity}</h3>
      <p className="prose">{words.similarityText(MEASURED)}</p>
      <ul>
        {MEASURED.languages.map((measured) => (
          <li key={measured.languages}>{words.similarityIn(measured)}</li>
        ))}
      </ul>
    </>
  )
}

function Queue({ queue }: { queue: MetricsData['queue'] }) {
  const words = useWords('metrics')
  const { states } = useWords('sample-shared')
  return (
    <p className="facts">
      <Link to="/samples">{words.queue}</Link>
      {queue.length === 0 && <span>{words.noQueue}</span>}
      {queue.map(({ state, samples }) => (
        <span key={state}>
          {states[state]} <b className="n">{samples}</b>
        </span>
      ))}
    </p>
  )
}
