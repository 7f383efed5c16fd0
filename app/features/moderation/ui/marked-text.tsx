import type { FieldName } from '#app/features/moderation/rule.ts'
import { cutAtFindings, type ExplainedFinding, worstOf } from '#app/features/moderation/ui/cut-at-findings.ts'

type Props = { text: string; findings: ExplainedFinding[]; field: FieldName }

/** The author's own words, with what was found in them underlined and numbered like the reasons. */
export function MarkedText({ text, findings, field }: Props) {
  return cutAtFindings(text, findings, field).map(({ text: piece, start, marks }) =>
    marks.length === 0 ? (
      <span key={start}>{piece}</span>
    ) : (
      <mark
        key={start}
        data-rule={marks.map(({ finding }) => finding.ruleId).join(' ')}
        data-n={marks.map(({ n }) => n).join(', ')}
        data-verdict={worstOf(marks.map(({ finding }) => finding))}
      >
        {piece}
      </mark>
    ),
  )
}
