/** A run of words that stayed, came or went. */
export type DiffPiece = { kind: 'same' | 'added' | 'gone'; text: string }

/** Beyond so many words of difference the texts are two texts. */
const MOST_CHANGES = 600

/** Latin words whole, Han characters one by one, and what stands between. */
const tokensOf = (text: string): string[] => text.match(/\p{Script=Han}|[\p{L}\p{N}\p{M}’']+|\s+|./gsu) ?? []

/** What was changed, word by word, with as few changes as can be (Myers, 1986). */
export function diffWords(before: string, after: string): DiffPiece[] {
  const [a, b] = [tokensOf(before), tokensOf(after)]
  const rounds = searchRounds(a, b)
  return joinRuns(rounds ? walkBack(a, b, rounds) : [...asPieces('gone', a), ...asPieces('added', b)])
}

const asPieces = (kind: DiffPiece['kind'], tokens: string[]): DiffPiece[] => tokens.map((text) => ({ kind, text }))

/** How far each diagonal got after so many changes, round by round; nothing when the texts differ too much. */
function searchRounds(a: string[], b: string[]): Map<number, number>[] | undefined {
  const rounds: Map<number, number>[] = []
  let reached = new Map([[1, 0]])
  for (let changes = 0; changes <= Math.min(MOST_CHANGES, a.length + b.length); changes += 1) {
    rounds.push(reached)
    reached = new Map(reached)
    for (let k = -changes; k <= changes; k += 2) {
      let x = stepDown(reached, k, changes) ? at(reached, k + 1) : at(reached, k - 1) + 1
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1
      reached.set(k, x)
      if (x >= a.length && x - k >= b.length) return rounds
    }
  }
  return undefined
}

const at = (reached: Map<number, number>, k: number) => reached.get(k) ?? -1

const stepDown = (reached: Map<number, number>, k: number, changes: number) =>
  k === -changes || (k !== changes && at(reached, k - 1) < at(reached, k + 1))

function walkBack(a: string[], b: string[], rounds: Map<number, number>[]): DiffPiece[] {
  const pieces: DiffPiece[] = []
  let [x, y] = [a.length, b.length]
  const keep = (kind: DiffPiece['kind'], text = '') => pieces.push({ kind, text })
  for (let changes = rounds.length - 1; changes >= 0; changes -= 1) {
    const reached = rounds[changes] as Map<number, number>
    const down = stepDown(reached, x - y, changes)
    const fromX = at(reached, x - y + (down ? 1 : -1))
    const fromY = fromX - (x - y + (down ? 1 : -1))
    while (x > Math.max(fromX, 0) && y > Math.max(fromY, 0) && a[x - 1] === b[y - 1]) {
      keep('same', a[--x])
      y -= 1
    }
    if (changes === 0) break
    if (down) keep('added', b[--y])
    else keep('gone', a[--x])
  }
  return pieces.reverse()
}

function joinRuns(pieces: DiffPiece[]): DiffPiece[] {
  const runs: DiffPiece[] = []
  for (const { kind, text } of pieces) {
    const last = runs.at(-1)
    if (last?.kind === kind) last.text += text
    else runs.push({ kind, text })
  }
  return runs
}
