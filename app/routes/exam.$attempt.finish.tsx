import { type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { deviceOf, rotateSession } from '#app/features/accounts/sessions.server.ts'
import { findSitting } from '#app/features/admission/find-sitting.server.ts'
import { finishAttempt } from '#app/features/admission/finish-attempt.server.ts'
import { resumeAttempt } from '#app/features/admission/resume-attempt.server.ts'
import { finishPath, resultPath, sittingPath } from '#app/features/admission/sitting-path.ts'
import { Elsewhere } from '#app/features/admission/ui/elsewhere.tsx'
import { SheetFacts } from '#app/features/admission/ui/sheet.tsx'
import { useWords } from '#app/messages/use-words.ts'
import { wordsFor } from '#app/messages/words.server.ts'
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
  const { outcome, admitted } = await finishAttempt(ctx, attemptId, tab)
  if (outcome === 'elsewhere') return redirect(finishPath({ attemptId, tab }))
  // New rights, new secret.
  const cookie = admitted && (await rotateSession(ctx, admitted, deviceOf(request)))
  return redirect(resultPath(attemptId), { headers: cookie ? { 'Set-Cookie': cookie } : {} })
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function HandIn() {
  const { sitting, action } = useLoaderData<typeof loader>()
  const words = useWords('admission')
  if (sitting.kind === 'elsewhere') return <Elsewhere action={action} />
  const open = sitting.sheet.filter((cell) => !cell.answered).length
  const flagged = sitting.sheet.filter((cell) => cell.flagged).length
  return (
    <div className="stack stack-l narrow">
      <header className="stack">
        <p className="line facts">
          <b>{words.exam}</b>
          <SheetFacts cells={sitting.sheet} />
        </p>
        <h1>{words.finish.heading}</h1>
      </header>
      <div className="prose">
        <p>{open === 0 ? words.finish.allAnswered : words.finish.openItems(open)}</p>
        {flagged > 0 && <p>{words.finish.flaggedItems(flagged)}</p>}
        <p>{words.finish.final}</p>
        <p>{words.timer.handInBy(sitting.deadline)}</p>
      </div>
      {/* Passing changes who the viewer is, so the whole document is loaded anew. */}
      <Form method="post" action={action} reloadDocument className="line">
        <input type="hidden" name="tab" value={sitting.tab ?? ''} />
        <button className="button primary">{words.finish.handIn}</button>
        <Link className="button" to={sittingPath({ ...sitting, position: sitting.lastServed })}>
          {words.finish.back(sitting.lastServed)}
        </Link>
      </Form>
    </div>
  )
}
