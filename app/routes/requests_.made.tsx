import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listMade } from '#app/features/backlog/decisions/made-queries.server.ts'
import { MadePage } from '#app/features/backlog/decisions/ui/made-page.tsx'
import { wordsFor } from '#app/messages/words.server.ts'
import { sharedRoute } from '#app/route.server.ts'
import backlog from '#app/styles/backlog.css?url'
import decisions from '#app/styles/decisions.css?url'

export const links = () => [backlog, decisions].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = sharedRoute('request.read', async ({ audience, db, language, settings }) => ({
  made: await listMade(db, audience, language),
  title: `${wordsFor(language, 'decisions').madeTitle} · ${settings.brandName}`,
}))

export default function MadeRoute() {
  return <MadePage made={useLoaderData<typeof loader>().made} />
}
