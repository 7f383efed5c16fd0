import { Field } from '#app/components/field.tsx'
import type { Said } from '#app/platform/errors.ts'

type ReasonFieldProps = { id: string; name?: string; label: string; hint?: string; error?: Said; typed?: string }

/** A page may ask for several reasons, so each has an id of its own. */
export function ReasonField({ id, name = 'reason', label, hint, error, typed }: ReasonFieldProps) {
  return (
    <Field name={id} label={label} hint={hint} errors={error && { [id]: error }}>
      {(tied) => <textarea {...tied} name={name} rows={2} maxLength={1000} defaultValue={typed} />}
    </Field>
  )
}
