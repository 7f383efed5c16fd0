/** A graph that grows as it is walked, from node to node by a character; two ways to one node end at the same number. */
export type Paths<Node> = {
  nodes: Node[]
  numbers: Map<string, number>
  /** A table of steps: at each place a node with a character, and where they lead. */
  keys: Int32Array
  targets: Uint16Array
  steps: number
}

export const UNKNOWN = -1

const PLACES = 1 << 18
const SHIFT = 32 - 18
const MOST_STEPS = PLACES / 2
/** Node and character share a number of 32 bits, of which one says that nothing is known. */
const MOST_NODES = 0xfff0
const SPREAD = 0x9e3779b1

export function openPaths<Node>(nodes: readonly Node[]): Paths<Node> {
  const keys = new Int32Array(PLACES).fill(UNKNOWN)
  return { nodes: [...nodes], numbers: new Map(), keys, targets: new Uint16Array(PLACES), steps: 0 }
}

export function isFull({ nodes, steps }: Paths<unknown>): boolean {
  return nodes.length >= MOST_NODES || steps >= MOST_STEPS
}

export function nextNode({ keys, targets }: Paths<unknown>, node: number, unit: number): number {
  const place = placeOf(keys, (node << 16) | unit)
  return keys[place] === UNKNOWN ? UNKNOWN : (targets[place] as number)
}

/** Keeps where a step leads, and answers with the number of the node there; of equal nodes the first stays. */
export function learnNode<Node>(paths: Paths<Node>, node: number, unit: number, key: string, next: Node): number {
  const { nodes, numbers, keys, targets } = paths
  const number = numbers.get(key) ?? nodes.push(next) - 1
  numbers.set(key, number)
  const stepKey = (node << 16) | unit
  const place = placeOf(keys, stepKey)
  keys[place] = stepKey
  targets[place] = number
  paths.steps++
  return number
}

function placeOf(keys: Int32Array, key: number): number {
  let place = Math.imul(key, SPREAD) >>> SHIFT
  while (keys[place] !== UNKNOWN && keys[place] !== key) place = (place + 1) & (PLACES - 1)
  return place
}
