import { expect, test } from 'vitest'
import { type RecordedEvent, shownEvents, usedMs } from '#app/features/admission/records/sitting-record.ts'

const event = (seq: number, kind: RecordedEvent['kind'], at: number): RecordedEvent => ({
  ...{ seq, kind, at, position: null },
  details: kind === 'grade' ? { score: 12, cut: 28, state: 'failed' } : { allowedSeconds: 5400, textOnly: true },
})

test('an event tells neither the time asked for nor the answer chosen', () => {
  expect(shownEvents([event(1, 'start', 0)])).toEqual([{ seq: 1, kind: 'start', position: null, at: 0, score: null }])
})

test('when a sitting ran out, its end has no moment; what came later has', () => {
  const events = [event(1, 'save', 10), event(2, 'expire', 90), event(3, 'grade', 91), event(4, 'rescore', 500)]
  expect(shownEvents(events).map(({ at }) => at)).toEqual([10, null, null, 500])
  expect(shownEvents(events)[2]?.score).toEqual({ score: 12, cut: 28 })
})

test('the time used runs to the last thing the person did', () => {
  expect(usedMs({ startedAt: 5 }, [event(1, 'start', 5), event(2, 'save', 65), event(3, 'expire', 900)])).toBe(60)
  expect(usedMs({ startedAt: 5 }, [event(1, 'start', 5)])).toBe(0)
})
