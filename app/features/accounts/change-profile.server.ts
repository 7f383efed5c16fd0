import { eq } from 'drizzle-orm'
import type { Profile } from '#app/features/accounts/account.schema.ts'
import { promotionIn } from '#app/features/accounts/promotion-in.ts'
import { findOwnAccount } from '#app/features/accounts/queries.server.ts'
import { readLiveRules } from '#app/features/moderation/live-rules.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { FieldErrors } from '#app/platform/form.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { accounts } from '#db/schema/index.ts'

export type ProfileChanged = { ok: true } | { ok: false; errors: FieldErrors }

export async function changeProfile(ctx: Context, profile: Profile): Promise<ProfileChanged> {
  ensureCan(ctx.actor, 'account.use')
  const promotion = promotionIn((await readLiveRules(ctx.db)).compiled, {
    name: profile.name,
    works: profile.works,
    kit: profile.kit?.join('\n') ?? null,
  })
  if (Object.keys(promotion).length > 0) return { ok: false, errors: promotion }
  const { id } = await findOwnAccount(ctx)
  await inTransaction(ctx, async (tx) => {
    await tx.update(accounts).set(profile).where(eq(accounts.id, id))
    await recordEvent(tx, ctx, 'account.changed', `account:${id}`)
  })
  return { ok: true }
}
