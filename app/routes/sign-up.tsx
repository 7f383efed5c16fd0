import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { signUpSchema } from '#app/features/accounts/account.schema.ts'
import { keepingTyped, typedIn } from '#app/features/accounts/keeping-typed.server.ts'
import { pageTitle } from '#app/features/accounts/page-title.server.ts'
import { signUp } from '#app/features/accounts/sign-up.server.ts'
import { SignUpForm } from '#app/features/accounts/ui/sign-up-form.tsx'
import { parseForm } from '#app/platform/form.ts'
import { actionRoute, refuse, sharedRoute } from '#app/route.server.ts'
import accounts from '#app/styles/accounts.css?url'

export const links = () => [{ rel: 'stylesheet', href: accounts }]
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = sharedRoute('account.sign-up', async (shown) => ({
  title: pageTitle(shown, (words) => words.signUp.title),
}))

export const action = actionRoute('account.sign-up', ({ ctx, form }) =>
  keepingTyped(form, async () => {
    const parsed = parseForm(signUpSchema, form)
    if (!parsed.ok) return refuse({ errors: parsed.errors, typed: parsed.typed })
    const result = await signUp(ctx, parsed.value)
    if (!result.ok) return refuse({ errors: result.errors, typed: typedIn(form) })
    return redirect('/confirm?sent=first')
  }),
)

export default function SignUp() {
  return <SignUpForm {...useActionData<typeof action>()} />
}
