import { Link } from '@remix-run/react'
import { ColumnHeads } from '#app/components/column-heads.tsx'
import { WideTable } from '#app/components/wide-table.tsx'
import { type Group, WIDEST_GAP } from '#app/features/backlog/metrics/fairness.ts'
import { type Metric, metricNamed } from '#app/features/backlog/metrics/metric.ts'
import type { Fairness } from '#app/features/backlog/metrics/read-metrics.server.ts'
import { rowsPath } from '#app/features/backlog/metrics/ui/month-bars.tsx'
import { saidValue } from '#app/features/backlog/metrics/ui/said-value.ts'
import type { words as metricWords } from '#app/messages/en/metrics.ts'
import { useWords } from '#app/messages/use-words.ts'

type Words = typeof metricWords

/** The same figure for every part of the members, and a warning where the parts lie too far from each other. */
export function FairnessTables({ fairness, line }: { fairness: Fairness[]; line?: string }) {
  const words = useWords('metrics')
  const metrics = [...new Set(fairness.map(({ metric }) => metric))]
  return (
    <>
      <p className="prose">{words.fairLede}</p>
      {metrics.map((id) => {
        const metric = metricNamed(id) as Metric
        return (
          <FairnessTable key={id} metric={metric} parts={fairness.filter((one) => one.metric === id)} line={line} />
        )
      })}
    </>
  )
}

function FairnessTable({ metric, parts, line }: { metric: Metric; parts: Fairness[]; line?: string }) {
  const words = useWords('metrics')
  const [name] = words.metrics[metric.id]
  const groups = parts.flatMap((part) => part.groups)
  return (
    <div className="stack">
      <h3>{words.byGroup(name)}</h3>
      {parts.map(({ trait, gap }) => (
        <p key={trait} className={gap && gap > WIDEST_GAP ? 'gap-wide' : 'hint'}>
          {saidGap(words, words.traits[trait], gap)}
        </p>
      ))}
      {groups.length === 0 ? (
        <p className="empty">{words.noRows}</p>
      ) : (
        <WideTable label={words.byGroup(name)}>
          <table className="figures">
            <ColumnHeads heads={Object.values(words.fairColumns)} />
            <tbody>
              {groups.map((group) => (
                <GroupRow key={`${group.trait}:${group.group}`} metric={metric} group={group} line={line} />
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
    </div>
  )
}

function GroupRow({ metric, group, line }: { metric: Metric; group: Group; line?: string }) {
  const words = useWords('metrics')
  const { trait, persons, rows, part, value } = group
  return (
    <tr>
      <td>{words.traits[trait]}</td>
      <td>{saidName(words, group)}</td>
      <td className="n">{persons}</td>
      <td className="n">
        <Link to={rowsPath(metric.id, { line, by: `${trait}:${group.group}` })}>
          {value !== null && saidValue(words, metric, value)}
          {value === null && (metric.kind === 'share' ? words.of(part, rows) : words.rows(rows))}
        </Link>
      </td>
    </tr>
  )
}

function saidGap(words: Words, trait: string, gap: number | undefined): string {
  if (gap === undefined) return words.noGap(trait)
  if (gap <= WIDEST_GAP) return words.smallGap(trait, saidTimes(gap))
  return Number.isFinite(gap) ? words.wideGap(trait, saidTimes(gap)) : words.allGap(trait)
}

const saidTimes = (gap: number) => String(Math.round(gap * 10) / 10)

const saidName = (words: Words, { group }: { group: string }) => words.fairGroups[group] ?? group

export const saidGroup = (words: Words, by: { trait: Group['trait']; group: string }) =>
  `${words.traits[by.trait]}: ${saidName(words, by)}`
