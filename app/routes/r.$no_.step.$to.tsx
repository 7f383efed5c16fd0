import { data, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readSuggestion } from '#app/features/backlog/agents/read-suggestions.server.ts'
import { answerStep } from '#app/features/backlog/answer-step.server.ts'
import { readStep } from '#app/features/backlog/read-step.server.ts'
import { StepPage } from '#app/features/backlog/ui/step-page.tsx'
import { numberIn } from '#app/features/forum/thread.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import { actionRoute, personalRoute } from '#app/route.server.ts'
import answers from '#app/styles/answers.css?url'
import backlog from '#app/styles/backlog.css?url'

export const links = () => [backlog, answers].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }]

export const loader = personalRoute('triage.read', async ({ ctx, params, url }) => {
  const step = await readStep(ctx, numberIn(params.no), params.to ?? '')
  return {
    step,
    suggestion: await readSuggestion(ctx.db, step.no, step.to, url.searchParams.get('suggestion')),
    title: `R-${step.no} ${wordsFor(ctx.language, 'triage').targets[step.to]} · ${ctx.settings.brandName}`,
  }
})

export const action = actionRoute('triage.read', async ({ ctx, form, intent, params }) => {
  const no = numberIn(params.no)
  const answer = await answerStep(ctx, { no, to: params.to ?? '', intent, form })
  if (answer.ok) return redirect(`/r/${no}`)
  const { status, errors, typed } = answer
  return data({ errors, typed }, status)
})

export default function StepRoute() {
  const { step, suggestion } = useLoaderData<typeof loader>()
  return <StepPage step={step} suggestion={suggestion} refused={useActionData<typeof action>()} />
}
