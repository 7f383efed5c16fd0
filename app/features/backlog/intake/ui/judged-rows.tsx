import { Link } from '@remix-run/react'
import { ColumnHeads } from '#app/components/column-heads.tsx'
import { WideTable } from '#app/components/wide-table.tsx'
import type { RunPageData } from '#app/features/backlog/intake/csv/read-run-page.server.ts'
import { useWords } from '#app/messages/use-words.ts'

/** Rows of this file that somebody judged: undoing the import leaves them on record, so they are named beforehand. */
export function JudgedRows({ page: { run, judged } }: { page: RunPageData }) {
  const { run: words, inbox } = useWords('intake')
  if (judged.rows.length === 0) return null
  return (
    <section className="stack">
      <h2>{words.judged}</h2>
      <p>{words.judgedHint}</p>
      <WideTable label={words.judged}>
        <table className="table">
          <ColumnHeads heads={[words.line, words.words, words.what]} />
          <tbody>
            {judged.rows.map(({ id, line, excerpt, lang, state, requestNo }) => (
              <tr key={id}>
                <td className="n">{line}</td>
                <td lang={lang}>{excerpt}</td>
                <td>
                  {inbox.states[state]} {requestNo !== null && <Link to={`/r/${requestNo}`}>R-{requestNo}</Link>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      {judged.next && (
        <p>
          <Link className="button" to={`/triage/import/${run.id}?judged=${judged.next}`}>
            {words.more}
          </Link>
        </p>
      )}
    </section>
  )
}
