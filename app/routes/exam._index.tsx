import { type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import { examOutline } from '#app/features/admission/sitting/exam-outline.ts'
import { findStanding } from '#app/features/admission/sitting/find-standing.server.ts'
import { countDrawable } from '#app/features/admission/sitting/queries.server.ts'
import { resumeAttempt } from '#app/features/admission/sitting/resume-attempt.server.ts'
import { resultPath, sittingPath } from '#app/features/admission/sitting/sitting-path.ts'
import { startSchema } from '#app/features/admission/sitting/start.schema.ts'
import { startAttempt } from '#app/features/admission/sitting/start-attempt.server.ts'
import { startRefusal } from '#app/features/admission/sitting/start-refusal.ts'
import { ExamFacts } from '#app/features/admission/sitting/ui/exam-facts.tsx'
import { StandingPanel } from '#app/features/admission/sitting/ui/standing-panel.tsx'
import { StartForm } from '#app/features/admission/sitting/ui/start-form.tsx'
import { TopicList } from '#app/features/admission/sitting/ui/topic-list.tsx'
import { findStorm } from '#app/features/moderation/storm.server.ts'
import { useWords } from '#app/messages/use-words.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import { parseForm, typedFields } from '#app/platform/form.ts'
import { actionRoute, personalRoute, refuse } from '#app/route.server.ts'
import admission from '#app/styles/admission.css?url'

export const links = () => [{ rel: 'stylesheet', href: admission }]

export const loader = personalRoute('page.open', async ({ ctx }) => ({
  title: `${wordsFor(ctx.language, 'admission').exam} · ${ctx.settings.brandName}`,
  outline: examOutline(ctx.settings.exam, await countDrawable(ctx.db)),
  clientKey: ctx.newId(),
  standing: await findStanding(ctx),
  stormUntil: (await findStorm(ctx.db, ctx.now()))?.endsAt ?? null,
}))

export const action = actionRoute('exam.see-own', async ({ ctx, form, intent }) => {
  if (intent === 'resume') return redirect(sittingPath(await resumeAttempt(ctx, String(form.get('attempt')))))
  const parsed = parseForm(startSchema(ctx.settings.exam.minutes), form)
  if (!parsed.ok) return refuse({ errors: parsed.errors, typed: parsed.typed })
  try {
    return redirect(sittingPath(await startAttempt(ctx, parsed.value)))
  } catch (error) {
    return refuse({ errors: startRefusal(error), typed: typedFields(form) })
  }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Exam() {
  const { standing, outline, clientKey, stormUntil } = useLoaderData<typeof loader>()
  const { topics, cut, length, mayHoldPilots, ...offer } = outline
  const words = useWords('admission')
  const refused = useActionData<typeof action>()
  return (
    <div className="split">
      <div className="stack stack-l">
        <header className="stack">
          <ExamFacts length={length} cut={cut} />
          <h1>{words.start.heading}</h1>
          <p className="prose">{words.start.lede(length)}</p>
        </header>
        {standing.kind !== 'ready' && <StandingPanel standing={standing} />}
        <section className="prose">
          <h2>{words.start.isHeading}</h2>
          <p>{words.start.is}</p>
          <p>{words.start.isNot}</p>
          <p>{words.start.told}</p>
          {mayHoldPilots && <p>{words.start.pilots}</p>}
        </section>
        {standing.kind === 'ready' && standing.again && <p className="prose">{words.start.again}</p>}
        {standing.kind === 'ready' && stormUntil !== null && <StormNote until={stormUntil} />}
        {standing.kind === 'ready' && <StartForm {...offer} {...{ topics, clientKey, refused }} />}
      </div>
      <aside className="rail">
        <TopicList topics={topics} />
        <ReadFirst lastId={'lastId' in standing ? standing.lastId : undefined} />
      </aside>
    </div>
  )
}

function StormNote({ until }: { until: number }) {
  const words = useWords('admission')
  return (
    <div className="alert hold prose" role="status">
      <p>
        {words.start.storm} <Moment at={until} />
      </p>
    </div>
  )
}

function ReadFirst({ lastId }: { lastId?: string }) {
  const words = useWords('admission')
  return (
    <section className="note">
      <h2>{words.start.readHeading}</h2>
      <ul>
        {lastId && (
          <li>
            <Link to={resultPath(lastId)}>{words.start.lastResult}</Link>
          </li>
        )}
        <li>
          <Link to="/exam/practice">{words.practise}</Link>
        </li>
        <li>
          <Link to="/exam/glossary">{words.toGlossary}</Link>
        </li>
        <li>
          <Link to="/exam/figures">{words.toFigures}</Link>
        </li>
      </ul>
    </section>
  )
}
