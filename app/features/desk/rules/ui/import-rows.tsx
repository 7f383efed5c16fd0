import type { ImportRow } from '#app/features/desk/rules/exchange/foresee-import.server.ts'
import { ProblemText } from '#app/features/desk/rules/ui/problem-list.tsx'
import { useWords } from '#app/messages/use-words.ts'

const LOOK = { new: 'planned', changed: 'research', same: undefined, refused: 'refuse' } as const

export function ImportRows({ rows }: { rows: readonly ImportRow[] }) {
  const all = useWords('desk')
  const words = all.exchange
  return (
    <ul className="desk-imported">
      {rows.map(({ id, title, outcome, to, problems }, at) => (
        <li key={at}>
          <p className="line">
            <span className="label" data-state={LOOK[outcome]}>
              {words.outcomes[outcome]}
            </span>
            <code>{id || words.unnamed}</code>
            <span>{title}</span>
            {to && <span className="hint">{words.to(all.states[to])}</span>}
          </p>
          {problems.map((problem) => (
            <p className="err" key={JSON.stringify(problem)}>
              {problem.path && <code>{problem.path}</code>}{' '}
              <ProblemText problem={{ key: problem.key, values: problem.values, line: null }} />
            </p>
          ))}
        </li>
      ))}
    </ul>
  )
}
