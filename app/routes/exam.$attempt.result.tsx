import { type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findResult } from '#app/features/admission/find-result.server.ts'
import { finishPath } from '#app/features/admission/sitting-path.ts'
import { ResultPage, TimeIsUp } from '#app/features/admission/ui/result-page.tsx'
import { wordsFor } from '#app/messages/words.server.ts'
import { personalRoute } from '#app/route.server.ts'
import admission from '#app/styles/admission.css?url'

export const links = () => [{ rel: 'stylesheet', href: admission }]

export const loader = personalRoute('exam.see-own', async ({ ctx, params }) => {
  const { attempt: attemptId = '' } = params
  const title = `${wordsFor(ctx.language, 'admission').result.title} · ${ctx.settings.brandName}`
  const result = await findResult(ctx, attemptId)
  if (result.kind === 'live') throw redirect('/exam')
  return { title, result, finish: finishPath({ attemptId, tab: null }) }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function ExamResult() {
  const { result, finish } = useLoaderData<typeof loader>()
  return result.kind === 'over' ? <TimeIsUp action={finish} /> : <ResultPage result={result} />
}
