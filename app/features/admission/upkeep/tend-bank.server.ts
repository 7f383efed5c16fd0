import { and, eq, isNull } from 'drizzle-orm'
import { findBank } from '#app/features/admission/bank/bank.server.ts'
import { worthOf } from '#app/features/admission/sitting/draw-form.ts'
import { hasReplacement } from '#app/features/admission/upkeep/bank-spare.ts'
import type { RaisedFlag } from '#app/features/admission/upkeep/flag-kinds.ts'
import { listLive, type TendedItem } from '#app/features/admission/upkeep/list-live.server.ts'
import { moveExposureWindow } from '#app/features/admission/upkeep/move-exposure.server.ts'
import { raiseFlags } from '#app/features/admission/upkeep/raise-flags.server.ts'
import { isToRetire, type RetirementReason, retirementReasons } from '#app/features/admission/upkeep/retirement.ts'
import { takeOut } from '#app/features/admission/upkeep/take-out.server.ts'
import { wearFlags } from '#app/features/admission/upkeep/wear-flags.ts'
import type { Context } from '#app/platform/context.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { itemFlags } from '#db/schema/index.ts'

const FLAGS_A_SLICE = 40

/** Flags what is worn, and retires it as soon as another item can take its place: never before. */
export async function tendBank(ctx: Context): Promise<void> {
  await moveExposureWindow(ctx)
  const live = await listLive(ctx.db)
  const { draws, exposureFrom } = await findBank(ctx.db)
  const { exam } = ctx.settings
  const forms = draws - exposureFrom + 1
  const flags = live.flatMap((item) => wearFlags(item, { forms, today: dayOf(ctx.now()), exam }))
  for (let at = 0; at < flags.length; at += FLAGS_A_SLICE)
    await inTransaction(ctx, (tx) => raiseFlags(tx, ctx, flags.slice(at, at + FLAGS_A_SLICE)))
  await retireWorn(ctx, live, flags)
}

const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10)

async function retireWorn(ctx: Context, live: TendedItem[], flags: readonly RaisedFlag[]) {
  const { exam } = ctx.settings
  const leaked = await listLeaked(ctx.db)
  const overused = new Set(flags.filter(({ kind }) => kind === 'exposureMost').map(({ itemId }) => itemId))
  let left = live
  for (const item of live) {
    const worn = { ...item, views: item.views / worthOf(item), isLeakFlagged: leaked.has(item.id) }
    const reasons = retirementReasons(worn, dayOf(ctx.now()), exam.retireAfterViews)
    if (overused.has(item.id) && !reasons.includes('exposure')) reasons.push('exposure')
    if (!isToRetire(reasons, hasReplacement(item, left, exam))) continue
    left = left.filter(({ id }) => id !== item.id)
    await inTransaction(ctx, (tx) =>
      takeOut(tx, ctx, { itemId: item.id, to: 'retired', reason: sayWhy(item, reasons) }),
    )
  }
}

async function listLeaked(db: Queryable): Promise<ReadonlySet<string>> {
  const open = and(eq(itemFlags.kind, 'leak'), isNull(itemFlags.clearedAt))
  const rows = await db.select({ itemId: itemFlags.itemId }).from(itemFlags).where(open)
  return new Set(rows.map(({ itemId }) => itemId))
}

/** On the log, where every reason is in English. */
function sayWhy({ views, recheckAt }: TendedItem, reasons: readonly RetirementReason[]): string {
  const words: Record<RetirementReason, string> = {
    exposure: `shown ${views} times`,
    leak: 'answered better and faster than before',
    recheckOverdue: `to be checked again by ${recheckAt}`,
  }
  return `Retired with a replacement live: ${reasons.map((reason) => words[reason]).join('; ')}`
}
