import { data, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { confirmMissing, findToConfirm } from '#app/features/backlog/intake/missing/confirm-missing.server.ts'
import { End } from '#app/features/backlog/intake/ui/missing-page.tsx'
import { LinkGone, TokenPage } from '#app/features/backlog/intake/ui/token-page.tsx'
import { useWords } from '#app/messages/use-words.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import { actionRoute, personalRoute } from '#app/route.server.ts'
import accounts from '#app/styles/accounts.css?url'

export const links = () => [{ rel: 'stylesheet', href: accounts }]
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = personalRoute('missing.tell', async ({ ctx, params }) => {
  const note = await findToConfirm(ctx.db, params.token ?? '')
  const title = `${wordsFor(ctx.language, 'intake').missing.confirmTitle} · ${ctx.settings.brandName}`
  const shown = { title, need: note?.need, lang: note?.language, confirmed: typeof note?.confirmedAt === 'number' }
  return data(shown, note ? 200 : 404)
})

export const action = actionRoute('missing.tell', async ({ ctx, params }) => {
  await confirmMissing(ctx, params.token ?? '')
  return redirect(`/missing/confirm/${params.token}`)
})

export default function ConfirmMissing() {
  const words = useWords('intake').missing
  const { need, lang, confirmed } = useLoaderData<typeof loader>()
  if (need === undefined) return <LinkGone />
  if (confirmed) return <End title={words.confirmed} lede={words.confirmedLede} />
  return <TokenPage title={words.confirmTitle} lede={words.formLede} submit={words.confirm} quoted={need} lang={lang} />
}
