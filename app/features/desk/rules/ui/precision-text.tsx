import type { Precision } from '#app/features/desk/rules/show/precision.ts'
import { useWords } from '#app/messages/use-words.ts'

/** As counted, and how far to trust it. */
export function PrecisionText({ precision }: { precision: Precision }) {
  const words = useWords('desk')
  if (precision.of === 0) return <span className="hint">{words.undecided}</span>
  return (
    <>
      {words.stood(precision.hits, precision.of)}{' '}
      <span className="hint">({precision.isEnough ? words.interval(precision) : words.tooFew})</span>
    </>
  )
}
