import { and, asc, eq, isNotNull, lte, notInArray } from 'drizzle-orm'
import { listStandIns } from '#app/features/accounts/grant-holders.server.ts'
import { aboutClock } from '#app/features/backlog/clocks/about-clock.server.ts'
import { isDate } from '#app/features/backlog/clocks/clock-lengths.ts'
import { type Clock, findHours } from '#app/features/backlog/clocks/clock-queries.server.ts'
import { daysLate, type Mark, nextMark } from '#app/features/backlog/clocks/clock-time.ts'
import { startClock, stop } from '#app/features/backlog/clocks/run-clocks.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { eachByItself } from '#app/platform/each-by-itself.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { clocks } from '#db/schema/index.ts'

const SLICE = 50

/** By the clock: at half nothing is said aloud, at 80 % its owner hears, at 100 % a lead, at 150 % everybody. */
export async function tendClocks(ctx: Context): Promise<void> {
  // They stay due, and would be all that a slice holds.
  const failed: string[] = []
  for (let full = true; full; ) {
    const due = await ctx.db
      .select({ id: clocks.id })
      .from(clocks)
      .where(and(isNotNull(clocks.nextAt), lte(clocks.nextAt, ctx.now()), notInArray(clocks.id, failed)))
      .orderBy(asc(clocks.nextAt), asc(clocks.id))
      .limit(SLICE)
    failed.push(...(await eachByItself('clock', due, ({ id }) => inTransaction(ctx, (tx) => tendClock(tx, ctx, id)))))
    full = due.length === SLICE
  }
}

async function tendClock(tx: Transaction, ctx: Context, id: string) {
  const [clock] = await tx.select().from(clocks).where(eq(clocks.id, id))
  if (!clock || clock.nextAt === null || clock.nextAt > ctx.now()) return
  const hours = await findHours(tx, clock)
  const reached: Mark[] = []
  let now: Clock = clock
  for (let next = nextMark(now, hours); next && next.at <= ctx.now(); next = nextMark(now, hours)) {
    reached.push(next.mark)
    now = { ...now, [next.mark]: now[next.mark] ?? ctx.now() }
    if (next.mark === 'lateSaidAt') now.lateDays = Math.max(1, daysLate(now, hours, ctx.now()))
  }
  const { quietAt, warnedAt, breachedAt, lateSaidAt, lateDays } = now
  const nextAt = nextMark(now, hours)?.at ?? null
  await tx.update(clocks).set({ quietAt, warnedAt, breachedAt, lateSaidAt, lateDays, nextAt }).where(eq(clocks.id, id))
  await tell(tx, ctx, now, reached)
}

/** Where the house itself was asleep, only the last of several is told. */
async function tell(tx: Transaction, ctx: Context, clock: Clock, reached: Mark[]) {
  const about = await aboutClock(tx, clock)
  const { id: clockId, kind, dueAt, ownerId, lateDays } = clock
  const { leads } = await listStandIns(ctx, tx)
  const owners = ownerId === null ? leads : [ownerId]
  // What a member has not sent yet is no business of the leads.
  const leadIds = kind === 'sample-feedback' ? [] : leads
  const payload = { ...about.payload, clockId, kind, dueAt, href: about.href, title: about.title }
  if (isDate(kind)) {
    if (about.state === 'final_no') await lookAgain(tx, ctx, clock, { ...payload, ownerIds: [...owners, ...leads] })
    return
  }
  if (reached.includes('breachedAt'))
    await recordEvent(tx, ctx, 'clock.breached', clock.subject, { ...payload, ownerIds: owners, leadIds })
  else if (reached.includes('warnedAt'))
    await recordEvent(tx, ctx, 'clock.warned', clock.subject, { ...payload, ownerIds: owners })
  if (reached.includes('lateSaidAt')) await recordEvent(tx, ctx, 'clock.late', clock.subject, { ...payload, lateDays })
}

/** Nothing is refused for ever without anybody looking: once a year somebody does. */
async function lookAgain(tx: Transaction, ctx: Context, clock: Clock, payload: Record<string, unknown>) {
  const { kind, subject, requestId, ownerId } = clock
  await recordEvent(tx, ctx, 'clock.year-over', subject, payload)
  await stop(tx, ctx, clock)
  await startClock(tx, ctx, { kind, subject, requestId, ownerId, lineId: String(payload.lineId) })
}
