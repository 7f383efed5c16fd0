import { data, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerSampleStep } from '#app/features/backlog/samples/answer-sample-step.server.ts'
import { readSampleStep } from '#app/features/backlog/samples/read-sample-step.server.ts'
import { SampleStepPage } from '#app/features/backlog/samples/ui/sample-step-page.tsx'
import { numberIn } from '#app/features/forum/thread.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import { actionRoute, personalRoute } from '#app/route.server.ts'
import samples from '#app/styles/samples.css?url'

export const links = () => [{ rel: 'stylesheet', href: samples }]
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }]

export const loader = personalRoute('sample.see', async ({ ctx, params }) => {
  const step = await readSampleStep(ctx, numberIn(params.no), params.step ?? '')
  const title = `S-${step.no} ${wordsFor(ctx.language, 'samples').steps[step.step]} · ${ctx.settings.brandName}`
  return { step, title }
})

export const action = actionRoute(
  'sample.see',
  async ({ ctx, form, params }) => {
    const no = numberIn(params.no)
    const answer = await answerSampleStep(ctx, { no, step: params.step ?? '', form })
    if (answer.ok) return redirect(`/samples/${no}?told=taken`)
    const { status, errors, typed } = answer
    return data({ errors, typed }, status)
  },
  ({ uploadBytes, formBytes }) => 2 * uploadBytes + formBytes,
)

export default function SampleStepRoute() {
  return <SampleStepPage step={useLoaderData<typeof loader>().step} refused={useActionData<typeof action>()} />
}
