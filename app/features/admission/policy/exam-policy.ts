import type { ExamSettings } from '#app/platform/exam-settings.ts'

export type ExamRules = Pick<ExamSettings, 'attempts' | 'attemptsWindowMs' | 'coolDownMs'>

export type PastAttempt = {
  state: 'live' | 'passed' | 'failed' | 'voided'
  firstServedAt: number | null
  finishedAt: number | null
  /** An examiner lets the person try again at once, whatever came of this one. */
  waived?: boolean
}

const DAY_MS = 86_400_000

export const UNTIMED_SECONDS = 24 * 3600
// WCAG 2.2.1: a limit that can be set before over ten times its default needs no exception.
const LONGEST = 10

export const longestMinutes = (minutes: number) => minutes * LONGEST

export type Wait = { why: 'coolDown' | 'attemptsUsed'; until: number }

/** What the person has to wait for before the next start, or undefined when nothing. */
export function waitBeforeStart(past: readonly PastAttempt[], rules: ExamRules, now: number): Wait | undefined {
  const waits = retryWaits(past, rules).filter((wait) => wait.until > now)
  return waits.sort((a, b) => b.until - a.until)[0]
}

type Membership = { state: 'applicant' | 'member'; admittedAt: number | null; passedAgainAt: number | null }

/** When a member may sit the exam again, of their own accord; undefined for who is not one yet. */
export function passAgainAt(
  { state, admittedAt, passedAgainAt }: Membership,
  rules: Pick<ExamSettings, 'passAgainAfterDays'>,
) {
  return state === 'member' ? (passedAgainAt ?? admittedAt ?? 0) + rules.passAgainAfterDays * DAY_MS : undefined
}

/** When the next try opens; undefined while none has been counted. */
export function nextTryAt(past: readonly PastAttempt[], rules: ExamRules): number | undefined {
  const moments = retryWaits(past, rules).map((wait) => wait.until)
  return moments.length === 0 ? undefined : Math.max(...moments)
}

/** Whether it is the number of attempts, and not only a pause, that keeps the next one closed. */
export const hasUsedAttempts = (past: readonly PastAttempt[], rules: ExamRules, now: number) =>
  retryWaits(past, rules).some((wait) => wait.why === 'attemptsUsed' && wait.until > now)

function retryWaits(past: readonly PastAttempt[], rules: ExamRules): Wait[] {
  const counted = past.filter(counts).sort((a, b) => a.firstServedAt - b.firstServedAt)
  const last = counted.at(-1)
  if (!last || last.waived) return []
  const inWindow = counted.filter((attempt) => attempt.firstServedAt > last.firstServedAt - rules.attemptsWindowMs)
  const coolDown = rules.coolDownMs[inWindow.length - 1] ?? 0
  const waits: Wait[] = [{ why: 'coolDown', until: (last.finishedAt ?? last.firstServedAt) + coolDown }]
  const oldest = counted.at(-rules.attempts)
  if (oldest) waits.push({ why: 'attemptsUsed', until: oldest.firstServedAt + rules.attemptsWindowMs })
  return waits
}

// An attempt counts once its first item was shown: nobody peeks and walks away. A voided one never was.
function counts(attempt: PastAttempt): attempt is PastAttempt & { firstServedAt: number } {
  return attempt.firstServedAt !== null && attempt.state !== 'voided'
}

/** The last moment at which a save is still taken: the network may be slow, the clock shown is not moved for it. */
export const lastSaveAt = (deadlineAt: number, graceMs: number) => deadlineAt + graceMs

export const isOver = (attempt: { deadlineAt: number }, graceMs: number, now: number) =>
  now > lastSaveAt(attempt.deadlineAt, graceMs)

/** How many unscored items a form carries: none while the bank is small. */
export const pilotsOn = (rules: Pick<ExamSettings, 'pilots' | 'pilotsFromBank'>, liveItems: number) =>
  liveItems >= rules.pilotsFromBank ? rules.pilots : 0

/** How many options an item may have for forms to be drawn with it. */
export const optionBounds = ({ leastOptions, mostOptions }: Pick<ExamSettings, 'leastOptions' | 'mostOptions'>) => ({
  least: leastOptions,
  most: mostOptions,
})
