import { Fault } from '#app/components/fault.tsx'
import type { FieldErrors } from '#app/platform/form.ts'

/** What is wrong with a form as a whole. */
export function FormError({ errors }: { errors?: FieldErrors }) {
  if (!errors?.form) return null
  return (
    <div className="alert" role="alert">
      <p className="err" id="form-error">
        <Fault error={errors.form} />
      </p>
    </div>
  )
}
