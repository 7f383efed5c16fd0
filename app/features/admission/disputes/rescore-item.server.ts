import { setImmediate as otherWork } from 'node:timers/promises'
import { and, asc, eq, gt, inArray, sql } from 'drizzle-orm'
import { recordAttemptEvent } from '#app/features/admission/sitting/attempt-events.server.ts'
import { gradeForm } from '#app/features/admission/sitting/grade-form.ts'
import { listAnswers } from '#app/features/admission/sitting/graded-answers.server.ts'
import type { Attempt } from '#app/features/admission/sitting/queries.server.ts'
import { admitMember } from '#app/features/admission/welcome/admit-member.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'
import { attemptItems, attempts, itemVoids, sittingSheets } from '#db/schema/index.ts'

// Each writes up to ten rows, or as many again where it admits somebody.
const SITTINGS_A_SLICE = 4

/** Every graded sitting that had a voided item wrong; begins where it was cut off, and finds nothing to do a second time. */
export async function rescoreItem(ctx: Context, payload: Record<string, unknown>): Promise<void> {
  const itemId = String(payload.itemId)
  const ofItem = eq(itemVoids.itemId, itemId)
  const [found] = await ctx.db.select().from(itemVoids).where(ofItem)
  if (!found) return
  let after = found.rescoredTo ?? ''
  for (;;) {
    const slice = await listWronged(ctx.db, itemId, after)
    const last = slice.at(-1)
    if (!last) break
    await inTransaction(ctx, async (tx) => {
      let admitted = 0
      for (const row of slice) admitted += await rescore(tx, ctx, row.attemptId, itemId, row.position)
      const done = { rescoredTo: last.attemptId, admitted: sql`${itemVoids.admitted} + ${admitted}` }
      await tx.update(itemVoids).set(done).where(ofItem)
    })
    after = last.attemptId
    await otherWork()
  }
  await inTransaction(ctx, (tx) => tx.update(itemVoids).set({ rescoredAt: ctx.now() }).where(ofItem))
}

function listWronged(db: Queryable, itemId: string, after: string) {
  const wronged = and(
    eq(attemptItems.itemId, itemId),
    gt(attemptItems.attemptId, after),
    eq(attemptItems.correct, false),
    eq(attemptItems.pilot, false),
    inArray(attempts.state, ['passed', 'failed']),
  )
  return db
    .select({ attemptId: attemptItems.attemptId, position: attemptItems.position })
    .from(attemptItems)
    .innerJoin(attempts, eq(attempts.id, attemptItems.attemptId))
    .where(wronged)
    .orderBy(asc(attemptItems.attemptId))
    .limit(SITTINGS_A_SLICE)
}

/** Returns how many it admitted: one or none. */
async function rescore(tx: Transaction, ctx: Context, attemptId: string, itemId: string, position: number) {
  const [attempt] = await tx.select().from(attempts).where(eq(attempts.id, attemptId))
  if (attempt?.state !== 'passed' && attempt?.state !== 'failed') return 0
  const grade = gradeForm(await listAnswers(tx, attemptId), attempt)
  const from = attempt.score ?? 0
  const score = Math.max(from, grade.score)
  const state = attempt.state === 'passed' || grade.passed ? 'passed' : 'failed'
  const here = and(eq(attemptItems.attemptId, attemptId), eq(attemptItems.position, position))
  await tx.update(attemptItems).set({ correct: true }).where(here)
  if (score === from) return 0
  const changes = { score, state, bands: grade.bands, rescoredAt: ctx.now() } as const
  await tx.update(attempts).set(changes).where(eq(attempts.id, attemptId))
  const details = { itemId, from, to: score }
  await recordAttemptEvent(tx, ctx, attemptId, 'rescore', { details })
  const admitted = state !== attempt.state && (await letIn(tx, ctx, attempt))
  const { accountId } = attempt
  await recordEvent(tx, ctx, 'exam.rescored', `account:${accountId}`, { accountId, attemptId, admitted })
  return admitted ? 1 : 0
}

async function letIn(tx: Transaction, ctx: Context, { id, accountId }: Attempt): Promise<boolean> {
  await tx.update(sittingSheets).set({ passed: true }).where(eq(sittingSheets.attemptId, id))
  return admitMember(tx, ctx, accountId, id)
}
