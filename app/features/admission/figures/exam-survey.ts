import { FIGURE_GROUPS, groupsOf } from '#app/features/admission/figures/exam-groups.ts'
import { isPilotMark, isRightMark, itemOfKey } from '#app/features/admission/figures/sheet.ts'
import type { SittingTable } from '#app/features/admission/figures/sitting-table.ts'

/** `scores[length][score]`: how many sittings of so many scored items had that score. Lists run by the place of an item. */
export type GroupSurvey = {
  attempts: number
  passed: number
  scores: Record<number, number[]>
  asked: Uint32Array
  right: Uint32Array
}

/** What has to be known of all sittings before any can be weighed. */
export type Survey = { isVoided: Uint8Array; groups: GroupSurvey[] }

export function startSurvey({ places }: SittingTable, voided: ReadonlySet<string>): Survey {
  const isVoided = Uint8Array.from(places.keys(), (key) => (voided.has(itemOfKey(key)) ? 1 : 0))
  const counts = () => new Uint32Array(places.size)
  return {
    isVoided,
    groups: FIGURE_GROUPS.map(() => ({ attempts: 0, passed: 0, scores: {}, asked: counts(), right: counts() })),
  }
}

/** The sittings from one number up to, but not including, another. */
export function surveySittings(survey: Survey, table: SittingTable, from: number, to: number): void {
  for (let no = from; no < to; no += 1) surveySitting(survey, table, no)
}

function surveySitting({ isVoided, groups }: Survey, table: SittingTable, no: number) {
  const { track = 'motion', lang = 'en' } = table.sittings[no] ?? {}
  const { length, score } = scoreOf(table, isVoided, no)
  for (const at of groupsOf(track, lang)) {
    const group = groups[at]
    if (!group) continue
    countAnswers(group, table, isVoided, no)
    group.attempts += 1
    group.passed += table.passed[no] ? 1 : 0
    const scores = group.scores[length] ?? Array<number>(length + 1).fill(0)
    scores[score] = (scores[score] ?? 0) + 1
    group.scores[length] = scores
  }
}

function countAnswers({ asked, right }: GroupSurvey, table: SittingTable, isVoided: Uint8Array, no: number) {
  const { begins, place, mark } = table
  for (let at = begins[no] ?? 0; at < (begins[no + 1] ?? 0); at += 1) {
    const itsMark = mark[at] ?? 0
    const itsPlace = place[at] ?? 0
    if (isPilotMark(itsMark) || isVoided[itsPlace]) continue
    asked[itsPlace] = (asked[itsPlace] ?? 0) + 1
    if (isRightMark(itsMark)) right[itsPlace] = (right[itsPlace] ?? 0) + 1
  }
}

/** `score` of `length` as it was given; `right` of the `scored` that no mistake was found in. */
export function scoreOf({ begins, place, mark }: SittingTable, isVoided: Uint8Array, no: number) {
  let [length, voided, right] = [0, 0, 0]
  for (let at = begins[no] ?? 0; at < (begins[no + 1] ?? 0); at += 1) {
    const itsMark = mark[at] ?? 0
    if (isPilotMark(itsMark)) continue
    length += 1
    if (isVoided[place[at] ?? 0]) voided += 1
    else if (isRightMark(itsMark)) right += 1
  }
  return { length, score: right + voided, scored: length - voided, right }
}
