import { data, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { newPasswordSchema } from '#app/features/accounts/account.schema.ts'
import { pageTitle } from '#app/features/accounts/page-title.server.ts'
import { resetPassword } from '#app/features/accounts/reset-password.server.ts'
import { findToken } from '#app/features/accounts/tokens.server.ts'
import { NewPasswordField } from '#app/features/accounts/ui/account-fields.tsx'
import { FormPage } from '#app/features/accounts/ui/form-page.tsx'
import { LinkExpired } from '#app/features/accounts/ui/link-expired.tsx'
import { useWords } from '#app/messages/use-words.ts'
import { parseForm } from '#app/platform/form.ts'
import { actionRoute, personalRoute, refuse } from '#app/route.server.ts'
import accounts from '#app/styles/accounts.css?url'

export const links = () => [{ rel: 'stylesheet', href: accounts }]
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = personalRoute('page.open', async ({ ctx, params }) => {
  const title = pageTitle(ctx, (words) => words.reset.chooseTitle)
  const found = await findToken(ctx.db, 'password', params.token ?? '', ctx.now())
  if (found?.state !== 'valid') return data({ title, handle: null }, 404)
  return data({ title, handle: found.account.handle })
})

export const action = actionRoute('page.open', async ({ ctx, form, params }) => {
  const parsed = parseForm(newPasswordSchema, form)
  if (!parsed.ok) return refuse({ errors: parsed.errors })
  const result = await resetPassword(ctx, params.token ?? '', parsed.value.password)
  return result.ok ? redirect('/sign-in?reset') : refuse({ errors: result.errors })
})

export default function PasswordByLink() {
  const { handle } = useLoaderData<typeof loader>()
  const errors = useActionData<typeof action>()?.errors
  const { reset } = useWords('accounts')
  if (handle === null) return <LinkExpired text={reset.expired} again="/password/forgotten" label={reset.new} />
  return (
    <FormPage title={reset.chooseTitle} lede={reset.choose(handle)} errors={errors} submit={reset.chooseSubmit}>
      <NewPasswordField errors={errors} />
    </FormPage>
  )
}
