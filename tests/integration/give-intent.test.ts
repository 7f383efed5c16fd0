import { and, eq, isNull } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { giveQuantity } from '#app/features/backlog/volume/give-intent.server.ts'
import { listOwnIntents } from '#app/features/backlog/volume/intent-queries.server.ts'
import { confirmIntent, withdrawIntent } from '#app/features/backlog/volume/keep-intent.server.ts'
import { markBuyer, unmarkBuyer } from '#app/features/backlog/volume/mark-buyer.server.ts'
import { noteOfIntent } from '#app/features/backlog/volume/note-of-intent.server.ts'
import { monthsAfter } from '#app/features/backlog/volume/standing.ts'
import { withdrawMentions } from '#app/features/backlog/withdraw-mentions.server.ts'
import { intents, notices } from '#db/schema/index.ts'
import { idOf, requestNamed, settleMembers } from '#tests/helpers/backlog.ts'
import { aRequest, COUNTING, dayPasses, estimated, says, settle } from '#tests/helpers/volume.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

const DAY = 86_400_000

let world: World
beforeAll(async () => {
  world = await createWorld()
  await settleMembers(world, 5)
  // The first text that is judged reads all the rules.
  await aRequest(world)
}, 60_000)
afterAll(() => world.close())

const standing = async (no: number, by: string) => {
  const { id } = await requestNamed(world, no)
  return world.db
    .select()
    .from(intents)
    .where(and(eq(intents.requestId, id), eq(intents.accountId, await idOf(world, by)), isNull(intents.endedAt)))
}

test('whoever would buy it asks for it as well, and is one person on the ladder', async () => {
  const no = await aRequest(world)
  expect(await says(world, 'member1', no, { qty: 2 })).toEqual({ ok: true, no })
  const { request, ladder } = await estimated(world, no)
  expect(request.people).toBe(2)
  expect(ladder).toMatchObject({ named: 1, meToo: 0, wouldBuy: 1, reserved: 0 })
})

test('saying it anew replaces what was said before, which is kept', async () => {
  const no = await aRequest(world)
  await says(world, 'member1', no, { juster: 4 })
  await says(world, 'member1', no, { juster: 9, sampleId: 'sample-1' })
  await says(world, 'member1', no, { juster: 10 })
  const rows = await standing(no, 'member1')
  expect(rows).toMatchObject([{ juster: 10, sampleId: 'sample-1' }])
  expect(await world.db.$count(intents, eq(intents.endedWhy, 'replaced'))).toBe(2)
})

test('ten answers of one person at once leave one that stands', async () => {
  const no = await aRequest(world)
  await Promise.all(Array.from({ length: 10 }, (_, juster) => says(world, 'member2', no, { juster })))
  expect(await standing(no, 'member2')).toHaveLength(1)
  expect((await requestNamed(world, no)).people).toBe(2)
})

test('a price is answered once there is one, and a reservation taken while units are counted', async () => {
  const no = await aRequest(world)
  expect(await says(world, 'member1', no, { step: 4 })).toMatchObject({ ok: false, errors: { step: {} } })
  expect(await says(world, 'member1', no, { step: 5 })).toMatchObject({ ok: false, errors: { step: {} } })
  await settle(world, no, COUNTING)
  expect(await says(world, 'member1', no, { step: 4, priceMax: 100 })).toHaveProperty('errors.priceMax')
  expect(await says(world, 'member1', no, { step: 4, priceMax: 200 })).toEqual({ ok: true, no })
  expect(await standing(no, 'member1')).toMatchObject([{ step: 4, priceMax: 200, currency: 'EUR' }])
  expect(await says(world, 'member3', no, { step: 5, juster: undefined })).toEqual({ ok: true, no })
  expect((await estimated(world, no)).ladder).toMatchObject({ named: 1, atPrice: 1, reserved: 1 })
})

test('nothing is said about buying what is made', async () => {
  const no = await aRequest(world)
  await settle(world, no, { state: 'made' })
  await expect(says(world, 'member1', no)).rejects.toMatchObject({ code: 'conflict' })
})

