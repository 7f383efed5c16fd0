import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readPublicFigures } from '#app/features/admission/figures/read-public-figures.server.ts'
import { FiguresPage } from '#app/features/admission/figures/ui/figures-page.tsx'
import { wordsFor } from '#app/messages/words.server.ts'
import { sharedRoute } from '#app/route.server.ts'
import policy from '#app/styles/exam-policy.css?url'

export const links = () => [{ rel: 'stylesheet', href: policy }]
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = sharedRoute('page.open', async ({ db, language, settings }) => ({
  title: `${wordsFor(language, 'admission').figures.heading} · ${settings.brandName}`,
  figures: await readPublicFigures(db, settings.exam),
}))

export default function ExamFigures() {
  return <FiguresPage figures={useLoaderData<typeof loader>().figures} />
}
