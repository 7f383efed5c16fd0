import { eq } from 'drizzle-orm'
import { type ClockKind, LENGTHS } from '#app/features/backlog/clocks/clock-lengths.ts'
import {
  type Calendar,
  type Clock,
  findCalendarOfLine,
  findHours,
  listLiveClocks,
} from '#app/features/backlog/clocks/clock-queries.server.ts'
import { afterDays, daysBetween, nextMark, runningFrom, usedAt } from '#app/features/backlog/clocks/clock-time.ts'
import type { Hours } from '#app/features/backlog/clocks/working-time.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { clocks } from '#db/schema/index.ts'

type ClockWanted = {
  kind: ClockKind
  /** `request:…`, `thread:…`, `verdict:…/zh-CN`, `sample:…`: one clock of a kind runs for it. */
  subject: string
  requestId?: string | null
  /** Whose team's calendar it goes by. */
  lineId?: string | null
  ownerId?: string | null
  /** Instead of the usual length. */
  days?: number
  /** A date instead of a length. */
  dueAt?: number
}

/** Nothing is promised by a small team; what a member promised still runs. */
const runs = ({ settings }: Context, kind: ClockKind) => settings.backlog.team === 'full' || kind === 'sample-feedback'

/** Starts a clock, or leaves the one that runs already for the same thing. */
export async function startClock(tx: Transaction, ctx: Context, wanted: ClockWanted): Promise<void> {
  const { kind, subject, requestId = null, ownerId = null } = wanted
  if (!runs(ctx, kind) || (await listLiveClocks(tx, subject, kind)).length > 0) return
  const calendar = await findCalendarOfLine(tx, wanted.lineId)
  const at = ctx.now()
  const clock: Clock = {
    ...{ id: ctx.newId(), requestId, subject, kind, ownerId, calendarId: calendar.id },
    ...{ calendarVersion: calendar.version, ...lengthOf(wanted, calendar.hours, at) },
    ...{ usedBefore: 0, usedInAll: null, runsFrom: at, startedAt: at, pausedAt: null, pausedMs: 0, stoppedAt: null },
    ...{ quietAt: null, warnedAt: null, breachedAt: null, lateSaidAt: null, lateDays: null, nextAt: null },
  }
  await tx.insert(clocks).values({ ...clock, nextAt: nextMark(clock, calendar.hours)?.at ?? null })
}

function lengthOf({ kind, days, dueAt }: ClockWanted, hours: Hours, at: number) {
  const usual = LENGTHS[kind]
  if (dueAt !== undefined) return { unit: 'day' as const, allowance: daysBetween('day', hours, at, dueAt), dueAt }
  const allowance = days ?? usual.days
  return { unit: usual.unit, allowance, dueAt: afterDays(usual.unit, hours, at, allowance) }
}

/** What was asked for is done, or is not asked for any more. */
export async function stopClock(
  tx: Transaction,
  ctx: Context,
  { subject, kind }: { subject: string; kind?: ClockKind },
): Promise<void> {
  for (const clock of await listLiveClocks(tx, subject, kind)) await stop(tx, ctx, clock)
}

export async function stop(tx: Transaction, ctx: Context, clock: Clock): Promise<void> {
  const at = ctx.now()
  const usedInAll = usedAt(clock, await findHours(tx, clock), at)
  const pausedMs = clock.pausedMs + (clock.pausedAt === null ? 0 : at - clock.pausedAt)
  await tx
    .update(clocks)
    .set({ stoppedAt: at, usedInAll, pausedMs, pausedAt: null, nextAt: null })
    .where(eq(clocks.id, clock.id))
}

/** A question to those who asked is open: the only thing that pauses a clock. */
export async function pauseClock(tx: Transaction, ctx: Context, clock: Clock): Promise<void> {
  if (clock.pausedAt !== null) return
  const usedBefore = usedAt(clock, await findHours(tx, clock), ctx.now())
  await tx.update(clocks).set({ pausedAt: ctx.now(), usedBefore, nextAt: null }).where(eq(clocks.id, clock.id))
}

/** Goes on with what was left. */
export async function resumeClock(tx: Transaction, ctx: Context, clock: Clock): Promise<void> {
  if (clock.pausedAt === null) return
  const at = ctx.now()
  const hours = await findHours(tx, clock)
  const going = { ...clock, pausedAt: null, pausedMs: clock.pausedMs + at - clock.pausedAt }
  await storeRunning(tx, { ...going, ...runningFrom(going, hours, at) }, hours)
}

/** Another calendar, or another version of it: what was used up is kept, what is left goes by the new hours. */
export async function rebaseClock(tx: Transaction, ctx: Context, clock: Clock, calendar: Calendar): Promise<void> {
  if (clock.stoppedAt !== null) return
  const { id: calendarId, version: calendarVersion, hours } = calendar
  const usedBefore = usedAt(clock, await findHours(tx, clock), ctx.now())
  const moved = { ...clock, calendarId, calendarVersion, usedBefore }
  const going = clock.pausedAt === null ? { ...moved, ...runningFrom(moved, hours, ctx.now()) } : moved
  await storeRunning(tx, going, hours)
}

const storeRunning = (tx: Transaction, { id, ...clock }: Clock, hours: Hours) =>
  tx
    .update(clocks)
    .set({ ...clock, nextAt: nextMark(clock, hours)?.at ?? null })
    .where(eq(clocks.id, id))
