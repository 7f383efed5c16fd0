import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findGlossaryTerms } from '#app/features/admission/study/find-glossary-terms.ts'
import { GLOSSARY } from '#app/features/admission/study/glossary.ts'
import { GlossaryPage } from '#app/features/admission/study/ui/glossary-page.tsx'
import { wordsFor } from '#app/messages/words.server.ts'
import { sharedRoute } from '#app/route.server.ts'
import admission from '#app/styles/admission.css?url'

const LONGEST_WORD = 100

export const links = () => [{ rel: 'stylesheet', href: admission }]

export const loader = sharedRoute('page.open', async ({ language, settings, url }) => {
  const asked = (url.searchParams.get('q') ?? '').slice(0, LONGEST_WORD).trim()
  const title = `${wordsFor(language, 'admission').glossary.title} · ${settings.brandName}`
  return { title, asked, groups: findGlossaryTerms(GLOSSARY, asked) }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Glossary() {
  return <GlossaryPage {...useLoaderData<typeof loader>()} />
}
