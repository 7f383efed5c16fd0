import type { ReactNode } from 'react'
import { Fault } from '#app/components/fault.tsx'
import type { Said } from '#app/platform/errors.ts'
import type { FieldErrors } from '#app/platform/form.ts'

type FieldProps = {
  name: string
  label: string
  hint?: string
  errors?: FieldErrors
  children: (tied: { id: string; name: string; 'aria-describedby'?: string; 'aria-invalid'?: true }) => ReactNode
}

/** A label, its control, and the error tied to it. */
export function Field({ name, label, hint, errors, children }: FieldProps) {
  const error = errors?.[name]
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ')
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      {children({
        id: name,
        name,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {hint && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {error && <FieldError id={`${name}-error`} error={error} />}
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
