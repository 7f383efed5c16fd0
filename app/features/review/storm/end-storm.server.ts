import { and, eq, gt, isNotNull, isNull, lte, or } from 'drizzle-orm'
import { listHolders } from '#app/features/accounts/grant-holders.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { findStorm } from '#app/features/moderation/storm.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { examWaits, storms } from '#db/schema/index.ts'

/** Before its time. */
export async function endStorm(ctx: Context, { reason }: { reason: string }): Promise<void> {
  ensureCan(ctx.actor, 'storm.declare')
  const endedBy = authorOf(ctx.actor).id
  await inTransaction(ctx, async (tx) => {
    const { id } = ensureFound(await findStorm(tx, ctx.now()), 'storm')
    await tx.update(storms).set({ endedAt: ctx.now(), endedBy }).where(eq(storms.id, id))
    await writeLog(tx, ctx, { act: 'storm.ended', subject: `storm:${id}`, reason })
    await tellOfEnd(tx, ctx, id)
  })
}

/** It ends by the clock alone; this tells of it, once. Whoever waits for the exam waits on while another one is on. */
export async function closePassedStorms(ctx: Context): Promise<void> {
  if (await findStorm(ctx.db, ctx.now())) return
  const over = and(isNull(storms.toldAt), or(isNotNull(storms.endedAt), lte(storms.endsAt, ctx.now())))
  for (const { id } of await ctx.db
    .select({ id: storms.id })
    .from(storms)
    .where(and(gt(storms.endsAt, 0), over)))
    await inTransaction(ctx, (tx) => tellOfEnd(tx, ctx, id))
}

async function tellOfEnd(tx: Transaction, ctx: Context, stormId: string) {
  await tx.update(storms).set({ toldAt: ctx.now() }).where(eq(storms.id, stormId))
  const moderatorIds = (await listHolders(ctx, tx, ['moderator'])).map(({ id }) => id)
  await recordEvent(tx, ctx, 'storm.ended', `storm:${stormId}`, { moderatorIds })
  const waiting = await tx.delete(examWaits).returning({ accountId: examWaits.accountId })
  for (const { accountId } of waiting) await recordEvent(tx, ctx, 'exam.opened', `account:${accountId}`)
}
