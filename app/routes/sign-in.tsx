import { type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useSearchParams } from '@remix-run/react'
import { signInSchema } from '#app/features/accounts/account.schema.ts'
import { firstPage } from '#app/features/accounts/first-page.ts'
import { keepingTyped, typedIn } from '#app/features/accounts/keeping-typed.server.ts'
import { pageTitle } from '#app/features/accounts/page-title.server.ts'
import { deviceOf } from '#app/features/accounts/sessions.server.ts'
import { signIn } from '#app/features/accounts/sign-in.server.ts'
import { EmailField, PasswordField } from '#app/features/accounts/ui/account-fields.tsx'
import { FormPage } from '#app/features/accounts/ui/form-page.tsx'
import { useWords } from '#app/messages/use-words.ts'
import { parseForm } from '#app/platform/form.ts'
import { ownPath } from '#app/platform/own-path.ts'
import { actionRoute, refuse, sharedRoute } from '#app/route.server.ts'
import accounts from '#app/styles/accounts.css?url'

export const links = () => [{ rel: 'stylesheet', href: accounts }]
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = sharedRoute('page.open', async (shown) => ({
  title: pageTitle(shown, (words) => words.signIn.title),
}))

export const action = actionRoute('page.open', ({ ctx, form, url, request }) =>
  keepingTyped(form, async () => {
    const parsed = parseForm(signInSchema, form)
    if (!parsed.ok) return refuse({ errors: parsed.errors, typed: parsed.typed })
    const result = await signIn(ctx, parsed.value, deviceOf(request))
    if (!result.ok) return refuse({ errors: result.errors, typed: typedIn(form) })
    const wanted = url.searchParams.get('to')
    const to = wanted && !result.actor.suspended ? ownPath(wanted) : firstPage(result.actor)
    return redirect(to, { headers: { 'Set-Cookie': result.cookie } })
  }),
)

export default function SignIn() {
  const refused = useActionData<typeof action>()
  const [search] = useSearchParams()
  const said = useWords('accounts').signIn
  const signUp = useWords('accounts').signUp.title
  return (
    <FormPage
      title={said.title}
      lede={search.has('reset') ? said.passwordSet : undefined}
      errors={refused?.errors}
      submit={said.submit}
      after={
        <>
          <p>
            <Link to="/password/forgotten">{said.forgotten}</Link>
          </p>
          <p>
            {said.none} <Link to="/sign-up">{signUp}</Link>
          </p>
        </>
      }
    >
      <EmailField errors={refused?.errors} typed={refused?.typed} />
      <PasswordField errors={refused?.errors} />
    </FormPage>
  )
}
