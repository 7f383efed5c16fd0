import { setImmediate as otherWork } from 'node:timers/promises'
import { and, asc, eq, gte, inArray, isNotNull, sql } from 'drizzle-orm'
import { countExposure, findBank } from '#app/features/admission/bank/bank.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'
import { attempts, bank, items } from '#db/schema/index.ts'

const DAY = 86_400_000
/** Their items number some hundreds, in a handful of writes. */
const DRAWS_A_SLICE = 20

/**
 * Exposure counts the forms of the last so many days. What leaves is taken off the items in the transaction that moves
 * the beginning, so that every draw finds counts which `redrawForm` can count again.
 */
export async function moveExposureWindow(ctx: Context): Promise<void> {
  const to = await findFirstDraw(ctx.db, ctx.now() - ctx.settings.exam.exposureDays * DAY)
  for (let from = (await findBank(ctx.db)).exposureFrom; from < to; ) {
    from = await inTransaction(ctx, (tx) => moveTo(tx, Math.min(to, from + DRAWS_A_SLICE)))
    await otherWork()
  }
}

/** Of the forms drawn since then; where there is none, of the next one to be drawn. */
async function findFirstDraw(db: Queryable, since: number): Promise<number> {
  const { draws, exposureFrom } = await findBank(db)
  for (let from = exposureFrom; from <= draws; from += DRAWS_A_SLICE) {
    const drawn = and(gte(attempts.drawNo, from), isNotNull(attempts.drawNo))
    const slice = await db
      .select({ drawNo: attempts.drawNo, startedAt: attempts.startedAt })
      .from(attempts)
      .where(drawn)
      .orderBy(asc(attempts.drawNo))
      .limit(DRAWS_A_SLICE)
    const first = slice.find(({ startedAt }) => startedAt >= since)
    if (first) return first.drawNo ?? from
  }
  return draws + 1
}

async function moveTo(tx: Transaction, to: number): Promise<number> {
  const { exposureFrom } = await findBank(tx)
  if (to <= exposureFrom) return exposureFrom
  const byCount = new Map<number, string[]>()
  for (const [itemId, forms] of await countExposure(tx, exposureFrom, to))
    byCount.set(forms, [...(byCount.get(forms) ?? []), itemId])
  for (const [forms, ids] of byCount) {
    const less = { exposure: sql`max(0, ${items.exposure} - ${forms})` }
    await tx.update(items).set(less).where(inArray(items.id, ids))
  }
  await tx.update(bank).set({ exposureFrom: to }).where(eq(bank.id, 'bank'))
  return to
}
