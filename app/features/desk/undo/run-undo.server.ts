import { setImmediate as otherWork } from 'node:timers/promises'
import { eq } from 'drizzle-orm'
import { readActor } from '#app/features/accounts/rights.server.ts'
import { giveBack } from '#app/features/desk/undo/give-back.server.ts'
import { FIRST_SLICE, nextSlice } from '#app/features/desk/undo/slice-size.ts'
import { freeEntries } from '#app/features/desk/undo/undo-entry.ts'
import { findUndo, type RuleUndo, resultOf } from '#app/features/desk/undo/undo-queries.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import { enqueue } from '#app/platform/jobs.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { accounts, ruleUndos } from '#db/schema/index.ts'

/** After which other jobs have their turn. */
const SLICES_A_JOB = 25

/** Gives back the next texts, from about where the row says: what was given back is not given back again. */
export async function runUndo(ctx: Context, payload: Record<string, unknown>): Promise<void> {
  const undo = await findUndo(ctx.db, String(payload.undoId))
  if (undo?.state !== 'doing') return
  try {
    await doSlices(await asWhoeverUndid(ctx, undo), undo)
  } catch (error) {
    const failed = { state: 'failed' as const, problem: (error as Error).message }
    await inTransaction(ctx, (tx) => tx.update(ruleUndos).set(failed).where(eq(ruleUndos.id, undo.id)))
  }
}

async function doSlices(ctx: Context, undo: RuleUndo) {
  const free = freeEntries(ensureFound(resultOf(undo), 'undo'))
  let [at, size] = [undo.judged, FIRST_SLICE]
  for (let slice = 0; slice < SLICES_A_JOB && at < free.length; slice += 1) {
    const entries = free.slice(at, at + size)
    at += entries.length
    const tookMs = await inTransaction(ctx, async (tx) => {
      const began = ctx.now()
      await giveBack(tx, ctx, undo, entries)
      return ctx.now() - began
    })
    size = nextSlice(entries.length, tookMs)
    await otherWork()
  }
  // Not with each slice: the row holds the whole list, and is written anew for every number in it.
  const ended = at < free.length ? {} : { state: 'done' as const, doneAt: ctx.now() }
  await inTransaction(ctx, async (tx) => {
    await tx
      .update(ruleUndos)
      .set({ judged: at, ...ended })
      .where(eq(ruleUndos.id, undo.id))
    if (at < free.length) await enqueue(tx, ctx, 'run-undo', `${undo.id}:${at}`, { undoId: undo.id })
  })
}

/** The worker does it for a person, who stands on the log. */
async function asWhoeverUndid(ctx: Context, { doneBy }: RuleUndo): Promise<Context> {
  const [account] = await ctx.db
    .select()
    .from(accounts)
    .where(eq(accounts.id, doneBy ?? ''))
  return account ? { ...ctx, actor: await readActor(ctx.db, account, ctx.now()) } : ctx
}
