import { eq, inArray, notInArray } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findItemWhole } from '#app/features/admission/bank/find-item.server.ts'
import { reviewText } from '#app/features/admission/bank/review-text.server.ts'
import { findServedQuestion } from '#app/features/admission/sitting/served-items.server.ts'
import { startAttempt } from '#app/features/admission/sitting/start-attempt.server.ts'
import { accounts, attemptItems, grants, itemReviews, items, log } from '#db/schema/index.ts'
import { aLiveItem, anEntry, drawable, english, review, revisionOf, stateOf, write } from '#tests/helpers/bank.ts'
import { createExamWorld, DAY, start } from '#tests/helpers/exam.ts'
import type { World } from '#tests/helpers/world.ts'

let world: World
beforeEach(async () => {
  world = await createExamWorld()
})
afterEach(() => world.close())

const ID = 'RIG-L1-90'
const reviewsOf = async () => {
  const { newest } = await findItemWhole(world.db, ID)
  return world.db.select().from(itemReviews).where(eq(itemReviews.versionId, newest.id))
}

test('a draft goes live when a second person has approved both its texts', async () => {
  await write(await world.as('eva'), anEntry())
  const before = await revisionOf(world)
  const emil = await world.as('emil')
  expect(await review(emil, ID, 'en')).toEqual({ itemId: ID, isDrawnNow: false })
  expect(await drawable(world)).not.toContain(ID)
  expect(await review(emil, ID, 'zh-CN')).toEqual({ itemId: ID, isDrawnNow: true })
  expect(await stateOf(world, ID)).toBe('live')
  expect(await drawable(world)).toContain(ID)
  expect(await revisionOf(world)).not.toBe(before)
  const acts = await world.db
    .select({ act: log.act })
    .from(log)
    .where(eq(log.subject, `item:${ID}`))
  expect(acts.map(({ act }) => act)).toEqual([
    ...['item.written', 'item.text-approved', 'item.text-approved', 'item.state-changed'],
  ])
})

test('it may be tried out first', async () => {
  await write(await world.as('eva'), anEntry())
  const emil = await world.as('emil')
  await review(emil, ID, 'en')
  const { newest } = await findItemWhole(world.db, ID)
  const approval = { versionId: newest.id, lang: 'zh-CN', decision: 'approved', note: '' } as const
  await reviewText(emil, { ...approval, state: 'pilot' })
  expect(await stateOf(world, ID)).toBe('pilot')
})

test('nobody reviews what he wrote himself while others could', async () => {
  const eva = await world.as('eva')
  await write(eva, anEntry())
  world.advance(3 * DAY)
  await expect(review(eva, ID, 'en')).rejects.toMatchObject({ said: { key: 'bank.ownText.own' } })
  expect(await reviewsOf()).toEqual([])
})

test('where there is nobody else its author may after a day, marked as one signature', async () => {
  const eva = await world.as('eva')
  const others = world.db.select({ id: accounts.id }).from(accounts).where(eq(accounts.handle, 'eva'))
  await world.database.door((tx) => tx.delete(grants).where(notInArray(grants.accountId, others)))
  await write(eva, anEntry())
  await expect(review(eva, ID, 'en')).rejects.toMatchObject({ said: { key: 'bank.ownText.later' } })
  world.advance(DAY)
  await review(eva, ID, 'en')
  expect(await reviewsOf()).toMatchObject([{ lang: 'en', alone: true }])
})

test('a returned text keeps the item out, and changed words are read anew', async () => {
  const eva = await world.as('eva')
  await write(eva, anEntry())
  await review(await world.as('emil'), ID, 'zh-CN')
  await review(await world.as('emil'), ID, 'en', 'returned')
  expect(await stateOf(world, ID)).toBe('draft')
  const mended = { ...english, stem: 'Which thread fits a small tripod head?' }
  await write(eva, anEntry({ texts: [mended, ...anEntry().texts.slice(1)] }), 1)
  expect(await reviewsOf()).toMatchObject([{ lang: 'zh-CN', decision: 'approved' }])
  expect(await review(await world.as('emil'), ID, 'en')).toMatchObject({ isDrawnNow: true })
})

test('a text that somebody else leaves as it was stays its writer’s', async () => {
  await write(await world.as('eva'), anEntry({ texts: [english] }))
  await write(await world.as('emil'), anEntry(), 1)
  await expect(review(await world.as('eva'), ID, 'en')).rejects.toMatchObject({ code: 'forbidden' })
  await expect(review(await world.as('emil'), ID, 'zh-CN')).rejects.toMatchObject({ code: 'forbidden' })
  await review(await world.as('emil'), ID, 'en')
  expect(await review(await world.as('eva'), ID, 'zh-CN')).toMatchObject({ isDrawnNow: true })
})

test('an item of one language, or with a fault, is not drawn for all its approvals', async () => {
  await write(await world.as('eva'), anEntry({ texts: [english] }))
  expect(await review(await world.as('emil'), ID, 'en')).toMatchObject({ isDrawnNow: false })
  expect(await stateOf(world, ID)).toBe('draft')
})

test('a text is reviewed once, and only in the newest version', async () => {
  const [eva, emil] = [await world.as('eva'), await world.as('emil')]
  await write(eva, anEntry())
  const { newest } = await findItemWhole(world.db, ID)
  await review(emil, ID, 'en')
  await expect(review(emil, ID, 'en')).rejects.toMatchObject({ said: { key: 'bank.already.approved' } })
  await write(eva, anEntry({ keys: [2] }), 1)
  const late = { versionId: newest.id, lang: 'zh-CN', decision: 'approved', note: '' } as const
  await expect(reviewText(emil, late)).rejects.toMatchObject({ said: { key: 'bank.newerVersion' } })
})

test('a member who is no examiner reviews nothing', async () => {
  await write(await world.as('eva'), anEntry())
  await expect(review(await world.as('ana'), ID, 'en')).rejects.toMatchObject({ code: 'forbidden' })
})

test('a sitting keeps the words it showed after a new version is drawn', async () => {
  const ben = await world.as('ben')
  const { attemptId } = await startAttempt(ben, start())
  const shown = await findServedQuestion(world.db, attemptId, 1)
  const [first] = await world.db.select().from(attemptItems).where(eq(attemptItems.attemptId, attemptId))
  const { item, newest } = await findItemWhole(world.db, first!.itemId)
  const entry = anEntry({ id: item.id, topic: item.topic as 'RIG', level: item.level as 1, keys: newest.keys })
  await aLiveItem(world, entry, newest.version)
  const [changed] = await world.db
    .select()
    .from(items)
    .where(inArray(items.id, [item.id]))
  expect(changed?.versionId).not.toBe(first!.itemVersionId)
  expect(await findServedQuestion(world.db, attemptId, 1)).toEqual(shown)
})
