import type { ExplainedFinding } from '#app/features/moderation/explain-findings.ts'
import type { FieldName } from '#app/features/moderation/rule.ts'
import { cutAtPassages, type Passage, passagesOf } from '#app/features/moderation/ui/passages.ts'

/** All findings of the post, so that the numbers run through its fields. */
type Props = { text: string; findings: ExplainedFinding[]; field: FieldName }

/** The author's own words, with what was found in them underlined and numbered like the reasons. */
export function MarkedText({ text, findings, field }: Props) {
  return cutAtPassages(text, passagesOf(findings), field).map(({ text: piece, start, passage }) =>
    passage ? (
      <mark key={start} data-rule={rulesOf(passage)} data-n={passage.n} data-verdict={passage.effect}>
        {piece}
      </mark>
    ) : (
      <span key={start}>{piece}</span>
    ),
  )
}

const rulesOf = ({ findings }: Passage) => [...new Set(findings.map(({ ruleId }) => ruleId))].join(' ')
