import { data, type MetaFunction } from '@remix-run/node'
import { type ShouldRevalidateFunctionArgs, useActionData, useLoaderData } from '@remix-run/react'
import { isTrack, topicsOf } from '#app/features/admission/blueprint.ts'
import { listPractice } from '#app/features/admission/study/list-practice.server.ts'
import { explainPractice, practiceQuestions } from '#app/features/admission/study/practice.ts'
import { PracticeForm } from '#app/features/admission/study/ui/practice-form.tsx'
import { PracticeTracks } from '#app/features/admission/study/ui/practice-tracks.tsx'
import { useWords } from '#app/messages/use-words.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import type { Language } from '#app/platform/context.server.ts'
import type { Settings } from '#app/platform/settings.ts'
import { actionRoute, sharedRoute } from '#app/route.server.ts'
import admission from '#app/styles/admission.css?url'

export const links = () => [{ rel: 'stylesheet', href: admission }]

export const loader = sharedRoute('page.open', async ({ db, language, settings, url }) => ({
  title: `${wordsFor(language, 'admission').practice.title} · ${settings.brandName}`,
  lang: language,
  track: trackIn(url),
  questions: practiceQuestions(await listPractice(db, wanted(language, settings, url))),
}))

/** Stores nothing: what was answered comes with the form each time, and goes back with its explanations. */
export const action = actionRoute('page.open', async ({ ctx, form, url }) => {
  const answers = new Map([...form].map(([name, value]) => [name, String(value)]))
  const items = await listPractice(ctx.db, wanted(ctx.language, ctx.settings, url))
  return data({ replies: explainPractice(items, answers) })
})

function trackIn(url: URL) {
  const track = url.searchParams.get('track') ?? ''
  return isTrack(track) ? track : null
}

function wanted(lang: Language, { exam }: Settings, url: URL) {
  const track = trackIn(url)
  return { lang, limit: exam.practiceItems, ...(track && { topics: topicsOf(track) }) }
}

// A check changes nothing, so the page under it need not be read again.
export const shouldRevalidate = ({ formMethod, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) =>
  formMethod === 'POST' ? false : defaultShouldRevalidate

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Practice() {
  const { questions, lang, track } = useLoaderData<typeof loader>()
  const replies = useActionData<typeof action>()?.replies
  const words = useWords('admission').practice
  return (
    <div className="stack stack-l narrow">
      <header className="stack">
        <h1>{words.heading}</h1>
        <p className="prose">{questions.length === 0 ? words.empty : words.lede}</p>
      </header>
      <PracticeTracks track={track} />
      <PracticeForm key={track} {...{ questions, replies, lang, track }} />
    </div>
  )
}
