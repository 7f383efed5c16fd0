import { type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { deviceOf, rotateSession } from '#app/features/accounts/sessions.server.ts'
import { readPosition } from '#app/features/admission/sitting/answer.schema.ts'
import { findSitting } from '#app/features/admission/sitting/find-sitting.server.ts'
import { finishAttempt } from '#app/features/admission/sitting/finish-attempt.server.ts'
import { openItem } from '#app/features/admission/sitting/open-item.server.ts'
import { resumeAttempt } from '#app/features/admission/sitting/resume-attempt.server.ts'
import { finishPath, resultPath, sittingPath } from '#app/features/admission/sitting/sitting-path.ts'
import { Elsewhere } from '#app/features/admission/sitting/ui/elsewhere.tsx'
import { HandInPage } from '#app/features/admission/sitting/ui/hand-in-page.tsx'
import { wordsFor } from '#app/messages/words.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { actionRoute, personalRoute } from '#app/route.server.ts'
import admission from '#app/styles/admission.css?url'

export const links = () => [{ rel: 'stylesheet', href: admission }]

export const loader = personalRoute('exam.see-own', async ({ ctx, params, url }) => {
  const { attempt: attemptId = '' } = params
  const title = `${wordsFor(ctx.language, 'admission').finish.title} · ${ctx.settings.brandName}`
  const sitting = await findSitting(ctx, attemptId, url.searchParams.get('tab'))
  if (sitting.kind === 'over') throw redirect(resultPath(attemptId))
  return { title, sitting, action: `/exam/${attemptId}/finish` }
})

export const action = actionRoute('exam.see-own', async ({ ctx, form, intent, params, request }) => {
  const { attempt: attemptId = '' } = params
  if (intent === 'take-over') return redirect(finishPath(await resumeAttempt(ctx, attemptId)))
  const tab = String(form.get('tab') ?? '') || null
  if (form.has('go')) return goBack(ctx, { attemptId, tab, position: readPosition(form.get('go')) })
  const { outcome, admitted } = await finishAttempt(ctx, attemptId, tab)
  if (outcome === 'elsewhere') return redirect(finishPath({ attemptId, tab }))
  // New rights, new secret.
  const cookie = admitted && (await rotateSession(ctx, admitted, deviceOf(request)))
  return redirect(resultPath(attemptId), { headers: cookie ? { 'Set-Cookie': cookie } : {} })
})

async function goBack(ctx: Context, place: { attemptId: string; tab: string | null; position: number }) {
  const outcome = await openItem(ctx, place)
  return redirect(outcome === 'late' ? resultPath(place.attemptId) : sittingPath(place))
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function HandIn() {
  const { sitting, action } = useLoaderData<typeof loader>()
  return sitting.kind === 'live' ? <HandInPage sitting={sitting} action={action} /> : <Elsewhere action={action} />
}
