import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { collectFromForm } from '#app/features/backlog/collect-from-form.server.ts'
import { readCollect } from '#app/features/backlog/read-collect.server.ts'
import { CollectPage } from '#app/features/backlog/ui/collect-page.tsx'
import { unlinkFromForm } from '#app/features/backlog/unlink-from-form.server.ts'
import { numberIn } from '#app/features/forum/thread.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import { actionRoute, personalRoute, refuse } from '#app/route.server.ts'
import backlog from '#app/styles/backlog.css?url'
import forum from '#app/styles/forum.css?url'

export const links = () => [forum, backlog].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = personalRoute('request.collect', async ({ ctx, params, url }) => {
  const page = await readCollect(ctx.db, numberIn(params.no), numberIn(url.searchParams.get('page')))
  const no = numberIn(url.searchParams.get('added'))
  const done = no > 0 ? { no, filed: url.searchParams.has('filed') } : undefined
  const title = `${wordsFor(ctx.language, 'triage').collectTitle(page.thread.no)} · ${ctx.settings.brandName}`
  return { page, done, title }
})

export const action = actionRoute('request.collect', async ({ ctx, form, intent, params }) => {
  const threadNo = numberIn(params.no)
  const done =
    intent === 'unlink' ? await unlinkFromForm(ctx, threadNo, form) : await collectFromForm(ctx, threadNo, form)
  if (!done.ok) return refuse({ errors: done.errors, typed: done.typed })
  if (intent === 'unlink') return redirect(`/t/${threadNo}/collect`)
  return redirect(`/t/${threadNo}/collect?added=${done.no}${form.get('request') === 'new' ? '&filed=1' : ''}`)
})

export default function Collect() {
  const { page, done } = useLoaderData<typeof loader>()
  return <CollectPage page={page} done={done} refused={useActionData<typeof action>()} />
}
