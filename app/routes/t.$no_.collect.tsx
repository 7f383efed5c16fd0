import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { collectFromForm } from '#app/features/backlog/collect-from-form.server.ts'
import { attachReply } from '#app/features/backlog/judging/attach-reply.server.ts'
import { readCollect } from '#app/features/backlog/read-collect.server.ts'
import { CollectPage } from '#app/features/backlog/ui/collect-page.tsx'
import { unlinkFromForm } from '#app/features/backlog/unlink-from-form.server.ts'
import { numberIn, postPath } from '#app/features/forum/thread.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import { actionRoute, personalRoute, refuse } from '#app/route.server.ts'
import backlog from '#app/styles/backlog.css?url'
import forum from '#app/styles/forum.css?url'
import people from '#app/styles/people.css?url'

export const links = () => [forum, people, backlog].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = personalRoute('request.collect', async ({ ctx, params, url }) => {
  const asked = (name: string) => numberIn(url.searchParams.get(name))
  const quote = url.searchParams.get('quote') ?? undefined
  const wanted = { threadNo: numberIn(params.no), page: asked('page'), postNo: asked('post'), quote }
  const page = await readCollect(ctx, wanted)
  const no = asked('added')
  const done = no > 0 ? { no, filed: url.searchParams.has('filed'), others: asked('others') } : undefined
  const title = `${wordsFor(ctx.language, 'triage').collectTitle(page.thread.no)} · ${ctx.settings.brandName}`
  return { page, done, title, asNew: url.searchParams.has('new') }
})

export const action = actionRoute('request.collect', async ({ ctx, form, intent, params }) => {
  const threadNo = numberIn(params.no)
  if (intent === 'attach-reply') {
    const attached = await attachReply(ctx, threadNo, form)
    return redirect(postPath({ no: threadNo, slug: '' }, attached.postNo))
  }
  if (intent === 'unlink') {
    const taken = await unlinkFromForm(ctx, threadNo, form)
    return taken.ok ? redirect(`/t/${threadNo}/collect`) : refuse({ errors: taken.errors, typed: taken.typed })
  }
  const done = await collectFromForm(ctx, threadNo, form)
  if (!done.ok) return refuse({ errors: done.errors, typed: done.typed })
  const filed = form.get('request') === 'new' ? '&filed=1' : ''
  return redirect(`/t/${threadNo}/collect?added=${done.no}${filed}${done.others > 0 ? `&others=${done.others}` : ''}`)
})

export default function Collect() {
  const { page, done, asNew } = useLoaderData<typeof loader>()
  return <CollectPage page={page} done={done} asNew={asNew} refused={useActionData<typeof action>()} />
}
