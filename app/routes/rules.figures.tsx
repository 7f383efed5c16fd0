import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { opennessPage } from '#app/features/desk/openness/openness-page.server.ts'
import { OpennessPage } from '#app/features/desk/openness/ui/openness-page.tsx'
import { sharedRoute } from '#app/route.server.ts'

export const loader = sharedRoute('thread.read', opennessPage)

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Figures() {
  return <OpennessPage page={useLoaderData<typeof loader>()} />
}
