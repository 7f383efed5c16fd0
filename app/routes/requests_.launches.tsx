import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readLaunches } from '#app/features/backlog/volume/read-launches.server.ts'
import { receiveLaunch } from '#app/features/backlog/volume/receive-launch.server.ts'
import { LaunchesPage } from '#app/features/backlog/volume/ui/launches-page.tsx'
import { wordsFor } from '#app/messages/words.server.ts'
import { actionRoute, refuse, sharedRoute } from '#app/route.server.ts'
import backlog from '#app/styles/backlog.css?url'
import volume from '#app/styles/volume.css?url'

export const links = () => [backlog, volume].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = sharedRoute('request.read', async ({ audience, db, language, settings, url }) => ({
  read: await readLaunches(db, audience, url.searchParams.get('score')),
  title: `${wordsFor(language, 'volume-desk').launches.title} · ${settings.brandName}`,
}))

export const action = actionRoute('launch.write', async ({ ctx, form }) => {
  const received = await receiveLaunch(ctx, form)
  return 'to' in received ? redirect(received.to) : refuse(received)
})

export default function LaunchesRoute() {
  return <LaunchesPage read={useLoaderData<typeof loader>().read} refused={useActionData<typeof action>()} />
}
