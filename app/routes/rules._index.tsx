import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { houseClauses } from '#app/features/front/house-clauses.ts'
import { HouseRules } from '#app/features/front/ui/house-rules.tsx'
import { wordsFor } from '#app/messages/words.server.ts'
import { seesInside } from '#app/permissions.ts'
import { sharedRoute } from '#app/route.server.ts'

export const loader = sharedRoute('page.open', async ({ audience, language, settings }) => ({
  clauses: houseClauses(language),
  mayReadFigures: seesInside(audience),
  title: `${wordsFor(language, 'front').rules.title} · ${settings.brandName}`,
}))

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Rules() {
  return <HouseRules {...useLoaderData<typeof loader>()} />
}
