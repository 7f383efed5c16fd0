import { data, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { itemPage } from '#app/features/review/decide/item-page.server.ts'
import { receiveAtItem } from '#app/features/review/decide/receive-decision.server.ts'
import { ItemArticle } from '#app/features/review/decide/ui/item-article.tsx'
import { findPlace } from '#app/features/review/queue/queue-queries.server.ts'
import { actionRoute, personalRoute, refuse } from '#app/route.server.ts'

export const loader = personalRoute('review.read', async ({ ctx, params, url }) => {
  const itemId = params.item ?? ''
  const place = await findPlace(ctx.db, itemId)
  // Leads and admins answer appeals as well, who have no queue: the page for it stands apart.
  if (place?.kind === 'appeal') throw redirect(`/review/appeals/${itemId}`)
  if (place?.photoId) throw redirect(`/review/photos/${itemId}${url.search}`)
  return itemPage(ctx, itemId, url.searchParams)
})

export const action = actionRoute('review.read', async ({ ctx, form, intent, params, url }) => {
  const received = await receiveAtItem(ctx, intent, { itemId: params.item ?? '', form, search: url.searchParams })
  if ('to' in received) return redirect(received.to)
  return 'conflict' in received ? data(received, 409) : refuse(received)
})

// After a conflict too: the page then shows what the other moderator decided.
export const shouldRevalidate = () => true

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function ReviewItem() {
  const page = useLoaderData<typeof loader>()
  return <ItemArticle key={page.item.id} page={page} answer={useActionData<typeof action>()} />
}
