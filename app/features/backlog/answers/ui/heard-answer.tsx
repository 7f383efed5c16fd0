import { useContext, useRef } from 'react'
import { CardActs } from '#app/features/backlog/answers/ui/card-acts.tsx'
import { Conditions } from '#app/features/backlog/answers/ui/conditions.tsx'
import { LiveAnswersContext } from '#app/features/backlog/answers/ui/live-answers-context.ts'
import { useSeen } from '#app/features/backlog/answers/ui/use-seen.ts'
import { useWords } from '#app/messages/use-words.ts'

/** Under what the maker heard in a thread: what would change the answer, and what one can do about it. */
export function HeardAnswer({ threadNo, no }: { threadNo: number; no: number }) {
  const words = useWords('answers')
  const live = useContext(LiveAnswersContext).get(no)
  const place = useRef<HTMLDivElement>(null)
  const shown = { channel: 'thread', context: `thread:${threadNo}` } as const
  useSeen(place, no, live?.answer ? shown : undefined)
  if (!live) return null
  return (
    <div className="stack" ref={place}>
      {live.conditions.length > 0 && (
        <details>
          <summary>{words.whatWouldChange}</summary>
          <Conditions conditions={live.conditions} lang={live.answer?.lang ?? live.lang} />
        </details>
      )}
      <CardActs live={live} shown={shown} />
    </div>
  )
}
