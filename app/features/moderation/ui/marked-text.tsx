import type { FieldName } from '#app/features/moderation/rule.ts'
import { cutAtPassages, type Passage } from '#app/features/moderation/ui/passages.ts'

type Props = { text: string; passages: Passage[]; field: FieldName }

/** The author's own words, with what was found in them underlined and numbered like the reasons. */
export function MarkedText({ text, passages, field }: Props) {
  return cutAtPassages(text, passages, field).map(({ text: piece, start, passage }) =>
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
