import { data, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { judgeFromForm } from '#app/features/backlog/intake/judge-from-form.server.ts'
import { readInbox } from '#app/features/backlog/intake/read-inbox.server.ts'
import { InboxPage } from '#app/features/backlog/intake/ui/inbox-page.tsx'
import { countTabs } from '#app/features/backlog/judging/count-tabs.server.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import { actionRoute, personalRoute } from '#app/route.server.ts'
import backlog from '#app/styles/backlog.css?url'
import intake from '#app/styles/intake.css?url'

export const links = () => [backlog, intake].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = personalRoute('inbox.read', async ({ ctx, url }) => {
  const did = url.searchParams.get('did')
  return {
    title: `${wordsFor(ctx.language, 'intake').inbox.title} · ${ctx.settings.brandName}`,
    tabs: await countTabs(ctx.db),
    inbox: await readInbox(ctx, url.searchParams),
    done: did ? { did, id: url.searchParams.get('done') ?? '', no: url.searchParams.get('no') ?? '' } : undefined,
  }
})

export const action = actionRoute('inbox.judge', async ({ ctx, form, intent }) => {
  const judged = await judgeFromForm(ctx, form, intent)
  if (!judged.ok) return data({ errors: judged.errors, typed: judged.typed }, judged.status)
  const [line, next, item] = ['tab', 'next', 'item'].map((name) => String(form.get(name) ?? ''))
  const undone = judged.did === 'undone'
  const to = {
    ...(line && { line }),
    ...(undone ? { item: String(form.get('undo') ?? '') } : next && { item: next }),
    ...{ did: judged.did, ...(!undone && { done: item }), ...(judged.no && { no: String(judged.no) }) },
  }
  return redirect(`/triage/inbox?${new URLSearchParams(to as Record<string, string>)}`)
})

export default function Inbox() {
  const { inbox, tabs, done } = useLoaderData<typeof loader>()
  return <InboxPage inbox={inbox} tabs={tabs} done={done} refused={useActionData<typeof action>()} />
}
