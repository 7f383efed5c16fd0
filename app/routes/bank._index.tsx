import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { bankPage } from '#app/features/admission/bank/bank-page.server.ts'
import { BankPage } from '#app/features/admission/bank/ui/bank-page.tsx'
import { personalRoute } from '#app/route.server.ts'
import bank from '#app/styles/bank.css?url'

export const links = () => [{ rel: 'stylesheet', href: bank }]
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = personalRoute('bank.read', ({ ctx, url }) => bankPage(ctx, url.searchParams))

export default function Bank() {
  return <BankPage page={useLoaderData<typeof loader>()} />
}
