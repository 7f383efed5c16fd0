import { promotionIn } from '#app/features/accounts/promotion-in.ts'
import { isShare, roundOf } from '#app/features/admission/angoff/angoff-panel.ts'
import { findOwnPanel } from '#app/features/admission/angoff/own-panel.server.ts'
import { readLiveRules } from '#app/features/moderation/live-rules.server.ts'
import type { CompiledRules } from '#app/features/moderation/match-node.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import type { FieldErrors } from '#app/platform/form.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { angoffRatings } from '#db/schema/index.ts'

export type ItemRating = { versionId: string; share: number; remark: string | null }
/** `round`: the one that the page was shown in. */
type Rated = { panelId: string; round: number; ratings: ItemRating[] }
export type RatingAnswer = { ok: true } | { ok: false; errors: FieldErrors }

/** A page of ratings at once: all of it is saved, or what is wrong is said and nothing is. */
export async function rateItems(ctx: Context, { panelId, round, ratings }: Rated): Promise<RatingAnswer> {
  if (!ratings.every(({ share }) => isShare(share))) throw new AppError('bad-request', { key: 'angoff.badShare' })
  const errors = remarkErrors((await readLiveRules(ctx.db)).compiled, ratings)
  if (Object.keys(errors).length > 0) return { ok: false, errors }
  return inTransaction(ctx, async (tx) => {
    const { panel, accountId } = await findOwnPanel(tx, ctx, panelId)
    if (roundOf(panel.state) !== round) throw new AppError('conflict', { key: 'angoff.roundClosed' })
    if (!ratings.every(({ versionId }) => panel.versionIds.includes(versionId)))
      throw new AppError('bad-request', { key: 'angoff.strayItem' })
    for (const { versionId, share, remark } of ratings) {
      const said = { share, remark, at: ctx.now() }
      await tx
        .insert(angoffRatings)
        .values({ panelId, round, accountId, versionId, ...said })
        .onConflictDoUpdate({
          target: [angoffRatings.panelId, angoffRatings.round, angoffRatings.accountId, angoffRatings.versionId],
          set: said,
        })
    }
    return { ok: true }
  })
}

type Remark = { versionId: string; remark: string | null }

/** The other judges read remarks, so they pass the rules that hold beside every post. Keyed by the item. */
export function remarkErrors(rules: CompiledRules, said: readonly Remark[]): FieldErrors {
  const errors = promotionIn(rules, Object.fromEntries(said.map(({ versionId, remark }) => [versionId, remark])))
  for (const error of Object.values(errors)) error.key = 'angoff.remarkRefused'
  return errors
}
