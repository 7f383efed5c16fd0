/**
 * A graph that grows as it is walked, from node to node by a character. Nodes that are told by the same key are one;
 * the number of a node where the walk ends is negative.
 */
export type Paths<Node> = {
  nodes: Node[]
  numbers: Map<string, number>
  /** A table of steps: a node with a character, and beside it where they lead. */
  steps: Int32Array
  known: number
}

export const UNKNOWN = 0

const PLACES = 1 << 18
const SHIFT = 32 - 18
const MOST_STEPS = PLACES / 2
/** Node and character share a number of 32 bits. */
const MOST_NODES = 0x10000
const SPREAD = 0x9e3779b1

export function openPaths<Node>(nodes: readonly Node[]): Paths<Node> {
  return { nodes: [...nodes], numbers: new Map(), steps: new Int32Array(PLACES * 2), known: 0 }
}

export function isFull({ nodes, known }: Paths<unknown>): boolean {
  // A walk that has begun may take a few steps more.
  return nodes.length > MOST_NODES - 10 || known >= MOST_STEPS
}

export function nextNode({ steps }: Paths<unknown>, node: number, unit: number): number {
  return steps[placeOf(steps, (node << 16) | unit) + 1] as number
}

/** Keeps where a step leads and answers with the number of the node there. */
export function learnNode<Node>(
  paths: Paths<Node>,
  from: number,
  unit: number,
  to: { key: string; node: Node; isEnd: boolean },
): number {
  const { nodes, numbers, steps } = paths
  const number = numbers.get(to.key) ?? nodes.push(to.node) - 1
  numbers.set(to.key, number)
  const step = (from << 16) | unit
  const place = placeOf(steps, step)
  steps[place] = step
  steps[place + 1] = to.isEnd ? -number : number
  paths.known++
  return steps[place + 1] as number
}

function placeOf(steps: Int32Array, step: number): number {
  let place = (Math.imul(step, SPREAD) >>> SHIFT) * 2
  while (steps[place + 1] !== UNKNOWN && steps[place] !== step) place = (place + 2) & (PLACES * 2 - 1)
  return place
}
