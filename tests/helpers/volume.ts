import { eq } from 'drizzle-orm'
import { type GivenIntent, giveIntent } from '#app/features/backlog/volume/give-intent.server.ts'
import { tendVolume } from '#app/features/backlog/volume/tend-volume.server.ts'
import { queueEstimates } from '#app/features/backlog/volume/want-estimate.server.ts'
import { ladders, requests } from '#db/schema/index.ts'
import { fileFrom, requestNamed, storeNeed } from '#tests/helpers/backlog.ts'
import type { World } from '#tests/helpers/world.ts'

export const aRequest = async (world: World) => fileFrom(world, (await storeNeed(world)).no)

type Facts = Partial<typeof requests.$inferInsert>

/** Facts that steps leave behind; the steps have tests of their own. */
export const settle = (world: World, no: number, facts: Facts) =>
  world.database.door((tx) => tx.update(requests).set(facts).where(eq(requests.no, no)))

export const COUNTING: Facts = { state: 'volume_test', priceLow: 180, priceHigh: 220, currency: 'EUR' }

export const says = async (world: World, by: string, requestNo: number, said: Partial<GivenIntent> = {}) =>
  giveIntent(await world.as(by), { requestNo, step: 3, juster: 8, qty: 1, ...said })

/** What the worker does within a second. */
export async function estimated(world: World, no: number) {
  await queueEstimates(world.system())
  await world.runJobs()
  const request = await requestNamed(world, no)
  const [ladder] = await world.db.select().from(ladders).where(eq(ladders.requestId, request.id))
  return { request, ladder }
}

/** What the worker does in the course of a day. */
export async function dayPasses(world: World, no: number) {
  await tendVolume(world.system())
  return estimated(world, no)
}
