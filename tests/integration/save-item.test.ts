import { afterEach, beforeEach, expect, test } from 'vitest'
import { findItem, findItemWhole } from '#app/features/admission/bank/find-item.server.ts'
import { saveItem } from '#app/features/admission/bank/save-item.server.ts'
import { aLiveItem, anEntry, chinese, drawable, english, revisionOf, write } from '#tests/helpers/bank.ts'
import { createExamWorld } from '#tests/helpers/exam.ts'
import type { World } from '#tests/helpers/world.ts'

let world: World
beforeEach(async () => {
  world = await createExamWorld()
})
afterEach(() => world.close())

const ID = 'RIG-L1-90'

test('a new item is a draft that nobody is examined with', async () => {
  await write(await world.as('eva'), anEntry())
  expect(await findItem(world.db, ID)).toMatchObject({ state: 'draft', versionId: null })
  expect(await drawable(world)).not.toContain(ID)
})

test('without an id it gets the next free number of its stratum', async () => {
  const eva = await world.as('eva')
  await write(eva, anEntry())
  expect(await write(eva, anEntry({ id: '' }))).toMatchObject({ itemId: 'RIG-L1-91' })
})

test('an id that is taken is not taken over', async () => {
  const eva = await world.as('eva')
  await write(eva, anEntry())
  const again = await saveItem(eva, { entry: anEntry({ keys: [2] }), seen: 0 })
  expect(again).toEqual({ errors: { id: { key: 'bank.idTaken' } } })
  expect((await findItemWhole(world.db, ID)).newest.keys).toEqual([1])
})

test('only changed words make a new version', async () => {
  const eva = await world.as('eva')
  await write(eva, anEntry())
  expect(await write(eva, anEntry(), 1)).toEqual({ itemId: ID, isChanged: false })
  expect((await findItemWhole(world.db, ID)).newest.version).toBe(1)
})

test('a reviewed item keeps its topic and level, by which sittings are marked; a draft may move', async () => {
  const eva = await world.as('eva')
  await write(eva, anEntry({ topic: 'PWR' }))
  await aLiveItem(world, anEntry(), 1)
  const moved = await saveItem(eva, { entry: anEntry({ topic: 'OPT' }), seen: 2 })
  expect(moved).toEqual({ errors: { topic: { key: 'bank.stratumStays' } } })
})

test('what somebody else changed meanwhile is not written over', async () => {
  await write(await world.as('eva'), anEntry())
  await write(await world.as('emil'), anEntry({ keys: [2] }), 1)
  const late = await saveItem(await world.as('eva'), { entry: anEntry({ keys: [3] }), seen: 1 })
  expect(late).toEqual({ errors: { form: { key: 'stale' } } })
})

test('forms are drawn with the reviewed version until the new one is approved too', async () => {
  await aLiveItem(world)
  const before = await findItem(world.db, ID)
  const revision = await revisionOf(world)
  await write(await world.as('eva'), anEntry({ texts: [{ ...english, stem: 'Which one is it?' }, chinese] }), 1)
  expect(await findItem(world.db, ID)).toMatchObject({ state: 'live', versionId: before?.versionId })
  expect(await revisionOf(world)).toBe(revision)
})

test('a source that was checked again needs no second reading of the words', async () => {
  await aLiveItem(world)
  await write(await world.as('eva'), anEntry({ checked: '2026-11-02', recheck: '2028-11-02' }), 1)
  const { item, newest } = await findItemWhole(world.db, ID)
  expect(newest).toMatchObject({ version: 2, recheckAt: '2028-11-02' })
  expect(item).toMatchObject({ state: 'live', versionId: newest.id })
  expect(await drawable(world)).toContain(ID)
})

test('a member who is no examiner writes nothing', async () => {
  await expect(write(await world.as('ana'), anEntry())).rejects.toMatchObject({ code: 'forbidden' })
})
