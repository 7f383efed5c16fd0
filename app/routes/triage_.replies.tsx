import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listOpenReplies } from '#app/features/backlog/answers/open-replies.server.ts'
import { OpenReplies } from '#app/features/backlog/answers/ui/open-replies.tsx'
import { wordsFor } from '#app/messages/words.server.ts'
import { personalRoute } from '#app/route.server.ts'
import backlog from '#app/styles/backlog.css?url'

export const links = () => [{ rel: 'stylesheet', href: backlog }]
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = personalRoute('triage.read', async ({ ctx }) => ({
  replies: await listOpenReplies(ctx.db),
  title: `${wordsFor(ctx.language, 'answer-replies').replies.listTitle} · ${ctx.settings.brandName}`,
}))

export default function OpenRepliesRoute() {
  return <OpenReplies replies={useLoaderData<typeof loader>().replies} />
}
