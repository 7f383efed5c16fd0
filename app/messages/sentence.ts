import type { Said } from '#app/platform/errors.ts'

type Words = { [key: string]: string | ((values: never) => string) | Words }

/** Finds `said.key` (`refused.visitor`) among the words and fills its values in. */
export function sentence(words: object, said: Said): string {
  const found = said.key.split('.').reduce<unknown>((level, part) => (level as Words | undefined)?.[part], words)
  if (typeof found === 'function') return String(found(said.values ?? {}))
  return typeof found === 'string' ? found : said.key
}
