import { Field } from '#app/components/field.tsx'
import type { FieldErrors } from '#app/platform/form.ts'

type Props = { label: string; errors?: FieldErrors; typed?: Record<string, string> }

/** The reason that goes on the log. */
export function WhyField({ label, errors, typed }: Props) {
  return (
    <Field name="why" label={label} errors={errors}>
      {(tied) => <textarea {...tied} rows={2} required defaultValue={typed?.why} />}
    </Field>
  )
}
