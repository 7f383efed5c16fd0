import type { MetaFunction } from '@remix-run/node'
import { HouseRules } from '#app/features/front/ui/house-rules.tsx'
import { wordsFor } from '#app/messages/words.server.ts'
import { sharedRoute } from '#app/route.server.ts'

export const loader = sharedRoute('page.open', async ({ language, settings }) => ({
  title: `${wordsFor(language, 'front').rules.title} · ${settings.brandName}`,
}))

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Rules() {
  return <HouseRules />
}
