import { and, eq } from 'drizzle-orm'
import { findOwnPanel } from '#app/features/admission/angoff/own-panel.server.ts'
import { type RatingAnswer, remarkErrors } from '#app/features/admission/angoff/rate-items.server.ts'
import { readLiveRules } from '#app/features/moderation/live-rules.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { angoffRatings } from '#db/schema/index.ts'

type Said = { panelId: string; remarks: { versionId: string; remark: string | null }[] }

/** In the talk the ratings stand; what is added is why one rated as one did. */
export async function discussItems(ctx: Context, { panelId, remarks }: Said): Promise<RatingAnswer> {
  const errors = remarkErrors((await readLiveRules(ctx.db)).compiled, remarks)
  if (Object.keys(errors).length > 0) return { ok: false, errors }
  return inTransaction(ctx, async (tx) => {
    const { panel, accountId } = await findOwnPanel(tx, ctx, panelId)
    if (panel.state !== 'talk') throw new AppError('conflict', { key: 'angoff.talkOver' })
    for (const { versionId, remark } of remarks) {
      const item = and(eq(angoffRatings.accountId, accountId), eq(angoffRatings.versionId, versionId))
      const inRound = and(eq(angoffRatings.panelId, panelId), eq(angoffRatings.round, 1))
      const [told] = await tx
        .update(angoffRatings)
        .set({ remark })
        .where(and(inRound, item))
        .returning({ versionId: angoffRatings.versionId })
      if (!told && remark !== null) throw new AppError('conflict', { key: 'angoff.notYetRated' })
    }
    return { ok: true }
  })
}
