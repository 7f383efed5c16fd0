import { normalise } from '#app/features/moderation/normalise.ts'

const GRAM = 4
const BANDS = 4
const ROWS = 4
/** Longer texts are told apart by their beginning as well as by all of it. */
const MOST_LETTERS = 6000

/**
 * Texts that say nearly the same share at least one of these four values: names, numbers, emoji and links may differ.
 * Each value is four of sixteen min-hashes, so that half of the words in common is not enough.
 */
export function nearText(text: string): string[] {
  const grams = gramsOf(lettersOf(text))
  if (grams.length === 0) return []
  return Array.from({ length: BANDS }, (_, band) => {
    const rows = Array.from({ length: ROWS }, (_, row) => leastOf(grams, band * ROWS + row))
    return `${band}-${hashOf(rows.join()).toString(16)}`
  })
}

/** Only what is said: without addresses, numbers, marks and the people it is said to. */
const lettersOf = (text: string) =>
  [
    ...normalise(text)
      .plain.text.replace(/@\S+/g, '')
      .replace(/[^\p{L}]+/gu, ''),
  ].slice(0, MOST_LETTERS)

function gramsOf(letters: string[]): number[] {
  const grams = new Set<number>()
  for (let at = 0; at + GRAM <= letters.length; at++) grams.add(hashOf(letters.slice(at, at + GRAM).join('')))
  return [...grams]
}

/** The min-hash of number `seed`: as likely the same in two texts as the share of grams they have in common. */
function leastOf(grams: number[], seed: number): number {
  let least = 0xffffffff
  for (const gram of grams) least = Math.min(least, mixed(gram ^ Math.imul(seed + 1, 0x9e3779b1)))
  return least
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return mixed(hash)
}

function mixed(number: number): number {
  let hash = Math.imul(number ^ (number >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
