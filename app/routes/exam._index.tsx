import { type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { longestMinutes } from '#app/features/admission/exam-policy.ts'
import { findStanding } from '#app/features/admission/find-standing.server.ts'
import { resumeAttempt } from '#app/features/admission/resume-attempt.server.ts'
import { resultPath, sittingPath } from '#app/features/admission/sitting-path.ts'
import { offeredMinutes, startSchema } from '#app/features/admission/start.schema.ts'
import { startAttempt } from '#app/features/admission/start-attempt.server.ts'
import { topicCounts } from '#app/features/admission/topic-counts.ts'
import { ExamFacts } from '#app/features/admission/ui/exam-facts.tsx'
import { PracticeLink, StandingPanel } from '#app/features/admission/ui/standing-panel.tsx'
import { StartForm } from '#app/features/admission/ui/start-form.tsx'
import { TopicList } from '#app/features/admission/ui/topic-list.tsx'
import { useWords } from '#app/messages/use-words.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import { parseForm } from '#app/platform/form.ts'
import { actionRoute, personalRoute, refuse } from '#app/route.server.ts'
import admission from '#app/styles/admission.css?url'

const DAY_MS = 86_400_000

export const links = () => [{ rel: 'stylesheet', href: admission }]

export const loader = personalRoute('page.open', async ({ ctx }) => {
  const { exam, brandName } = ctx.settings
  const offer = { offered: offeredMinutes(exam.minutes), longest: longestMinutes(exam.minutes) }
  const limits = {
    attempts: exam.attempts,
    days: Math.round(exam.attemptsWindowMs / DAY_MS),
    cut: exam.cut,
    length: exam.length,
  }
  const title = `${wordsFor(ctx.language, 'admission').exam} · ${brandName}`
  return {
    title,
    ...offer,
    ...limits,
    topics: topicCounts('motion', exam.length),
    stillsTopics: topicCounts('stills', exam.length),
    clientKey: ctx.newId(),
    standing: await findStanding(ctx),
  }
})

export const action = actionRoute('exam.see-own', async ({ ctx, form, intent }) => {
  if (intent === 'resume') return redirect(sittingPath(await resumeAttempt(ctx, String(form.get('attempt')))))
  const parsed = parseForm(startSchema(ctx.settings.exam.minutes), form)
  if (!parsed.ok) return refuse(parsed)
  return redirect(sittingPath(await startAttempt(ctx, parsed.value)))
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Exam() {
  const { standing, topics, cut, length, ...offer } = useLoaderData<typeof loader>()
  const words = useWords('admission')
  const refused = useActionData<typeof action>()
  return (
    <div className="split">
      <div className="stack stack-l">
        <header className="stack">
          <ExamFacts length={length} cut={cut} />
          <h1>{words.start.heading}</h1>
          <p className="prose">{words.start.lede}</p>
        </header>
        {standing.kind === 'ready' ? <StartForm {...offer} refused={refused} /> : <StandingPanel standing={standing} />}
        <section className="prose">
          <h2>{words.start.isHeading}</h2>
          <p>{words.start.is}</p>
          <p>{words.start.isNot}</p>
        </section>
      </div>
      <aside className="rail">
        <TopicList topics={topics} />
        <p className="line">
          {standing.kind !== 'visitor' && <PracticeLink />}
          {'lastId' in standing && standing.lastId && (
            <Link className="button quiet" to={resultPath(standing.lastId)}>
              {words.start.lastResult}
            </Link>
          )}
        </p>
      </aside>
    </div>
  )
}
