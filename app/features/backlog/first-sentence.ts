import { readingWeight } from '#app/features/forum/reading-weight.ts'

/** Shorter than this a sentence is only an exclamation, and the next one comes along. */
const SAYS_SOMETHING = 16

/** Up to a full stop of either language, as soon as something was said; the whole line without one. */
export function firstSentence(text: string): string {
  const line = text.trim().split('\n', 1)[0] ?? ''
  for (const stop of line.matchAll(/[.!?](?=\s|$)|[。！？]/g)) {
    const sentence = line.slice(0, stop.index + 1)
    if (readingWeight(sentence) >= SAYS_SOMETHING) return sentence
  }
  return line
}
