import { data, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { batchPage } from '#app/features/review/wave/batch-page.server.ts'
import { receiveUndo } from '#app/features/review/wave/receive-group.server.ts'
import { BatchResult } from '#app/features/review/wave/ui/batch-result.tsx'
import { actionRoute, personalRoute, refuse } from '#app/route.server.ts'
import wave from '#app/styles/wave.css?url'

export const links = () => [{ rel: 'stylesheet', href: wave }]

export const loader = personalRoute('review.read', ({ ctx, params, url }) =>
  batchPage(ctx, params.batch ?? '', url.searchParams),
)

export const action = actionRoute('review.read', async ({ ctx, form, params }) => {
  const received = await receiveUndo(ctx, params.batch ?? '', form)
  if ('to' in received) return redirect(received.to)
  return 'conflict' in received ? data(received, 409) : refuse(received)
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Batch() {
  const page = useLoaderData<typeof loader>()
  return <BatchResult key={page.decidedAt} page={page} answer={useActionData<typeof action>()} />
}
