import type { ExplainedFinding } from '#app/features/moderation/ui/cut-at-findings.ts'
import { useWords } from '#app/messages/use-words.ts'

type Texts = Partial<Record<ExplainedFinding['field'], string>>

/** The reasons, numbered like the marks. */
export function FindingList({ findings, texts }: { findings: ExplainedFinding[]; texts: Texts }) {
  return findings.map((finding, index) => (
    <FindingItem
      key={`${finding.ruleId} ${finding.field} ${finding.start}`}
      n={index + 1}
      finding={finding}
      texts={texts}
    />
  ))
}

function FindingItem({ n, finding, texts }: { n: number; finding: ExplainedFinding; texts: Texts }) {
  const words = useWords('moderation')
  const { field, start, end, title, advice } = finding
  const passage = texts[field]?.slice(start, end)
  return (
    <div className="finding">
      <span className="no">{n}</span>
      <div>
        <h3>{title}</h3>
        {passage && (
          <p>
            <q>{passage}</q>
            {field !== 'text' && ` (${words.fields[field]})`}
          </p>
        )}
        <small>
          {words.fine} {advice}
        </small>
      </div>
    </div>
  )
}
