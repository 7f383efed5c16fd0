import { AsSent } from '#app/components/as-sent.tsx'
import type { ShownSuggestion } from '#app/features/backlog/agents/read-suggestions.server.ts'
import { SuggestionLines } from '#app/features/backlog/agents/ui/suggestion-lines.tsx'

const LINES = import.meta.env.SSR ? SuggestionLines : undefined
const loadLines = () =>
  import('#app/features/backlog/agents/ui/suggestion-lines.tsx').then((file) => file.SuggestionLines)

/** For staff alone, so that members fetch none of it. */
export function SuggestionsHere(props: { no: number; suggestions: ShownSuggestion[] }) {
  return props.suggestions.length > 0 && <AsSent part={LINES} load={loadLines} props={props} />
}
