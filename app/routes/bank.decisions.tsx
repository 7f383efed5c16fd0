import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listEventCodes } from '#app/features/admission/overrides/event-codes.server.ts'
import { listOverrides } from '#app/features/admission/overrides/list-overrides.server.ts'
import { type OverrideAnswer, receiveOverride } from '#app/features/admission/overrides/receive-override.server.ts'
import { DecisionsPage } from '#app/features/admission/overrides/ui/decisions-page.tsx'
import { wordsFor } from '#app/messages/words.server.ts'
import { actionRoute, personalRoute, refuse } from '#app/route.server.ts'
import bank from '#app/styles/bank.css?url'
import policy from '#app/styles/exam-policy.css?url'

const DONE = ['partner', 'waiver'] as const

export const links = () => [bank, policy].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = personalRoute('exam.override', async ({ ctx, url }) => {
  const after = url.searchParams.get('after')
  return {
    title: `${wordsFor(ctx.language, 'bank').decisions.title} · ${ctx.settings.brandName}`,
    page: {
      ...(await listOverrides(ctx.db, after)),
      begins: !after,
      codes: await listEventCodes(ctx.db),
      done: DONE.find((done) => done === url.searchParams.get('done')) ?? null,
    },
  }
})

export const action = actionRoute('exam.override', async ({ ctx, form, intent }) => {
  const received = await receiveOverride(ctx, intent, form)
  if (!received.ok) return refuse({ intent: received.intent, errors: received.errors, typed: received.typed })
  // Not a redirect: the code would stand in an address, and it is told this once.
  if (received.code) return { code: received.code }
  return redirect(`/bank/decisions?done=${intent}`)
})

export default function BankDecisions() {
  const answer: OverrideAnswer | undefined = useActionData<typeof action>()
  return <DecisionsPage page={useLoaderData<typeof loader>().page} answer={answer} />
}
