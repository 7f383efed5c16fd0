import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { changeItemState } from '#app/features/admission/bank/change-item-state.server.ts'
import { voidItem } from '#app/features/admission/disputes/void-item.server.ts'
import { startAttempt } from '#app/features/admission/sitting/start-attempt.server.ts'
import { items, itemVersions, log } from '#db/schema/index.ts'
import { aLiveItem, anEntry, drawable, revisionOf, stateOf, write } from '#tests/helpers/bank.ts'
import { createExamWorld, start, storedForm } from '#tests/helpers/exam.ts'
import type { World } from '#tests/helpers/world.ts'

let world: World
beforeEach(async () => {
  world = await createExamWorld()
})
afterEach(() => world.close())

const ID = 'RIG-L1-90'
const reason = 'A member says the key is wrong.'
const change = async (handle: string, to: 'draft' | 'pilot' | 'live' | 'suspended' | 'retired', itemId = ID) =>
  changeItemState(await world.as(handle), { itemId, to, reason })

test('a suspended item leaves the draw at once, and comes back when it is live again', async () => {
  await aLiveItem(world)
  const before = await revisionOf(world)
  await change('eva', 'suspended')
  expect(await drawable(world)).not.toContain(ID)
  expect(await revisionOf(world)).not.toBe(before)
  await change('eva', 'live')
  expect(await drawable(world)).toContain(ID)
  expect(await revisionOf(world)).toBe(before)
})

test('the next form holds no item that was suspended, and a form that is being sat keeps it', async () => {
  const ben = await world.as('ben')
  const { attemptId } = await startAttempt(ben, start())
  const [first] = await storedForm(world.db, attemptId)
  await change('eva', 'suspended', first!.itemId)
  expect((await storedForm(world.db, attemptId))[0]?.itemId).toBe(first!.itemId)
  expect(await drawable(world)).not.toContain(first!.itemId)
})

test('every change is on the log with its reason', async () => {
  await aLiveItem(world)
  await change('eva', 'suspended')
  const [entry] = await world.db.select().from(log).where(eq(log.reason, reason))
  expect(entry).toMatchObject({ act: 'item.state-changed', details: { from: 'live', to: 'suspended' } })
})

test('what nobody has approved does not go live', async () => {
  await write(await world.as('eva'), anEntry())
  await expect(change('emil', 'live')).rejects.toMatchObject({ said: { key: 'bank.hindrance.notReviewed' } })
  expect(await stateOf(world, ID)).toBe('draft')
})

test('an approved version with a fault does not come back', async () => {
  await aLiveItem(world)
  await change('eva', 'suspended')
  await world.database.door((tx) => tx.update(itemVersions).set({ source: '' }).where(eq(itemVersions.itemId, ID)))
  await expect(change('eva', 'live')).rejects.toMatchObject({ said: { key: 'bank.hindrance.lintErrors' } })
})

test('a voided item is never drawn again', async () => {
  await aLiveItem(world)
  await voidItem(await world.as('eva'), { itemId: ID, reason: 'Two of its options are right.' })
  await change('eva', 'suspended')
  await expect(change('eva', 'live')).rejects.toMatchObject({ said: { key: 'bank.hindrance.voided' } })
})

test('a retired item does not go straight back to live', async () => {
  await aLiveItem(world)
  await change('eva', 'retired')
  await expect(change('eva', 'live')).rejects.toMatchObject({ said: { key: 'bank.step' } })
  await expect(change('ana', 'suspended')).rejects.toMatchObject({ code: 'forbidden' })
})

test('of an item nobody has heard of nothing is changed', async () => {
  await expect(change('eva', 'live', 'NOPE-1')).rejects.toMatchObject({ code: 'not-found' })
  expect(await world.db.select().from(items).where(eq(items.id, 'NOPE-1'))).toEqual([])
})
