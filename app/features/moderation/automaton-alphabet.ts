import { consumes, type Instruction, kindOf, type Program } from '#app/features/moderation/automaton-program.ts'

/** Characters that a pattern cannot tell apart share a class; the last class is the end of the text. */
export type Alphabet = {
  size: number
  end: number
  /** One character of each class, -1 for the end. */
  samples: readonly number[]
  classOf: (rune: number) => number
  /** Neighbours that no instruction tells apart. */
  ranges: readonly { from: number; to: number }[]
  /** The classes of 256 characters each, filled in as texts ask for them. */
  pages: (Uint16Array | undefined)[]
}

const ALWAYS_TOLD_APART = [10, 11, 48, 58, 65, 91, 95, 96, 97, 123]

export function alphabetOf(program: Program): Alphabet {
  const borders = bordersOf(program)
  const letters = distinctLetters(program)
  const classes = new Map<string, number>()
  const samples: number[] = []
  const classAt = borders.map((rune) => {
    const sign = letters.map((each) => (each.matchRune(rune) ? '1' : '0')).join('') + kindOf(rune)
    const known = classes.get(sign) ?? samples.push(rune) - 1
    classes.set(sign, known)
    return known
  })
  const classOf = (rune: number) => classAt[lastUpTo(borders, rune)] ?? 0
  const end = samples.length
  const ranges = borders.map((from, at) => ({ from, to: (borders[at + 1] ?? 0x110000) - 1 }))
  return { size: end + 1, end, samples: [...samples, -1], classOf, ranges, pages: Array(256).fill(undefined) }
}

/** Instructions that read the same characters tell no more than one of them. */
function distinctLetters({ inst }: Program): Instruction[] {
  return [...new Map(inst.filter(consumes).map((each) => [`${each.arg}:${each.runes.join()}`, each])).values()]
}

export function fillPage({ pages, ranges, classOf }: Alphabet, page: number): Uint16Array {
  const first = page * 256
  const isUniform = !ranges.some(({ from }) => from > first && from < first + 256)
  const filled = isUniform
    ? uniformPage(classOf(first))
    : Uint16Array.from({ length: 256 }, (_, unit) => classOf(first + unit))
  pages[page] = filled
  return filled
}

const uniformPages = new Map<number, Uint16Array>()

/** Most pages of most patterns are of one class; sharing them keeps them near at hand. */
function uniformPage(letter: number): Uint16Array {
  const page = uniformPages.get(letter) ?? new Uint16Array(256).fill(letter)
  uniformPages.set(letter, page)
  return page
}

/** Where, counting up, some instruction may change its mind about a character. */
function bordersOf({ inst }: Program): number[] {
  const borders = new Set([0, ...ALWAYS_TOLD_APART])
  for (const { runes } of inst.filter(consumes)) {
    for (let at = 0; at < runes.length; at++) {
      const rune = runes[at] ?? 0
      const isEndOfRange = runes.length > 1 && at % 2 === 1
      borders.add(isEndOfRange ? rune + 1 : rune)
      if (runes.length === 1) for (const same of spellingsOf(rune)) borders.add(same).add(same + 1)
    }
  }
  return [...borders].sort((a, b) => a - b)
}

function spellingsOf(rune: number): number[] {
  const letter = String.fromCodePoint(rune)
  return [rune, letter.toLowerCase().codePointAt(0) ?? rune, letter.toUpperCase().codePointAt(0) ?? rune]
}

function lastUpTo(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sorted[middle] ?? 0) <= value) low = middle
    else high = middle - 1
  }
  return low
}
