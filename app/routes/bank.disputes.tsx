import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { disputesPage } from '#app/features/admission/disputes/disputes-page.server.ts'
import { DisputesPage } from '#app/features/admission/disputes/ui/disputes-page.tsx'
import { personalRoute } from '#app/route.server.ts'
import bank from '#app/styles/bank.css?url'

export const links = () => [{ rel: 'stylesheet', href: bank }]
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = personalRoute('bank.read', ({ ctx, url }) => disputesPage(ctx, url.searchParams))

export default function Disputes() {
  return <DisputesPage page={useLoaderData<typeof loader>()} />
}
