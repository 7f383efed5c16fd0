import { allStrata, isSameStratum, type Stratum } from '#app/features/admission/blueprint.ts'
import { worthOf } from '#app/features/admission/sitting/draw-form.ts'

export type LiveItem = Stratum & { id: string; template: string | null }

/** Whether a stratum still holds enough live items without this one: then another takes its place. */
export function hasReplacement(
  item: LiveItem,
  live: readonly LiveItem[],
  { length, bankLeast }: { length: number; bankLeast: number },
): boolean {
  const others = live.filter((other) => other.id !== item.id && isSameStratum(other, item))
  const count = allStrata(length).find((row) => isSameStratum(row, item))?.count ?? 0
  return others.reduce((sum, other) => sum + worthOf(other), 0) >= count * bankLeast
}
