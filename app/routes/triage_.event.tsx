import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { addFromForm } from '#app/features/backlog/intake/add-from-form.server.ts'
import { readEvent } from '#app/features/backlog/intake/event/read-event.server.ts'
import { EventPage } from '#app/features/backlog/intake/ui/event-page.tsx'
import { wordsFor } from '#app/messages/words.server.ts'
import { actionRoute, personalRoute, refuse } from '#app/route.server.ts'
import accounts from '#app/styles/accounts.css?url'
import backlog from '#app/styles/backlog.css?url'
import intake from '#app/styles/intake.css?url'

export const links = () => [accounts, backlog, intake].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = personalRoute('inbox.add', async ({ ctx, url }) => ({
  title: `${wordsFor(ctx.language, 'intake').event.title} · ${ctx.settings.brandName}`,
  page: await readEvent(ctx),
  saved: url.searchParams.has('saved'),
}))

/** Without script; with it, entries go to `/triage/event/entries`. */
export const action = actionRoute('inbox.add', async ({ ctx, form }) => {
  const added = await addFromForm(ctx, 'event', form)
  return added.ok ? redirect('/triage/event?saved') : refuse(added)
})

export default function Event() {
  const { page, saved } = useLoaderData<typeof loader>()
  return <EventPage page={page} saved={saved} refused={useActionData<typeof action>()} />
}
