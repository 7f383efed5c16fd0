import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { rescoreItem } from '#app/features/admission/disputes/rescore-item.server.ts'
import { voidItem } from '#app/features/admission/disputes/void-item.server.ts'
import { findBrokenAttemptEvent, listAttemptEvents } from '#app/features/admission/sitting/attempt-events.server.ts'
import { finishAttempt } from '#app/features/admission/sitting/finish-attempt.server.ts'
import { startAttempt } from '#app/features/admission/sitting/start-attempt.server.ts'
import { openDoor } from '#app/features/admission/welcome/admit-member.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { accounts, attempts, bank, events, items, itemVoids, log, sittingSheets } from '#db/schema/index.ts'
import { answerAll, createExamWorld, DAY, start, storedForm } from '#tests/helpers/exam.ts'
import type { World } from '#tests/helpers/world.ts'

let world: World
let ben: Context
let eva: Context
let sitting: { attemptId: string; tab: string | null }
beforeEach(async () => {
  world = await createExamWorld()
  ben = await world.as('ben')
  eva = await world.as('eva')
  sitting = await startAttempt(ben, start())
})
afterEach(() => world.close())

const reason = 'The standard it rests on was withdrawn'
const itemAt = async (position: number) => (await storedForm(world.db, sitting.attemptId))[position - 1]!.itemId
const attempt = async () => (await world.db.select().from(attempts).where(eq(attempts.id, sitting.attemptId)))[0]!
const benNow = async () => (await world.db.select().from(accounts).where(eq(accounts.handle, 'ben')))[0]!
const rescored = () => world.db.select().from(events).where(eq(events.type, 'exam.rescored'))
const sit = async (right: number) => {
  await answerAll(ben, sitting, right)
  await finishAttempt(ben, sitting.attemptId, sitting.tab)
}

test('a voided item leaves the draw, with its reason on the item and on the log', async () => {
  const [before] = await world.db.select().from(bank)
  const itemId = await itemAt(1)
  await voidItem(eva, { itemId, reason })
  const [item] = await world.db.select().from(items).where(eq(items.id, itemId))
  expect(item).toMatchObject({ state: 'retired', stateReason: reason })
  expect((await world.db.select().from(bank))[0]?.revision).not.toBe(before?.revision)
  expect(await world.db.select().from(log).where(eq(log.act, 'item.voided'))).toMatchObject([{ reason }])
})

test('who failed by that one item passes now, and is let in', async () => {
  await sit(27)
  const itemId = await itemAt(40)
  await voidItem(eva, { itemId, reason })
  await world.runJobs()
  expect(await attempt()).toMatchObject({ state: 'passed', score: 28, rescoredAt: world.at })
  expect((await benNow()).state).toBe('member')
  expect(await rescored()).toMatchObject([{ payload: { attemptId: sitting.attemptId, admitted: true } }])
  expect(await world.db.select().from(itemVoids)).toMatchObject([{ admitted: 1, rescoredAt: world.at }])
  expect(await world.db.select().from(sittingSheets)).toMatchObject([{ passed: true }])
  const last = (await listAttemptEvents(world.db, sitting.attemptId)).at(-1)
  expect(last).toMatchObject({ kind: 'rescore', details: { itemId, from: 27, to: 28 } })
  expect(await findBrokenAttemptEvent(world.db, sitting.attemptId)).toBeUndefined()
})

test('who had it right keeps the score, and hears nothing', async () => {
  await sit(27)
  await voidItem(eva, { itemId: await itemAt(1), reason })
  await world.runJobs()
  expect(await attempt()).toMatchObject({ state: 'failed', score: 27, rescoredAt: null })
  expect(await rescored()).toEqual([])
})

test('a pass is never taken back, and a score only rises', async () => {
  await sit(30)
  await world.database.client.execute("UPDATE attempt SET cut = 39, score = 40 WHERE state = 'passed'")
  await voidItem(eva, { itemId: await itemAt(40), reason })
  await world.runJobs()
  expect(await attempt()).toMatchObject({ state: 'passed', score: 40 })
  expect(await rescored()).toEqual([])
})

test('a score that rises without reaching the pass mark is told, and admits nobody', async () => {
  await sit(20)
  await voidItem(eva, { itemId: await itemAt(40), reason })
  await world.runJobs()
  expect(await attempt()).toMatchObject({ state: 'failed', score: 21 })
  expect(await rescored()).toMatchObject([{ payload: { admitted: false } }])
})

test('a sitting from before the door opened is no second pass, whether put right or handed in later', async () => {
  await sit(27)
  const itemId = await itemAt(40)
  world.advance(DAY)
  const second = await startAttempt(ben, start('second'))
  await answerAll(ben, second, 40)
  world.advance(60_000)
  await inTransaction(ben, (tx) => openDoor(tx, ben, ben.actor.kind === 'account' ? ben.actor.id : ''))
  world.advance(60_000)
  await finishAttempt(ben, second.attemptId, second.tab)
  await voidItem(eva, { itemId, reason })
  await world.runJobs()
  expect(await attempt()).toMatchObject({ state: 'passed', score: 28 })
  expect(await benNow()).toMatchObject({ state: 'member', passedAgainAt: null })
})

test('an account that was deleted is put right on paper, and let in nowhere', async () => {
  await sit(27)
  const itemId = await itemAt(40)
  await world.database.door((tx) => tx.update(accounts).set({ deletedAt: world.at }).where(eq(accounts.handle, 'ben')))
  await voidItem(eva, { itemId, reason })
  await world.runJobs()
  expect(await benNow()).toMatchObject({ state: 'applicant', passedAgainAt: null })
})

test('rescoring twice is rescoring once', async () => {
  await sit(27)
  const itemId = await itemAt(40)
  await voidItem(eva, { itemId, reason })
  await world.runJobs()
  await world.database.client.execute('UPDATE item_void SET rescored_to = NULL, rescored_at = NULL')
  await rescoreItem(world.system(), { itemId })
  expect((await attempt()).score).toBe(28)
  expect(await rescored()).toHaveLength(1)
  expect((await world.db.select().from(itemVoids))[0]?.admitted).toBe(1)
})

test('two voided items count for both', async () => {
  await sit(26)
  for (const position of [39, 40]) await voidItem(eva, { itemId: await itemAt(position), reason })
  await world.runJobs()
  expect(await attempt()).toMatchObject({ state: 'passed', score: 28 })
})

test('a sitting under way gets it right when it is handed in', async () => {
  await voidItem(eva, { itemId: await itemAt(40), reason })
  await world.runJobs()
  await sit(27)
  expect(await attempt()).toMatchObject({ state: 'passed', score: 28 })
})

test('an item that was only tried out changes no score', async () => {
  await world.database.client.execute(`UPDATE attempt_item SET pilot = 1 WHERE position = 40`)
  await sit(27)
  await voidItem(eva, { itemId: await itemAt(40), reason })
  await world.runJobs()
  expect(await attempt()).toMatchObject({ state: 'failed', score: 27 })
})

test('only who keeps the bank may void, once, and with a reason', async () => {
  const itemId = await itemAt(1)
  await expect(voidItem(await world.as('ana'), { itemId, reason })).rejects.toMatchObject({ code: 'forbidden' })
  await expect(voidItem(eva, { itemId, reason: ' ' })).rejects.toMatchObject({ code: 'bad-request' })
  await expect(voidItem(eva, { itemId: 'NONE', reason })).rejects.toMatchObject({ code: 'not-found' })
  await voidItem(eva, { itemId, reason })
  await expect(voidItem(eva, { itemId, reason })).rejects.toMatchObject({ code: 'conflict' })
})
