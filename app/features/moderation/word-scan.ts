import { isLatinLetter } from '#app/features/moderation/latin.ts'

/** Finds all of many words in one pass over a text, Latin ones where a word begins. Words are known by their number. */
export type WordScan = {
  numberOf: (word: string) => number
  scan: (text: string, found: Found, from?: number, to?: number) => void
}

type Found = (word: number, end: number) => void

/**
 * A trie whose nodes are numbered level by level, so that the children of one are neighbours, in order of their unit:
 * those of `node` are numbered from `children[node]` up to `children[node + 1]`. No child has the number 0.
 */
type Trie = { units: Uint16Array; children: Int32Array; words: Int32Array; roots: Int32Array }

/** Words that share their first `depth` units, between two places of the sorted list. */
type Range = { from: number; to: number; depth: number }

const NONE = -1
const UNITS = 0x10000

export function buildWordScan(words: readonly string[]): WordScan {
  const numbers = new Map([...new Set(words)].map((word, at) => [word, at]))
  const trie = plant(numbers)
  return {
    numberOf: (word) => numbers.get(word) ?? NONE,
    scan: (text, found, from, to) => scanText(trie, text, found, from, to),
  }
}

function plant(numbers: ReadonlyMap<string, number>): Trie {
  const sorted = [...numbers.keys()].sort()
  const queue: Range[] = [{ from: 0, to: sorted.length, depth: 0 }]
  const units = [0]
  const children: number[] = []
  const words: number[] = []
  for (const { from, to, depth } of queue) {
    const own = sorted[from] ?? ''
    const endsHere = own.length === depth
    children.push(queue.length)
    words.push(endsHere ? (numbers.get(own) ?? NONE) : NONE)
    for (const range of byUnit(sorted, { from: endsHere ? from + 1 : from, to, depth })) {
      units.push(sorted[range.from]?.charCodeAt(depth) ?? 0)
      queue.push(range)
    }
  }
  children.push(queue.length)
  const trie = { units: Uint16Array.from(units), children: Int32Array.from(children), words: Int32Array.from(words) }
  return { ...trie, roots: Int32Array.from({ length: UNITS }, (_, unit) => childOf(trie, 0, unit)) }
}

function* byUnit(sorted: readonly string[], { from, to, depth }: Range): Generator<Range> {
  let start = from
  for (let at = from + 1; at <= to; at++) {
    if (at < to && sorted[at]?.charCodeAt(depth) === sorted[start]?.charCodeAt(depth)) continue
    if (at > start) yield { from: start, to: at, depth: depth + 1 }
    start = at
  }
}

function childOf({ units, children }: Omit<Trie, 'roots'>, node: number, unit: number): number {
  let low = children[node] as number
  let high = children[node + 1] as number
  while (low < high) {
    const middle = (low + high) >> 1
    const found = units[middle] as number
    if (found === unit) return middle
    if (found < unit) low = middle + 1
    else high = middle
  }
  return 0
}

function scanText(trie: Trie, text: string, found: Found, from = 0, to = text.length): void {
  const { roots, words } = trie
  let isBehindLetter = isLatinLetter(text.charCodeAt(from - 1))
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    const isLetter = isLatinLetter(unit)
    let node = isLetter && isBehindLetter ? 0 : (roots[unit] as number)
    for (let end = at + 1; node !== 0; end++) {
      if (words[node] !== NONE) found(words[node] as number, end)
      node = end < to ? childOf(trie, node, text.charCodeAt(end)) : 0
    }
    isBehindLetter = isLetter
  }
}
