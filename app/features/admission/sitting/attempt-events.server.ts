import { createHash } from 'node:crypto'
import { asc, desc, eq } from 'drizzle-orm'
import type { Context } from '#app/platform/context.server.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'
import { attemptEvents } from '#db/schema/index.ts'

export type AttemptEventKind =
  | 'start'
  | 'serve'
  | 'save'
  | 'resume'
  | 'submit'
  | 'expire'
  | 'grade'
  | 'rescore'
  | 'void'
type Told = { position?: number; details?: Record<string, unknown> }

/** Append-only; each hash covers the one before it, so a rewritten sitting shows. */
export async function recordAttemptEvent(
  tx: Transaction,
  ctx: Context,
  attemptId: string,
  kind: AttemptEventKind,
  { position, details }: Told = {},
): Promise<void> {
  const [last] = await tx
    .select({ seq: attemptEvents.seq, hash: attemptEvents.hash })
    .from(attemptEvents)
    .where(eq(attemptEvents.attemptId, attemptId))
    .orderBy(desc(attemptEvents.seq))
    .limit(1)
  const row = {
    attemptId,
    seq: (last?.seq ?? 0) + 1,
    kind,
    position: position ?? null,
    details: details ?? null,
    at: ctx.now(),
  }
  await tx.insert(attemptEvents).values({ ...row, hash: hashOf(row, last?.hash ?? '') })
}

/** All events of a sitting at once, for one that is played from its beginning to its end. */
export function chainEvents(
  attemptId: string,
  told: readonly (Told & { kind: AttemptEventKind; at: number })[],
): (typeof attemptEvents.$inferSelect)[] {
  let previousHash = ''
  return told.map(({ kind, at, position = null, details = null }, index) => {
    const row = { attemptId, seq: index + 1, kind, position, details, at }
    previousHash = hashOf(row, previousHash)
    return { ...row, hash: previousHash }
  })
}

type Row = Omit<typeof attemptEvents.$inferSelect, 'hash'>

function hashOf({ attemptId, seq, kind, position, details, at }: Row, previousHash: string): string {
  const content = JSON.stringify([previousHash, attemptId, seq, kind, position, details, at])
  return createHash('sha256').update(content).digest('hex')
}

export function listAttemptEvents(db: Queryable, attemptId: string) {
  return db.select().from(attemptEvents).where(eq(attemptEvents.attemptId, attemptId)).orderBy(asc(attemptEvents.seq))
}

/** The first event whose hash does not follow from its content and the one before, or undefined when all do. */
export async function findBrokenAttemptEvent(db: Queryable, attemptId: string): Promise<number | undefined> {
  let previousHash = ''
  for (const { hash, ...row } of await listAttemptEvents(db, attemptId)) {
    if (hash !== hashOf(row, previousHash)) return row.seq
    previousHash = hash
  }
}
