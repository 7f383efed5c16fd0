import { and, desc, eq, inArray } from 'drizzle-orm'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { moderationSettings } from '#app/platform/moderation-settings.ts'
import { changeSetting } from '#app/platform/settings.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { accounts, log, settings } from '#db/schema/index.ts'

const SUBJECT = 'setting:moderation'
const ACTS = { on: 'moderation.rejecting-on', off: 'moderation.rejecting-off' } as const

/** One switch for all rules: off, nothing is refused, and what would be refused is held. Twice the same is once. */
export async function switchRejecting(
  ctx: Context,
  { to, reason }: { to: 'on' | 'off'; reason: string },
): Promise<void> {
  ensureCan(ctx.actor, 'rules.switch')
  await inTransaction(ctx, async (tx) => {
    const [row] = await tx.select({ value: settings.value }).from(settings).where(eq(settings.name, 'moderation'))
    const today = moderationSettings.parse(row?.value ?? {})
    if (today.rejecting === (to === 'on')) return
    await changeSetting(tx, ctx, 'moderation', { ...today, rejecting: to === 'on' })
    await recordEvent(tx, ctx, 'settings.changed', SUBJECT)
    await writeLog(tx, ctx, { act: ACTS[to], subject: SUBJECT, reason })
  })
}

/** Who threw the switch last, and why. */
export async function findLastSwitch(db: Queryable) {
  const [last] = await db
    .select({ act: log.act, at: log.at, reason: log.reason, by: accounts.handle })
    .from(log)
    .leftJoin(accounts, eq(accounts.id, log.actorId))
    .where(and(eq(log.subject, SUBJECT), inArray(log.act, Object.values(ACTS))))
    .orderBy(desc(log.seq))
    .limit(1)
  return last ? { ...last, isOff: last.act === ACTS.off } : null
}
