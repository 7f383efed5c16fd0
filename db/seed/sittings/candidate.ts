import type { Level } from '#app/features/admission/blueprint.ts'
import type { Random } from '#db/seed/volume/random.ts'

/** How an item takes its candidates: who finds it hard, which slips tempt, how long it takes. */
export type ItemNature = {
  difficulty: number
  /** Of each option but the key, how often those who do not know choose it. */
  temptations: number[]
  seconds: number
  /** Those who know more have it wrong more often: its key is another option than it should be. */
  isMiskeyed?: boolean
  /** From this sitting on its answer goes around. */
  leakedFrom?: number
}

export type Given = { option: number | null; seconds: number }

const GUESS = 0.25

export function drawNature(random: Random, level: Level, options: number, key: number): ItemNature {
  const temptations = Array.from({ length: options }, (_, option) => (option === key ? 0 : 0.4 + random.next()))
  return {
    difficulty: [-1.3, -0.6, 0.3][level - 1]! + 0.9 * (random.next() - 0.5),
    temptations,
    seconds: [22, 38, 66][level - 1]! * (0.7 + 0.6 * random.next()),
  }
}

/** Roughly normal around those who just pass, and the same on every machine. */
export const drawAbility = (random: Random) => (random.next() + random.next() + random.next() - 1.55) * 1.9

export function answer(random: Random, nature: ItemNature, key: number, ability: number, sitting: number): Given {
  const leaked = nature.leakedFrom !== undefined && sitting >= nature.leakedFrom
  const seconds = (leaked ? 0.3 : 1) * nature.seconds * Math.exp(0.9 * (random.next() - 0.5))
  if (!leaked && random.chance(0.012)) return { option: null, seconds }
  const knows = leaked ? 0.95 : chanceRight(nature, ability)
  return { option: random.chance(knows) ? key : tempted(random, nature, key), seconds }
}

function chanceRight({ difficulty, isMiskeyed }: ItemNature, ability: number): number {
  if (isMiskeyed) return 0.75 - 0.6 / (1 + Math.exp(-1.6 * ability))
  return GUESS + (1 - GUESS) / (1 + Math.exp(-1.7 * (ability - difficulty)))
}

function tempted(random: Random, { temptations, isMiskeyed }: ItemNature, key: number): number {
  const favourite = temptations.findIndex((_, option) => option !== key)
  if (isMiskeyed && random.chance(0.85)) return favourite
  let left = random.next() * temptations.reduce((sum, weight) => sum + weight, 0)
  return Math.max(
    0,
    temptations.findIndex((weight) => {
      left -= weight
      return left < 0
    }),
  )
}
