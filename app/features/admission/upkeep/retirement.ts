export type RetirementReason = 'exposure' | 'leak' | 'recheckOverdue'

export type WornItem = {
  /** How often it was shown, ever. */
  views: number
  isLeakFlagged: boolean
  /** A day such as 2028-11-21; null where none was set. */
  recheckAt: string | null
}

const RETIRE_AFTER_VIEWS = 300

/** Why an item should be retired on the day `today` (2026-11-22); it is overdue from the day after. */
export function retirementReasons(
  item: WornItem,
  today: string,
  retireAfterViews: number = RETIRE_AFTER_VIEWS,
): RetirementReason[] {
  const reasons: RetirementReason[] = []
  if (item.views > retireAfterViews) reasons.push('exposure')
  if (item.isLeakFlagged) reasons.push('leak')
  if (item.recheckAt !== null && item.recheckAt < today) reasons.push('recheckOverdue')
  return reasons
}

/** A worn item beats a closed exam: it goes when its stratum has another to take its place. */
export function isToRetire(reasons: readonly RetirementReason[], hasReplacement: boolean): boolean {
  return reasons.length > 0 && hasReplacement
}
