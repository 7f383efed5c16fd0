import { eq } from 'drizzle-orm'
import { noteCrossing } from '#app/features/backlog/metrics/note-crossing.server.ts'
import { findRequestById, type Request } from '#app/features/backlog/request-queries.server.ts'
import { UNITS_CHANCE } from '#app/features/backlog/returning/reopening.ts'
import { returnIfDue } from '#app/features/backlog/returning/return-request.server.ts'
import { gatherHeard } from '#app/features/backlog/volume/gather-standings.server.ts'
import { type Ladder, NO_LADDER, STEP_NAMES } from '#app/features/backlog/volume/ladder-step.ts'
import { findConversion } from '#app/features/backlog/volume/launch-queries.server.ts'
import { simulateUnits } from '#app/features/backlog/volume/simulate-units.ts'
import { changesAt, type Standing, standingOf } from '#app/features/backlog/volume/standing.ts'
import { wantEstimate } from '#app/features/backlog/volume/want-estimate.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'
import { ladders, requests } from '#db/schema/index.ts'

/** As it was when it was made, or never a request: the estimate stays for the record. */
const FROZEN: Request['state'][] = ['made', 'invalid']

/**
 * Counts the ladder of a request and estimates its units. A job, asked for with `wantEstimate`: four thousand draws
 * are no work for the transaction of a Me too.
 */
export async function estimateUnits(ctx: Context, { requestId }: Record<string, unknown>): Promise<void> {
  const id = String(requestId)
  const request = await findRequestById(ctx.db, id)
  if (!request || FROZEN.includes(request.state)) return
  const counted = await countLadder(ctx.db, request, ctx.now())
  await inTransaction(ctx, (tx) => storeEstimate(tx, ctx, request, counted))
}

type Counted = { ladder: Ladder; fadesAt: number | null; units: Units }
type Units = Pick<Request, 'unitsLow' | 'unitsMiddle' | 'unitsHigh' | 'unitsChance'>

export async function countLadder(db: Queryable, { id, moq }: Request, now: number): Promise<Counted> {
  const heard = await gatherHeard(db, id, now)
  const people = heard.flatMap((person) => standingOf(person, now) ?? [])
  const { low, middle, high, chance } = simulateUnits(people, { conversion: await findConversion(db), moq, seed: id })
  const fades = heard.flatMap((person) => changesAt(person, now) ?? [])
  return {
    ladder: ladderOf(people),
    fadesAt: fades.length === 0 ? null : fades.reduce((first, at) => Math.min(first, at)),
    units: { unitsLow: low, unitsMiddle: middle, unitsHigh: high, unitsChance: chance },
  }
}

function ladderOf(people: readonly Standing[]): Ladder {
  const ladder = { ...NO_LADDER }
  for (const { step } of people) ladder[STEP_NAMES[step]] += 1
  return ladder
}

async function storeEstimate(tx: Transaction, ctx: Context, request: Request, { ladder, fadesAt, units }: Counted) {
  const { id: requestId, no: requestNo, title, canonicalId } = request
  const [before] = await tx.select().from(ladders).where(eq(ladders.requestId, requestId))
  const counted = { ...ladder, fadesAt, countedAt: ctx.now() }
  await tx
    .insert(ladders)
    .values({ requestId, ...counted })
    .onConflictDoUpdate({ target: ladders.requestId, set: counted })
  await tx.update(requests).set(units).where(eq(requests.id, requestId))
  await noteCrossing(tx, ctx, request, units.unitsMiddle)
  if (canonicalId !== null) await wantEstimate(tx, canonicalId)
  if (isSame(before, ladder) && isSame(request, units)) return
  await recordEvent(tx, ctx, 'volume.estimated', `request:${requestId}`, { requestId, requestNo })
  if (isLikely(units) && !isLikely(request))
    await recordEvent(tx, ctx, 'request.threshold-reached', `request:${requestId}`, {
      ...{ requestId, requestNo, title, kind: 'units', chance: units.unitsChance },
    })
  if (request.unitsChance !== units.unitsChance) await returnIfDue(tx, ctx, requestId)
}

const isLikely = ({ unitsChance }: Pick<Units, 'unitsChance'>) => (unitsChance ?? 0) >= UNITS_CHANCE

const isSame = <T extends object>(before: T | undefined, after: Partial<T>) =>
  Object.entries(after).every(([key, value]) => before?.[key as keyof T] === value)

/** After a launch was scored all of them are worth another look. */
export const wantEveryEstimate = (tx: Transaction) => tx.update(ladders).set({ wanted: true })
