import type { PlacedProblem } from '#app/features/desk/rules/write/desk-problem.ts'
import { sentence } from '#app/messages/sentence.ts'
import { useWords } from '#app/messages/use-words.ts'

const OWN = ['notJson', 'idTaken', 'idReserved'] as const
const isOwn = (key: string): key is (typeof OWN)[number] => OWN.some((own) => own === key)

export const problemsAt = (problems: readonly PlacedProblem[], field: string) =>
  problems.filter((problem) => problem.field === field)

/** Everything wrong at one field, by line where it has lines. */
export function ProblemList({ id, problems }: { id: string; problems: readonly PlacedProblem[] }) {
  return (
    <ul className="err desk-problems" id={id}>
      {problems.map((problem) => (
        <li key={JSON.stringify(problem)}>
          <ProblemText problem={problem} />
        </li>
      ))}
    </ul>
  )
}

export function ProblemText({ problem: { key, line, values } }: { problem: Omit<PlacedProblem, 'field'> }) {
  const words = useWords('desk').write
  const { ruleProblems } = useWords('moderation-desk')
  return (
    <>
      {line !== null && <b>{words.line(line)} </b>}
      {isOwn(key) ? words[key] : sentence(ruleProblems, { key, values })}
    </>
  )
}
