import { Link } from '@remix-run/react'
import { ColumnHeads } from '#app/components/column-heads.tsx'
import { useShell } from '#app/components/shell-context.ts'
import { WideTable } from '#app/components/wide-table.tsx'
import type { DryRun } from '#app/features/backlog/routing/dry-run.server.ts'
import type { RulesData } from '#app/features/backlog/routing/read-rules.server.ts'
import { useWords } from '#app/messages/use-words.ts'

type Props = { page: RulesData; run: DryRun; active?: boolean }

/** What would have become of the latest: counts first, then each, what changes on top. */
export function DryRunTable({ page, run, active = false }: Props) {
  const words = useWords('routing').rules
  const { language } = useShell()
  const { heads } = words
  const named = (slug: string | null) =>
    slug === null ? words.noLine : (page.lines.find((line) => line.slug === slug)?.name[language] ?? slug)
  return (
    <section className="stack" id="tried" aria-label={words.tryIt}>
      <p role="status">
        <b>{active ? words.triedActive(run.total) : words.tried(run.total, run.changed)}</b>{' '}
        {words.untakenWould(run.untaken, run.untakenToday)}
      </p>
      <WideTable label={heads.line}>
        <table className="figures">
          <ColumnHeads heads={[heads.line, heads.today, heads.would]} />
          <tbody>
            {run.counts.map(({ line, today, would }) => (
              <tr key={line ?? '-'}>
                <th scope="row">{named(line)}</th>
                <td className="n">{today}</td>
                <td className="n">{would}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      <WideTable label={heads.what}>
        <table className="figures">
          <ColumnHeads heads={[heads.what, heads.now, heads.today, heads.would, heads.rule]} />
          <tbody>
            {run.rows.map(({ href, title, lang, at, lineNow, lineToday, line, rule, changes }) => (
              <tr key={`${href}${at}`} className={changes ? 'changed-row' : undefined}>
                <th scope="row" lang={lang}>
                  <Link to={href}>{title}</Link>
                </th>
                <td>{lineNow === null ? '–' : named(lineNow)}</td>
                <td>{named(lineToday)}</td>
                <td>
                  {named(line)}
                  {changes && <small> ({words.changes})</small>}
                </td>
                <td>{rule ?? '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </section>
  )
}
