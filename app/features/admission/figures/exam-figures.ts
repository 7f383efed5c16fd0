import type { GroupSurvey } from '#app/features/admission/figures/exam-survey.ts'
import type { AnswersTally, VersionTally } from '#app/features/admission/figures/exam-tally.ts'
import { type AnswerWindow, type LeakSigns, leakSigns } from '#app/features/admission/figures/leak-radar.ts'
import { windowsOf } from '#app/features/admission/figures/recent-answers.ts'
import { noTimes, type TimeFigures, timeFigures } from '#app/features/admission/figures/time-counts.ts'
import { type Consistency, decisionConsistency } from '#app/features/admission/psychometrics/decision-consistency.ts'
import {
  addTally,
  emptyTally,
  type ItemFigures,
  itemFigures,
} from '#app/features/admission/psychometrics/item-tally.ts'
import { type FormsTally, formsReliability } from '#app/features/admission/psychometrics/mixed-forms.ts'
import type { ItemLanguage } from '#app/features/admission/question.ts'

type AnswerFigures = ItemFigures & { times: TimeFigures | null }
type Leak = LeakSigns & { earlier: AnswerWindow; recent: AnswerWindow }

/** Of one version of an item: what was answered in all languages, and in each. */
export type VersionFigures = { version: number; all: AnswerFigures; leak: Leak } & Record<ItemLanguage, AnswerFigures>

export function versionFigures(version: number, { byLang, recent }: VersionTally): VersionFigures {
  const all = { answers: emptyTally(), times: noTimes() }
  for (const { answers, times } of Object.values(byLang)) {
    addTally(all.answers, answers)
    for (let at = 0; at < times.length; at += 1) all.times[at] = (all.times[at] ?? 0) + (times[at] ?? 0)
  }
  const windows = windowsOf(recent, all.answers.right, all.times)
  return {
    version,
    all: answerFigures(all),
    en: answerFigures(byLang.en),
    'zh-CN': answerFigures(byLang['zh-CN']),
    leak: { ...leakSigns(windows.earlier, windows.recent), ...windows },
  }
}

const answerFigures = ({ answers, times }: AnswersTally): AnswerFigures => ({
  ...itemFigures(answers),
  times: timeFigures(times),
})

/** Of one track and language. All sittings count as attempts; `scored` are those of today's length, which the rest is of. */
export type GroupFigures = {
  attempts: number
  passed: number
  passRate: number | null
  length: number
  cut: number
  scored: number
  mean: number | null
  sd: number | null
  kr20: number | null
  sem: number | null
  consistency: Consistency | null
  /** How many had each score, from 0 to `length`. */
  scores: number[]
}

export function groupFigures(
  { attempts, passed, scores: byLength }: GroupSurvey,
  forms: FormsTally,
  { length, cut }: { length: number; cut: number },
): GroupFigures {
  const scores = byLength[length] ?? Array<number>(length + 1).fill(0)
  const scored = sumOf(scores, () => 1)
  const mean = scored === 0 ? null : sumOf(scores, (score) => score) / scored
  const variance = mean === null ? null : sumOf(scores, (score) => (score - mean) ** 2) / scored
  const { kr20, sem } = formsReliability(forms, length)
  return {
    ...{ attempts, passed, passRate: attempts === 0 ? null : passed / attempts, length, cut, scored, mean },
    ...{ sd: variance === null ? null : Math.sqrt(variance), kr20, sem },
    consistency: decisionConsistency(scores, cut, kr20),
    scores,
  }
}

const sumOf = (scores: readonly number[], of: (score: number) => number) =>
  scores.reduce((total, count, score) => total + count * of(score), 0)
