import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { emailSchema } from '#app/features/accounts/account.schema.ts'
import { askForMail } from '#app/features/accounts/ask-for-mail.server.ts'
import { keepingTyped } from '#app/features/accounts/keeping-typed.server.ts'
import { pageTitle } from '#app/features/accounts/page-title.server.ts'
import { findOwnAccount } from '#app/features/accounts/queries.server.ts'
import { AskAgain } from '#app/features/accounts/ui/ask-again.tsx'
import { ConfirmedAlready } from '#app/features/accounts/ui/confirmed-already.tsx'
import { parseForm } from '#app/platform/form.ts'
import { actionRoute, personalRoute, refuse } from '#app/route.server.ts'
import accounts from '#app/styles/accounts.css?url'

export const links = () => [{ rel: 'stylesheet', href: accounts }]
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = personalRoute('page.open', async ({ ctx }) => {
  const title = pageTitle(ctx, (words) => words.confirm.title)
  if (ctx.actor.kind !== 'account') return { title, email: null, isDone: false }
  const { email, emailConfirmedAt } = await findOwnAccount(ctx)
  return { title, email, isDone: emailConfirmedAt !== null }
})

export const action = actionRoute('page.open', ({ ctx, form }) =>
  keepingTyped(form, async () => {
    if (ctx.actor.kind === 'account') form.set('email', (await findOwnAccount(ctx)).email)
    const parsed = parseForm(emailSchema, form)
    if (!parsed.ok) return refuse({ errors: parsed.errors, typed: parsed.typed })
    await askForMail(ctx, 'account.confirmation-wanted', parsed.value.email)
    return redirect('/confirm?sent=again')
  }),
)

export default function Confirm() {
  const { email, isDone } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const refused = useActionData<typeof action>()
  if (isDone) return <ConfirmedAlready isSignedIn />
  return <AskAgain email={email} sent={search.get('sent')} {...refused} />
}
