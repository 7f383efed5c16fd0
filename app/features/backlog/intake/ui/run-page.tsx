import { Form, Link, useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'
import { ColumnHeads } from '#app/components/column-heads.tsx'
import { useShell } from '#app/components/shell-context.ts'
import { WideTable } from '#app/components/wide-table.tsx'
import type { RunPageData } from '#app/features/backlog/intake/csv/read-run-page.server.ts'
import { JudgedRows } from '#app/features/backlog/intake/ui/judged-rows.tsx'
import { RunProgress } from '#app/features/backlog/intake/ui/run-progress.tsx'
import { sentence } from '#app/messages/sentence.ts'
import { useWords } from '#app/messages/use-words.ts'

type Props = { page: RunPageData }
type Kind = RunPageData['kind']

const BUSY = ['reading', 'committing', 'undoing']
const KINDS: Kind[] = ['ok', 'needs-line', 'looks-like', 'duplicate', 'fault']

/** What became, or would become, of every row of one file. */
export function RunPage({ page }: Props) {
  const words = useWords('intake').run
  const { run } = page
  const busy = BUSY.includes(run.state)
  useLookAgain(busy)
  return (
    <div className="stack stack-l">
      <header className="stack">
        <h1>{run.name}</h1>
        <p className="facts">
          <span>{words.states[run.state]}</span>
          <span className="n">{words.rows(run.rows)}</span>
          <span>{words.encodings[run.encoding]}</span>
          {run.stored > 0 && <span className="n">{words.taken(run.stored)}</span>}
        </p>
        {run.problem && <Problem problem={run.problem} />}
        {run.ignored.length > 0 && <p>{words.ignored(run.ignored.join(', '))}</p>}
        {busy && <RunProgress run={run} />}
        {run.removed + run.retracted + run.dismissed > 0 && (
          <p role="status">{words.undone(run.removed, run.retracted, run.dismissed)}</p>
        )}
      </header>
      <Acts page={page} />
      <Kinds page={page} />
      <JudgedRows page={page} />
      <p className="line">
        <Link to="/triage/import">{words.all}</Link>
        <Link to="/triage/inbox">{words.toInbox}</Link>
      </p>
    </div>
  )
}

const AGAIN_MS = 1500

function useLookAgain(busy: boolean) {
  const { revalidate } = useRevalidator()
  useEffect(() => {
    if (!busy) return
    const timer = setInterval(revalidate, AGAIN_MS)
    return () => clearInterval(timer)
  }, [busy, revalidate])
}

function Problem({ problem }: { problem: NonNullable<RunPageData['run']['problem']> }) {
  const errors = useWords('errors')
  return <p className="err">{sentence(errors, problem)}</p>
}

function Acts({ page: { run, counts } }: Props) {
  const words = useWords('intake').run
  const fit = counts.ok + counts['needs-line'] + counts['looks-like']
  const mayTake = run.state === 'ready' && fit > 0
  const mayUndo = ['reading', 'ready', 'broken', 'committing', 'committed'].includes(run.state)
  if (!mayTake && !mayUndo) return null
  return (
    <Form method="post" className="stack">
      <p className="line">
        {mayTake && (
          <button className="button primary" name="intent" value="take">
            {words.take(fit)}
          </button>
        )}
        {mayUndo && (
          <button className="button" name="intent" value="undo">
            {['reading', 'ready', 'broken'].includes(run.state) ? words.forget : words.undo}
          </button>
        )}
      </p>
      {run.stored > 0 && <small>{words.undoHint}</small>}
    </Form>
  )
}

function Kinds({ page }: Props) {
  const words = useWords('intake').run
  const { language } = useShell()
  const { run, counts, kind, rows, next } = page
  return (
    <section className="stack" aria-label={words.kinds[kind]}>
      <nav className="tabs" aria-label={words.what}>
        {KINDS.map((each) => (
          <Link
            key={each}
            to={`/triage/import/${run.id}?show=${each}`}
            aria-current={each === kind ? 'page' : undefined}
          >
            {words.kinds[each]} <span className="n">{counts[each].toLocaleString(language)}</span>
          </Link>
        ))}
      </nav>
      <p>{words.kindHints[kind]}</p>
      {kind === 'fault' && counts.fault > 0 && (
        <p>
          <a className="button" href={`/triage/import/${run.id}/faults.csv`} download>
            {words.faultsCsv}
          </a>
        </p>
      )}
      {rows.length === 0 ? <p className="empty">{words.nothing}</p> : <Rows page={page} />}
      {next !== null && (
        <p>
          <Link className="button" to={`/triage/import/${run.id}?show=${kind}&after=${next}`}>
            {words.more}
          </Link>
        </p>
      )}
    </section>
  )
}

function Rows({ page: { kind, rows } }: Props) {
  const words = useWords('intake').run
  return (
    <WideTable label={words.kinds[kind]}>
      <table className="table">
        <ColumnHeads heads={[words.line, words.words, words.what]} />
        <tbody>
          {rows.map((row) => (
            <tr key={row.line}>
              <td className="n">{row.line}</td>
              <td lang={row.lang ?? undefined}>{row.excerpt}</td>
              <td>
                <About kind={kind} row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  )
}

function About({ kind, row }: { kind: Kind; row: RunPageData['rows'][number] }) {
  const words = useWords('intake').run
  const { language } = useShell()
  if (kind === 'fault') return <Faults row={row} />
  if (kind === 'duplicate') return <>{row.like ? words.inFile(row.like) : words.inInbox}</>
  return (
    <>
      {row.productLine?.[language]}{' '}
      {kind === 'looks-like' && row.like && <Link to={`/r/${row.like}`}>R-{row.like}</Link>}
    </>
  )
}

function Faults({ row }: { row: RunPageData['rows'][number] }) {
  const errors = useWords('errors')
  return (
    <ul>
      {(row.fault ?? []).map(({ column, reason, typed }) => (
        <li key={`${column} ${reason.key}`}>
          <code>{column}</code> {typed && <q>{typed}</q>}: {sentence(errors, reason)}
        </li>
      ))}
    </ul>
  )
}
