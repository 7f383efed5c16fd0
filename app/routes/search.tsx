import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { search } from '#app/features/search/search.server.ts'
import { searchFor } from '#app/features/search/search-for.ts'
import { SearchPage } from '#app/features/search/ui/search-page.tsx'
import { wordsFor } from '#app/messages/words.server.ts'
import { sharedRoute } from '#app/route.server.ts'
import forum from '#app/styles/forum.css?url'

export const loader = sharedRoute('thread.read', async ({ db, language, settings, url }) => {
  const { q, page } = searchFor(url.searchParams)
  const found = await search(db, q, page)
  const title = [q, wordsFor(language, 'forum').search.title, settings.brandName].filter(Boolean).join(' · ')
  return { q, page, found, title }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]
export const links = () => [{ rel: 'stylesheet', href: forum }]

export default function Search() {
  return <SearchPage {...useLoaderData<typeof loader>()} />
}
