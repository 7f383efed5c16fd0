import { TRACKS } from '#app/features/admission/blueprint.ts'
import { type AnswerSums, addToSums, noSums, tallyAt } from '#app/features/admission/figures/answer-sums.ts'
import { FIGURE_GROUPS, groupsOf } from '#app/features/admission/figures/exam-groups.ts'
import { type Survey, scoreOf } from '#app/features/admission/figures/exam-survey.ts'
import { extremeRanks } from '#app/features/admission/figures/extreme-ranks.ts'
import { addRecent, noAnswers, type RecentAnswers } from '#app/features/admission/figures/recent-answers.ts'
import { isPilotMark, isRightMark, langOfMark, placeOfOption } from '#app/features/admission/figures/sheet.ts'
import type { SittingTable } from '#app/features/admission/figures/sitting-table.ts'
import { addTime, noTimes, type TimeCounts } from '#app/features/admission/figures/time-counts.ts'
import type { ItemTally } from '#app/features/admission/psychometrics/item-tally.ts'
import { addDistances, emptyForms, type FormsTally } from '#app/features/admission/psychometrics/mixed-forms.ts'
import type { ItemLanguage } from '#app/features/admission/question.ts'

type LangTally = { sums: AnswerSums; times: TimeCounts[] }

/** The second look at the same sittings, in the same order. */
export type ExamTally = {
  survey: Survey
  table: SittingTable
  langs: Record<ItemLanguage, LangTally>
  recent: RecentAnswers[]
  forms: FormsTally[]
  /** By group and place: the share that had the item right. */
  shares: Float64Array[]
  ranks: Map<string, (score: number) => 'upper' | 'lower' | undefined>
}

export function startTally(survey: Survey, table: SittingTable): ExamTally {
  const count = table.places.size
  const lang = (): LangTally => ({ sums: noSums(count), times: Array.from({ length: count }, noTimes) })
  return {
    ...{ survey, table, langs: { en: lang(), 'zh-CN': lang() } },
    recent: Array.from({ length: count }, noAnswers),
    forms: FIGURE_GROUPS.map(emptyForms),
    shares: survey.groups.map(({ asked, right }) =>
      Float64Array.from(asked, (all, place) => (right[place] ?? 0) / Math.max(1, all)),
    ),
    ranks: new Map(TRACKS.flatMap((track) => ranksOf(survey, track))),
  }
}

/** The best and the weakest are sought among those of one track whose forms were as long. */
function ranksOf({ groups }: Survey, track: (typeof TRACKS)[number]) {
  const scores = groups[groupsOf(track, 'en')[1] ?? 0]?.scores ?? {}
  return Object.entries(scores).map(([length, counts]) => [`${track}:${length}`, extremeRanks(counts)] as const)
}

/** The sittings from one number up to, but not including, another. */
export function tallySittings(tally: ExamTally, from: number, to: number): void {
  for (let no = from; no < to; no += 1) {
    const { track = 'motion', lang = 'en' } = tally.table.sittings[no] ?? {}
    tallyAnswers(tally, track, no)
    for (const group of groupsOf(track, lang)) addSurplus(tally, group, no)
  }
}

function tallyAnswers({ survey, table, langs, recent, ranks }: ExamTally, track: string, no: number) {
  const { isVoided } = survey
  const { begins, place, mark, seconds } = table
  const { length, score, scored, right: allRight } = scoreOf(table, isVoided, no)
  const group = ranks.get(`${track}:${length}`)?.(score)
  for (let at = begins[no] ?? 0; at < (begins[no + 1] ?? 0); at += 1) {
    const itsPlace = place[at] ?? 0
    const itsMark = mark[at] ?? 0
    const itsSeconds = seconds[at] ?? 0
    const right = isRightMark(itsMark) ? 1 : 0
    const isScored = !isPilotMark(itsMark) && !isVoided[itsPlace]
    const others = isScored ? scored - 1 : scored
    const rest = others === 0 ? 0 : (allRight - (isScored ? right : 0)) / others
    const { sums, times } = langs[langOfMark(itsMark)]
    addToSums(sums, itsPlace, { option: placeOfOption(itsMark), right, rest, seconds: itsSeconds, group })
    addTime(times[itsPlace] as TimeCounts, itsSeconds)
    addRecent(recent[itsPlace] as RecentAnswers, right === 1, itsSeconds)
  }
}

function addSurplus({ survey, table, forms, shares }: ExamTally, group: number, no: number) {
  const { begins, place, mark } = table
  const [tally, share] = [forms[group], shares[group]]
  if (!tally || !share) return
  let [items, surplus, squares] = [0, 0, 0]
  for (let at = begins[no] ?? 0; at < (begins[no + 1] ?? 0); at += 1) {
    const itsPlace = place[at] ?? 0
    const itsMark = mark[at] ?? 0
    if (isPilotMark(itsMark) || survey.isVoided[itsPlace]) continue
    const distance = (isRightMark(itsMark) ? 1 : 0) - (share[itsPlace] ?? 0)
    items += 1
    surplus += distance
    squares += distance * distance
  }
  addDistances(tally, items, surplus, squares)
}

export type AnswersTally = { answers: ItemTally; times: TimeCounts }
export type VersionTally = { byLang: Record<ItemLanguage, AnswersTally>; recent: RecentAnswers }

/** What was answered to one version of an item; undefined where nobody met it. */
export function versionTally({ table, langs, recent }: ExamTally, key: string): VersionTally | undefined {
  const place = table.places.get(key)
  const last = place === undefined ? undefined : recent[place]
  if (place === undefined || !last) return undefined
  const answersIn = ({ sums, times }: LangTally) => ({
    answers: tallyAt(sums, place),
    times: times[place] ?? noTimes(),
  })
  return { byLang: { en: answersIn(langs.en), 'zh-CN': answersIn(langs['zh-CN']) }, recent: last }
}
