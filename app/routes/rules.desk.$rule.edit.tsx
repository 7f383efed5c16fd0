import { data, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { RuleForm } from '#app/features/desk/rules/ui/rule-form.tsx'
import { editRulePage } from '#app/features/desk/rules/write/edit-page.server.ts'
import { receiveRule } from '#app/features/desk/rules/write/receive-rule.server.ts'
import { actionRoute, personalRoute, refuse } from '#app/route.server.ts'
import backtest from '#app/styles/backtest.css?url'
import desk from '#app/styles/desk.css?url'

export const links = () => [desk, backtest].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = personalRoute('rules.write', ({ ctx, params }) => editRulePage(ctx, params.rule ?? ''))

export const action = actionRoute('rules.write', async ({ ctx, form, intent, params }) => {
  const received = await receiveRule(ctx, { ruleId: params.rule ?? '', form, intent })
  if ('to' in received) return redirect(received.to)
  return received.problems || received.said || received.reason ? refuse(received) : data(received)
})

export default function EditRule() {
  return <RuleForm page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
