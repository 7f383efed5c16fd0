import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readJudged } from '#app/features/backlog/judging/read-judged.server.ts'
import { takeBackOutcome } from '#app/features/backlog/judging/reopen-thread.server.ts'
import { JudgedPage } from '#app/features/backlog/judging/ui/judged-page.tsx'
import { whySchema } from '#app/features/backlog/request.schema.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import { parseForm } from '#app/platform/form.ts'
import { actionRoute, personalRoute, refuse } from '#app/route.server.ts'
import backlog from '#app/styles/backlog.css?url'

export const links = () => [{ rel: 'stylesheet', href: backlog }]
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = personalRoute('triage.read', async ({ ctx, url }) => ({
  title: `${wordsFor(ctx.language, 'judging').judged.title} · ${ctx.settings.brandName}`,
  page: await readJudged(ctx.db, url.searchParams),
}))

export const action = actionRoute('request.collect', async ({ ctx, form }) => {
  const read = parseForm(whySchema, form)
  if (!read.ok) return refuse({ errors: read.errors, typed: read.typed })
  await takeBackOutcome(ctx, String(form.get('id') ?? ''), read.value.why)
  return redirect('/triage/judged')
})

export default function JudgedThreads() {
  return <JudgedPage page={useLoaderData<typeof loader>().page} refused={useActionData<typeof action>()} />
}
