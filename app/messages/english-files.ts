import type { WordsFile } from '#app/messages/features.ts'

/** How the browser fetches each English file; apart from the Chinese ones, since a page needs one language alone. */
export const files = import.meta.glob<WordsFile>('./en/*.ts')
