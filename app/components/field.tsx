import type { ReactNode } from 'react'
import { Fault } from '#app/components/fault.tsx'
import type { Said } from '#app/platform/errors.ts'
import type { FieldErrors } from '#app/platform/form.ts'

type FieldProps = {
  name: string
  /** Where a name stands on a page more than once. */
  id?: string
  label: string
  hint?: string
  errors?: FieldErrors
  children: (tied: { id: string; name: string; 'aria-describedby'?: string; 'aria-invalid'?: true }) => ReactNode
}

/** A label, its control, and the error tied to it. */
export function Field({ name, id = name, label, hint, errors, children }: FieldProps) {
  const error = errors?.[name]
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        name,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && <FieldError id={`${id}-error`} error={error} />}
    </div>
  )
}

function FieldError({ id, error }: { id: string; error: Said }) {
  return (
    <p className="err" id={id}>
      <Fault error={error} />
    </p>
  )
}
