export type Piece = { kind: 'same' | 'out' | 'in'; text: string }

/** Past this many comparisons the whole is shown as taken out and put in: nobody reads such a difference piece by piece. */
const MOST_COMPARISONS = 4_000_000

/** What was taken out and what came in, in the order of reading. */
export function diffOf(before: readonly string[], after: readonly string[]): Piece[] {
  const head = countAlike(before, after)
  const tail = countAlike(before.slice(head).reverse(), after.slice(head).reverse())
  const kept = (texts: readonly string[]) => texts.map((text): Piece => ({ kind: 'same', text }))
  return [
    ...kept(before.slice(0, head)),
    ...diffMiddle(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...kept(before.slice(before.length - tail)),
  ]
}

/** Words and the blanks between them; Han runs without blanks, so each character is one. */
export const wordsIn = (text: string): string[] => text.match(/\p{Script=Han}|[^\s\p{Script=Han}]+|\s+/gu) ?? []

export const linesIn = (text: string): string[] => text.split('\n')

/** For reading: neighbours as one piece, and of each place first all that went, then all that came. */
export function joinPieces(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  let out = ''
  let into = ''
  const settle = () => {
    if (out !== '') joined.push({ kind: 'out', text: out })
    if (into !== '') joined.push({ kind: 'in', text: into })
    out = ''
    into = ''
  }
  for (const [at, { kind, text }] of pieces.entries()) {
    const next = pieces[at + 1]
    // A blank that stayed between two changed words is no place to rest the eye.
    const isBridge = kind === 'same' && text.trim() === '' && out + into !== '' && next && next.kind !== 'same'
    if (kind === 'out' || isBridge) out += text
    if (kind === 'in' || isBridge) into += text
    if (kind !== 'same' || isBridge) continue
    settle()
    const last = joined.at(-1)
    if (last?.kind === 'same') last.text += text
    else joined.push({ kind, text })
  }
  settle()
  return joined
}

function countAlike(before: readonly string[], after: readonly string[]): number {
  let count = 0
  while (count < before.length && count < after.length && before[count] === after[count]) count++
  return count
}

function diffMiddle(before: readonly string[], after: readonly string[]): Piece[] {
  if (before.length * after.length > MOST_COMPARISONS) return [...allAs('out', before), ...allAs('in', after)]
  const common = commonLengths(before, after)
  const pieces: Piece[] = []
  let [row, column] = [0, 0]
  while (row < before.length && column < after.length) {
    const text = before[row] ?? ''
    if (text === after[column]) {
      pieces.push({ kind: 'same', text })
      row++
      column++
    } else if (lengthAt(common, row + 1, column) >= lengthAt(common, row, column + 1)) {
      pieces.push({ kind: 'out', text })
      row++
    } else pieces.push({ kind: 'in', text: after[column++] ?? '' })
  }
  return [...pieces, ...allAs('out', before.slice(row)), ...allAs('in', after.slice(column))]
}

const allAs = (kind: Piece['kind'], texts: readonly string[]) => texts.map((text): Piece => ({ kind, text }))

const lengthAt = (common: readonly Uint16Array[], row: number, column: number) => common[row]?.[column] ?? 0

/** For each pair of places, how long a common row begins there. */
function commonLengths(before: readonly string[], after: readonly string[]): Uint16Array[] {
  const common = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1))
  for (let row = before.length - 1; row >= 0; row--) {
    const here = common[row] as Uint16Array
    for (let column = after.length - 1; column >= 0; column--) {
      here[column] =
        before[row] === after[column]
          ? lengthAt(common, row + 1, column + 1) + 1
          : Math.max(lengthAt(common, row + 1, column), lengthAt(common, row, column + 1))
    }
  }
  return common
}
