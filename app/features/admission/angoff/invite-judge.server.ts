import { and, eq, isNull } from 'drizzle-orm'
import { handleKey } from '#app/features/accounts/handle-key.ts'
import { findPanel, isJudge } from '#app/features/admission/angoff/panel-queries.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { FieldErrors } from '#app/platform/form.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { accounts, angoffJudges } from '#db/schema/index.ts'

type Invited = { ok: true } | { ok: false; errors: FieldErrors }

/** Judges see keys, so they are people who have passed. They rate from the first round on, or not at all. */
export async function inviteJudge(
  ctx: Context,
  { panelId, handle }: { panelId: string; handle: string },
): Promise<Invited> {
  ensureCan(ctx.actor, 'bank.write')
  return inTransaction(ctx, async (tx) => {
    const panel = ensureFound(await findPanel(tx, panelId), 'panel')
    if (panel.state !== 'first-round') throw new AppError('conflict', { key: 'angoff.roundClosed' })
    const person = await findPerson(tx, handle)
    if (!person) return { ok: false, errors: { handle: { key: 'angoff.nobody' } } }
    const values = { handle: person.handle }
    if (person.state !== 'member') return { ok: false, errors: { handle: { key: 'angoff.notPassed', values } } }
    if (await isJudge(tx, panelId, person.id))
      return { ok: false, errors: { handle: { key: 'angoff.judgeAlready', values } } }
    const invitedBy = ctx.actor.kind === 'account' ? ctx.actor.id : ''
    await tx.insert(angoffJudges).values({ panelId, accountId: person.id, invitedBy, at: ctx.now() })
    await recordEvent(tx, ctx, 'angoff.invited', `panel:${panelId}`, { panelId, accountId: person.id })
    return { ok: true }
  })
}

async function findPerson(tx: Transaction, handle: string) {
  const called = and(eq(accounts.handleKey, handleKey(handle.replace(/^@/, ''))), isNull(accounts.deletedAt))
  const [person] = await tx.select().from(accounts).where(called)
  return person
}
