import type { ExplainedFinding } from '#app/features/moderation/explain-findings.ts'
import { useWords } from '#app/messages/use-words.ts'

type Texts = Partial<Record<ExplainedFinding['field'], string>>

/** The reasons, numbered like the marks: one for each rule, with every passage it speaks of. */
export function FindingList({ findings, texts }: { findings: ExplainedFinding[]; texts: Texts }) {
  const numbers = [...new Set(findings.map(({ n }) => n))]
  return numbers.map((n) => <Reason key={n} findings={findings.filter((finding) => finding.n === n)} texts={texts} />)
}

function Reason({ findings, texts }: { findings: ExplainedFinding[]; texts: Texts }) {
  const words = useWords('moderation')
  const [first] = findings
  if (!first) return null
  return (
    <div className="finding">
      <span className="no">{first.n}</span>
      <div>
        <h3>{first.title}</h3>
        {findings.map(({ field, start, end }) => (
          <p key={`${field} ${start}`}>
            <q>{texts[field]?.slice(start, end)}</q>
            {field !== 'text' && ` (${words.fields[field]})`}
          </p>
        ))}
        <small>
          {words.fine} {first.advice}
        </small>
      </div>
    </div>
  )
}
