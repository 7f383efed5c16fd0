import { afterAll, beforeAll, expect, test } from 'vitest'
import { enterLaunch } from '#app/features/backlog/volume/enter-launch.server.ts'
import { findConversion } from '#app/features/backlog/volume/launch-queries.server.ts'
import { readLaunches } from '#app/features/backlog/volume/read-launches.server.ts'
import { receiveLaunch } from '#app/features/backlog/volume/receive-launch.server.ts'
import { settleMembers } from '#tests/helpers/backlog.ts'
import { formOf } from '#tests/helpers/threads.ts'
import { aRequest, estimated, says, settle } from '#tests/helpers/volume.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

const DAY = 86_400_000

let world: World
let sku: string
beforeAll(async () => {
  world = await createWorld()
  await settleMembers(world, 5)
  const [first] = (await readLaunches(world.db, 'staff', null)).staff?.products.flatMap((line) => line.products) ?? []
  sku = first?.sku ?? ''
})
afterAll(() => world.close())

const startOfDay = () => world.at - (world.at % DAY)

async function launched() {
  const no = await aRequest(world)
  await says(world, 'member1', no)
  await says(world, 'member2', no)
  await estimated(world, no)
  await settle(world, no, { state: 'made' })
  const entered = await enterLaunch(await world.as('pia'), { request: no, sku, launchedOn: startOfDay() })
  if (!entered.ok) throw new Error(JSON.stringify(entered.errors))
  return { no, id: entered.id }
}

const sold = (launch: string, more: Record<string, string> = {}) =>
  formOf({
    ...{ launch, asked1: '1', asked2: '0', asked3: '2', asked4: '0', asked5: '0' },
    ...{ bought1: '0', bought2: '0', bought3: '1', bought4: '0', bought5: '0', unitsSold: '2', ...more },
  })
const score = async (by: string, form: FormData) => receiveLaunch(await world.as(by), form)

test('what cannot be a launch is refused by the name of the field', async () => {
  const pia = await world.as('pia')
  const no = await aRequest(world)
  const refused = await enterLaunch(pia, { request: no, sku: 'NO-SUCH', launchedOn: world.at + DAY })
  expect(refused).toMatchObject({ errors: { request: {}, sku: {}, launchedOn: {} } })
  expect(await enterLaunch(pia, { request: 999999, sku, launchedOn: startOfDay() })).toHaveProperty('errors.request')
  const { no: made } = await launched()
  expect(await enterLaunch(pia, { request: made, sku, launchedOn: startOfDay() })).toMatchObject({
    errors: { request: { key: 'volume.launchedAlready' } },
  })
  expect(await score('pia', formOf({ request: 'what', sku: '', launchedOn: 'soon' }))).toMatchObject({
    errors: { request: {}, sku: {}, launchedOn: {} },
    typed: { request: 'what' },
  })
})

test('members enter nothing', async () => {
  await expect(
    (async () => enterLaunch(await world.as('ana'), { request: 1, sku, launchedOn: world.at }))(),
  ).rejects.toMatchObject({ code: 'forbidden' })
})

test('it is scored after 90 days, step by step, and what cannot be is named', async () => {
  const { id } = await launched()
  world.advance(89 * DAY)
  expect(await score('pia', sold(id))).toMatchObject({ errors: { unitsSold: { key: 'volume.scoredFrom' } } })
  world.advance(2 * DAY)
  expect(await score('pia', sold(id, { bought3: '3' }))).toHaveProperty('errors.bought3')
  expect(await score('pia', sold(id, { bought3: '2', unitsSold: '1' }))).toHaveProperty('errors.unitsSold')
  expect(await score('pia', sold(id, { bought5: '' }))).toMatchObject({ errors: { bought5: { key: 'required' } } })
  expect(await score('pia', sold(id, { asked1: '-1' }))).toHaveProperty('errors.asked1')
  expect(await score('pia', sold(id, { asked1: 'some' }))).toHaveProperty('errors.asked1')
  await expect(score('pia', sold('no-such-launch'))).rejects.toMatchObject({ code: 'not-found' })
  expect(await score('pia', sold(id))).toEqual({ to: '/requests/launches' })
  expect((await findConversion(world.db))[3]).toEqual({ a: 7, b: 7 })
})

test('a correction replaces what was learned, and does not add to it', async () => {
  const before = await findConversion(world.db)
  const { id } = await launched()
  world.advance(91 * DAY)
  await score('pia', sold(id))
  await score('lee', sold(id, { bought3: '2', unitsSold: '4' }))
  expect((await findConversion(world.db))[3]).toEqual({ a: before[3].a + 2, b: before[3].b })
})

test('outsiders read the record from the third scored launch on, and estimates count as checked from then', async () => {
  const early = await readLaunches(world.db, 'member', null)
  expect(early).toMatchObject({ checked: false, scored: [], staff: undefined, record: { scored: 0 } })
  expect((await readLaunches(world.db, 'staff', null)).scored).toHaveLength(2)
  const open = await aRequest(world)
  await says(world, 'member3', open)
  const before = (await estimated(world, open)).request.unitsChance
  await settle(world, open, { moq: 1 })
  const { id } = await launched()
  world.advance(91 * DAY)
  await score('pia', sold(id, { bought3: '2', unitsSold: '99' }))
  const after = await readLaunches(world.db, 'public', null)
  expect(after).toMatchObject({ checked: true, record: { scored: 3 }, staff: undefined })
  expect(after.scored.map(({ within }) => within)).toContain(false)
  expect((await estimated(world, open)).request.unitsChance).not.toBe(before)
})
