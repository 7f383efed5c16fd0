import { and, eq, gt, inArray, lte, sql } from 'drizzle-orm'
import { wantEstimate } from '#app/features/backlog/volume/want-estimate.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { recordEvents } from '#app/platform/events.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { intents, ladders, requests } from '#db/schema/index.ts'

const DAY = 86_400_000
const REMIND_DAYS = 30
const SLICE = 50

/** What time does to the ladder: statements run out, whose end is near is told, and old words fade. */
export async function tendVolume(ctx: Context): Promise<void> {
  for (const tend of [endRunOut, remindOfEnd, countFaded]) while ((await tend(ctx)) === SLICE);
}

/** What has run out says so; the estimate left it out from the moment on. */
async function endRunOut(ctx: Context): Promise<number> {
  const rows = await ctx.db
    .select({ id: intents.id, requestId: intents.requestId })
    .from(intents)
    .where(and(sql`${intents.endedAt} IS NULL`, lte(intents.expiresAt, ctx.now())))
    .limit(SLICE)
  if (rows.length === 0) return 0
  await inTransaction(ctx, async (tx) => {
    await tx
      .update(intents)
      .set({ endedAt: sql`${intents.expiresAt}`, endedWhy: 'expired' })
      .where(and(isOneOf(rows), sql`${intents.endedAt} IS NULL`, lte(intents.expiresAt, ctx.now())))
    for (const requestId of new Set(rows.map((row) => row.requestId))) await wantEstimate(tx, requestId)
  })
  return rows.length
}

/** Once for each statement, a month before. */
async function remindOfEnd(ctx: Context): Promise<number> {
  const rows = await ctx.db
    .select({
      ...{ id: intents.id, accountId: intents.accountId, expiresAt: intents.expiresAt },
      ...{ requestId: requests.id, requestNo: requests.no, title: requests.title },
    })
    .from(intents)
    .innerJoin(requests, eq(requests.id, intents.requestId))
    .where(
      and(
        sql`${intents.endedAt} IS NULL AND ${intents.remindedAt} IS NULL`,
        ...[gt(intents.expiresAt, ctx.now()), lte(intents.expiresAt, ctx.now() + REMIND_DAYS * DAY)],
      ),
    )
    .limit(SLICE)
  if (rows.length === 0) return 0
  await inTransaction(ctx, async (tx) => {
    await tx.update(intents).set({ remindedAt: ctx.now() }).where(isOneOf(rows))
    const happened = rows.map(({ requestId, ...payload }) => ({ subject: `request:${requestId}`, payload }))
    await recordEvents(tx, ctx, 'intent.running-out', happened)
  })
  return rows.length
}

async function countFaded(ctx: Context): Promise<number> {
  const rows = await ctx.db
    .select({ id: ladders.requestId })
    .from(ladders)
    .where(lte(ladders.fadesAt, ctx.now()))
    .limit(SLICE)
  if (rows.length === 0) return 0
  const ids = rows.map((row) => row.id)
  await inTransaction(ctx, async (tx) => {
    // The job writes the next such moment.
    await tx.update(ladders).set({ fadesAt: null }).where(inArray(ladders.requestId, ids))
    for (const id of ids) await wantEstimate(tx, id)
  })
  return rows.length
}

const isOneOf = (rows: readonly { id: string }[]) =>
  inArray(
    intents.id,
    rows.map((row) => row.id),
  )
