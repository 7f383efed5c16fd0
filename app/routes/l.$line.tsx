import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readListPage } from '#app/features/forum/list-page.server.ts'
import { ThreadList } from '#app/features/forum/ui/thread-list.tsx'
import { sharedRoute } from '#app/route.server.ts'
import forum from '#app/styles/forum.css?url'

export const loader = sharedRoute('thread.read', async ({ language, db, settings, params, url }) => {
  const list = await readListPage(db, url, params.line ?? '')
  return { list, title: `${list.name?.[language]} · ${settings.brandName}` }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]
export const links = () => [{ rel: 'stylesheet', href: forum }]

export default function Line() {
  return <ThreadList {...useLoaderData<typeof loader>().list} />
}
