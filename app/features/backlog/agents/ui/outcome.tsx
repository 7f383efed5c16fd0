import type { ShownSuggestion } from '#app/features/backlog/agents/read-suggestions.server.ts'
import { useWords } from '#app/messages/use-words.ts'

type Settled = Pick<ShownSuggestion, 'outcome' | 'by' | 'settledWhy'>

/** Who took it, who declined it and why, or that the request went another way; nothing while it waits. */
export function Outcome({ suggestion: { outcome, by, settledWhy } }: { suggestion: Settled }) {
  const words = useWords('agents')
  if (outcome === null) return <>{words.waits}</>
  if (outcome === 'overtaken') return <>{words.overtaken}</>
  const who = by ?? words.gone
  return (
    <>
      {words[outcome](who)}
      {settledWhy && <small> {settledWhy}</small>}
    </>
  )
}
