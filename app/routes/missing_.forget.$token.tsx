import { data, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findToForget, forgetAsker } from '#app/features/backlog/intake/missing/forget-asker.server.ts'
import { End } from '#app/features/backlog/intake/ui/missing-page.tsx'
import { LinkGone, TokenPage } from '#app/features/backlog/intake/ui/token-page.tsx'
import { useWords } from '#app/messages/use-words.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import { actionRoute, personalRoute } from '#app/route.server.ts'
import accounts from '#app/styles/accounts.css?url'

export const links = () => [{ rel: 'stylesheet', href: accounts }]
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

/** Once done, nothing is left by which a link could be told from one that never was. */
const DONE = 'done'

export const loader = personalRoute('missing.tell', async ({ ctx, params }) => {
  const title = `${wordsFor(ctx.language, 'intake').missing.forgetTitle} · ${ctx.settings.brandName}`
  if (params.token === DONE) return data({ title, state: 'done' as const })
  const note = await findToForget(ctx.db, params.token ?? '')
  return note ? data({ title, state: 'ask' as const }) : data({ title, state: 'gone' as const }, 404)
})

export const action = actionRoute('missing.tell', async ({ ctx, params }) => {
  await forgetAsker(ctx, params.token ?? '')
  return redirect(`/missing/forget/${DONE}`)
})

export default function ForgetMe() {
  const words = useWords('intake').missing
  const { state } = useLoaderData<typeof loader>()
  if (state === 'gone') return <LinkGone />
  if (state === 'done') return <End title={words.forgotten} lede={words.forgottenLede} />
  return <TokenPage title={words.forgetTitle} lede={words.forgetLede} submit={words.forget} danger />
}
