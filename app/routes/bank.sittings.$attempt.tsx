import { data, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { receiveVoid } from '#app/features/admission/overrides/receive-void.server.ts'
import { findRecord } from '#app/features/admission/records/find-record.server.ts'
import { RecordPage } from '#app/features/admission/records/ui/record-page.tsx'
import { wordsFor } from '#app/messages/words.server.ts'
import { actionRoute, personalRoute } from '#app/route.server.ts'
import admission from '#app/styles/admission.css?url'
import bank from '#app/styles/bank.css?url'
import policy from '#app/styles/exam-policy.css?url'

export const links = () => [admission, bank, policy].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }]

export const loader = personalRoute('exam.override', async ({ ctx, params }) => {
  const record = await findRecord(ctx, params.attempt ?? '')
  const { sittings } = wordsFor(ctx.language, 'bank')
  return { title: `${sittings.record.title(record.by)} · ${ctx.settings.brandName}`, record }
})

export const action = actionRoute('exam.override', async ({ ctx, params, form }) => {
  const attemptId = params.attempt ?? ''
  const received = await receiveVoid(ctx, attemptId, form)
  if (received.ok) return redirect(`/bank/sittings/${attemptId}`)
  const { status, errors, typed } = received
  return data({ errors, typed }, status)
})

export default function BankSitting() {
  return <RecordPage record={useLoaderData<typeof loader>().record} refused={useActionData<typeof action>()} />
}
