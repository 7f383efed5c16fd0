import { inArray, sql } from 'drizzle-orm'
import { type EventName, eventType } from '#app/events.ts'
import type { Context } from '#app/platform/context.server.ts'
import { enqueueAll } from '#app/platform/jobs.server.ts'
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
  const [id = ''] = await recordEvents(tx, ctx, type, [{ subject, payload }])
  return id
}

type Happened = { subject: string; payload: Record<string, unknown> }

/** The same thing that happened to many subjects in one act: what they share on pages is raised once. */
export async function recordEvents(
  tx: Transaction,
  ctx: Context,
  type: EventName,
  happened: readonly Happened[],
): Promise<string[]> {
  if (happened.length === 0) return []
  const actorId = ctx.actor.kind === 'account' ? ctx.actor.id : null
  const rows = happened.map((one) => ({ id: ctx.newId(), type, actorId, at: ctx.now(), ...one }))
  await tx.insert(events).values(rows)
  const { raises, announced, sent } = eventType(type)
  await raise(
    tx,
    happened.flatMap(({ subject, payload }) => raises(subject, payload)),
  )
  const told = rows.map(({ id }) => ({ key: id, payload: { eventId: id } }))
  if (announced) await enqueueAll(tx, ctx, 'announce-event', told)
  if (sent) await enqueueAll(tx, ctx, 'send-webhooks', told)
  return rows.map(({ id }) => id)
}

async function raise(tx: Transaction, subjects: string[]) {
  if (subjects.length === 0) return
  await tx
    .insert(subjectVersions)
    .values([...new Set(subjects)].map((subject) => ({ subject, version: 1 })))
    .onConflictDoUpdate({ target: subjectVersions.subject, set: { version: sql`${subjectVersions.version} + 1` } })
}

/** Grows with every change to what is shown of the subjects; 0 for one that never changed. */
export async function versionOf(db: Queryable, ...subjects: string[]): Promise<number> {
  const rows = await db.select().from(subjectVersions).where(inArray(subjectVersions.subject, subjects))
  return rows.reduce((sum, row) => sum + row.version, 0)
}
