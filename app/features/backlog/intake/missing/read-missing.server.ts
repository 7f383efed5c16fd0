import { findAnswers } from '#app/features/backlog/answers/find-answers.server.ts'
import { findLine, listLines } from '#app/features/catalogue/queries.server.ts'
import { asTyped } from '#app/features/forum/typed-text.ts'
import type { Language } from '#app/platform/context.server.ts'
import type { Queryable } from '#db/client.server.ts'

export type MissingPageData = Awaited<ReturnType<typeof readMissing>>

const LONGEST_WORDS = 400

/** First some words; then the answer that is there already, if one is; then the form. Drawn for everybody alike. */
export async function readMissing(db: Queryable, language: Language, query: URLSearchParams) {
  const words = asTyped(query.get('q') ?? '').slice(0, LONGEST_WORDS)
  const slug = query.get('line') ?? ''
  const lineId = (slug && (await findLine(db, slug))?.id) || null
  const asks = words !== '' && !query.has('on')
  const [answer] = asks ? await findAnswers(db, { audience: 'public', language }, { words, lineId }) : []
  return {
    ...{ words, line: slug, answer },
    step: words === '' ? ('words' as const) : answer ? ('answer' as const) : ('form' as const),
    lines: (await listLines(db)).map((line) => ({ slug: line.slug, name: line.name })),
  }
}
