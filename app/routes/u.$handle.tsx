import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { cursorIn } from '#app/features/forum/cursor.ts'
import { readProfile } from '#app/features/forum/profile.server.ts'
import { ProfilePage } from '#app/features/forum/ui/profile-page.tsx'
import { sharedRoute } from '#app/route.server.ts'
import forum from '#app/styles/forum.css?url'

export const loader = sharedRoute('thread.read', async ({ db, params, settings, url }) => {
  const profile = await readProfile(db, params.handle ?? '', cursorIn(url.searchParams.get('after')))
  return { profile, title: `${profile.author.handle} · ${settings.brandName}` }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]
export const links = () => [{ rel: 'stylesheet', href: forum }]

export default function Person() {
  return <ProfilePage profile={useLoaderData<typeof loader>().profile} />
}
