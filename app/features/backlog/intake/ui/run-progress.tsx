import { Link } from '@remix-run/react'
import type { RunPageData } from '#app/features/backlog/intake/csv/read-run-page.server.ts'
import { useWords } from '#app/messages/use-words.ts'

/** How far the reading, the taking in or the undoing has come. */
export function RunProgress({ run }: Pick<RunPageData, 'run'>) {
  const words = useWords('intake').run
  return (
    <div className="stack" role="status">
      <progress className="run-bar" max={100} value={run.percent} aria-label={words.states[run.state]} />
      <p className="n">{useFar(run)}</p>
      <p>
        <Link className="button" to={`/triage/import/${run.id}`}>
          {words.again}
        </Link>
      </p>
    </div>
  )
}

function useFar({ state, percent, rows, stored }: RunPageData['run']) {
  const words = useWords('intake').run
  if (state === 'committing') return words.taking(percent, stored)
  if (state === 'undoing') return words.undoing(percent)
  return words.progress(percent, rows)
}
