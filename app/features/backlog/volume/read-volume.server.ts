import { eq } from 'drizzle-orm'
import { namesOf } from '#app/features/backlog/people-names.server.ts'
import type { Request } from '#app/features/backlog/request-queries.server.ts'
import { LADDER_STEPS, type Ladder, STEP_NAMES } from '#app/features/backlog/volume/ladder-step.ts'
import { isChecked } from '#app/features/backlog/volume/launch-queries.server.ts'
import { findMarket } from '#app/features/backlog/volume/set-market.server.ts'
import { offerOf } from '#app/features/backlog/volume/what-may-be-said.ts'
import { type Audience, seesAsStaff } from '#app/permissions.ts'
import type { Queryable } from '#db/client.server.ts'
import { ladders } from '#db/schema/index.ts'

export type ReadVolume = Awaited<ReturnType<typeof readVolume>>

/** The ladder as everyone sees it, what can be said about buying, and for staff the estimate. */
export async function readVolume(db: Queryable, audience: Audience, request: Request) {
  const ladder = await findLadder(db, request)
  return {
    moq: request.moq,
    steps: LADDER_STEPS.map((step) => ({ step, people: ladder[STEP_NAMES[step]] })),
    offer: offerOf(request),
    staff: seesAsStaff(audience) ? await forStaff(db, request) : undefined,
  }
}

/** Until it was counted for the first time the counters of the request say as much as is known. */
async function findLadder(db: Queryable, { id, people, meToo }: Request): Promise<Ladder> {
  const [ladder] = await db.select().from(ladders).where(eq(ladders.requestId, id))
  if (ladder && ladder.countedAt !== null) return ladder
  return { named: people - meToo, meToo, wouldBuy: 0, atPrice: 0, reserved: 0 }
}

async function forStaff(db: Queryable, { id, unitsLow, unitsMiddle, unitsHigh, unitsChance }: Request) {
  const market = await findMarket(db, id)
  const names = await namesOf(db, [market?.setBy ?? null])
  const known = unitsLow !== null && unitsMiddle !== null && unitsHigh !== null && unitsChance !== null
  return {
    units: known ? { low: unitsLow, middle: unitsMiddle, high: unitsHigh, chance: unitsChance } : null,
    checked: await isChecked(db),
    market: market && { ...market, by: names.get(market.setBy) ?? null },
  }
}
