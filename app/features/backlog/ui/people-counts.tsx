import type { RequestLabel } from '#app/features/backlog/request-label.ts'
import { useWords } from '#app/messages/use-words.ts'

type Counted = { label: RequestLabel; people: number; peopleSince: number }

/** How many asked; after a "no" also how many since. To be set inside a line of facts. */
export function PeopleCounts({ label, people, peopleSince }: Counted) {
  const words = useWords('labels')
  const [before, after] = words.asked(people)
  const [beforeSince, afterSince] = words.askedSince(peopleSince)
  return (
    <>
      <span className="n">
        {before}
        <b>{people}</b>
        {after}
      </span>
      {label === 'no' && (
        <span className="n">
          {beforeSince}
          <b>{peopleSince}</b>
          {afterSince}
        </span>
      )}
    </>
  )
}
