import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { disputeSchema } from '#app/features/admission/disputes/dispute.schema.ts'
import { disputeItem } from '#app/features/admission/disputes/dispute-item.server.ts'
import { listOwnDisputes } from '#app/features/admission/disputes/list-disputes.server.ts'
import { DisputeSection } from '#app/features/admission/disputes/ui/dispute-section.tsx'
import { findResult } from '#app/features/admission/sitting/find-result.server.ts'
import { finishPath, resultPath } from '#app/features/admission/sitting/sitting-path.ts'
import { ResultPage, TimeIsUp } from '#app/features/admission/sitting/ui/result-page.tsx'
import { wordsFor } from '#app/messages/words.server.ts'
import { AppError } from '#app/platform/errors.ts'
import { parseForm, typedFields } from '#app/platform/form.ts'
import { actionRoute, personalRoute, refuse } from '#app/route.server.ts'
import admission from '#app/styles/admission.css?url'

export const links = () => [{ rel: 'stylesheet', href: admission }]

export const loader = personalRoute('exam.see-own', async ({ ctx, params }) => {
  const { attempt: attemptId = '' } = params
  const title = `${wordsFor(ctx.language, 'admission').result.title} · ${ctx.settings.brandName}`
  const result = await findResult(ctx, attemptId)
  if (result.kind === 'live') throw redirect('/exam')
  if (result.kind === 'over') return { title, kind: 'over', finish: finishPath({ attemptId, tab: null }) } as const
  return { title, kind: 'finished', result, disputes: await listOwnDisputes(ctx, attemptId) } as const
})

export const action = actionRoute('exam.see-own', async ({ ctx, form, intent, params }) => {
  const { attempt: attemptId = '' } = params
  if (intent !== 'dispute') throw new AppError('bad-request', { key: 'wrongMethod' })
  const parsed = parseForm(disputeSchema, form)
  if (!parsed.ok) return refuse({ errors: parsed.errors, typed: parsed.typed })
  const disputed = await disputeItem(ctx, { attemptId, ...parsed.value })
  if (!disputed.ok) return refuse({ errors: disputed.errors, typed: typedFields(form) })
  return redirect(`${resultPath(attemptId)}#disputes`)
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function ExamResult() {
  const page = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  if (page.kind === 'over') return <TimeIsUp action={page.finish} />
  return (
    <div className="stack stack-l narrow">
      <ResultPage result={page.result} />
      <DisputeSection {...page.disputes} refused={refused} />
    </div>
  )
}
