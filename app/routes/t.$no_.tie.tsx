import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { numberIn } from '#app/features/forum/thread.ts'
import { receiveTie } from '#app/features/review/tie/receive-tie.server.ts'
import { tiePage } from '#app/features/review/tie/tie-page.server.ts'
import { TiePage } from '#app/features/review/tie/ui/tie-page.tsx'
import { actionRoute, personalRoute, refuse } from '#app/route.server.ts'
import forum from '#app/styles/forum.css?url'

export const links = () => [{ rel: 'stylesheet', href: forum }]

export const loader = personalRoute('thread.read', ({ ctx, params }) => tiePage(ctx, numberIn(params.no)))

export const action = actionRoute('thread.read', async ({ ctx, form, intent, params }) => {
  const threadNo = numberIn(params.no)
  const refused = await receiveTie(ctx, threadNo, form, intent)
  return refused ? refuse(refused) : redirect(`/t/${threadNo}`)
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Tie() {
  return <TiePage page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
