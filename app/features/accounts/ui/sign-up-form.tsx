import { Link } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { Field } from '#app/components/field.tsx'
import { EmailField, NewPasswordField } from '#app/features/accounts/ui/account-fields.tsx'
import { FormPage } from '#app/features/accounts/ui/form-page.tsx'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

type Props = { errors?: FieldErrors; typed?: Record<string, string> }

export function SignUpForm({ errors, typed }: Props) {
  const words = useWords('accounts')
  const said = words.signUp
  return (
    <FormPage
      title={said.title}
      lede={said.lede}
      errors={errors}
      submit={said.submit}
      after={
        <p>
          {said.haveOne} <Link to="/sign-in">{words.signIn.title}</Link>
        </p>
      }
    >
      <Field name="handle" label={words.handle} hint={words.handleHint} errors={errors}>
        {(tied) => (
          <input
            {...tied}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            required
            maxLength={24}
            defaultValue={typed?.handle}
          />
        )}
      </Field>
      <EmailField errors={errors} typed={typed} />
      <NewPasswordField errors={errors} label={words.password} />
      <BrowserTimeZone />
    </FormPage>
  )
}

function BrowserTimeZone() {
  const [zone, setZone] = useState('')
  useEffect(() => setZone(Intl.DateTimeFormat().resolvedOptions().timeZone), [])
  return <input type="hidden" name="timeZone" value={zone} />
}
