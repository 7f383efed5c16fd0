import { createHash } from 'node:crypto'
import { desc, gt } from 'drizzle-orm'
import type { Context } from '#app/platform/context.server.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'
import { log } from '#db/schema/index.ts'

type Entry = { act: string; subject: string; reason?: string; details?: Record<string, unknown> }

/** Append-only: nothing is ever changed or taken out, mistakes included. */
export const writeLog = (tx: Transaction, ctx: Context, entry: Entry): Promise<void> => writeLogs(tx, ctx, [entry])

/** Several acts, in their order. */
export async function writeLogs(tx: Transaction, ctx: Context, entries: readonly Entry[]): Promise<void> {
  if (entries.length === 0) return
  const [last] = await tx.select({ hash: log.hash }).from(log).orderBy(desc(log.seq)).limit(1)
  const rows: (typeof log.$inferInsert)[] = []
  for (const entry of entries) rows.push(rowAfter(rows.at(-1)?.hash ?? last?.hash ?? '', ctx, entry))
  await tx.insert(log).values(rows)
}

function rowAfter(previousHash: string, ctx: Context, { act, subject, reason, details }: Entry) {
  const actorId = ctx.actor.kind === 'account' ? ctx.actor.id : null
  const said = { act, subject, reason: reason ?? null, details: details ?? null }
  const row = { at: ctx.now(), actorId, ...said, previousHash }
  return { ...row, hash: hashOf(row) }
}

const hashOf = (row: object) => createHash('sha256').update(JSON.stringify(row)).digest('hex')

/** The first entry whose hash does not follow from its content and the entry before, or undefined when all do. */
export async function findBrokenLogEntry(db: Queryable): Promise<number | undefined> {
  let previousHash = ''
  for (let after = 0; ; ) {
    const slice = await db.select().from(log).where(gt(log.seq, after)).orderBy(log.seq).limit(500)
    for (const { seq, hash, ...row } of slice) {
      if (row.previousHash !== previousHash || hash !== hashOf(inOrder(row))) return seq
      previousHash = hash
      after = seq
    }
    if (slice.length < 500) return undefined
  }
}

/** The hash is of the fields in this order. */
const inOrder = ({ at, actorId, act, subject, reason, details, previousHash }: Omit<Row, 'seq' | 'hash'>) => ({
  ...{ at, actorId, act, subject, reason, details, previousHash },
})

type Row = typeof log.$inferSelect
