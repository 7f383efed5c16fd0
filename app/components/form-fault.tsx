import { Fault } from '#app/components/fault.tsx'
import type { FieldErrors } from '#app/platform/form.ts'

/** What is wrong with a form as a whole, above it. */
export function FormFault({ errors }: { errors?: FieldErrors }) {
  if (!errors?.form) return null
  return (
    <p className="alert" role="alert">
      <Fault error={errors.form} />
    </p>
  )
}
