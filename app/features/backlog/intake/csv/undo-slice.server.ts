import { and, eq, inArray, sql } from 'drizzle-orm'
import { nextRows, ROW_KINDS, type Run, rowsNamed } from '#app/features/backlog/intake/csv/run-queries.server.ts'
import { hideIfAlone } from '#app/features/backlog/intake/hide-if-alone.server.ts'
import { retractOutside } from '#app/features/backlog/people/retract-outside.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { inboxItems, inboxRunRows, inboxRuns } from '#db/schema/index.ts'

const SLICE = 40
const WHY = 'the import was undone'

/** What opened a request goes last, when nothing else of this import still speaks for it. */
const IN_TURN = ['waiting', 'dismissed', 'attached', 'filed'] as const

/** First what was read and waits to be taken in, then what was taken in; what somebody judged stays on record. */
export async function undoSlice(tx: Transaction, ctx: Context, run: Run): Promise<boolean> {
  const waiting = await nextRows(tx, run.id, ROW_KINDS, SLICE)
  if (waiting.length > 0) {
    await tx.delete(inboxRunRows).where(rowsNamed(run.id, waiting))
    return true
  }
  for (const state of IN_TURN) {
    const items = await listItems(tx, run.id, state)
    if (items.length === 0) continue
    await (state === 'waiting' ? remove(tx, run, items) : keep(tx, ctx, { run, state, items }))
    return true
  }
  return false
}

type Item = Awaited<ReturnType<typeof listItems>>[number]

const listItems = (tx: Transaction, runId: string, state: (typeof IN_TURN)[number]) =>
  tx
    .select({ id: inboxItems.id, requestId: inboxItems.requestId })
    .from(inboxItems)
    .where(and(eq(inboxItems.runId, runId), eq(inboxItems.state, state)))
    .limit(SLICE)

const idsOf = (items: readonly Item[]) => items.map(({ id }) => id)

async function remove(tx: Transaction, run: Run, items: readonly Item[]) {
  await tx.delete(inboxItems).where(inArray(inboxItems.id, idsOf(items)))
  await tx
    .update(inboxRuns)
    .set({ removed: sql`${inboxRuns.removed} + ${items.length}` })
    .where(eq(inboxRuns.id, run.id))
}

type Judged = { run: Run; state: 'dismissed' | 'attached' | 'filed'; items: readonly Item[] }

async function keep(tx: Transaction, ctx: Context, { run, state, items }: Judged) {
  await retractOutside(tx, ctx, idsOf(items), WHY)
  if (state === 'filed') for (const { requestId } of items) await hideIfAlone(tx, ctx, { requestId, why: WHY })
  await tx
    .update(inboxItems)
    .set({ state: 'undone', contact: null })
    .where(inArray(inboxItems.id, idsOf(items)))
  const count = state === 'dismissed' ? 'dismissed' : 'retracted'
  await tx
    .update(inboxRuns)
    .set({ [count]: sql`${inboxRuns[count]} + ${items.length}` })
    .where(eq(inboxRuns.id, run.id))
}
