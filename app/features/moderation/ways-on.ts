import {
  ALT,
  ALT_MATCH,
  consumes,
  EMPTY_WIDTH,
  FAIL,
  MATCH,
  type Program,
} from '#app/features/moderation/automaton-program.ts'

/** Follows what takes no character: the instructions that read one, or end the match, the likeliest first. */
export function waysOn({ inst }: Program, pcs: readonly number[], assertions: number): number[] {
  const ways: number[] = []
  const seen = new Set<number>()
  const open = [...pcs].reverse()
  while (open.length > 0) {
    const pc = open.pop() as number
    const instruction = inst[pc]
    if (!instruction || seen.has(pc)) continue
    seen.add(pc)
    const { op, out, arg } = instruction
    if (consumes(instruction) || op === MATCH) ways.push(pc)
    else if (op === ALT || op === ALT_MATCH) open.push(arg, out)
    else if (op === EMPTY_WIDTH ? (arg & ~assertions) === 0 : op !== FAIL) open.push(out)
  }
  return ways
}
