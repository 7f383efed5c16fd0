import { Field } from '#app/components/field.tsx'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

type Props = { errors?: FieldErrors; typed?: Record<string, string> }

export function EmailField({ errors, typed }: Props) {
  const words = useWords('accounts')
  return (
    <Field name="email" label={words.email} errors={errors}>
      {(tied) => (
        <input {...tied} type="email" autoComplete="email" required maxLength={254} defaultValue={typed?.email} />
      )}
    </Field>
  )
}

export function PasswordField({ errors }: Props) {
  const words = useWords('accounts')
  return (
    <Field name="password" label={words.password} errors={errors}>
      {(tied) => <input {...tied} type="password" autoComplete="current-password" required maxLength={200} />}
    </Field>
  )
}

export function NewPasswordField({ errors, label }: Props & { label?: string }) {
  const words = useWords('accounts')
  return (
    <Field name="password" label={label ?? words.newPassword} hint={words.passwordHint} errors={errors}>
      {(tied) => (
        <input {...tied} type="password" autoComplete="new-password" required minLength={10} maxLength={200} />
      )}
    </Field>
  )
}
