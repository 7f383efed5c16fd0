import {
  ALT,
  ALT_MATCH,
  consumes,
  EDGES,
  EMPTY_WIDTH,
  FAIL,
  type Instruction,
  MATCH,
  type Program,
} from '#app/features/moderation/automaton-program.ts'

const ZERO = 48
const NINE = 57

/** Of characters in the longest match there can be; infinite where a part may be repeated for ever. */
export function longestMatch({ inst, start }: Program): number {
  const known = new Map<number, number>()
  const open = new Set<number>()
  const longestFrom = (pc: number): number => {
    const instruction = inst[pc] as Instruction
    if (instruction.op === MATCH || instruction.op === FAIL) return 0
    if (open.has(pc)) return Number.POSITIVE_INFINITY
    const before = known.get(pc)
    if (before !== undefined) return before
    open.add(pc)
    const longest = Math.max(...nextOf(instruction).map(longestFrom)) + Number(consumes(instruction))
    open.delete(pc)
    known.set(pc, longest)
    return longest
  }
  return longestFrom(start)
}

/** Whether no text without a digit can match. */
export function needsDigit({ inst, start }: Program): boolean {
  const seen = new Set<number>()
  const open = [start]
  while (open.length > 0) {
    const pc = open.pop() as number
    const instruction = inst[pc] as Instruction
    if (instruction.op === MATCH) return false
    if (seen.has(pc) || instruction.op === FAIL || isDigit(instruction)) continue
    seen.add(pc)
    open.push(...nextOf(instruction))
  }
  return true
}

/** Whether it makes a difference where the text, or a line, begins and ends. */
export function asksForEdges({ inst }: Program): boolean {
  return inst.some(({ op, arg }) => op === EMPTY_WIDTH && (arg & EDGES) !== 0)
}

function isDigit(instruction: Instruction): boolean {
  const { runes } = instruction
  return consumes(instruction) && runes.length > 0 && runes.every((rune) => rune >= ZERO && rune <= NINE)
}

function nextOf({ op, out, arg }: Instruction): number[] {
  return op === ALT || op === ALT_MATCH ? [out, arg] : [out]
}
