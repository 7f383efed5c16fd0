import type { MetaFunction } from '@remix-run/node'
import { ReasonsPage } from '#app/features/backlog/verdicts/ui/reasons-page.tsx'
import { wordsFor } from '#app/messages/words.server.ts'
import { sharedRoute } from '#app/route.server.ts'
import backlog from '#app/styles/backlog.css?url'

export const links = () => [{ rel: 'stylesheet', href: backlog }]
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = sharedRoute('request.read', async ({ language, settings }) => ({
  title: `${wordsFor(language, 'verdicts').reasons.title} · ${settings.brandName}`,
}))

export default ReasonsPage
