import { type MetaFunction, redirect } from '@remix-run/node'
import { Link } from '@remix-run/react'
import { pageTitle } from '#app/features/accounts/page-title.server.ts'
import { deviceOf, endSession } from '#app/features/accounts/sessions.server.ts'
import { FormPage } from '#app/features/accounts/ui/form-page.tsx'
import { useWords } from '#app/messages/use-words.ts'
import { actionRoute, sharedRoute } from '#app/route.server.ts'
import accounts from '#app/styles/accounts.css?url'

export const links = () => [{ rel: 'stylesheet', href: accounts }]
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = sharedRoute('page.open', async (shown) => ({
  title: pageTitle(shown, (words) => words.signOut.title),
}))

export const action = actionRoute('page.open', async ({ ctx, request }) =>
  redirect('/', { headers: { 'Set-Cookie': await endSession(ctx, deviceOf(request).cookie) } }),
)

export default function SignOut() {
  const said = useWords('accounts').signOut
  return <FormPage title={said.title} lede={said.lede} submit={said.submit} after={<Link to="/">{said.back}</Link>} />
}
