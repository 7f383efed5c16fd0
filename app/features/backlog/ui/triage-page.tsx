import { Form, Link } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import { useShell } from '#app/components/shell-context.ts'
import type { TriageData } from '#app/features/backlog/read-triage.server.ts'
import type { ThreadToJudge } from '#app/features/backlog/triage-queries.server.ts'
import { WaitingRequests } from '#app/features/backlog/ui/waiting-requests.tsx'
import { excerptOf } from '#app/features/search/plain-words.ts'
import { useWords } from '#app/messages/use-words.ts'

/** Needs that nobody has judged yet, and beside them the requests that wait for somebody. */
export function TriagePage({
  triage: { threads, next, lines, line, waiting, begins, judged },
}: {
  triage: TriageData
}) {
  const words = useWords('triage')
  const count = lines
    .filter((each) => line === undefined || each.slug === line)
    .reduce((sum, each) => sum + each.count, 0)
  return (
    <div className="split">
      <div className="stack">
        <header className="stack">
          <h1>{words.title}</h1>
          <p>{words.lede}</p>
          {judged && (
            <p className="alert done-note" role="status">
              {words.noNeedSaid}
            </p>
          )}
        </header>
        <LineTabs lines={lines} line={line} />
        <h2>{count > 0 ? words.toJudge(count) : words.nothingToJudge}</h2>
        {count === 0 && <p className="empty">{words.nothingNext}</p>}
        <ul className="rows">
          {threads.map((thread) => (
            <ToJudge key={thread.no} thread={thread} line={line} />
          ))}
        </ul>
        <p className="line">
          {next && (
            <Link className="button" to={`/triage?${new URLSearchParams({ ...(line && { line }), after: next })}`}>
              {words.older}
            </Link>
          )}
          {!begins && (
            <Link className="button quiet" to={line ? `/triage?line=${line}` : '/triage'}>
              {words.fromOldest}
            </Link>
          )}
        </p>
      </div>
      <WaitingRequests waiting={waiting} />
    </div>
  )
}

function LineTabs({ lines, line }: Pick<TriageData, 'lines' | 'line'>) {
  const words = useWords('backlog')
  const { language } = useShell()
  const all = lines.reduce((sum, each) => sum + each.count, 0)
  return (
    <nav className="tabs" aria-label={words.filterLine}>
      <Link to="/triage" aria-current={line === undefined ? 'page' : undefined}>
        {words.allLines} <span className="n">{all}</span>
      </Link>
      {lines.map(({ slug, name, count }) => (
        <Link key={slug} to={`/triage?line=${slug}`} aria-current={slug === line ? 'page' : undefined}>
          {name[language]} <span className="n">{count}</span>
        </Link>
      ))}
    </nav>
  )
}

function ToJudge({
  thread: { no, title, lang, openedAt, replies, by, line, body },
  line: wanted,
}: {
  thread: ThreadToJudge
  line?: string
}) {
  const words = useWords('triage')
  const { language } = useShell()
  return (
    <li className="to-judge">
      <p className="facts">
        <span>{line[language]}</span>
        <span>{by}</span>
        <Moment at={openedAt} detail="day" />
        <span className="n">{words.replies(replies)}</span>
      </p>
      <p className="title" lang={lang}>
        <Link to={`/t/${no}`}>{title}</Link>
      </p>
      <p lang={lang}>{excerptOf(body)}</p>
      <div className="line">
        <Link className="button" to={`/t/${no}/collect`}>
          {words.collect}
        </Link>
        <Form method="post" action="/triage">
          <input type="hidden" name="thread" value={no} />
          {wanted && <input type="hidden" name="line" value={wanted} />}
          <button className="button quiet" name="intent" value="judge">
            {words.noNeed}
          </button>
        </Form>
      </div>
    </li>
  )
}
