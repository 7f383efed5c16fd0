import { findSample } from '#app/features/backlog/samples/sample-queries.server.ts'
import { giveIntent, type IntentOutcome } from '#app/features/backlog/volume/give-intent.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'

type Want = { juster: number; qty: number }

/** "I want this too": a statement about buying, for the request, because of this sample. */
export async function wantSample(ctx: Context, no: number, { juster, qty }: Want): Promise<IntentOutcome> {
  ensureCan(ctx.actor, 'request.me-too')
  const { sample, request } = await findSample(ctx.db, no)
  ensureFound(sample.sharedAt, 'sample')
  return giveIntent(ctx, { requestNo: request.no, step: 3, juster, qty, sampleId: sample.id })
}
