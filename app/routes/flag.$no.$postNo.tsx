import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { flagPage } from '#app/features/review/flags/flag-page.server.ts'
import { receiveFlag, receiveWithdrawal } from '#app/features/review/flags/receive-flag.server.ts'
import { FlagPage } from '#app/features/review/flags/ui/flag-page.tsx'
import { actionRoute, personalRoute, refuse } from '#app/route.server.ts'
import people from '#app/styles/people.css?url'

export const links = () => [{ rel: 'stylesheet', href: people }]

export const loader = personalRoute('thread.read', ({ ctx, params }) => flagPage(ctx, params))

export const action = actionRoute('thread.read', async ({ ctx, form, intent, params }) => {
  const received = await (intent === 'withdraw' ? receiveWithdrawal(ctx, params) : receiveFlag(ctx, params, form))
  return 'to' in received ? redirect(received.to) : refuse(received)
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Flag() {
  return <FlagPage page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
