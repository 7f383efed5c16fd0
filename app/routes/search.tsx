import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findAnswers } from '#app/features/backlog/answers/find-answers.server.ts'
import { AnswersAbove } from '#app/features/backlog/answers/ui/answers-above.tsx'
import { search } from '#app/features/search/search.server.ts'
import { searchFor } from '#app/features/search/search-for.ts'
import { SearchPage } from '#app/features/search/ui/search-page.tsx'
import { wordsFor } from '#app/messages/words.server.ts'
import { sharedRoute } from '#app/route.server.ts'
import answersCss from '#app/styles/answers.css?url'
import forum from '#app/styles/forum.css?url'

export const loader = sharedRoute('thread.read', async ({ audience, db, language, settings, url }) => {
  const { q, page } = searchFor(url.searchParams)
  const found = await search(db, q, page)
  const title = [q, wordsFor(language, 'forum').search.title, settings.brandName].filter(Boolean).join(' · ')
  const answers = page === 1 ? await findAnswers(db, { audience, language }, { words: q, lineId: null }) : []
  return { q, page, found, answers, title }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]
export const links = () => [forum, answersCss].map((href) => ({ rel: 'stylesheet', href }))

export default function Search() {
  const { answers, ...shown } = useLoaderData<typeof loader>()
  return <SearchPage {...shown} above={<AnswersAbove answers={answers} q={shown.q} />} />
}
