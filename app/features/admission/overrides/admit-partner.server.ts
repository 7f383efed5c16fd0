import { eq } from 'drizzle-orm'
import { settleLater } from '#app/features/accounts/settle-later.server.ts'
import { findByHandle } from '#app/features/admission/find-by-handle.server.ts'
import { storeOverride } from '#app/features/admission/overrides/store-override.server.ts'
import { openDoor } from '#app/features/admission/welcome/admit-member.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { accounts } from '#db/schema/index.ts'

type Partner = { handle: string; partnerOf: string; reason: string }

/** Lets in who speaks for a supplier, a designer or a camera maker, without the exam. A member becomes one as well. */
export async function admitPartner(ctx: Context, { handle, partnerOf, reason }: Partner): Promise<void> {
  ensureCan(ctx.actor, 'exam.override')
  if (reason.trim() === '' || partnerOf.trim() === '') throw new AppError('bad-request', { key: 'required' })
  await inTransaction(ctx, async (tx) => {
    const account = ensureFound(await findByHandle(tx, handle), 'account')
    ensureCan(ctx.actor, 'exam.decide-for', { authorId: account.id })
    if (account.emailConfirmedAt === null) throw new AppError('conflict', { key: 'exam.partnerUnconfirmed' })
    if (account.partnerOf === partnerOf) return
    const subject = `account:${account.id}`
    await tx.update(accounts).set({ partnerOf }).where(eq(accounts.id, account.id))
    const admitted = await openDoor(tx, ctx, account.id)
    if (admitted) await recordEvent(tx, ctx, 'account.admitted', subject, { accountId: account.id, reason: 'partner' })
    else {
      await recordEvent(tx, ctx, 'account.changed', subject)
      await settleLater(tx, ctx, account.id)
    }
    await recordEvent(tx, ctx, 'exam.overridden', subject)
    await storeOverride(tx, ctx, { kind: 'partner', accountId: account.id, reason })
  })
}
