/** What can wait for a moderator, in the order of the filter; what was removed at once has an item, but never waits. */
export const REVIEW_KINDS = [
  'held',
  'asked',
  'edit',
  'flagged',
  'appeal',
  'image',
  'trial',
  'sample',
  'removed',
] as const

export type ReviewKind = (typeof REVIEW_KINDS)[number]

/** From this rank on nobody waits for the answer: it teaches the rules, at a quiet hour. */
export const QUIET_RANK = 60

export type Urgency = {
  kind: ReviewKind
  openedAt: number
  dueAt?: number | null
  admittedAt?: number | null
  /** Different members who flagged the post and were not answered yet. */
  flaggers?: number
  /** One of them says that it shows personal data, or could hurt somebody. */
  grave?: boolean
}

const DAY = 86_400_000

/** Small is urgent. Within a rank whoever came first is looked at first. */
export function rankOf(item: Urgency, at: number): number {
  if (item.kind === 'appeal') return isHalfDue(item, at) ? 10 : 40
  if (item.kind === 'asked') return 20
  if (item.kind === 'image' || item.kind === 'edit') return 25
  if (item.kind === 'trial') return QUIET_RANK
  if (item.kind === 'sample' || item.kind === 'removed') return 80
  if (item.grave || (item.flaggers ?? 0) >= 2) return 30
  if (item.kind === 'flagged') return 45
  return isFirstDay(item, at) ? 48 : 50
}

const isHalfDue = ({ openedAt, dueAt }: Urgency, at: number) => at >= (openedAt + (dueAt ?? openedAt)) / 2

/** Whoever came today and meets a closed door has no reason yet to come back. */
const isFirstDay = ({ admittedAt }: Urgency, at: number) => (admittedAt ?? Number.NEGATIVE_INFINITY) > at - DAY
