import { inArray, sql } from 'drizzle-orm'
import { type EventName, events as eventTypes } from '#app/events.ts'
import type { Context } from '#app/platform/context.server.ts'
import { enqueue } from '#app/platform/jobs.server.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'
import { events, subjectVersions } from '#db/schema/index.ts'

/** Written with the change it tells of: nothing is announced that did not happen, and nothing that did is left out. */
export async function recordEvent(
  tx: Transaction,
  ctx: Context,
  type: EventName,
  subject: string,
  payload: Record<string, unknown> = {},
): Promise<string> {
  const id = ctx.newId()
  const actorId = ctx.actor.kind === 'account' ? ctx.actor.id : null
  await tx.insert(events).values({ id, type, subject, actorId, payload, at: ctx.now() })
  await raise(tx, eventTypes[type].raises(subject, payload))
  if (eventTypes[type].announced) await enqueue(tx, ctx, 'announce-event', id, { eventId: id })
  return id
}

async function raise(tx: Transaction, subjects: string[]) {
  for (const subject of new Set(subjects)) {
    await tx
      .insert(subjectVersions)
      .values({ subject, version: 1 })
      .onConflictDoUpdate({ target: subjectVersions.subject, set: { version: sql`${subjectVersions.version} + 1` } })
  }
}

/** Grows with every change to what is shown of the subjects; 0 for one that never changed. */
export async function versionOf(db: Queryable, ...subjects: string[]): Promise<number> {
  const rows = await db.select().from(subjectVersions).where(inArray(subjectVersions.subject, subjects))
  return rows.reduce((sum, row) => sum + row.version, 0)
}
