import type { ReadRequest } from '#app/features/backlog/read-request.server.ts'
import { useWords } from '#app/messages/use-words.ts'

/** A promise that was not kept is said where everybody reads it. */
export function LateLine({ late }: { late: NonNullable<ReadRequest['late']> }) {
  const words = useWords('lateness')
  return <p className="alert hold">{late.unit === 'workday' ? words.workdays(late.days) : words.days(late.days)}</p>
}
