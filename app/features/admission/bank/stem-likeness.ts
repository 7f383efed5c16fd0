const LIKE_ENOUGH = 0.7

/**
 * The words that make a question its own; numbers don't, so that a copy with other numbers is found.
 * Chinese has no spaces between its words: there every two neighbouring characters count as one.
 */
export function stemWords(stem: string): ReadonlySet<string> {
  const runs = stem.toLowerCase().match(/\p{Script=Han}{2,}|[^\P{L}\p{Script=Han}]{3,}/gu) ?? []
  return new Set(runs.flatMap((run) => (/^\p{Script=Han}/u.test(run) ? neighbours(run) : [run])))
}

function neighbours(run: string): string[] {
  const characters = [...run]
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`)
}

/** Each one that is nearly the same as an earlier one of the list, with the first such one: places in the list. */
export function findLikePairs(stems: readonly ReadonlySet<string>[]): { later: number; earlier: number }[] {
  const telling = tellingWords(stems)
  const seen = new Map<string, number[]>()
  return stems.flatMap((stem, later) => {
    const words = telling[later] ?? []
    const isLike = (earlier: number) => isNearlyTheSame(stem, stems[earlier] ?? new Set())
    const found = words.flatMap((word) => seen.get(word)?.find(isLike) ?? [])
    for (const word of words) seen.set(word, addTo(seen.get(word), later))
    return found.length === 0 ? [] : [{ later, earlier: Math.min(...found) }]
  })
}

function addTo(list: number[] = [], place: number): number[] {
  list.push(place)
  return list
}

// Two sets that share so much share one of these rarest words, so that not every pair need be compared.
function tellingWords(stems: readonly ReadonlySet<string>[]): string[][] {
  const counts = new Map<string, number>()
  for (const word of stems.flatMap((stem) => [...stem])) counts.set(word, (counts.get(word) ?? 0) + 1)
  const rarestFirst = (a: string, b: string) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1)
  return stems.map((stem) => [...stem].sort(rarestFirst).slice(0, stem.size - Math.ceil(LIKE_ENOUGH * stem.size) + 1))
}

export function isNearlyTheSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((word) => other.has(word)).length
  const together = one.size + other.size - shared
  return together > 0 && shared / together >= LIKE_ENOUGH
}
