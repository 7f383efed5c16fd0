/** What can be held against an item: by its answers, by how often it was shown, by a date. */
export const FLAG_KINDS = [
  'possibleMiskey',
  'leak',
  'tooHard',
  'tooEasy',
  'lowDiscrimination',
  'deadDistractor',
  'exposureMost',
  'exposureAlarm',
  'manyViews',
  'recheckOverdue',
] as const
type FlagKind = (typeof FLAG_KINDS)[number]

/** `n` answers or views stood behind it; `due` is the day of a re-check. */
export type FlagDetails = { n?: number; due?: string } & Record<string, number | string>
export type RaisedFlag = { itemId: string; kind: FlagKind; details: FlagDetails }

const GROWTH = 1.5

/** A person has looked at this and cleared it: the same figures are no reason to ask again, half as many more are. */
export function isNews(raised: FlagDetails, cleared: FlagDetails): boolean {
  if (raised.due !== cleared.due) return true
  return raised.n !== undefined && raised.n >= GROWTH * (cleared.n ?? 0)
}
