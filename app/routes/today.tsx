import { type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { markSeen } from '#app/features/backlog/today/mark-seen.server.ts'
import { readToday } from '#app/features/backlog/today/read-today.server.ts'
import { groupNamed } from '#app/features/backlog/today/today-rows.ts'
import { TodayPage } from '#app/features/backlog/today/ui/today-page.tsx'
import { wordsFor } from '#app/messages/words.server.ts'
import { actionRoute, personalRoute } from '#app/route.server.ts'
import routing from '#app/styles/routing.css?url'

export const links = () => [{ rel: 'stylesheet', href: routing }]
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = personalRoute('today.read', async ({ ctx, url }) => ({
  title: `${wordsFor(ctx.language, 'today').title} · ${ctx.settings.brandName}`,
  today: await readToday(ctx, groupNamed(url.searchParams.get('group'))),
}))

export const action = actionRoute('today.read', async ({ ctx }) => {
  await markSeen(ctx)
  return redirect('/today')
})

export default function Today() {
  return <TodayPage today={useLoaderData<typeof loader>().today} />
}
