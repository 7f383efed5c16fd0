import { Link } from '@remix-run/react'
import { useShell } from '#app/components/shell-context.ts'
import type { DecisionsData } from '#app/features/backlog/decisions/read-decisions.server.ts'
import { DecisionList } from '#app/features/backlog/decisions/ui/decision-list.tsx'
import { useWords } from '#app/messages/use-words.ts'

/** Every answer of one month, with its reason: a house that says no in public. */
export function DecisionsPage({ data }: { data: DecisionsData }) {
  const words = useWords('decisions')
  const { language } = useShell()
  const { month, from, decisions, next, begins } = data
  const name = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', {
    ...{ month: 'long', year: 'numeric', timeZone: 'UTC' },
  }).format(from)
  return (
    <div className="stack stack-l">
      <header className="stack">
        <h1>{month ? words.monthTitle(name) : words.title}</h1>
        <p className="prose">{words.lede}</p>
        <Months data={data} />
      </header>
      {decisions.length === 0 && <p className="empty">{month ? words.noneInMonth : words.none}</p>}
      <DecisionList decisions={decisions} />
      <p className="line">
        {next && (
          <Link className="button" to={`/requests/decisions/${month}?after=${next}`}>
            {words.more}
          </Link>
        )}
        {!begins && (
          <Link className="button quiet" to={`/requests/decisions/${month}`}>
            {words.fromTop}
          </Link>
        )}
      </p>
    </div>
  )
}

function Months({ data: { earlier, later } }: { data: DecisionsData }) {
  const words = useWords('decisions')
  return (
    <p className="line">
      {earlier && (
        <Link className="button" to={`/requests/decisions/${earlier}`}>
          {words.earlier}
        </Link>
      )}
      {later && (
        <Link className="button" to={`/requests/decisions/${later}`}>
          {words.later}
        </Link>
      )}
      <Link className="button quiet" to="/requests/made">
        {words.made}
      </Link>
      <a className="button quiet" href="/requests/decisions.atom">
        {words.feed}
      </a>
    </p>
  )
}
