import type { LiveAnswer } from '#app/features/backlog/answers/live-answers.server.ts'
import { LiveCard } from '#app/features/backlog/answers/ui/live-card.tsx'
import { useWords } from '#app/messages/use-words.ts'

const LONGEST = 100

/** Above what a search has found: what was answered to it. */
export function AnswersAbove({ answers, q }: { answers: LiveAnswer[]; q: string }) {
  const words = useWords('answers')
  if (answers.length === 0) return null
  return (
    <section className="stack" aria-label={words.searchLead}>
      <h2>{words.searchLead}</h2>
      {answers.map((live) => (
        <LiveCard key={live.no} live={live} shown={{ channel: 'search', context: q.slice(0, LONGEST) }} />
      ))}
    </section>
  )
}
