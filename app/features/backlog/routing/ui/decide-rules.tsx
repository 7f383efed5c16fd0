import { Form } from '@remix-run/react'
import { Field } from '#app/components/field.tsx'
import type { RulesData } from '#app/features/backlog/routing/read-rules.server.ts'
import type { Refused } from '#app/features/backlog/routing/ui/rules-page.tsx'
import { useWords } from '#app/messages/use-words.ts'

type Props = { page: RulesData; proposed: NonNullable<RulesData['proposed']>; refused: Refused }

/** A PM asks, a lead decides; both say why. */
export function DecideRules({ page: { leads, mayDecide }, proposed, refused }: Props) {
  const words = useWords('routing')
  const { rules } = words
  const typed = refused?.typed
  return (
    <Form method="post" action="/triage/rules" className="card stack">
      <input type="hidden" name="no" value={proposed.no} />
      <Field name="fallback" label={rules.fallback} hint={rules.fallbackHint} errors={refused?.errors}>
        {(tied) => (
          <select {...tied} defaultValue={typed?.fallback ?? proposed.fallbackId ?? leads[0]?.id}>
            {leads.map(({ id, handle }) => (
              <option key={id} value={id}>
                {handle}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field name="why" label={words.why} errors={refused?.errors}>
        {(tied) => <textarea {...tied} rows={2} defaultValue={typed?.why ?? proposed.why} required maxLength={1000} />}
      </Field>
      <p className="line">
        {mayDecide && (
          <button className="button primary" name="intent" value="active">
            {rules.putInForce}
          </button>
        )}
        <button className={mayDecide ? 'button' : 'button primary'} name="intent" value="ask">
          {rules.ask}
        </button>
        {mayDecide && (
          <button className="button quiet" name="intent" value="declined">
            {rules.decline}
          </button>
        )}
      </p>
    </Form>
  )
}
