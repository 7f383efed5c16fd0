import { and, eq } from 'drizzle-orm'
import { findSample } from '#app/features/backlog/samples/sample-queries.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { sampleLinks } from '#db/schema/index.ts'

/** A coordinator has looked whether "received free of charge" stands where it was promised. */
export async function lookAtLink(ctx: Context, no: number, { linkId, found }: { linkId: string; found: boolean }) {
  ensureCan(ctx.actor, 'sample.rounds')
  const lookedBy = ctx.actor.kind === 'account' ? ctx.actor.id : null
  await inTransaction(ctx, async (tx) => {
    const { sample } = await findSample(tx, no)
    const [looked] = await tx
      .update(sampleLinks)
      .set({ found, lookedAt: ctx.now(), lookedBy })
      .where(and(eq(sampleLinks.id, linkId), eq(sampleLinks.sampleId, sample.id)))
      .returning({ id: sampleLinks.id })
    ensureFound(looked, 'page')
    await recordEvent(tx, ctx, 'sample.noted', `sample:${sample.id}`)
  })
}
