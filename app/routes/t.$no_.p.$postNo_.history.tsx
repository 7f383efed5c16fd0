import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readPostHistory } from '#app/features/forum/post-history.server.ts'
import { numberIn } from '#app/features/forum/thread.ts'
import { HistoryPage } from '#app/features/forum/ui/history-page.tsx'
import { wordsFor } from '#app/messages/words.server.ts'
import { sharedRoute } from '#app/route.server.ts'
import forum from '#app/styles/forum.css?url'

export const loader = sharedRoute('thread.read', async ({ db, language, params, settings }) => {
  const history = await readPostHistory(db, numberIn(params.no), numberIn(params.postNo))
  return { history, title: `${wordsFor(language, 'changing').history.title(history.post.no)} · ${settings.brandName}` }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]
export const links = () => [{ rel: 'stylesheet', href: forum }]

export default function History() {
  return <HistoryPage history={useLoaderData<typeof loader>().history} />
}
