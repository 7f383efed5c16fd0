import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { backtestList } from '#app/features/desk/backtest/backtest-page.server.ts'
import { receiveBacktest } from '#app/features/desk/backtest/receive-backtest.server.ts'
import { BacktestList } from '#app/features/desk/backtest/ui/backtest-list.tsx'
import { actionRoute, personalRoute, refuse } from '#app/route.server.ts'
import backtest from '#app/styles/backtest.css?url'

export const links = () => [{ rel: 'stylesheet', href: backtest }]
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = personalRoute('rules.read', ({ ctx, params }) => backtestList(ctx, params.rule ?? ''))

export const action = actionRoute('rules.write', async ({ ctx, params, form }) => {
  const received = await receiveBacktest(ctx, params.rule ?? '', form)
  return 'to' in received ? redirect(received.to) : refuse(received)
})

export default function Backtests() {
  const isRefused = useActionData<typeof action>() !== undefined
  return <BacktestList page={useLoaderData<typeof loader>()} isRefused={isRefused} />
}
