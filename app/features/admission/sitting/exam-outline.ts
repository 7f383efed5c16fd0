import { longestMinutes, pilotsOn } from '#app/features/admission/policy/exam-policy.ts'
import { offeredMinutes } from '#app/features/admission/sitting/start.schema.ts'
import { topicGroups } from '#app/features/admission/sitting/topic-counts.ts'
import type { ExamSettings } from '#app/platform/exam-settings.ts'

const DAY_MS = 86_400_000

/** What may be known of the exam before it begins. */
export const examOutline = (exam: ExamSettings, drawable: { live: number; pilot: number }) => ({
  length: exam.length,
  cut: exam.cut,
  attempts: exam.attempts,
  days: Math.round(exam.attemptsWindowMs / DAY_MS),
  offered: offeredMinutes(exam.minutes),
  longest: longestMinutes(exam.minutes),
  topics: topicGroups(exam.length),
  mayHoldPilots: drawable.pilot > 0 && pilotsOn(exam, drawable.live) > 0,
})
