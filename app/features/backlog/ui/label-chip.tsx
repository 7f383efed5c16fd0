import { Link } from '@remix-run/react'
import type { RequestLabel } from '#app/features/backlog/request-label.ts'
import { useWords } from '#app/messages/use-words.ts'

/** The sheet draws one shape for every kind of end that was reached. */
const shapeOf = (label: RequestLabel) => (label === 'exists' ? 'made' : label)

/** The public label; with a number it names the request and leads to it. */
export function LabelChip({ label, no }: { label: RequestLabel; no?: number }) {
  const words = useWords('backlog')
  if (no === undefined) {
    return (
      <span className="label" data-state={shapeOf(label)}>
        {words.labels[label]}
      </span>
    )
  }
  return (
    <Link className="label" data-state={shapeOf(label)} to={`/r/${no}`}>
      R-{no} {words.labels[label]}
    </Link>
  )
}
