import { afterEach, beforeEach, expect, test } from 'vitest'
import { collectFromForm } from '#app/features/backlog/collect-from-form.server.ts'
import { judgeFromForm } from '#app/features/backlog/intake/judge-from-form.server.ts'
import { observe } from '#app/features/backlog/metrics/observe.server.ts'
import { requestOffers } from '#db/schema/index.ts'
import { fileFrom, idOf, requestNamed, storeNeed } from '#tests/helpers/backlog.ts'
import { hear } from '#tests/helpers/inbox.ts'
import { formOf } from '#tests/helpers/threads.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
let no: number

beforeEach(async () => {
  world = await createWorld()
  no = await fileFrom(world, (await storeNeed(world)).no)
}, 60_000)
afterEach(() => world.close())

const NEW = { request: 'new', line: 'tripods', title: 'A wide half-ball', need: 'A half-ball of 100 mm.' }

const collect = async (fields: Record<string, string>) =>
  collectFromForm(await world.as('pia'), (await storeNeed(world, { by: 'noor' })).no, formOf(fields))

async function listOffers() {
  const rows = await world.db.select().from(requestOffers).orderBy(requestOffers.id)
  return rows.map(({ offered, taken }) => [offered, taken])
}

test('of the close requests beside marked words it is kept whether a person took one', async () => {
  expect(await collect({ request: String(no), offered: `${no} 2002` })).toMatchObject({ ok: true })
  expect(await collect({ ...NEW, offered: `${no}` })).toMatchObject({ ok: true })
  expect(await listOffers()).toEqual([
    [[no, 2002], true],
    [[no], false],
  ])
  const [offer] = await world.db.select().from(requestOffers).orderBy(requestOffers.id)
  expect(offer).toMatchObject({ requestId: (await requestNamed(world, no)).id, by: await idOf(world, 'pia') })
  const rows = await observe(world.db, 'cluster-use', { from: 0, until: world.at + 1 })
  expect(rows.map(({ part }) => part).sort()).toEqual([0, 1])
})

test('a request named beside them is not one of those offered', async () => {
  expect(await collect({ request: 'other', other: `R-${no}`, offered: '2002 2003' })).toMatchObject({ ok: true })
  expect(await listOffers()).toEqual([[[2002, 2003], false]])
})

test('the same is kept of what waits in the inbox', async () => {
  const pia = await world.as('pia')
  const place = async (fields: Record<string, string>) =>
    judgeFromForm(pia, formOf({ item: await hear(world), ...fields }), 'place')
  expect(await place({ request: String(no), offered: `${no}` })).toMatchObject({ ok: true })
  expect(await place({ ...NEW, offered: `${no}` })).toMatchObject({ ok: true })
  expect(await listOffers()).toEqual([
    [[no], true],
    [[no], false],
  ])
})

test('where nothing was close nothing was offered, and what is no number is left out', async () => {
  expect(await collect({ request: String(no) })).toMatchObject({ ok: true })
  expect(await collect({ ...NEW, offered: '' })).toMatchObject({ ok: true })
  expect(await collect({ ...NEW, offered: `x ${no} -- 1 2 3 4 5 99999999999` })).toMatchObject({ ok: true })
  expect(await listOffers()).toEqual([[[no, 1, 2, 3, 4], false]])
})

test('words that were refused were put nowhere', async () => {
  expect(await collect({ request: '9999', offered: '9999' })).toMatchObject({ ok: false })
  expect(await listOffers()).toEqual([])
})
