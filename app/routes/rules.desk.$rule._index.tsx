import { data, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { rulePage } from '#app/features/desk/rules/show/rule-page.server.ts'
import { receiveRuleAct } from '#app/features/desk/rules/states/receive-rule-act.server.ts'
import { RulePage } from '#app/features/desk/rules/ui/rule-page.tsx'
import { actionRoute, personalRoute, refuse } from '#app/route.server.ts'
import desk from '#app/styles/desk.css?url'

export const links = () => [{ rel: 'stylesheet', href: desk }]
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = personalRoute('rules.read', ({ ctx, params, url }) =>
  rulePage(ctx, params.rule ?? '', url.searchParams),
)

export const action = actionRoute('rules.read', async ({ ctx, form, intent, params }) => {
  const received = await receiveRuleAct(ctx, params.rule ?? '', form, intent)
  if ('to' in received) return redirect(received.to)
  return 'conflict' in received ? data(received, 409) : refuse(received)
})

// After a conflict too: the page then shows what somebody else made of the rule.
export const shouldRevalidate = () => true

export default function Rule() {
  return <RulePage page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
