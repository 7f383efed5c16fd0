import { Link } from '@remix-run/react'
import type { RequestLabel } from '#app/features/backlog/request-label.ts'
import { useWords } from '#app/messages/use-words.ts'

/** The sheet draws one shape for every kind of end that was reached. */
const shapeOf = (label: RequestLabel) => (label === 'exists' ? 'made' : label)

type Chip = { label: RequestLabel; no?: number; final?: boolean }

/** The public label; with a number it names the request and leads to it. A final no does not say "for now". */
export function LabelChip({ label, no, final = false }: Chip) {
  const words = useWords('labels')
  const said = final ? words.labelFinal : words.labels[label]
  if (no === undefined) {
    return (
      <span className="label" data-state={shapeOf(label)}>
        {said}
      </span>
    )
  }
  return (
    <Link className="label" data-state={shapeOf(label)} to={`/r/${no}`}>
      R-{no} {said}
    </Link>
  )
}
