import { data, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listPractice } from '#app/features/admission/list-practice.server.ts'
import { explainPractice, practiceQuestions } from '#app/features/admission/practice.ts'
import { PracticeForm } from '#app/features/admission/ui/practice-form.tsx'
import { useWords } from '#app/messages/use-words.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import { actionRoute, sharedRoute } from '#app/route.server.ts'
import admission from '#app/styles/admission.css?url'

export const links = () => [{ rel: 'stylesheet', href: admission }]

export const loader = sharedRoute('page.open', async ({ db, language, settings }) => ({
  title: `${wordsFor(language, 'admission').practice.title} · ${settings.brandName}`,
  lang: language,
  questions: practiceQuestions(await listPractice(db, language, settings.exam.practiceItems)),
}))

/** Stores nothing: what was answered comes with the form each time, and goes back with its explanations. */
export const action = actionRoute('page.open', async ({ ctx, form }) => {
  const answers = new Map([...form].map(([name, value]) => [name, String(value)]))
  const items = await listPractice(ctx.db, ctx.language, ctx.settings.exam.practiceItems)
  return data({ replies: explainPractice(items, answers) })
})

// A check changes nothing, so the page under it need not be read again.
export const shouldRevalidate = () => false

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Practice() {
  const { questions, lang } = useLoaderData<typeof loader>()
  const replies = useActionData<typeof action>()?.replies
  const words = useWords('admission').practice
  return (
    <div className="stack stack-l narrow">
      <header className="stack">
        <h1>{words.heading}</h1>
        <p className="prose">{questions.length === 0 ? words.empty : words.lede}</p>
      </header>
      <PracticeForm questions={questions} replies={replies} lang={lang} />
    </div>
  )
}
