import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { receiveRemoval } from '#app/features/review/decide/receive-removal.server.ts'
import { removalPage } from '#app/features/review/decide/removal-page.server.ts'
import { RemovePostPage } from '#app/features/review/decide/ui/remove-post-page.tsx'
import { actionRoute, personalRoute, refuse } from '#app/route.server.ts'
import review from '#app/styles/review.css?url'

export const links = () => [{ rel: 'stylesheet', href: review }]

export const loader = personalRoute('review.read', ({ ctx, params }) => removalPage(ctx, params))

export const action = actionRoute('review.read', async ({ ctx, form, params }) => {
  const received = await receiveRemoval(ctx, params, form)
  return 'to' in received ? redirect(received.to) : refuse(received)
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function RemovePost() {
  return <RemovePostPage page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
