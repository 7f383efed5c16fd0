import { Link } from '@remix-run/react'
import { ColumnHeads } from '#app/components/column-heads.tsx'
import { WideTable } from '#app/components/wide-table.tsx'
import type { ClauseFigures } from '#app/features/desk/openness/moderation-figures.ts'
import { useWords } from '#app/messages/use-words.ts'

/** Fewer decisions than this and a share would only look exact. */
const FEWEST = 20

export function ClauseTable({ clauses, titles }: { clauses: ClauseFigures[]; titles: Record<string, string> }) {
  const words = useWords('openness')
  const { heads } = words
  return (
    <section className="stack">
      <h2>{words.clauses}</h2>
      <WideTable label={words.clauses}>
        <table className="figures">
          <ColumnHeads heads={[heads.clause, heads.refused, heads.held, heads.right]} />
          <tbody>
            {clauses.map(({ clause, refused, held, upheld }) => (
              <tr key={clause}>
                <th scope="row">
                  <Link to={`/rules#${clause}`}>{titles[clause]}</Link>
                </th>
                <td>{refused}</td>
                <td>{held}</td>
                <td>{upheld.of < FEWEST ? words.tooFew : words.right(upheld.share, upheld.low, upheld.high)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      <p className="hint">{words.clausesHint}</p>
    </section>
  )
}
