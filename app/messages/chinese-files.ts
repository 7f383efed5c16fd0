import type { WordsFile } from '#app/messages/features.ts'

/** How the browser fetches each Chinese file. */
export const files = import.meta.glob<WordsFile>('./zh-CN/*.ts')
