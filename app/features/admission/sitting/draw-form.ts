import type { BlueprintRow, Stratum, Topic } from '#app/features/admission/blueprint.ts'
import { type Chance, seededChance, shuffled } from '#app/features/admission/seeded-chance.ts'
import { findTemplate } from '#app/features/admission/templates/all-templates.ts'

export type BankItem = Stratum & {
  id: string
  versionId: string
  options: number
  template: string | null
  picture: boolean
  pilot: boolean
  /** In how many forms it was of late. */
  exposure: number
  /** How often this candidate has met it. */
  seen: number
}

type OptionBounds = { least: number; most: number }

/** `options`: how many an item may have; any number where none is named. */
export type Wanted = {
  blueprint: readonly BlueprintRow[]
  pilots: number
  textOnly: boolean
  options?: OptionBounds
}

/** Positions are the order of the list; `options` is the order in which an item shows its own. */
export type DrawnItem = {
  itemId: string
  versionId: string
  options: number[]
  pilot: boolean
  values: Record<string, string> | null
}

/** `seen`: there would be items enough, but this candidate has met them. */
type Draw = { items: DrawnItem[] } | { lacking: Stratum; why: 'seen' | 'small' }

// Other values make another question of it, but a method once understood is understood.
const TEMPLATE_WORTH = 3

/** How many items of the bank it stands for. */
export const worthOf = ({ template }: Pick<BankItem, 'template'>) => (template ? TEMPLATE_WORTH : 1)

/** Unseen items alone, the least shown first, ties by chance; after that every order is shuffled. */
export function drawForm(bank: readonly BankItem[], wanted: Wanted, seed: string): Draw {
  const { blueprint, pilots } = wanted
  const chance = seededChance(seed)
  // In the order of ids: what the database happens to return first must not change the draw.
  const fit = bank.filter((item) => canBeShown(item, wanted)).sort((a, b) => (a.id < b.id ? -1 : 1))
  const scored = byStratum(fit.filter((item) => !item.pilot))
  const drawn: BankItem[] = []
  for (const row of blueprint) {
    const stratum = scored.get(nameOf(row)) ?? []
    const fresh = freshest(stratum, chance).slice(0, row.count)
    if (fresh.length < row.count)
      return { lacking: { topic: row.topic, level: row.level }, why: stratum.length < row.count ? 'small' : 'seen' }
    drawn.push(...fresh)
  }
  const topics = new Set<Topic>(blueprint.map((row) => row.topic))
  const tried = fit.filter((item) => item.pilot && topics.has(item.topic))
  drawn.push(...freshest(tried, chance).slice(0, pilots))
  return { items: shuffled(drawn, chance).map((item) => itemOf(item, chance)) }
}

export const isWithin = (bounds: OptionBounds | undefined, options: number) =>
  bounds === undefined || (options >= bounds.least && options <= bounds.most)

/** Once through the bank, and not once for each stratum: it may hold thousands. */
function byStratum(items: readonly BankItem[]): Map<string, BankItem[]> {
  const strata = new Map<string, BankItem[]>()
  for (const item of items) {
    const stratum = strata.get(nameOf(item))
    if (stratum) stratum.push(item)
    else strata.set(nameOf(item), [item])
  }
  return strata
}

const nameOf = ({ topic, level }: Stratum) => `${topic}${level}`

const canBeShown = ({ picture, template, options }: BankItem, wanted: Wanted) =>
  !(wanted.textOnly && picture) &&
  isWithin(wanted.options, options) &&
  (template === null || findTemplate(template) !== undefined)

/** A template is fresh until its candidate has met it as often as it counts for items, and comes after what is wholly new. */
function freshest(items: readonly BankItem[], chance: Chance): BankItem[] {
  return shuffled(
    items.filter((item) => item.seen < worthOf(item)),
    chance,
  ).sort((a, b) => a.seen - b.seen || a.exposure / worthOf(a) - b.exposure / worthOf(b))
}

function itemOf({ id, versionId, options, template, pilot }: BankItem, chance: Chance): DrawnItem {
  const values = template ? (findTemplate(template)?.draw(chance) ?? null) : null
  const order = Array.from({ length: options }, (_, index) => index)
  return { itemId: id, versionId, pilot, values, options: shuffled(order, chance) }
}
