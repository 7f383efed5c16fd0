import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { photoItem } from '#app/features/review/photos/photo-item.server.ts'
import { receivePhotoDecision } from '#app/features/review/photos/receive-photo-decision.server.ts'
import { PhotoArticle } from '#app/features/review/photos/ui/photo-article.tsx'
import { actionRoute, personalRoute, refuse } from '#app/route.server.ts'
import forum from '#app/styles/forum.css?url'
import review from '#app/styles/review.css?url'

export const links = () => [forum, review].map((href) => ({ rel: 'stylesheet', href }))

export const loader = personalRoute('review.read', ({ ctx, params }) => photoItem(ctx, params.item ?? ''))

export const action = actionRoute('review.read', async ({ ctx, form, params, url }) => {
  const received = await receivePhotoDecision(ctx, { itemId: params.item ?? '', form, search: url.searchParams })
  return 'to' in received ? redirect(received.to) : refuse(received)
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function ReviewPhoto() {
  const page = useLoaderData<typeof loader>()
  return <PhotoArticle key={page.item.id} page={page} refused={useActionData<typeof action>()} />
}
