import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { receiveStorm } from '#app/features/review/storm/receive-storm.server.ts'
import { stormPage } from '#app/features/review/storm/storm-page.server.ts'
import { StormPage } from '#app/features/review/storm/ui/storm-page.tsx'
import { actionRoute, personalRoute, refuse } from '#app/route.server.ts'

export const loader = personalRoute('storm.declare', ({ ctx }) => stormPage(ctx))

export const action = actionRoute('storm.declare', async ({ ctx, form, intent }) => {
  const received = await receiveStorm(ctx, form, intent)
  return 'to' in received ? redirect(received.to) : refuse(received)
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Storm() {
  return <StormPage page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
