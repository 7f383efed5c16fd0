import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { dismissFromForm } from '#app/features/backlog/judging/dismiss-from-form.server.ts'
import { readJudging } from '#app/features/backlog/judging/read-judging.server.ts'
import { TriagePage } from '#app/features/backlog/ui/triage-page.tsx'
import { wordsFor } from '#app/messages/words.server.ts'
import { actionRoute, personalRoute, refuse } from '#app/route.server.ts'
import backlog from '#app/styles/backlog.css?url'
import people from '#app/styles/people.css?url'

export const links = () => [people, backlog].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = personalRoute('triage.read', async ({ ctx, url }) => ({
  title: `${wordsFor(ctx.language, 'judging').title} · ${ctx.settings.brandName}`,
  triage: await readJudging(ctx, url.searchParams),
}))

export const action = actionRoute('request.collect', async ({ ctx, form }) => {
  const dismissed = await dismissFromForm(ctx, form)
  if (!dismissed.ok) return refuse({ errors: dismissed.errors, typed: dismissed.typed })
  const line = form.get('line')
  return redirect(`/triage?${new URLSearchParams({ ...(line && { line: String(line) }), judged: '1' })}`)
})

export default function Triage() {
  return <TriagePage triage={useLoaderData<typeof loader>().triage} refused={useActionData<typeof action>()} />
}
