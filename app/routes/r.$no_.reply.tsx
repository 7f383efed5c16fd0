import { data, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readReply } from '#app/features/backlog/verdicts/read-reply.server.ts'
import { receiveReply } from '#app/features/backlog/verdicts/receive-reply.server.ts'
import { ReplyPage } from '#app/features/backlog/verdicts/ui/reply-page.tsx'
import { numberIn } from '#app/features/forum/thread.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import { actionRoute, personalRoute } from '#app/route.server.ts'
import backlog from '#app/styles/backlog.css?url'

export const links = () => [{ rel: 'stylesheet', href: backlog }]
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }]

export const loader = personalRoute('request.reply', async ({ ctx, params, url }) => {
  const page = await readReply(ctx, numberIn(params.no))
  const { reply } = wordsFor(ctx.language, 'verdicts')
  return {
    page,
    thanked: url.searchParams.has('thanks'),
    title: `R-${page.no} ${reply[page.kind]} · ${ctx.settings.brandName}`,
  }
})

export const action = actionRoute('request.reply', async ({ ctx, form, intent, params }) => {
  const no = numberIn(params.no)
  const received = await receiveReply(ctx, { no, intent, form })
  if (received.ok) return redirect(intent === 'yes' || intent === 'not-quite' ? `/r/${no}/reply?thanks` : `/r/${no}`)
  const { status, errors, typed } = received
  return data({ errors, typed }, status)
})

export default function ReplyRoute() {
  const { page, thanked } = useLoaderData<typeof loader>()
  return <ReplyPage page={page} thanked={thanked} refused={useActionData<typeof action>()} />
}
