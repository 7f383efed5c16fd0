import { createHash } from 'node:crypto'
import { desc } from 'drizzle-orm'
import type { Context } from '#app/platform/context.server.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'
import { log } from '#db/schema/index.ts'

type Entry = { act: string; subject: string; reason?: string; details?: Record<string, unknown> }

/** Append-only: nothing is ever changed or taken out, mistakes included. */
export async function writeLog(tx: Transaction, ctx: Context, entry: Entry): Promise<void> {
  const [last] = await tx.select({ hash: log.hash }).from(log).orderBy(desc(log.seq)).limit(1)
  const row = {
    at: ctx.now(),
    actorId: ctx.actor.kind === 'account' ? ctx.actor.id : null,
    act: entry.act,
    subject: entry.subject,
    reason: entry.reason ?? null,
    details: entry.details ?? null,
    previousHash: last?.hash ?? '',
  }
  await tx.insert(log).values({ ...row, hash: hashOf(row) })
}

const hashOf = (row: object) => createHash('sha256').update(JSON.stringify(row)).digest('hex')

/** The first entry whose hash does not follow from its content and the entry before, or undefined when all do. */
export async function findBrokenLogEntry(db: Queryable): Promise<number | undefined> {
  let previousHash = ''
  for (const { seq, hash, ...row } of await db.select().from(log).orderBy(log.seq)) {
    const inOrder = {
      at: row.at,
      actorId: row.actorId,
      act: row.act,
      subject: row.subject,
      reason: row.reason,
      details: row.details,
      previousHash,
    }
    if (row.previousHash !== previousHash || hash !== hashOf(inOrder)) return seq
    previousHash = hash
  }
}
