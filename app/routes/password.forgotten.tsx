import { type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useSearchParams } from '@remix-run/react'
import { useShell } from '#app/components/shell-context.ts'
import { emailSchema } from '#app/features/accounts/account.schema.ts'
import { askForMail } from '#app/features/accounts/ask-for-mail.server.ts'
import { keepingTyped } from '#app/features/accounts/keeping-typed.server.ts'
import { pageTitle } from '#app/features/accounts/page-title.server.ts'
import { EmailField } from '#app/features/accounts/ui/account-fields.tsx'
import { FormPage } from '#app/features/accounts/ui/form-page.tsx'
import { useWords } from '#app/messages/use-words.ts'
import { parseForm } from '#app/platform/form.ts'
import { actionRoute, refuse, sharedRoute } from '#app/route.server.ts'
import accounts from '#app/styles/accounts.css?url'

export const links = () => [{ rel: 'stylesheet', href: accounts }]
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = sharedRoute('page.open', async (shown) => ({
  title: pageTitle(shown, (words) => words.reset.title),
}))

export const action = actionRoute('page.open', ({ ctx, form }) =>
  keepingTyped(form, async () => {
    const parsed = parseForm(emailSchema, form)
    if (!parsed.ok) return refuse({ errors: parsed.errors, typed: parsed.typed })
    await askForMail(ctx, 'account.password-forgotten', parsed.value.email)
    return redirect('/password/forgotten?sent')
  }),
)

export default function PasswordForgotten() {
  const refused = useActionData<typeof action>()
  const isSent = useSearchParams()[0].has('sent')
  const { reset, confirm } = useWords('accounts')
  const { demo } = useShell()
  return (
    <FormPage
      title={isSent ? reset.sentTitle : reset.title}
      lede={isSent ? reset.sent : reset.lede}
      errors={refused?.errors}
      submit={isSent ? reset.new : reset.submit}
      after={demo && isSent && <Link to="/demo/mail">{confirm.demo}</Link>}
    >
      <EmailField errors={refused?.errors} typed={refused?.typed} />
    </FormPage>
  )
}
