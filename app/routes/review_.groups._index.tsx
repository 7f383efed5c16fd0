import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { groupsPage } from '#app/features/review/wave/groups-page.server.ts'
import { GroupsList } from '#app/features/review/wave/ui/groups-list.tsx'
import { personalRoute } from '#app/route.server.ts'
import wave from '#app/styles/wave.css?url'

export const links = () => [{ rel: 'stylesheet', href: wave }]

export const loader = personalRoute('review.read', ({ ctx }) => groupsPage(ctx))

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Groups() {
  return <GroupsList page={useLoaderData<typeof loader>()} />
}
