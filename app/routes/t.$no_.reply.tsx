import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { receiveAnsweringReply } from '#app/features/backlog/answers/receive-answering-reply.server.ts'
import { ReplyHelp } from '#app/features/backlog/answers/ui/reply-help.tsx'
import { answerReceived } from '#app/features/forum/answer-received.server.ts'
import { openReply } from '#app/features/forum/open-composer.server.ts'
import { intentIn } from '#app/features/forum/received.ts'
import { numberIn } from '#app/features/forum/thread.ts'
import { ReplyPage } from '#app/features/forum/ui/reply-page.tsx'
import { wordsFor } from '#app/messages/words.server.ts'
import { actionRoute, personalRoute } from '#app/route.server.ts'
import answers from '#app/styles/answers.css?url'
import forum from '#app/styles/forum.css?url'

export const loader = personalRoute('post.write', async ({ ctx, params, url }) => {
  const opened = await openReply(ctx, numberIn(params.no), url.searchParams)
  const { replyTo } = wordsFor(ctx.language, 'forum').compose
  return { ...opened, title: `${replyTo(opened.thread.title)} · ${ctx.settings.brandName}` }
})

export const action = actionRoute(
  'post.write',
  async ({ ctx, params, form, intent }) =>
    answerReceived(await receiveAnsweringReply(ctx, numberIn(params.no), form, intentIn(intent))),
  // Twice what a photo may weigh is read, so that one too heavy is told beside the field and the text stays.
  ({ uploadBytes, formBytes }) => 2 * uploadBytes + formBytes,
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]
export const links = () => [forum, answers].map((href) => ({ rel: 'stylesheet', href }))

export default function Reply() {
  const { thread, composed } = useLoaderData<typeof loader>()
  const help = <ReplyHelp formId="compose" threadNo={thread.no} />
  return <ReplyPage thread={thread} composed={composed} refusal={useActionData<typeof action>()} help={help} />
}
