import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readCalendars } from '#app/features/backlog/routing/read-staff-pages.server.ts'
import { receiveCalendar } from '#app/features/backlog/routing/receive-calendar.server.ts'
import { CalendarsPage } from '#app/features/backlog/routing/ui/calendars-page.tsx'
import { wordsFor } from '#app/messages/words.server.ts'
import { actionRoute, personalRoute, refuse } from '#app/route.server.ts'
import backlog from '#app/styles/backlog.css?url'
import routing from '#app/styles/routing.css?url'

export const links = () => [backlog, routing].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = personalRoute('triage.read', async ({ ctx, url }) => ({
  title: `${wordsFor(ctx.language, 'routing').calendars.title} · ${ctx.settings.brandName}`,
  page: await readCalendars(ctx, url.searchParams.has('saved')),
}))

export const action = actionRoute('calendar.change', async ({ ctx, form, intent }) => {
  const received = await receiveCalendar(ctx, form, intent)
  return received.ok
    ? redirect('/triage/calendars?saved=1')
    : refuse({ errors: received.errors, typed: received.typed })
})

export default function Calendars() {
  return <CalendarsPage page={useLoaderData<typeof loader>().page} refused={useActionData<typeof action>()} />
}
