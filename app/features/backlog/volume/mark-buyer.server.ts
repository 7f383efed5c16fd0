import { and, eq, isNull, sql } from 'drizzle-orm'
import { handleKey } from '#app/features/accounts/handle-key.ts'
import { wantEstimate } from '#app/features/backlog/volume/want-estimate.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'
import { accounts, buyerMarks, intents } from '#db/schema/index.ts'

type BuyerKind = (typeof buyerMarks.$inferSelect)['kind']

/** A rental house or school that staff have verified may name up to twenty pieces; a mark that stood before ends. */
export function markBuyer(ctx: Context, handle: string, given: { kind: BuyerKind; reason: string }): Promise<void> {
  return marked(ctx, handle, given.reason, async (tx, accountId) => {
    const by = authorOf(ctx.actor).id
    await endMark(tx, ctx, accountId, given.reason)
    await tx.insert(buyerMarks).values({ id: ctx.newId(), accountId, ...given, givenBy: by, givenAt: ctx.now() })
  })
}

export function unmarkBuyer(ctx: Context, handle: string, reason: string): Promise<void> {
  return marked(ctx, handle, reason, async (tx, accountId) => {
    if (!(await endMark(tx, ctx, accountId, reason))) throw new AppError('conflict', { key: 'volume.noMark' })
  })
}

type Change = (tx: Transaction, accountId: string) => Promise<void>

/** With the cap the estimates change in which this person counts. */
function marked(ctx: Context, handle: string, reason: string, change: Change): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const { id: accountId } = await findBuyer(tx, handle)
    ensureCan(ctx.actor, 'buyer.mark', { authorId: accountId })
    await change(tx, accountId)
    const own = await tx
      .selectDistinct({ id: intents.requestId })
      .from(intents)
      .where(and(eq(intents.accountId, accountId), isNull(intents.endedAt)))
    for (const { id } of own) await wantEstimate(tx, id)
    await recordEvent(tx, ctx, 'buyer.marked', `account:${accountId}`, { accountId })
    await writeLog(tx, ctx, { act: 'buyer.mark', subject: `account:${accountId}`, reason })
  })
}

async function endMark(tx: Transaction, ctx: Context, accountId: string, endReason: string): Promise<boolean> {
  const ended = { endedAt: ctx.now(), endedBy: authorOf(ctx.actor).id, endReason }
  const rows = await tx.update(buyerMarks).set(ended).where(standsFor(accountId)).returning({ id: buyerMarks.id })
  return rows.length > 0
}

const standsFor = (accountId: string) => and(eq(buyerMarks.accountId, accountId), sql`${buyerMarks.endedAt} IS NULL`)

export async function findBuyer(db: Queryable, handle: string) {
  const [found] = await db
    .select({ id: accounts.id, handle: accounts.handle })
    .from(accounts)
    .where(and(eq(accounts.handleKey, handleKey(handle)), isNull(accounts.deletedAt)))
  return ensureFound(found, 'account')
}

export async function findMark(db: Queryable, accountId: string) {
  const { kind, reason, givenBy, givenAt } = buyerMarks
  const [found] = await db.select({ kind, reason, givenBy, givenAt }).from(buyerMarks).where(standsFor(accountId))
  return found
}
