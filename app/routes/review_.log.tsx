import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { logPage } from '#app/features/desk/openness/log-page.server.ts'
import { LogPage } from '#app/features/desk/openness/ui/log-page.tsx'
import { personalRoute } from '#app/route.server.ts'
import desk from '#app/styles/desk.css?url'

export const links = () => [{ rel: 'stylesheet', href: desk }]

export const loader = personalRoute('rules.read', ({ ctx, url }) => logPage(ctx, url.searchParams))

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Log() {
  return <LogPage page={useLoaderData<typeof loader>()} />
}
