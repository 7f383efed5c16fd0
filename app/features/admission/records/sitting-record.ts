import type { AttemptEventKind } from '#app/features/admission/sitting/attempt-events.server.ts'

export type RecordedEvent = {
  seq: number
  kind: AttemptEventKind
  position: number | null
  details: Record<string, unknown> | null
  at: number
}

type ShownEvent = Pick<RecordedEvent, 'seq' | 'kind' | 'position'> & {
  at: number | null
  score: { score: number; cut: number } | null
}

/** When a sitting ran out tells how much time was asked for, so of that no moment is shown. */
export function shownEvents(events: readonly RecordedEvent[]): ShownEvent[] {
  const expiredAt = events.find((event) => event.kind === 'expire')?.seq
  return events.map(({ seq, kind, position, details, at }) => ({
    ...{ seq, kind, position },
    at: expiredAt !== undefined && (seq === expiredAt || (seq === expiredAt + 1 && kind === 'grade')) ? null : at,
    score: kind === 'grade' ? { score: Number(details?.score), cut: Number(details?.cut) } : null,
  }))
}

const BY_CANDIDATE: readonly AttemptEventKind[] = ['serve', 'save', 'resume', 'submit']

/** From the start to the last thing the person did. */
export function usedMs({ startedAt }: { startedAt: number }, events: readonly RecordedEvent[]): number {
  const last = events.findLast(({ kind }) => BY_CANDIDATE.includes(kind))
  return Math.max(0, (last?.at ?? startedAt) - startedAt)
}
