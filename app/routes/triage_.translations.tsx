import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { TranslationsList } from '#app/features/backlog/verdicts/ui/translations-list.tsx'
import { listTranslationsDue } from '#app/features/backlog/verdicts/verdict-text-queries.server.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import { personalRoute } from '#app/route.server.ts'
import backlog from '#app/styles/backlog.css?url'

export const links = () => [{ rel: 'stylesheet', href: backlog }]
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = personalRoute('verdict.translate', async ({ ctx, url }) => ({
  list: await listTranslationsDue(ctx.db, url.searchParams.get('after')),
  title: `${wordsFor(ctx.language, 'verdicts').translation.title} · ${ctx.settings.brandName}`,
}))

export default function Translations() {
  return <TranslationsList {...useLoaderData<typeof loader>().list} />
}
