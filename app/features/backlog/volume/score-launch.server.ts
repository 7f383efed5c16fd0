import { and, eq } from 'drizzle-orm'
import { wantEveryEstimate } from '#app/features/backlog/volume/estimate-units.server.ts'
import { LADDER_STEPS } from '#app/features/backlog/volume/ladder-step.ts'
import type { Score } from '#app/features/backlog/volume/launch.schema.ts'
import { DAYS_TO_SCORE } from '#app/features/backlog/volume/launch-record.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { FieldErrors } from '#app/platform/form.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { launches, launchSteps } from '#db/schema/index.ts'

const DAY = 86_400_000

type Outcome = { ok: true } | { ok: false; errors: FieldErrors }

/** What was sold in the first 90 days, step by step. From now on every estimate has learned it; it may be corrected. */
export async function scoreLaunch(ctx: Context, launchId: string, score: Score): Promise<Outcome> {
  ensureCan(ctx.actor, 'launch.write')
  return inTransaction(ctx, async (tx) => {
    const [found] = await tx.select().from(launches).where(eq(launches.id, launchId))
    const launch = ensureFound(found, 'launch')
    const errors = faultsOfScore(score, launch.launchedAt + DAYS_TO_SCORE * DAY, ctx.now())
    if (Object.keys(errors).length > 0) return { ok: false, errors }
    await storeScore(tx, ctx, launchId, score)
    await wantEveryEstimate(tx)
    const { requestId } = launch
    await recordEvent(tx, ctx, 'launch.scored', `request:${requestId}`, { requestId, launchId })
    await writeLog(tx, ctx, { act: 'launch.score', subject: `request:${requestId}`, details: { ...score } })
    return { ok: true }
  })
}

const saleOf = (score: Score, step: (typeof LADDER_STEPS)[number]) => ({
  asked: score[`asked${step}`],
  bought: score[`bought${step}`],
})

function faultsOfScore(score: Score, from: number, now: number): FieldErrors {
  const errors: FieldErrors = {}
  if (now < from)
    errors.unitsSold = { key: 'volume.scoredFrom', values: { day: new Date(from).toISOString().slice(0, 10) } }
  for (const step of LADDER_STEPS) {
    const { asked, bought } = saleOf(score, step)
    if (bought > asked) errors[`bought${step}`] = { key: 'volume.moreThanAsked', values: { asked } }
  }
  const buyers = LADDER_STEPS.reduce((sum, step) => sum + saleOf(score, step).bought, 0)
  if (score.unitsSold < buyers) errors.unitsSold ??= { key: 'volume.fewerThanBuyers', values: { buyers } }
  return errors
}

async function storeScore(tx: Transaction, ctx: Context, launchId: string, score: Score) {
  for (const step of LADDER_STEPS)
    await tx
      .update(launchSteps)
      .set(saleOf(score, step))
      .where(and(eq(launchSteps.launchId, launchId), eq(launchSteps.step, step)))
  const scored = { unitsSold: score.unitsSold, scoredBy: authorOf(ctx.actor).id, scoredAt: ctx.now() }
  await tx.update(launches).set(scored).where(eq(launches.id, launchId))
}
