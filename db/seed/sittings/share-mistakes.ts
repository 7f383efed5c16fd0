import type { PlayedSitting } from '#db/seed/sittings/played-sitting.ts'

/** The last sitting, and the one before it that shares most of its items: wherever they met the same item they erred alike. */
export function shareMistakes(played: PlayedSitting[]): void {
  const last = played.at(-1)
  if (!last) return
  const sharedWith = (other: PlayedSitting) =>
    last.items.filter(({ item }) => other.items.some((theirs) => theirs.item.id === item.id))
  const [mate] = played.slice(-40, -1).toSorted((a, b) => sharedWith(b).length - sharedWith(a).length)
  if (!mate) return
  for (const mine of sharedWith(mate)) {
    const theirs = mate.items.find(({ item }) => item.id === mine.item.id)
    const { keys, temptations } = { ...mine.item, ...mine.item.nature }
    const mistake = temptations.findLastIndex((_, option) => !keys.includes(option))
    mine.given.option = mistake
    if (theirs) theirs.given.option = mistake
  }
}
