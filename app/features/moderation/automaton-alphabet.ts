import { consumes, type Instruction, kindOf, type Program } from '#app/features/moderation/automaton-program.ts'

/** Characters that a pattern cannot tell apart share a class; the last class is the end of the text. */
export type Alphabet = {
  size: number
  end: number
  /** One character of each class, -1 for the end. */
  samples: readonly number[]
  classOf: (rune: number) => number
  /** Neighbours that no instruction tells apart. */
  ranges: readonly { from: number; to: number; letter: number }[]
  /** The classes of 256 characters each, filled in as texts ask for them. */
  pages: (Uint16Array | undefined)[]
}

const ALWAYS_TOLD_APART = [10, 11, 48, 58, 65, 91, 95, 96, 97, 123]

export function alphabetOf(program: Program): Alphabet {
  const letters = distinctLetters(program)
  const borders = bordersOf(letters)
  const { classAt, samples } = classesOf(letters, borders)
  const end = samples.length
  return {
    size: end + 1,
    end,
    samples: [...samples, -1],
    classOf: (rune) => classAt[lastUpTo(borders, rune)] ?? 0,
    ranges: borders.map((from, at) => ({ from, to: (borders[at + 1] ?? 0x110000) - 1, letter: classAt[at] ?? 0 })),
    pages: Array(256).fill(undefined),
  }
}

/** Instructions that read the same characters tell no more than one of them. */
function distinctLetters({ inst }: Program): Instruction[] {
  return [...new Map(inst.filter(consumes).map((each) => [`${each.arg}:${each.runes.join()}`, each])).values()]
}

/** All begin in a few classes; each instruction then parts what it reads from what it does not. */
function classesOf(letters: readonly Instruction[], borders: readonly number[]) {
  const indexOf = new Map(borders.map((rune, at) => [rune, at]))
  const classAt = borders.map((rune) => kindOf(rune) as number)
  let next = KINDS
  for (const letter of letters) {
    const parted = new Map<number, number>()
    for (const { from, to } of rangesOf(letter)) {
      for (let at = indexOf.get(from) ?? 0; at < borders.length && (borders[at] as number) <= to; at++) {
        const before = classAt[at] as number
        if (!parted.has(before)) parted.set(before, next++)
        classAt[at] = parted.get(before) as number
      }
    }
  }
  const numbers = [...new Set(classAt)]
  const numberOf = new Map(numbers.map((each, at) => [each, at]))
  return {
    classAt: classAt.map((each) => numberOf.get(each) ?? 0),
    samples: numbers.map((each) => borders[classAt.indexOf(each)] as number),
  }
}

const KINDS = 4

/** What one instruction reads; a single character may stand for its other case as well. */
function rangesOf(letter: Instruction): { from: number; to: number }[] {
  const { runes } = letter
  const [only = 0] = runes
  if (runes.length === 1) {
    return spellingsOf(only)
      .filter((rune) => letter.matchRune(rune))
      .map((rune) => ({ from: rune, to: rune }))
  }
  return Array.from({ length: runes.length / 2 }, (_, at) => ({
    from: runes[at * 2] as number,
    to: runes[at * 2 + 1] as number,
  }))
}

function spellingsOf(rune: number): number[] {
  const letter = String.fromCodePoint(rune)
  const others = [letter.toLowerCase(), letter.toUpperCase()].map((other) => other.codePointAt(0) ?? rune)
  return [...new Set([rune, ...others])]
}

export function letterOf(alphabet: Alphabet, unit: number): number {
  return (alphabet.pages[unit >> 8] ?? fillPage(alphabet, unit >> 8))[unit & 255] as number
}

function fillPage({ pages, ranges, classOf }: Alphabet, page: number): Uint16Array {
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
function bordersOf(letters: readonly Instruction[]): number[] {
  const borders = new Set([0, ...ALWAYS_TOLD_APART])
  for (const { from, to } of letters.flatMap(rangesOf)) borders.add(from).add(to + 1)
  return [...borders].sort((a, b) => a - b)
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
