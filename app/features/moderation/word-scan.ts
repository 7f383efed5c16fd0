/** Finds all of many words in one pass over a text (after Aho and Corasick). Words are known by their number. */
export type WordScan = {
  numberOf: (word: string) => number
  scan: (text: string, found: Found, from?: number, to?: number) => void
}

type Found = (word: number, end: number) => void
type State = { next: Map<number, State>; fallBack: State | undefined; words: number[] }

export function buildWordScan(words: readonly string[]): WordScan {
  const root = newState()
  const numbers = new Map<string, number>()
  for (const word of words) if (!numbers.has(word)) plant(root, word, numbers)
  linkFallBacks(root)
  return {
    numberOf: (word) => numbers.get(word) ?? -1,
    scan: (text, found, from, to) => scanText(root, text, found, from, to),
  }
}

function newState(): State {
  return { next: new Map(), fallBack: undefined, words: [] }
}

function plant(root: State, word: string, numbers: Map<string, number>): void {
  let state = root
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at)
    const next = state.next.get(unit) ?? newState()
    state.next.set(unit, next)
    state = next
  }
  state.words.push(numbers.size)
  numbers.set(word, numbers.size)
}

function linkFallBacks(root: State): void {
  const queue: State[] = [root]
  for (const state of queue) {
    for (const [unit, next] of state.next) {
      next.fallBack = state === root ? root : step(root, state.fallBack ?? root, unit)
      next.words.push(...next.fallBack.words)
      queue.push(next)
    }
  }
}

function step(root: State, from: State, unit: number): State {
  let state: State | undefined = from
  while (state) {
    const next = state.next.get(unit)
    if (next) return next
    state = state.fallBack
  }
  return root
}

function scanText(root: State, text: string, found: Found, from = 0, to = text.length): void {
  let state = root
  for (let at = from; at < to; at++) {
    state = step(root, state, text.charCodeAt(at))
    for (const word of state.words) found(word, at + 1)
  }
}
