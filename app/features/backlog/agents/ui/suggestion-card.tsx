import { Form } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import type { OpenedSuggestion } from '#app/features/backlog/agents/read-suggestions.server.ts'
import { Outcome } from '#app/features/backlog/agents/ui/outcome.tsx'
import { WhyField } from '#app/features/backlog/ui/why-field.tsx'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

/** Who suggests the step below, and why. */
export function SuggestionCard({ suggestion }: { suggestion: OpenedSuggestion }) {
  const words = useWords('agents')
  return (
    <section className="note stack">
      <p className="facts">
        <b>{words.suggestedBy(suggestion.agent)}</b>
        <Moment at={suggestion.at} />
      </p>
      <p className="as-written">{suggestion.why}</p>
      <p>{suggestion.outcome === null ? words.filledIn : <Outcome suggestion={suggestion} />}</p>
    </section>
  )
}

type Decline = { suggestion: OpenedSuggestion; version: number; errors?: FieldErrors; typed?: Record<string, string> }

export function DeclineForm({ suggestion, version, errors, typed }: Decline) {
  const words = useWords('agents')
  return (
    <Form method="post" className="stack note">
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="suggestion" value={suggestion.id} />
      <WhyField label={words.declineWhy} errors={errors} typed={typed} />
      <p className="line">
        <button className="button" name="intent" value="decline-suggestion">
          {words.decline}
        </button>
      </p>
    </Form>
  )
}
