import { createHash } from 'node:crypto'
import { and, desc, eq, gt, sql } from 'drizzle-orm'
import { ensureCan } from '#app/permissions.ts'
import { type Context, newSecret } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'
import { eventCodes } from '#db/schema/index.ts'

/** For a workshop or a fair, where many sit at one address. The code is told once, here, and kept as its hash. */
export async function makeEventCode(ctx: Context, { label, endsAt }: { label: string; endsAt: number }) {
  ensureCan(ctx.actor, 'exam.override')
  const code = readable(newSecret())
  await inTransaction(ctx, async (tx) => {
    const id = ctx.newId()
    const createdBy = ctx.actor.kind === 'account' ? ctx.actor.id : ''
    const row = { id, codeHash: hashOf(code), label, endsAt, createdBy, createdAt: ctx.now() }
    await tx.insert(eventCodes).values(row)
    await writeLog(tx, ctx, { act: 'exam.event-code-made', subject: `event-code:${id}`, reason: label })
  })
  return code
}

export function listEventCodes(db: Queryable) {
  return db
    .select({ id: eventCodes.id, label: eventCodes.label, uses: eventCodes.uses, endsAt: eventCodes.endsAt })
    .from(eventCodes)
    .orderBy(desc(eventCodes.endsAt))
    .limit(50)
}

export async function redeemEventCode(tx: Transaction, ctx: Context, code: string): Promise<string> {
  const valid = and(eq(eventCodes.codeHash, hashOf(code)), gt(eventCodes.endsAt, ctx.now()))
  const [found] = await tx
    .update(eventCodes)
    .set({ uses: sql`${eventCodes.uses} + 1` })
    .where(valid)
    .returning({ id: eventCodes.id })
  if (!found) throw new AppError('conflict', { key: 'exam.eventCode' })
  return found.id
}

// Letters and digits that nobody confuses when they are read out in a noisy hall.
const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
const readable = (secret: string) =>
  [...Buffer.from(secret, 'base64url').subarray(0, 8)]
    .map((byte) => LETTERS[byte % LETTERS.length])
    .join('')
    .replace(/^(.{4})/, '$1-')

const hashOf = (code: string) =>
  createHash('sha256')
    .update(code.toUpperCase().replace(/[^A-Z0-9]/g, ''))
    .digest('hex')
