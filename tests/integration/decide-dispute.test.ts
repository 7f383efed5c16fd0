import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { decideDispute } from '#app/features/admission/disputes/decide-dispute.server.ts'
import { disputeItem } from '#app/features/admission/disputes/dispute-item.server.ts'
import { voidItem } from '#app/features/admission/disputes/void-item.server.ts'
import { finishAttempt } from '#app/features/admission/sitting/finish-attempt.server.ts'
import { startAttempt } from '#app/features/admission/sitting/start-attempt.server.ts'
import { events, itemDisputes, itemVoids } from '#db/schema/index.ts'
import { drawable, stateOf } from '#tests/helpers/bank.ts'
import { answerAll, createExamWorld, start } from '#tests/helpers/exam.ts'
import type { World } from '#tests/helpers/world.ts'

let world: World
let dispute: typeof itemDisputes.$inferSelect
beforeEach(async () => {
  world = await createExamWorld()
  const ben = await world.as('ben')
  const started = await startAttempt(ben, start())
  await answerAll(ben, started, 10)
  await finishAttempt(ben, started.attemptId, started.tab)
  await disputeItem(ben, { attemptId: started.attemptId, position: 3, text: 'Two of the options are right here.' })
  const [row] = await world.db.select().from(itemDisputes)
  dispute = row!
})
afterEach(() => world.close())

const answer = 'We looked it up again, and you are right.'
const decide = async (handle: string, state: 'kept' | 'mended' | 'voided') =>
  decideDispute(await world.as(handle), { disputeId: dispute.id, state, answer })
const stored = async () => (await world.db.select().from(itemDisputes).where(eq(itemDisputes.id, dispute.id)))[0]

test('the answer is kept, and whoever disputed the item is told', async () => {
  await decide('eva', 'kept')
  expect(await stored()).toMatchObject({ state: 'kept', answer, decidedAt: world.at })
  const [event] = await world.db.select().from(events).where(eq(events.type, 'exam.dispute-answered'))
  const { accountId, attemptId, position } = dispute
  expect(event?.payload).toEqual({ accountId, attemptId, position })
  expect(await drawable(world)).toContain(dispute.itemId)
})

test('a voided item leaves all forms, with the answer as its reason', async () => {
  await decide('eva', 'voided')
  expect(await stateOf(world, dispute.itemId)).toBe('retired')
  expect(await drawable(world)).not.toContain(dispute.itemId)
  expect(await world.db.select().from(itemVoids)).toMatchObject([{ itemId: dispute.itemId, reason: answer }])
})

test('of an item that is voided, nothing else can come', async () => {
  await voidItem(await world.as('eva'), { itemId: dispute.itemId, reason: answer })
  await expect(decide('emil', 'kept')).rejects.toMatchObject({ said: { key: 'bank.disputeVoided' } })
  expect(await stored()).toMatchObject({ state: 'open' })
  await decide('emil', 'voided')
  expect(await stored()).toMatchObject({ state: 'voided' })
})

test('a dispute is answered once', async () => {
  await decide('eva', 'mended')
  await expect(decide('emil', 'voided')).rejects.toMatchObject({ said: { key: 'bank.disputeAnswered' } })
  expect(await world.db.select().from(itemVoids)).toEqual([])
})

test('who is no examiner answers none', async () => {
  await expect(decide('ana', 'kept')).rejects.toMatchObject({ code: 'forbidden' })
  expect(await stored()).toMatchObject({ state: 'open' })
})