test('three pieces are the most, twenty for a house that staff have verified', async () => {
  const no = await aRequest(world)
  expect(await says(world, 'member4', no, { qty: 4 })).toHaveProperty('errors.qty')
  await expect(markBuyer(await world.as('ana'), 'member4', { kind: 'rental', reason: 'me' })).rejects.toMatchObject({
    code: 'forbidden',
  })
  await expect(markBuyer(await world.as('pia'), 'pia', { kind: 'rental', reason: 'me' })).rejects.toMatchObject({
    code: 'forbidden',
  })
  await markBuyer(await world.as('pia'), 'Member4', { kind: 'rental', reason: 'Their counter, seen.' })
  expect(await says(world, 'member4', no, { qty: 20 })).toEqual({ ok: true, no })
  const many = (await estimated(world, no)).request.unitsHigh ?? 0
  await unmarkBuyer(await world.as('cora'), 'member4', 'Closed down.')
  expect((await estimated(world, no)).request.unitsHigh).toBeLessThan(many)
})

test('it is taken back, and the Me too stays; taking the Me too back takes it along', async () => {
  const no = await aRequest(world)
  await says(world, 'member1', no)
  await withdrawIntent(await world.as('member1'), no)
  expect(await standing(no, 'member1')).toEqual([])
  expect((await estimated(world, no)).ladder).toMatchObject({ named: 1, meToo: 1, wouldBuy: 0 })
  await expect(withdrawIntent(await world.as('member1'), no)).rejects.toMatchObject({ code: 'conflict' })
  await says(world, 'member1', no)
  await withdrawMentions(await world.as('member1'), no)
  expect(await standing(no, 'member1')).toEqual([])
  expect((await estimated(world, no)).ladder).toMatchObject({ named: 1, meToo: 0, wouldBuy: 0 })
})

test('staff may say it too, and are left out of the estimate', async () => {
  const no = await aRequest(world)
  await says(world, 'pia', no)
  expect((await estimated(world, no)).ladder).toMatchObject({ named: 1, wouldBuy: 0 })
})

test('applicants and the silenced say nothing', async () => {
  const no = await aRequest(world)
  for (const person of ['ben', 'sid'])
    await expect(says(world, person, no)).rejects.toMatchObject({ code: 'forbidden' })
})

test('after eleven months it is told, once, and one click keeps it for another year', async () => {
  const no = await aRequest(world)
  await says(world, 'noor', no)
  const [intent] = await standing(no, 'noor')
  expect(intent?.expiresAt).toBe(monthsAfter(world.at, 12))
  world.advance((intent?.expiresAt ?? 0) - world.at - 30 * DAY - 1)
  await dayPasses(world, no)
  expect(await world.db.$count(notices, eq(notices.kind, 'intent-runs-out'))).toBe(0)
  world.advance(1)
  await dayPasses(world, no)
  await dayPasses(world, no)
  const told = await world.db.select().from(notices).where(eq(notices.kind, 'intent-runs-out'))
  expect(told.filter(({ href }) => href === `/r/${no}/intent`)).toHaveLength(1)
  const noor = await world.as('noor')
  await confirmIntent(noor, no)
  expect((await noteOfIntent(noor, no)).intent?.expiresAt).toBe(monthsAfter(world.at, 12))
})

test('unconfirmed it counts up to its last moment and not after, and the person goes on as a Me too', async () => {
  const no = await aRequest(world)
  await says(world, 'noor', no, { step: 3, juster: 10 })
  const noor = await world.as('noor')
  const [intent] = await standing(no, 'noor')
  expect((await estimated(world, no)).ladder).toMatchObject({ wouldBuy: 1, meToo: 0 })
  world.advance((intent?.expiresAt ?? 0) - world.at - 1)
  expect((await dayPasses(world, no)).ladder).toMatchObject({ wouldBuy: 1 })
  world.advance(1)
  expect(
    (await listOwnIntents(world.db, noor.actor.kind === 'account' ? noor.actor.id : '', world.at)).map((own) => own.no),
  ).not.toContain(no)
  expect((await dayPasses(world, no)).ladder).toMatchObject({ wouldBuy: 0, meToo: 1 })
  expect(await world.db.$count(intents, and(eq(intents.endedWhy, 'expired'), eq(intents.id, intent?.id ?? '')))).toBe(1)
})

test('a Me too for two is one person at the step of a Me too, and two pieces of the estimate for a year', async () => {
  const no = await aRequest(world)
  await giveQuantity(await world.as('member1'), { requestNo: no, qty: 2 })
  const { request, ladder } = await estimated(world, no)
  expect(ladder).toMatchObject({ named: 1, meToo: 1, wouldBuy: 0 })
  const [intent] = await standing(no, 'member1')
  world.advance((intent?.expiresAt ?? 0) - world.at)
  const later = await dayPasses(world, no)
  expect(later.ladder).toMatchObject({ named: 1, meToo: 1 })
  expect(later.request.unitsChance).toBeLessThanOrEqual(request.unitsChance ?? 0)
})
