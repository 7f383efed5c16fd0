import { data, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { RuleForm } from '#app/features/desk/rules/ui/rule-form.tsx'
import { newRulePage } from '#app/features/desk/rules/write/edit-page.server.ts'
import { receiveRule } from '#app/features/desk/rules/write/receive-rule.server.ts'
import { actionRoute, personalRoute, refuse } from '#app/route.server.ts'
import desk from '#app/styles/desk.css?url'

export const links = () => [{ rel: 'stylesheet', href: desk }]
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = personalRoute('rules.write', async ({ ctx }) => newRulePage(ctx))

export const action = actionRoute('rules.write', async ({ ctx, form, intent }) => {
  const received = await receiveRule(ctx, { ruleId: null, form, intent })
  if ('to' in received) return redirect(received.to)
  return received.problems || received.said || received.reason ? refuse(received) : data(received)
})

export default function NewRule() {
  return <RuleForm page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
