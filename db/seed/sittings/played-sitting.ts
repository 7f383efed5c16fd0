import type { Track } from '#app/features/admission/blueprint.ts'
import type { ItemLanguage } from '#app/features/admission/question.ts'
import type { BankItem } from '#app/features/admission/sitting/draw-form.ts'
import type { Given, ItemNature } from '#db/seed/sittings/candidate.ts'

export type Drawn = BankItem & { keys: number[]; nature: ItemNature }
export type PlayedItem = { item: Drawn; options: number[]; values: Record<string, string> | null; given: Given }
export type PlayedSitting = {
  accountId: string
  drawNo: number
  seed: string
  pilots: number
  track: Track
  lang: ItemLanguage
  startedAt: number
  items: PlayedItem[]
}

export const isRightlyGiven = ({ item, given }: PlayedItem) => given.option !== null && item.keys.includes(given.option)

export const scoreOf = ({ items }: Pick<PlayedSitting, 'items'>) =>
  items.filter((played) => !played.item.pilot && isRightlyGiven(played)).length
