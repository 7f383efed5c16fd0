import { Link } from '@remix-run/react'
import { ColumnHeads } from '#app/components/column-heads.tsx'
import { Moment } from '#app/components/moment.tsx'
import { WideTable } from '#app/components/wide-table.tsx'
import type { MetricRowsData } from '#app/features/backlog/metrics/read-metric-rows.server.ts'
import { saidGroup } from '#app/features/backlog/metrics/ui/fairness.tsx'
import { rowsPath } from '#app/features/backlog/metrics/ui/month-bars.tsx'
import { useWords } from '#app/messages/use-words.ts'

export function MetricRows({ data }: { data: MetricRowsData }) {
  const words = useWords('metrics')
  const { metric, line, month, by, next } = data
  const [name, definition] = words.metrics[metric.id]
  return (
    <div className="stack stack-l">
      <header className="stack">
        <p>
          <Link to={line ? `/triage/metrics?line=${line}` : '/triage/metrics'}>{words.back}</Link>
        </p>
        <h1>{name}</h1>
        <p className="facts">
          <span>{definition}</span>
          <span>{month ? words.month(month) : metric.standing ? words.now : words.year}</span>
          {by && <span>{saidGroup(words, by)}</span>}
        </p>
        <p>{words.rowsLede}</p>
      </header>
      {data.rows.length === 0 ? <p className="empty">{words.noRows}</p> : <RowsTable data={data} />}
      {next !== null && (
        <p className="line">
          <Link
            className="button"
            to={rowsPath(metric.id, { line, month, by: by && `${by.trait}:${by.group}`, from: next })}
          >
            {words.more}
          </Link>
        </p>
      )}
    </div>
  )
}

function RowsTable({ data: { metric, rows, after } }: { data: MetricRowsData }) {
  const words = useWords('metrics')
  const round = (value: number) => Math.round(value * 100) / 100
  return (
    <WideTable label={words.metrics[metric.id][0]}>
      <table className="figures">
        <ColumnHeads heads={Object.values(words.rowColumns)} />
        <tbody>
          {rows.map(({ at, no, part, whole }, index) => (
            <tr key={`${after + index}`}>
              <td className="n">
                <Moment at={at} />
              </td>
              <td>{no === null ? words.none : <Link to={`/r/${no}`}>R-{no}</Link>}</td>
              <td className="n">{round(part)}</td>
              <td className="n">{round(whole)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  )
}
