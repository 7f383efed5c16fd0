import { and, desc, eq, inArray, isNull } from 'drizzle-orm'
import { findLedger } from '#app/features/backlog/answers/answered-request.server.ts'
import { listLedgerIds } from '#app/features/backlog/request-queries.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mentions, requestAppeals, requestDifferences, requestWatches } from '#db/schema/index.ts'

export type OwnState = {
  asked: boolean
  /** In the present epoch: after a "no" the same person may ask again. */
  meToo: boolean
  watching: boolean
  /** What this person wrote waits for its answer. */
  differsWaits: boolean
  appeal: { waits: boolean; answer: string | null } | null
}

const NOTHING: OwnState = { asked: false, meToo: false, watching: false, differsWaits: false, appeal: null }

/** What one has said to an answer, and whether one is told when it changes. */
export async function readOwnState(ctx: Context, no: number): Promise<OwnState> {
  if (ctx.actor.kind !== 'account') return NOTHING
  const { db, actor } = ctx
  const { id, epoch } = await findLedger(db, no)
  const own = await db
    .select({ channel: mentions.channel, epoch: mentions.epoch, requestId: mentions.requestId })
    .from(mentions)
    .where(
      and(
        eq(mentions.accountId, actor.id),
        inArray(mentions.requestId, await listLedgerIds(db, id)),
        isNull(mentions.retractedAt),
      ),
    )
  const watching = and(eq(requestWatches.accountId, actor.id), eq(requestWatches.requestId, id))
  const mine = and(eq(requestDifferences.requestId, id), eq(requestDifferences.accountId, actor.id))
  const [appeal] = await db
    .select()
    .from(requestAppeals)
    .where(
      and(
        ...[eq(requestAppeals.requestId, id), eq(requestAppeals.accountId, actor.id)],
        eq(requestAppeals.epoch, epoch),
      ),
    )
    .orderBy(desc(requestAppeals.madeAt))
    .limit(1)
  return {
    asked: own.length > 0,
    meToo: own.some((row) => row.requestId === id && row.channel === 'me-too' && row.epoch === epoch),
    watching: (await db.$count(requestWatches, watching)) > 0,
    differsWaits: (await db.$count(requestDifferences, and(mine, isNull(requestDifferences.outcome)))) > 0,
    appeal: appeal ? { waits: appeal.outcome === null, answer: appeal.answer } : null,
  }
}
