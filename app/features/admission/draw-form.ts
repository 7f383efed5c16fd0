import type { BlueprintRow, Stratum } from '#app/features/admission/blueprint.ts'
import { type Chance, seededChance, shuffled } from '#app/features/admission/seeded-chance.ts'

export type BankItem = Stratum & {
  id: string
  options: number
  /** How often it was shown of late. */
  exposure: number
  /** When this candidate last saw it. */
  seenAt: number | null
}

/** Positions are the order of the list; `options` is the order in which an item shows its own. */
export type DrawnItem = { itemId: string; options: number[] }
export type Draw = { items: DrawnItem[] } | { lacking: Stratum }

/** Unseen items first, then the least shown, ties by chance; after that every order is shuffled. */
export function drawForm(bank: readonly BankItem[], blueprint: readonly BlueprintRow[], seed: string): Draw {
  const chance = seededChance(seed)
  const drawn: BankItem[] = []
  // In the order of ids: what the database happens to return first must not change the draw.
  const inOrder = [...bank].sort((a, b) => (a.id < b.id ? -1 : 1))
  for (const row of blueprint) {
    const stratum = inOrder.filter((item) => item.topic === row.topic && item.level === row.level)
    if (stratum.length < row.count) return { lacking: { topic: row.topic, level: row.level } }
    drawn.push(...freshest(stratum, chance).slice(0, row.count))
  }
  return {
    items: shuffled(drawn, chance).map((item) => ({ itemId: item.id, options: shuffled(indexes(item), chance) })),
  }
}

function freshest(stratum: readonly BankItem[], chance: Chance): BankItem[] {
  return shuffled(stratum, chance).sort((a, b) => (a.seenAt ?? -1) - (b.seenAt ?? -1) || a.exposure - b.exposure)
}

const indexes = ({ options }: BankItem) => Array.from({ length: options }, (_, index) => index)
