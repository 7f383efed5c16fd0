import { type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { judgeThread } from '#app/features/backlog/judge-thread.server.ts'
import { readTriage } from '#app/features/backlog/read-triage.server.ts'
import { TriagePage } from '#app/features/backlog/ui/triage-page.tsx'
import { numberIn } from '#app/features/forum/thread.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import { actionRoute, sharedRoute } from '#app/route.server.ts'
import backlog from '#app/styles/backlog.css?url'

export const links = () => [{ rel: 'stylesheet', href: backlog }]
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = sharedRoute('triage.read', async ({ db, language, settings, url }) => ({
  title: `${wordsFor(language, 'triage').title} · ${settings.brandName}`,
  triage: await readTriage(db, url.searchParams),
}))

export const action = actionRoute('request.collect', async ({ ctx, form }) => {
  await judgeThread(ctx, numberIn(String(form.get('thread') ?? '')))
  const line = form.get('line')
  return redirect(`/triage?${new URLSearchParams({ ...(line && { line: String(line) }), judged: '1' })}`)
})

export default function Triage() {
  return <TriagePage triage={useLoaderData<typeof loader>().triage} />
}
