import { data, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readPolicyPage } from '#app/features/admission/policy/read-policy-page.server.ts'
import { receivePolicy } from '#app/features/admission/policy/receive-policy.server.ts'
import { PolicyPage } from '#app/features/admission/policy/ui/policy-page.tsx'
import { wordsFor } from '#app/messages/words.server.ts'
import { actionRoute, personalRoute } from '#app/route.server.ts'
import bank from '#app/styles/bank.css?url'
import policy from '#app/styles/exam-policy.css?url'

export const links = () => [bank, policy].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }]

export const loader = personalRoute('bank.read', async ({ ctx, url }) => ({
  title: `${wordsFor(ctx.language, 'exam-policy').page.title} · ${ctx.settings.brandName}`,
  page: await readPolicyPage(ctx, url.searchParams),
}))

export const action = actionRoute('exam.policy', async ({ ctx, form }) => {
  const received = await receivePolicy(ctx, form)
  if (received.ok) return redirect('/bank/policy?saved=1')
  const { status, errors, typed } = received
  return data({ errors, typed }, status)
})

export default function BankPolicy() {
  return <PolicyPage page={useLoaderData<typeof loader>().page} refused={useActionData<typeof action>()} />
}
