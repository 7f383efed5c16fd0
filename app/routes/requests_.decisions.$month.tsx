import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readDecisions } from '#app/features/backlog/decisions/read-decisions.server.ts'
import { DecisionsPage } from '#app/features/backlog/decisions/ui/decisions-page.tsx'
import { wordsFor } from '#app/messages/words.server.ts'
import { sharedRoute } from '#app/route.server.ts'
import backlog from '#app/styles/backlog.css?url'
import decisions from '#app/styles/decisions.css?url'

export const links = () => [backlog, decisions].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = sharedRoute('request.read', async ({ db, language, params, settings, url }) => ({
  data: await readDecisions(db, language, String(params.month), url.searchParams.get('after')),
  title: `${wordsFor(language, 'decisions').title} ${params.month} · ${settings.brandName}`,
}))

export default function DecisionsOfMonth() {
  return <DecisionsPage data={useLoaderData<typeof loader>().data} />
}
