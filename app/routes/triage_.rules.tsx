import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readRules } from '#app/features/backlog/routing/read-rules.server.ts'
import { receiveRules } from '#app/features/backlog/routing/receive-rules.server.ts'
import { RulesPage } from '#app/features/backlog/routing/ui/rules-page.tsx'
import { wordsFor } from '#app/messages/words.server.ts'
import { actionRoute, personalRoute, refuse } from '#app/route.server.ts'
import routing from '#app/styles/routing.css?url'

export const links = () => [{ rel: 'stylesheet', href: routing }]
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = personalRoute('triage.read', async ({ ctx, url }) => ({
  title: `${wordsFor(ctx.language, 'routing').rules.title} · ${ctx.settings.brandName}`,
  page: await readRules(ctx, url.searchParams),
}))

export const action = actionRoute('route-rules.propose', async ({ ctx, form, intent }) => {
  const received = await receiveRules(ctx, form, intent)
  return received.ok ? redirect(received.to) : refuse({ errors: received.errors, typed: received.typed })
})

export default function Rules() {
  return <RulesPage page={useLoaderData<typeof loader>().page} refused={useActionData<typeof action>()} />
}
