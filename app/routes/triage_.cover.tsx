import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readCovers } from '#app/features/backlog/routing/read-staff-pages.server.ts'
import { receiveCover } from '#app/features/backlog/routing/receive-cover.server.ts'
import { CoverPage } from '#app/features/backlog/routing/ui/cover-page.tsx'
import { wordsFor } from '#app/messages/words.server.ts'
import { actionRoute, personalRoute, refuse } from '#app/route.server.ts'
import routing from '#app/styles/routing.css?url'

export const links = () => [{ rel: 'stylesheet', href: routing }]
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = personalRoute('triage.read', async ({ ctx }) => ({
  title: `${wordsFor(ctx.language, 'routing').cover.title} · ${ctx.settings.brandName}`,
  page: await readCovers(ctx),
}))

export const action = actionRoute('cover.enter', async ({ ctx, form, intent }) => {
  const received = await receiveCover(ctx, form, intent)
  return received.ok ? redirect('/triage/cover') : refuse({ errors: received.errors, typed: received.typed })
})

export default function Cover() {
  return <CoverPage page={useLoaderData<typeof loader>().page} refused={useActionData<typeof action>()} />
}
