import type { AnswerWindow } from '#app/features/admission/figures/leak-radar.ts'
import { addTime, type TimeCounts, timeFigures } from '#app/features/admission/figures/time-counts.ts'

/** The last answers to an item, the oldest overwritten first. */
export type RecentAnswers = { isRight: Uint8Array; seconds: Uint16Array; met: number }

// Twice what the radar asks of a window: enough to see a rise, and few enough to see it soon.
const KEPT = 60

export const noAnswers = (): RecentAnswers => ({
  isRight: new Uint8Array(KEPT),
  seconds: new Uint16Array(KEPT),
  met: 0,
})

export function addRecent(recent: RecentAnswers, isRight: boolean, seconds: number): void {
  const at = recent.met % KEPT
  recent.isRight[at] = isRight ? 1 : 0
  recent.seconds[at] = seconds
  recent.met += 1
}

/** Parts an item's answers in two: the last sixty, or the later half while there are fewer than twice that. */
export function windowsOf(recent: RecentAnswers, right: number, times: TimeCounts) {
  const count = Math.min(KEPT, recent.met >> 1)
  const lateTimes = new Uint32Array(times.length)
  let lateRight = 0
  for (let back = 1; back <= count; back += 1) {
    const at = (recent.met - back) % KEPT
    lateRight += recent.isRight[at] ?? 0
    addTime(lateTimes, recent.seconds[at] ?? 0)
  }
  const earlyTimes = times.map((all, seconds) => all - (lateTimes[seconds] ?? 0))
  return {
    earlier: windowOf(recent.met - count, right - lateRight, earlyTimes),
    recent: windowOf(count, lateRight, lateTimes),
  }
}

const windowOf = (n: number, right: number, times: TimeCounts): AnswerWindow => ({
  n,
  right,
  medianSeconds: timeFigures(times)?.median ?? null,
})
