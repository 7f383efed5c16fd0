import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { clockSets } from '#db/schema/index.ts'

type Lengths = { name: string; days: (typeof clockSets.$inferInsert)['days'] }

/** Other lengths for what a rule takes. Clocks that run already keep theirs; the same name takes the place of its last. */
export async function saveClockSet(ctx: Context, { name, days }: Lengths): Promise<void> {
  ensureCan(ctx.actor, 'calendar.change')
  const slug = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
  await inTransaction(ctx, async (tx) => {
    await tx
      .insert(clockSets)
      .values({ slug, name, days })
      .onConflictDoUpdate({ target: clockSets.slug, set: { name, days } })
    await writeLog(tx, ctx, { act: 'clock-set.save', subject: `clock-set:${slug}`, details: { name, days } })
  })
}
