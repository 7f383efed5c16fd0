import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { deskPage } from '#app/features/desk/rules/show/desk-page.server.ts'
import { receiveSwitch } from '#app/features/desk/rules/states/receive-rule-act.server.ts'
import { DeskPage } from '#app/features/desk/rules/ui/desk-page.tsx'
import { actionRoute, personalRoute, refuse } from '#app/route.server.ts'
import desk from '#app/styles/desk.css?url'

export const links = () => [{ rel: 'stylesheet', href: desk }]
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = personalRoute('rules.read', ({ ctx, url }) => deskPage(ctx, url.searchParams))

export const action = actionRoute('rules.switch', async ({ ctx, form }) => {
  const received = await receiveSwitch(ctx, form)
  return 'to' in received ? redirect(received.to) : refuse(received)
})

export default function RulesDesk() {
  return <DeskPage page={useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
}
