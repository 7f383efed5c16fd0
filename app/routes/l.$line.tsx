import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listChipsOfThreads } from '#app/features/backlog/thread-requests.server.ts'
import { ThreadChips } from '#app/features/backlog/ui/thread-chips.tsx'
import { readListPage } from '#app/features/forum/list-page.server.ts'
import { ThreadList } from '#app/features/forum/ui/thread-list.tsx'
import { sharedRoute } from '#app/route.server.ts'
import forum from '#app/styles/forum.css?url'

export const loader = sharedRoute('thread.read', async ({ language, db, settings, params, url }) => {
  const list = await readListPage(db, url, params.line ?? '')
  const chips = await listChipsOfThreads(db, list.page.threads)
  return { list, chips, title: `${list.name?.[language]} · ${settings.brandName}` }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]
export const links = () => [{ rel: 'stylesheet', href: forum }]

export default function Line() {
  const { list, chips } = useLoaderData<typeof loader>()
  return <ThreadList {...list} beneath={({ id }) => <ThreadChips chips={chips} threadId={id} />} />
}
