import { Form } from '@remix-run/react'
import { Field } from '#app/components/field.tsx'
import { NewPasswordField } from '#app/features/accounts/ui/account-fields.tsx'
import { Saved } from '#app/features/accounts/ui/saved.tsx'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

export function PasswordForm({ errors, isSaved }: { errors?: FieldErrors; isSaved: boolean }) {
  const words = useWords('accounts')
  return (
    <Form className="stack" method="post" action="/settings" reloadDocument id="password-change">
      <h2>{words.settings.password}</h2>
      <p>{words.settings.passwordLede}</p>
      <Field name="currentPassword" label={words.currentPassword} errors={errors}>
        {(tied) => <input {...tied} type="password" autoComplete="current-password" required maxLength={200} />}
      </Field>
      <NewPasswordField errors={errors} />
      <p className="line">
        <button className="button" name="intent" value="password">
          {words.settings.changePassword}
        </button>
        <Saved text={isSaved && words.settings.passwordSaved} />
      </p>
    </Form>
  )
}
