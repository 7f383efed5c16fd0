import { data, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { bankItemPage } from '#app/features/admission/bank/bank-item-page.server.ts'
import { receiveItemAct } from '#app/features/admission/bank/receive-item-act.server.ts'
import { BankItemPage } from '#app/features/admission/bank/ui/bank-item-page.tsx'
import { actionRoute, personalRoute, refuse } from '#app/route.server.ts'
import bank from '#app/styles/bank.css?url'
import policy from '#app/styles/exam-policy.css?url'
import statistics from '#app/styles/exam-statistics.css?url'

export const links = () => [bank, policy, statistics].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = personalRoute('bank.read', ({ ctx, params, url }) =>
  bankItemPage(ctx, params.item ?? '', url.searchParams),
)

export const action = actionRoute('bank.write', async ({ ctx, form, intent, params }) => {
  const answer = await receiveItemAct(ctx, intent, { itemId: params.item ?? '', form })
  if ('to' in answer) return redirect(answer.to)
  if ('conflict' in answer) return data(answer, 409)
  return 'errors' in answer ? refuse(answer) : data(answer)
})

// After a conflict too: the page then shows what somebody else did.
export const shouldRevalidate = () => true

export default function BankItem() {
  const page = useLoaderData<typeof loader>()
  return <BankItemPage key={page.item.id} page={page} answer={useActionData<typeof action>()} />
}
