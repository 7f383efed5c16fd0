import { and, eq } from 'drizzle-orm'
import { recordDecision } from '#app/features/review/decide/write-decision.server.ts'
import { stateOf } from '#app/features/review/sanctions/sanction.ts'
import { findPerson } from '#app/features/review/sanctions/sanction-queries.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { reviewItems, sanctions } from '#db/schema/index.ts'

type Lift = { sanctionId: string; liftReason: string }

/** Before its day; whoever imposed it may change their mind as well. An appeal that waits is answered by it. */
export async function liftSanction(ctx: Context, handle: string, { sanctionId, liftReason }: Lift): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    const person = await findPerson(tx, handle, ctx.now())
    ensureCan(ctx.actor, 'sanction.impose', person)
    const own = and(eq(sanctions.id, sanctionId), eq(sanctions.accountId, person.id))
    const [found] = await tx.select().from(sanctions).where(own)
    const sanction = ensureFound(found, 'decision')
    const state = stateOf(sanction, ctx.now())
    if (state === 'lifted' || state === 'ended') throw new AppError('conflict', { key: 'sanction.over' })
    await writeLift(tx, ctx, sanction, liftReason)
    await recordEvent(tx, ctx, 'sanction.lifted', `account:${person.id}`, { sanctionId })
    const [appeal] = await tx
      .select({ id: reviewItems.id })
      .from(reviewItems)
      .where(and(eq(reviewItems.sanctionId, sanctionId), eq(reviewItems.state, 'waiting')))
    if (appeal) await recordDecision(tx, ctx, appeal.id, { decision: 'lift', reason: liftReason })
  })
}

type Sanction = typeof sanctions.$inferSelect

/** As part of whoever decides so: rights, and telling the person, are theirs. */
export async function writeLift(tx: Transaction, ctx: Context, sanction: Sanction, liftReason: string): Promise<void> {
  const liftedBy = ctx.actor.kind === 'account' ? ctx.actor.id : null
  await tx.update(sanctions).set({ liftedAt: ctx.now(), liftedBy, liftReason }).where(eq(sanctions.id, sanction.id))
  const details = { sanctionId: sanction.id, kind: sanction.kind }
  await writeLog(tx, ctx, {
    act: 'sanction.lifted',
    subject: `account:${sanction.accountId}`,
    reason: liftReason,
    details,
  })
}
