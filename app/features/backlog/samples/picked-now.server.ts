import { endOfMonth } from '#app/features/backlog/month.ts'
import { pickShortlist } from '#app/features/backlog/samples/pick-shortlist.ts'
import { placesIn } from '#app/features/backlog/samples/round-limits.ts'
import { readRoundMoney } from '#app/features/backlog/samples/round-money.server.ts'
import {
  countGiven,
  limitsOf,
  listCandidates,
  listUnjudged,
} from '#app/features/backlog/samples/round-queries.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Queryable } from '#db/client.server.ts'

/** Who would be picked if the places of a round were given now. */
export async function listPicked(db: Queryable, { now }: Pick<Context, 'now'>, month: string) {
  const limits = await limitsOf(db, month)
  const places = placesIn(limits)
  const given = await countGiven(db, month)
  const candidates = await listCandidates(db, month)
  const { left } = await readRoundMoney(db, month)
  const free = Math.min(places - given, Math.floor(left / Math.max(1, limits.costCap)))
  return {
    ...{ limits, places, given, over: now() >= endOfMonth(month), unjudged: await listUnjudged(db, month) },
    ...pickShortlist(candidates, Math.max(0, free)),
  }
}
