import { and, eq } from 'drizzle-orm'
import { READERS, type Reading } from '#app/features/backlog/samples/pick-shortlist.ts'
import { findSample, listReadings, ofSample } from '#app/features/backlog/samples/sample-queries.server.ts'
import { CANDIDATES } from '#app/features/backlog/samples/sample-steps.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { sampleReadings } from '#db/schema/index.ts'

/** What one of the two readers says of an application. Until the places are given it may be said again. */
export async function giveReading(ctx: Context, no: number, reading: Reading & { note: string }): Promise<void> {
  const { id: readerId } = authorOf(ctx.actor)
  await inTransaction(ctx, async (tx) => {
    const found = await findSample(tx, no)
    ensureCan(ctx.actor, 'sample.judge', ofSample(found))
    const { id: sampleId, state } = found.sample
    if (!CANDIDATES.includes(state)) throw new AppError('conflict', { key: 'samples.notToRead' })
    const others = (await listReadings(tx, [sampleId])).filter((each) => each.readerId !== readerId)
    if (others.length >= READERS) throw new AppError('conflict', { key: 'samples.readAlready' })
    const said = { ...reading, at: ctx.now() }
    const own = and(eq(sampleReadings.sampleId, sampleId), eq(sampleReadings.readerId, readerId))
    const changed = await tx.update(sampleReadings).set(said).where(own).returning({ at: sampleReadings.at })
    if (changed.length === 0) await tx.insert(sampleReadings).values({ sampleId, readerId, ...said })
    await recordEvent(tx, ctx, 'sample.noted', `sample:${sampleId}`)
  })
}
