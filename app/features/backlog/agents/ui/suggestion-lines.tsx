import { Link } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import type { ShownSuggestion } from '#app/features/backlog/agents/read-suggestions.server.ts'
import { Outcome } from '#app/features/backlog/agents/ui/outcome.tsx'
import { useWords } from '#app/messages/use-words.ts'

/** What agents suggest for one request, one line each, and what became of the earlier ones. */
export function SuggestionLines({ no, suggestions }: { no: number; suggestions: ShownSuggestion[] }) {
  const words = useWords('agents')
  const { targets } = useWords('triage')
  const open = suggestions.filter(({ outcome }) => outcome === null)
  const settled = suggestions.filter(({ outcome }) => outcome !== null)
  return (
    <section className="note stack" aria-label={words.here}>
      {open.map(({ id, to, agent, why }) => (
        <div className="stack" key={id}>
          <p>
            <b>{words.suggestedBy(agent)}</b> · {targets[to]} · {why}
          </p>
          <p className="line">
            <Link className="button" to={`/r/${no}/step/${to}?suggestion=${id}`}>
              {words.look}
            </Link>
          </p>
        </div>
      ))}
      {settled.length > 0 && (
        <details>
          <summary>{words.earlier(settled.length)}</summary>
          <ul className="stack past">
            {settled.map((each) => (
              <li key={each.id}>
                <span className="facts">
                  <Moment at={each.at} />
                  <span>{words.suggestedBy(each.agent)}</span>
                  <span>{targets[each.to]}</span>
                </span>
                <Outcome suggestion={each} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
