import { eq, inArray, sql } from 'drizzle-orm'
import { readBank } from '#app/features/admission/bank/bank.server.ts'
import { reviseIfNever } from '#app/features/admission/bank/revise-bank.server.ts'
import { blueprintFor, type Track } from '#app/features/admission/blueprint.ts'
import { optionBounds, pilotsOn } from '#app/features/admission/policy/exam-policy.ts'
import type { ItemLanguage } from '#app/features/admission/question.ts'
import { recordAttemptEvent } from '#app/features/admission/sitting/attempt-events.server.ts'
import { type DrawnItem, drawForm } from '#app/features/admission/sitting/draw-form.ts'
import { type Context, newSecret } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import type { Transaction } from '#db/client.server.ts'
import { attemptItems, attempts, bank, items } from '#db/schema/index.ts'

type Sitting = {
  accountId: string
  clientKey: string
  allowedSeconds: number
  tab: string | null
  track: Track
  lang: ItemLanguage
  textOnly: boolean
  addressBusy?: boolean
  eventCodeId?: string | null
}

/** The whole form is stored before its first item is shown. Returns the attempt's id. */
export async function storeForm(tx: Transaction, ctx: Context, sitting: Sitting): Promise<string> {
  const { exam } = ctx.settings
  await reviseIfNever(tx, ctx)
  const met = await readBank(tx, sitting.accountId)
  const seed = newSecret()
  const pilots = pilotsOn(exam, met.items.filter((item) => !item.pilot).length)
  const options = optionBounds(exam)
  const wanted = { blueprint: blueprintFor(sitting.track, exam.length), pilots, textOnly: sitting.textOnly, options }
  const draw = drawForm(met.items, wanted, seed)
  if ('lacking' in draw) throw new AppError('conflict', { key: draw.why === 'seen' ? 'exam.allSeen' : 'exam.closed' })
  const id = ctx.newId()
  const drawn = { bankRevision: met.revision, drawNo: met.draws + 1 }
  const startedAt = ctx.now()
  await tx.insert(attempts).values({
    ...{ id, ...sitting, state: 'live', seed, ...drawn, exposureFrom: met.exposureFrom },
    ...{ cut: exam.cut, sectionMinimum: exam.sectionMinimum },
    ...{ startedAt, deadlineAt: startedAt + sitting.allowedSeconds * 1000, address: ctx.address || null },
  })
  await tx.insert(attemptItems).values(draw.items.map((item, at) => rowFor(id, item, at + 1)))
  await countDraw(tx, drawn.drawNo, draw.items)
  const { allowedSeconds, track, lang, textOnly } = sitting
  const details = { allowedSeconds, track, lang, textOnly, pilots, options, length: exam.length, ...drawn }
  await recordAttemptEvent(tx, ctx, id, 'start', { details })
  return id
}

const rowFor = (attemptId: string, { itemId, versionId, options, pilot, values }: DrawnItem, position: number) => ({
  attemptId,
  position,
  itemId,
  itemVersionId: versionId,
  pilot,
  values,
  options: options.map((option) => ({ token: newToken(), option })),
})

async function countDraw(tx: Transaction, drawNo: number, drawn: DrawnItem[]) {
  const ids = drawn.map((item) => item.itemId)
  await tx.update(bank).set({ draws: drawNo }).where(eq(bank.id, 'bank'))
  await tx
    .update(items)
    .set({ exposure: sql`${items.exposure} + 1` })
    .where(inArray(items.id, ids))
}

const newToken = () => newSecret().slice(0, 16)

/** Names the browser tab that sits the exam. */
export const newTab = () => newSecret().slice(0, 10)
