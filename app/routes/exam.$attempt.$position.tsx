import { type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readAnswer } from '#app/features/admission/sitting/answer.schema.ts'
import { findQuestion, findSitting } from '#app/features/admission/sitting/find-sitting.server.ts'
import { resumeAttempt } from '#app/features/admission/sitting/resume-attempt.server.ts'
import { saveAnswer } from '#app/features/admission/sitting/save-answer.server.ts'
import { finishPath, resultPath, sittingPath } from '#app/features/admission/sitting/sitting-path.ts'
import { Elsewhere } from '#app/features/admission/sitting/ui/elsewhere.tsx'
import { SittingPage } from '#app/features/admission/sitting/ui/sitting-page.tsx'
import { wordsFor } from '#app/messages/words.server.ts'
import { actionRoute, personalRoute } from '#app/route.server.ts'
import admission from '#app/styles/admission.css?url'

export const links = () => [{ rel: 'stylesheet', href: admission }]

export const loader = personalRoute('exam.see-own', async ({ ctx, params, url }) => {
  const { attempt: attemptId = '' } = params
  const position = Number(params.position)
  const sitting = await findSitting(ctx, attemptId, url.searchParams.get('tab'))
  if (sitting.kind === 'over') throw redirect(resultPath(attemptId))
  const length = sitting.kind === 'live' ? sitting.sheet.length : 0
  const title = `${wordsFor(ctx.language, 'admission').item.title({ position, length })} · ${ctx.settings.brandName}`
  if (sitting.kind === 'elsewhere')
    return { kind: 'elsewhere' as const, title, action: `/exam/${attemptId}/${position}` }
  const question = await findQuestion(ctx, sitting, position)
  if (!question) throw redirect(sittingPath({ ...sitting, position: sitting.lastServed }))
  return { kind: 'question' as const, title, sitting, position, question }
})

export const action = actionRoute('exam.see-own', async ({ ctx, form, intent, params }) => {
  const { attempt: attemptId = '' } = params
  if (intent === 'take-over') {
    return redirect(sittingPath({ ...(await resumeAttempt(ctx, attemptId)), position: Number(params.position) }))
  }
  const answer = readAnswer(form, params.position)
  const { outcome, tab } = await saveAnswer(ctx, { attemptId, ...answer })
  if (outcome === 'late') return redirect(resultPath(attemptId))
  // An older tab keeps its own token, so that the page it lands on tells it so.
  const place = { attemptId, tab: outcome === 'elsewhere' ? answer.tab : tab }
  return redirect(
    answer.go === 'finish' ? finishPath(place) : sittingPath({ ...place, position: answer.goTo ?? answer.position }),
  )
})

// No words of the item: titles land in histories and on shared screens.
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function ExamItem() {
  const page = useLoaderData<typeof loader>()
  return page.kind === 'question' ? <SittingPage {...page} /> : <Elsewhere action={page.action} />
}
