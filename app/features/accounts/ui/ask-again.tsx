import { Link } from '@remix-run/react'
import { useShell } from '#app/components/shell-context.ts'
import { EmailField } from '#app/features/accounts/ui/account-fields.tsx'
import { FormPage } from '#app/features/accounts/ui/form-page.tsx'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

type Props = { email: string | null; sent: string | null; errors?: FieldErrors; typed?: Record<string, string> }

/** The mail is on its way, or was lost: what to do now. */
export function AskAgain({ email, sent, errors, typed }: Props) {
  const { confirm } = useWords('accounts')
  const { demo } = useShell()
  const isSentAgain = sent === 'again'
  return (
    <FormPage
      title={isSentAgain ? confirm.sentTitle : confirm.lookTitle}
      lede={isSentAgain ? confirm.sent : confirm.look}
      errors={errors}
      submit={confirm.again}
      after={demo && <Link to="/demo/mail">{confirm.demo}</Link>}
    >
      <p>{confirm.notThere}</p>
      {email ? <p className="n">{email}</p> : <EmailField errors={errors} typed={typed} />}
    </FormPage>
  )
}
