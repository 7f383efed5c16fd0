import { Link } from '@remix-run/react'
import { ColumnHeads } from '#app/components/column-heads.tsx'
import { Moment } from '#app/components/moment.tsx'
import { WideTable } from '#app/components/wide-table.tsx'
import type { LogPage as Page } from '#app/features/desk/openness/log-page.server.ts'
import { DeskNav } from '#app/features/desk/rules/ui/desk-nav.tsx'
import { useWords } from '#app/messages/use-words.ts'

export function LogPage({ page: { entries, subject, next } }: { page: Page }) {
  const { log: words, acts } = useWords('openness')
  const { heads } = words
  return (
    <>
      <DeskNav current="/review/log" />
      <div className="stack stack-l">
        <header className="stack">
          <h1>{words.title}</h1>
          <p className="prose">{words.lede}</p>
          {subject && (
            <p>
              {words.of(subject)} <Link to="/review/log">{words.all}</Link>
            </p>
          )}
        </header>
        {entries.length === 0 && <p className="empty">{words.none}</p>}
        <WideTable label={words.title}>
          <table className="figures log">
            <ColumnHeads heads={['#', heads.when, heads.who, heads.act, heads.about, heads.reason]} />
            <tbody>
              {entries.map((entry) => (
                <tr key={entry.seq}>
                  <th scope="row">
                    <abbr title={`${words.checksum}: ${entry.hash}`}>{entry.seq}</abbr>
                  </th>
                  <td>
                    <Moment at={entry.at} />
                  </td>
                  <td>{entry.by ?? words.house}</td>
                  <td>{acts[entry.act] ?? entry.act}</td>
                  <td>
                    <About entry={entry} />
                  </td>
                  <td>{entry.reason}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
        {next !== null && (
          <p>
            <Link to={`/review/log?${new URLSearchParams({ ...(subject && { subject }), after: String(next) })}`}>
              {words.older}
            </Link>
          </p>
        )}
      </div>
    </>
  )
}

const About = ({ entry: { place, subject } }: { entry: Page['entries'][number] }) =>
  place ? <Link to={place.to}>{place.name}</Link> : <code>{subject}</code>
