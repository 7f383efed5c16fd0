import { data, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { groupPage } from '#app/features/review/wave/group-page.server.ts'
import { receiveGroup } from '#app/features/review/wave/receive-group.server.ts'
import { GroupForm } from '#app/features/review/wave/ui/group-form.tsx'
import { actionRoute, personalRoute, refuse } from '#app/route.server.ts'
import review from '#app/styles/review.css?url'
import wave from '#app/styles/wave.css?url'

export const links = () => [review, wave].map((href) => ({ rel: 'stylesheet', href }))

export const loader = personalRoute('review.read', ({ ctx, params }) => groupPage(ctx, params))

export const action = actionRoute('review.read', async ({ ctx, form }) => {
  const received = await receiveGroup(ctx, form)
  if ('to' in received) return redirect(received.to)
  return 'conflict' in received ? data(received, 409) : refuse(received)
})

// After a conflict too: the page then shows what others left.
export const shouldRevalidate = () => true

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Group() {
  return <GroupForm page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
