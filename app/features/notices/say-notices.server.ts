import { wordsOfKind } from '#app/features/notices/notice-words.ts'
import type { ListedNotice } from '#app/features/notices/queries.server.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import type { Language } from '#app/platform/context.server.ts'

export type SaidNotice = Pick<ListedNotice, 'id' | 'href' | 'at' | 'readAt'> & { line: string; quoted?: string }

/** In words already: those of all kinds together would weigh more than the page. */
export function sayNotices(language: Language, notices: readonly ListedNotice[]): SaidNotice[] {
  const words = wordsFor(language, 'notices')
  return notices.flatMap(({ id, kind, values, href, at, readAt }) => {
    const line = wordsOfKind(words, kind)?.line(values)
    return line === undefined
      ? []
      : [{ id, href, at, readAt, line, quoted: values.quoted ? String(values.quoted) : undefined }]
  })
}
