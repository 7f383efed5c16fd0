import { eq } from 'drizzle-orm'
import { monthOf } from '#app/features/backlog/month.ts'
import type { RoundLimits } from '#app/features/backlog/samples/round-limits.ts'
import { countGiven, openRound } from '#app/features/backlog/samples/round-queries.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { FieldErrors } from '#app/platform/form.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { sampleRounds } from '#db/schema/index.ts'

type Wanted = RoundLimits & { month: string }

/** How many places a round has and what it may cost; shown to everybody before they apply. */
export async function setRound(
  ctx: Context,
  { month, ...limits }: Wanted,
): Promise<{ ok: true } | { ok: false; errors: FieldErrors }> {
  ensureCan(ctx.actor, 'sample.rounds')
  const refused = (field: string, key: string, values?: Record<string, number>) => ({
    ok: false as const,
    errors: { [field]: { key: `samples.${key}`, values } },
  })
  if (month < monthOf(ctx.now())) return refused('month', 'pastMonth')
  return inTransaction(ctx, async (tx) => {
    const { pickedAt } = await openRound(tx, ctx, month)
    const given = await countGiven(tx, month)
    if (pickedAt !== null) return refused('month', 'pickedAlready')
    if (limits.capacity < given) return refused('capacity', 'givenAlready', { given })
    await tx
      .update(sampleRounds)
      .set({ ...limits, changedAt: ctx.now() })
      .where(eq(sampleRounds.month, month))
    await writeLog(tx, ctx, { act: 'sample.round', subject: `round:${month}`, details: limits })
    return { ok: true }
  })
}
