import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerReceived } from '#app/features/forum/answer-received.server.ts'
import { openAsk } from '#app/features/forum/open-composer.server.ts'
import { receiveThread } from '#app/features/forum/receive-thread.server.ts'
import { intentIn } from '#app/features/forum/received.ts'
import { AskPage } from '#app/features/forum/ui/ask-page.tsx'
import { wordsFor } from '#app/messages/words.server.ts'
import { actionRoute, personalRoute } from '#app/route.server.ts'
import forum from '#app/styles/forum.css?url'

export const loader = personalRoute('thread.start', async ({ ctx, url }) => {
  const title = `${wordsFor(ctx.language, 'forum').compose.ask} · ${ctx.settings.brandName}`
  return { ...(await openAsk(ctx, url.searchParams)), title }
})

export const action = actionRoute(
  'thread.start',
  async ({ ctx, form, intent }) => answerReceived(await receiveThread(ctx, form, intentIn(intent))),
  // Twice what a photo may weigh is read, so that one too heavy is told beside the field and the text stays.
  ({ uploadBytes, formBytes }) => 2 * uploadBytes + formBytes,
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]
export const links = () => [{ rel: 'stylesheet', href: forum }]

export default function Ask() {
  const { choices, composed } = useLoaderData<typeof loader>()
  return <AskPage choices={choices} composed={composed} refusal={useActionData<typeof action>()} />
}
