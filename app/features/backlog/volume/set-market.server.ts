import { and, eq, sql } from 'drizzle-orm'
import { findRequest, type Request } from '#app/features/backlog/request-queries.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'
import { marketFactors } from '#db/schema/index.ts'

type Market = { factor: number; why: string }

/** The product manager's own guess beyond the forum, signed; it stands beside the estimate and never enters it. */
export function setMarket(ctx: Context, requestNo: number, market: Market): Promise<void> {
  return changed(ctx, requestNo, async (tx, request) => {
    const { id: requestId } = request
    const signed = { setBy: authorOf(ctx.actor).id, setAt: ctx.now() }
    await tx.insert(marketFactors).values({ id: ctx.newId(), requestId, ...market, ...signed })
    await writeLog(tx, ctx, {
      ...{ act: 'market.set', subject: `request:${requestId}` },
      ...{ reason: market.why, details: { factor: market.factor } },
    })
  })
}

export const dropMarket = (ctx: Context, requestNo: number): Promise<void> =>
  changed(ctx, requestNo, (tx, { id }) => writeLog(tx, ctx, { act: 'market.drop', subject: `request:${id}` }))

type Change = (tx: Transaction, request: Request) => Promise<unknown>

/** What stood before ends, and stays on record. */
function changed(ctx: Context, requestNo: number, change: Change): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const request = ensureFound(await findRequest(tx, requestNo), 'request')
    const { id: requestId, pmId, engineerId } = request
    ensureCan(ctx.actor, 'request.step', { hats: ['line-pm'], pmId, engineerId })
    await tx.update(marketFactors).set({ endedAt: ctx.now() }).where(stands(requestId))
    await change(tx, request)
    await recordEvent(tx, ctx, 'market.changed', `request:${requestId}`, { requestId, requestNo })
  })
}

const stands = (requestId: string) => and(eq(marketFactors.requestId, requestId), sql`${marketFactors.endedAt} IS NULL`)

export async function findMarket(db: Queryable, requestId: string) {
  const { factor, why, setBy, setAt } = marketFactors
  const [found] = await db.select({ factor, why, setBy, setAt }).from(marketFactors).where(stands(requestId))
  return found
}
