import { eq } from 'drizzle-orm'
import { listHolders } from '#app/features/accounts/grant-holders.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { findStorm } from '#app/features/moderation/storm.server.ts'
import type { StormInput } from '#app/features/review/storm/storm.schema.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { storms } from '#db/schema/index.ts'

const HOUR = 3_600_000

/** From now on for some hours; where a storm is on already, it ends so many hours from now instead. Returns its end. */
export async function declareStorm(ctx: Context, { hours, reason }: StormInput): Promise<number> {
  ensureCan(ctx.actor, 'storm.declare')
  const startedBy = authorOf(ctx.actor).id
  return inTransaction(ctx, async (tx) => {
    const endsAt = ctx.now() + hours * HOUR
    const running = await findStorm(tx, ctx.now())
    const id = running?.id ?? ctx.newId()
    if (running) await tx.update(storms).set({ endsAt }).where(eq(storms.id, id))
    else await tx.insert(storms).values({ id, startedBy, startedAt: ctx.now(), endsAt, reason })
    const moderatorIds = (await listHolders(ctx, tx, ['moderator'])).map(({ id }) => id)
    await recordEvent(tx, ctx, 'storm.began', `storm:${id}`, { endsAt, reason, moderatorIds })
    await writeLog(tx, ctx, { act: 'storm.began', subject: `storm:${id}`, reason, details: { endsAt } })
    return endsAt
  })
}
