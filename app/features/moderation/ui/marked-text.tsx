import type { ExplainedFinding } from '#app/features/moderation/explain-findings.ts'
import type { FieldName } from '#app/features/moderation/rule.ts'
import { cutAtFindings, worstOf } from '#app/features/moderation/ui/cut-at-findings.ts'

type Props = { text: string; findings: ExplainedFinding[]; field: FieldName }

/** The author's own words, with what was found in them underlined and numbered like the reasons. */
export function MarkedText({ text, findings, field }: Props) {
  return cutAtFindings(text, findings, field).map(({ text: piece, start, findings: found }) =>
    found.length === 0 ? (
      <span key={start}>{piece}</span>
    ) : (
      <mark
        key={start}
        data-rule={once(found.map(({ ruleId }) => ruleId)).join(' ')}
        data-n={once(found.map(({ n }) => String(n))).join(', ')}
        data-verdict={worstOf(found)}
      >
        {piece}
      </mark>
    ),
  )
}

const once = (values: string[]) => [...new Set(values)]
