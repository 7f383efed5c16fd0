import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerReceived } from '#app/features/forum/answer-received.server.ts'
import { openEdit } from '#app/features/forum/open-composer.server.ts'
import { receiveEdit } from '#app/features/forum/receive-edit.server.ts'
import { intentIn } from '#app/features/forum/received.ts'
import { numberIn } from '#app/features/forum/thread.ts'
import { EditPage } from '#app/features/forum/ui/edit-page.tsx'
import { wordsFor } from '#app/messages/words.server.ts'
import { actionRoute, personalRoute } from '#app/route.server.ts'
import forum from '#app/styles/forum.css?url'

export const loader = personalRoute('post.write', async ({ ctx, params }) => {
  const opened = await openEdit(ctx, numberIn(params.no), numberIn(params.postNo))
  const { title } = wordsFor(ctx.language, 'changing').edit
  return { ...opened, title: `${title(opened.post.no)} · ${ctx.settings.brandName}` }
})

export const action = actionRoute('post.write', async ({ ctx, params, form, intent }) =>
  answerReceived(await receiveEdit(ctx, numberIn(params.no), numberIn(params.postNo), form, intentIn(intent))),
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]
export const links = () => [{ rel: 'stylesheet', href: forum }]

export default function Edit() {
  const { post, others, replaces, composed } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return <EditPage post={post} others={others} replaces={replaces} composed={composed} refusal={refusal} />
}
