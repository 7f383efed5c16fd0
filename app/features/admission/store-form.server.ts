import { recordAttemptEvent } from '#app/features/admission/attempt-events.server.ts'
import { readBank } from '#app/features/admission/bank.server.ts'
import { BLUEPRINT } from '#app/features/admission/blueprint.ts'
import { drawForm } from '#app/features/admission/draw-form.ts'
import { type Context, newSecret } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import type { Transaction } from '#db/client.server.ts'
import { attemptItems, attempts } from '#db/schema/index.ts'

/** Items are written in English so far, and shown so to everyone. */
export const ITEM_LANGUAGE = 'en'

type Sitting = { accountId: string; clientKey: string; allowedSeconds: number; tab: string | null }

/** The whole form is stored before its first item is shown. Returns the attempt's id. */
export async function storeForm(tx: Transaction, ctx: Context, sitting: Sitting): Promise<string> {
  const startedAt = ctx.now()
  const bank = await readBank(tx, sitting.accountId, ITEM_LANGUAGE, startedAt)
  const seed = newSecret()
  const draw = drawForm(bank.items, BLUEPRINT, seed)
  if ('lacking' in draw) throw new AppError('conflict', { key: 'exam.closed' })
  const id = ctx.newId()
  await tx.insert(attempts).values({
    id,
    ...sitting,
    state: 'live',
    seed,
    bankRevision: bank.revision,
    lang: ITEM_LANGUAGE,
    cut: ctx.settings.exam.cut,
    startedAt,
    deadlineAt: startedAt + sitting.allowedSeconds * 1000,
    address: ctx.address || null,
  })
  const versionIds = new Map(bank.items.map((item) => [item.id, item.versionId]))
  const rows = draw.items.map(({ itemId, options }, at) => ({
    attemptId: id,
    position: at + 1,
    itemId,
    itemVersionId: versionIds.get(itemId) ?? '',
    options: options.map((option) => ({ token: newToken(), option })),
  }))
  await tx.insert(attemptItems).values(rows)
  const { allowedSeconds } = sitting
  await recordAttemptEvent(tx, ctx, id, 'start', { details: { allowedSeconds, bankRevision: bank.revision } })
  return id
}

const newToken = () => newSecret().slice(0, 16)

/** Names the browser tab that sits the exam. */
export const newTab = () => newSecret().slice(0, 10)
