import { eq } from 'drizzle-orm'
import { type ClockKind, promiseOf } from '#app/features/backlog/clocks/clock-lengths.ts'
import { type Clock, findCalendarOfLine, findStateClock } from '#app/features/backlog/clocks/clock-queries.server.ts'
import {
  pauseClock,
  rebaseClock,
  resumeClock,
  startClock,
  stop,
} from '#app/features/backlog/clocks/run-clocks.server.ts'
import type { RequestState } from '#app/features/backlog/request-label.ts'
import { findRequestById, findStandingVerdict, type Request } from '#app/features/backlog/request-queries.server.ts'
import { findFallback } from '#app/features/backlog/routing/rule-list-queries.server.ts'
import type { StepFields } from '#app/features/backlog/step-fields.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import type { Transaction } from '#db/client.server.ts'
import { clockSets, clocks, requestRoutes } from '#db/schema/index.ts'

type Moved = { request: Pick<Request, 'id'>; to: RequestState; fields?: StepFields }

/** After a step: stops the promise that was kept, starts the next, pauses it over a question. Called once the state stands. */
export async function moveClocks(tx: Transaction, ctx: Context, { request, to, fields = {} }: Moved): Promise<void> {
  const stored = ensureFound(await findRequestById(tx, request.id), 'request')
  const live = await findStateClock(tx, stored.id)
  if (to === 'needs_info') {
    if (live) await pauseClock(tx, ctx, live)
    return
  }
  const kind = promiseOf(to)
  if (live && live.kind === kind && goesOn(live)) return carryOn(tx, ctx, live, stored)
  if (live) await stop(tx, ctx, live)
  if (kind) await startClock(tx, ctx, await wantedFor(tx, ctx, stored, kind, fields))
}

/** Being passed to another line wins no time. What was planned and is now being made, though, has been told of. */
const goesOn = ({ kind, pausedAt }: Clock) => kind !== 'update' || pausedAt !== null

async function carryOn(tx: Transaction, ctx: Context, clock: Clock, request: Request) {
  const ownerId = await ownerOf(tx, request)
  const calendar = await findCalendarOfLine(tx, request.lineId)
  if (clock.ownerId !== ownerId) await tx.update(clocks).set({ ownerId }).where(eq(clocks.id, clock.id))
  if (clock.calendarId !== calendar.id) await rebaseClock(tx, ctx, { ...clock, ownerId }, calendar)
  const now = ensureFound(await findStateClock(tx, request.id), 'clock')
  await resumeClock(tx, ctx, now)
}

async function wantedFor(tx: Transaction, ctx: Context, request: Request, kind: ClockKind, fields: StepFields) {
  const { id, lineId, volumeEndsAt } = request
  const days = await daysInSet(tx, id, kind)
  const wanted = { kind, subject: `request:${id}`, requestId: id, lineId, ownerId: await ownerOf(tx, request), days }
  const date = kind === 'volume' ? volumeEndsAt : kind === 'review' ? await reviewDate(tx, id, fields) : null
  return date !== null && date > ctx.now() ? { ...wanted, dueAt: date } : wanted
}

const reviewDate = async (tx: Transaction, requestId: string, { reviewAt }: StepFields) =>
  reviewAt ?? (await findStandingVerdict(tx, requestId))?.reviewAt ?? null

/** A rule may have given it other lengths. */
async function daysInSet(tx: Transaction, requestId: string, kind: ClockKind): Promise<number | undefined> {
  const [set] = await tx
    .select({ days: clockSets.days })
    .from(requestRoutes)
    .innerJoin(clockSets, eq(clockSets.slug, requestRoutes.clockSet))
    .where(eq(requestRoutes.requestId, requestId))
  return set?.days[kind]
}

/** The line's PM; where there is none, whoever takes what no rule takes. */
const ownerOf = async (tx: Transaction, { pmId }: Request) => pmId ?? (await findFallback(tx))
