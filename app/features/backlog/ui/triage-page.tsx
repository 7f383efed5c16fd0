import { Link } from '@remix-run/react'
import type { CollectRefused } from '#app/features/backlog/collect-refused.ts'
import type { JudgingData } from '#app/features/backlog/judging/read-judging.server.ts'
import { JudgeFilters } from '#app/features/backlog/judging/ui/judge-filters.tsx'
import { ToJudgeRow } from '#app/features/backlog/judging/ui/to-judge-row.tsx'
import { TriageTabs } from '#app/features/backlog/judging/ui/triage-tabs.tsx'
import { useTriageKeys } from '#app/features/backlog/judging/ui/use-triage-keys.ts'
import { KeyHints } from '#app/features/backlog/ui/key-hints.tsx'
import { WaitingRequests } from '#app/features/backlog/ui/waiting-requests.tsx'
import { useWords } from '#app/messages/use-words.ts'

type Props = { triage: JudgingData; refused?: CollectRefused }

/** Threads that nobody has judged yet, and beside them the requests that wait for somebody. */
export function TriagePage({ triage, refused }: Props) {
  const words = useWords('judging')
  const { threads, line, source, late, judged, waiting, tabs } = triage
  useTriageKeys()
  const count = source ? triage.sources[source] : triage.all
  return (
    <div className="split">
      <div className="stack">
        <header className="stack">
          <h1>{words.title}</h1>
          <p>{words.lede}</p>
          {judged && (
            <p className="alert done-note" role="status">
              {words.dismissed} <Link to="/triage/judged">{words.takeBackThere}</Link>
            </p>
          )}
        </header>
        <TriageTabs tabs={tabs} />
        <JudgeFilters triage={triage} />
        <h2 className="line">
          {count > 0 ? words.waiting(count) : words.nothing}
          {late > 0 && <small className="late">{words.late(late)}</small>}
        </h2>
        {count === 0 && <p className="empty">{words.nothingNext}</p>}
        <ul className="rows">
          {threads.map((thread) => (
            <ToJudgeRow key={thread.no} thread={thread} line={line} refused={refused} />
          ))}
        </ul>
        <Pages triage={triage} />
        {threads.length > 0 && <Keys />}
      </div>
      <WaitingRequests waiting={waiting} />
    </div>
  )
}

function Pages({ triage: { next, begins, line, source } }: Pick<Props, 'triage'>) {
  const words = useWords('judging')
  const at = (after?: string) =>
    `/triage?${new URLSearchParams({ ...(line && { line }), ...(source && { source }), ...(after && { after }) })}`
  return (
    <p className="line">
      {next && (
        <Link className="button" to={at(next)}>
          {words.older}
        </Link>
      )}
      {!begins && (
        <Link className="button quiet" to={at()}>
          {words.fromOldest}
        </Link>
      )}
    </p>
  )
}

function Keys() {
  const { keys } = useWords('judging')
  const shown: [string, string][] = [
    ['J K', keys.move],
    ['Enter', keys.attach],
    ['N', keys.fresh],
    ['X', keys.dismiss],
  ]
  return <KeyHints keys={shown} />
}
