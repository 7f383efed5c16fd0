import { type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { backtestPage } from '#app/features/desk/backtest/backtest-page.server.ts'
import { receiveLabel } from '#app/features/desk/backtest/receive-backtest.server.ts'
import { BacktestArticle } from '#app/features/desk/backtest/ui/backtest-article.tsx'
import { actionRoute, personalRoute } from '#app/route.server.ts'
import backtest from '#app/styles/backtest.css?url'

export const links = () => [{ rel: 'stylesheet', href: backtest }]
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = personalRoute('rules.read', ({ ctx, params }) =>
  backtestPage(ctx, params.rule ?? '', params.id ?? ''),
)

export const action = actionRoute('rules.write', async ({ ctx, params, form }) => {
  const { rule = '', id = '' } = params
  await receiveLabel(ctx, id, form)
  return redirect(`/rules/desk/${rule}/backtest/${id}#drawn`)
})

export default function Backtest() {
  return <BacktestArticle page={useLoaderData<typeof loader>()} />
}
