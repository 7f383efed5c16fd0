import { Link } from '@remix-run/react'
import { useShell } from '#app/components/shell-context.ts'
import { JUDGE_SOURCES } from '#app/features/backlog/judging/judging-sources.ts'
import type { JudgingData } from '#app/features/backlog/judging/read-judging.server.ts'
import { useWords } from '#app/messages/use-words.ts'

type Props = { triage: JudgingData }

/** One line or all, one reason or all; each remembers the other. */
export function JudgeFilters({ triage: { lines, line, source, sources, all } }: Props) {
  const words = useWords('judging')
  const { language } = useShell()
  const at = (wanted: { line?: string; source?: string }) => {
    const query = new URLSearchParams({
      ...(wanted.line && { line: wanted.line }),
      ...(wanted.source && { source: wanted.source }),
    })
    return query.size > 0 ? `/triage?${query}` : '/triage'
  }
  const current = (is: boolean) => (is ? 'page' : undefined)
  return (
    <>
      <nav className="chips" aria-label={words.filterLine}>
        <Link to={at({ source })} aria-current={current(line === undefined)}>
          {words.allLines}
        </Link>
        {lines.map(({ slug, name, count }) => (
          <Link key={slug} to={at({ line: slug, source })} aria-current={current(slug === line)}>
            {name[language]} <span className="n count">{count}</span>
          </Link>
        ))}
      </nav>
      <nav className="chips" aria-label={words.filterSource}>
        <Link to={at({ line })} aria-current={current(source === undefined)}>
          {words.allSources} <span className="n count">{all}</span>
        </Link>
        {JUDGE_SOURCES.map((each) => (
          <Link key={each} to={at({ line, source: each })} aria-current={current(each === source)}>
            {words.sources[each]} <span className="n count">{sources[each]}</span>
          </Link>
        ))}
      </nav>
    </>
  )
}
