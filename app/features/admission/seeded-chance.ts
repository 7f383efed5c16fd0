export type Chance = () => number

/** Numbers in [0, 1) that follow from the seed alone, so that a form can be drawn again for an appeal. */
export function seededChance(seed: string): Chance {
  let [a, b, c, d] = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 0x6a09e667].map((salt) => hash32(seed, salt)) as Four
  const step = () => {
    // xorshift128: small, and far longer than any draw needs; secrecy rests on the seed, not on it.
    const t = a ^ (a << 11)
    a = b
    b = c
    c = d
    d = d ^ (d >>> 19) ^ t ^ (t >>> 8)
    return (d >>> 0) / 2 ** 32
  }
  for (let warmUp = 0; warmUp < 16; warmUp += 1) step()
  return step
}

type Four = [number, number, number, number]

function hash32(text: string, salt: number): number {
  let hash = salt | 1
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
    hash ^= hash >>> 15
  }
  return hash | 1
}

export function shuffled<T>(list: readonly T[], chance: Chance): T[] {
  const left = [...list]
  return list.map(() => left.splice(Math.floor(chance() * left.length), 1)[0] as T)
}
