import { asc, eq } from 'drizzle-orm'
import { TOPICS, type Topic } from '#app/features/admission/blueprint.ts'
import { listNeighbours } from '#app/features/admission/records/list-sittings.server.ts'
import { type RecordedEvent, shownEvents, usedMs } from '#app/features/admission/records/sitting-record.ts'
import { findBrokenAttemptEvent, listAttemptEvents } from '#app/features/admission/sitting/attempt-events.server.ts'
import type { Band } from '#app/features/admission/sitting/grade-form.ts'
import { countScored } from '#app/features/admission/sitting/graded-answers.server.ts'
import type { Attempt } from '#app/features/admission/sitting/queries.server.ts'
import { redrawForm } from '#app/features/admission/sitting/redraw-form.server.ts'
import { can } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import type { Queryable } from '#db/client.server.ts'
import { accounts, attemptItems, attempts, eventCodes, items } from '#db/schema/index.ts'

export type SittingRecord = Awaited<ReturnType<typeof findRecord>>

/**
 * One sitting as an examiner may know it. How much time somebody asked for, and whether without pictures, is theirs:
 * it is not in here, nor can it be worked out. Nor is any answer, nor what is right.
 */
export async function findRecord(ctx: Context, attemptId: string) {
  const { db } = ctx
  const { attempt, by } = ensureFound(await findAttempt(db, attemptId), 'sitting')
  const events = (await listAttemptEvents(db, attemptId)) as RecordedEvent[]
  const { id, state, track, lang, startedAt, score, cut, bands, finishedBy, rescoredAt, addressBusy } = attempt
  return {
    ...{ id, by, state, track, lang, startedAt, score, cut, finishedBy, rescoredAt, addressBusy },
    length: await countScored(db, attemptId),
    bands: TOPICS.flatMap((topic) => (bands?.[topic] ? [[topic, bands[topic]] as [Topic, Band]] : [])),
    usedMs: usedMs(attempt, events),
    eventCode: await findEventLabel(db, attempt.eventCodeId),
    events: shownEvents(events),
    brokenAt: await findBrokenAttemptEvent(db, attemptId),
    redrawn: await redrawForm(db, attempt),
    // While it is being sat, nobody who could look a question up need know which it is.
    positions: state === 'live' ? [] : await listPositions(db, attemptId),
    neighbours: addressBusy ? await listNeighbours(db, attempt) : [],
    voided: await voidingOf(db, attempt),
    mayVoid:
      (state === 'live' || state === 'failed') && can(ctx.actor, 'exam.decide-for', { authorId: attempt.accountId }),
  }
}

async function findAttempt(db: Queryable, attemptId: string) {
  const [row] = await db
    .select({ attempt: attempts, by: accounts.handle })
    .from(attempts)
    .innerJoin(accounts, eq(accounts.id, attempts.accountId))
    .where(eq(attempts.id, attemptId))
  return row
}

async function findEventLabel(db: Queryable, id: string | null) {
  if (id === null) return null
  const [code] = await db.select({ label: eventCodes.label }).from(eventCodes).where(eq(eventCodes.id, id))
  return code?.label ?? null
}

function listPositions(db: Queryable, attemptId: string) {
  return db
    .select({
      ...{ position: attemptItems.position, itemId: attemptItems.itemId, topic: items.topic, level: items.level },
      ...{ pilot: attemptItems.pilot, lang: attemptItems.lang, ms: attemptItems.ms, servedAt: attemptItems.servedAt },
    })
    .from(attemptItems)
    .innerJoin(items, eq(items.id, attemptItems.itemId))
    .where(eq(attemptItems.attemptId, attemptId))
    .orderBy(asc(attemptItems.position))
}

async function voidingOf(db: Queryable, { state, voidedBy, voidedReason }: Attempt) {
  if (state !== 'voided') return null
  const [account] = await db
    .select({ handle: accounts.handle })
    .from(accounts)
    .where(eq(accounts.id, voidedBy ?? ''))
  return { by: account?.handle ?? null, reason: voidedReason ?? '' }
}
