import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { receiveLift, receiveSanction } from '#app/features/review/sanctions/receive-sanction.server.ts'
import { sanctionPage } from '#app/features/review/sanctions/sanction-page.server.ts'
import { SanctionPage } from '#app/features/review/sanctions/ui/sanction-page.tsx'
import { actionRoute, personalRoute, refuse } from '#app/route.server.ts'
import forum from '#app/styles/forum.css?url'
import people from '#app/styles/people.css?url'

export const links = () => [forum, people].map((href) => ({ rel: 'stylesheet', href }))

// Moderators as a rule; for moderators and staff a lead or an admin: who may, the page itself asks.
export const loader = personalRoute('thread.read', ({ ctx, params, url }) =>
  sanctionPage(ctx, params.handle ?? '', url.searchParams),
)

export const action = actionRoute('thread.read', async ({ ctx, form, intent, params }) => {
  const receive = intent === 'lift' ? receiveLift : receiveSanction
  const received = await receive(ctx, params.handle ?? '', form)
  return 'to' in received ? redirect(received.to) : refuse(received)
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Sanction() {
  return <SanctionPage page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
