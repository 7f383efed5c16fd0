import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { appealItem } from '#app/features/review/appeals/appeal-item.server.ts'
import { receiveAnswer } from '#app/features/review/appeals/receive-appeal.server.ts'
import { AppealArticle } from '#app/features/review/appeals/ui/appeal-article.tsx'
import { actionRoute, personalRoute, refuse } from '#app/route.server.ts'
import forum from '#app/styles/forum.css?url'
import people from '#app/styles/people.css?url'

export const links = () => [forum, people].map((href) => ({ rel: 'stylesheet', href }))

// Apart from the queue, which leads and admins cannot open, though they may stand in for a second moderator.
export const loader = personalRoute('thread.read', ({ ctx, params }) => appealItem(ctx, params.item ?? ''))

export const action = actionRoute('thread.read', async ({ ctx, form, params }) => {
  const itemId = params.item ?? ''
  const received = await receiveAnswer(ctx, itemId, form)
  return 'done' in received ? redirect(`/review/appeals/${itemId}`) : refuse(received)
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function AnswerAppeal() {
  return <AppealArticle appeal={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
