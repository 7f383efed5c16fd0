import type { Passage } from '#app/features/backlog/find-passage.ts'

/** The number of a list item goes with its first sentence. */
const SENTENCE =
  /(?:(?<![^\n])\d+\.[ \t]+)?[^\s.!?。！？\n][^.!?。！？\n]*(?:[.!?](?!\s|$)[^.!?。！？\n]*)*[.!?。！？]*/gu

/** A text sentence by sentence, each with its place, so that a passage can be marked by keys alone. */
export function sentencesOf(text: string): Passage[] {
  return [...text.matchAll(SENTENCE)].flatMap(({ 0: found, index }) => {
    const quote = found.trimEnd()
    return /[\p{L}\p{N}]/u.test(quote) ? [{ quote, start: index, end: index + quote.length }] : []
  })
}
