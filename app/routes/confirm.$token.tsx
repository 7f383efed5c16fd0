import { data, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { confirmEmail } from '#app/features/accounts/confirm-email.server.ts'
import { pageTitle } from '#app/features/accounts/page-title.server.ts'
import { deviceOf, rotateSession } from '#app/features/accounts/sessions.server.ts'
import { findToken } from '#app/features/accounts/tokens.server.ts'
import { ConfirmedAlready } from '#app/features/accounts/ui/confirmed-already.tsx'
import { FormPage } from '#app/features/accounts/ui/form-page.tsx'
import { LinkExpired } from '#app/features/accounts/ui/link-expired.tsx'
import { useWords } from '#app/messages/use-words.ts'
import { actionRoute, personalRoute } from '#app/route.server.ts'
import accounts from '#app/styles/accounts.css?url'

export const links = () => [{ rel: 'stylesheet', href: accounts }]
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = personalRoute('page.open', async ({ ctx, params }) => {
  const title = pageTitle(ctx, (words) => words.confirm.title)
  const found = await findToken(ctx.db, 'email', params.token ?? '', ctx.now())
  const shown = {
    title,
    state: found?.state ?? 'expired',
    handle: found?.account.handle ?? '',
    email: found?.account.email,
  }
  return data(shown, shown.state === 'expired' ? 404 : 200)
})

export const action = actionRoute('page.open', async ({ ctx, params, request }) => {
  const confirmed = await confirmEmail(ctx, params.token ?? '')
  if (!confirmed) return redirect(`/confirm/${params.token}`)
  const cookie = await rotateSession(ctx, confirmed.accountId, deviceOf(request))
  return redirect('/exam', { headers: { 'Set-Cookie': cookie } })
})

export default function ConfirmByLink() {
  const { state, handle, email } = useLoaderData<typeof loader>()
  const { confirm } = useWords('accounts')
  if (state === 'used') return <ConfirmedAlready />
  if (state === 'expired') return <LinkExpired text={confirm.expired} again="/confirm" label={confirm.again} />
  return (
    <FormPage title={confirm.title} lede={confirm.ask(handle)} submit={confirm.submit}>
      <p className="n">
        <b>{email}</b>
      </p>
    </FormPage>
  )
}
