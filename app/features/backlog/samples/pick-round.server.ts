import { eq } from 'drizzle-orm'
import { moveSample } from '#app/features/backlog/samples/move-sample.server.ts'
import { listPicked } from '#app/features/backlog/samples/picked-now.server.ts'
import { findRound } from '#app/features/backlog/samples/round-queries.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound, type Said } from '#app/platform/errors.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { sampleRounds } from '#db/schema/index.ts'

/** Gives the places of a round that is over: the best by both readers, and the others wait for the next. */
export async function pickRound(ctx: Context, month: string): Promise<{ picked: number; waiting: number }> {
  ensureCan(ctx.actor, 'sample.rounds')
  return inTransaction(ctx, async (tx) => {
    const round = ensureFound(await findRound(tx, month), 'page')
    if (round.pickedAt !== null) throw new AppError('conflict', { key: 'samples.pickedAlready' })
    const { over, unjudged, unread, picked, rest } = await listPicked(tx, ctx, month)
    if (!over) throw new AppError('conflict', { key: 'samples.roundRuns' })
    ensureNone(unjudged, 'samples.roundUnjudged')
    ensureNone(unread, 'samples.roundUnread')
    for (const { no } of picked) ensureTaken(await moveSample(tx, ctx, { no, step: 'shortlist', fields: {} }))
    for (const { no } of rest) ensureTaken(await moveSample(tx, ctx, { no, step: 'wait', fields: {} }))
    await tx.update(sampleRounds).set({ pickedAt: ctx.now() }).where(eq(sampleRounds.month, month))
    return { picked: picked.length, waiting: rest.length }
  })
}

function ensureNone(left: readonly { no: number }[], key: Said['key']) {
  if (left.length > 0)
    throw new AppError('conflict', { key, values: { which: left.map(({ no }) => `S-${no}`).join(', ') } })
}

function ensureTaken(outcome: Awaited<ReturnType<typeof moveSample>>) {
  if (outcome.ok) return
  const [said = { key: 'stale' }] = Object.values(outcome.errors)
  throw new AppError('conflict', said)
}
