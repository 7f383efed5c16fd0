import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { disputeItem } from '#app/features/admission/disputes/dispute-item.server.ts'
import { finishAttempt } from '#app/features/admission/sitting/finish-attempt.server.ts'
import { startAttempt } from '#app/features/admission/sitting/start-attempt.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { action as act, loader as resultPage } from '#app/routes/exam.$attempt.result.tsx'
import { events, itemDisputes } from '#db/schema/index.ts'
import { askIn, locationOf, statusOf, written } from '#tests/helpers/ask-route.ts'
import { answerAll, createExamWorld, start, storedForm } from '#tests/helpers/exam.ts'
import type { World } from '#tests/helpers/world.ts'

const TEXT = 'ISO 518 says so, but the figure asked for is of the newer edition.'

let world: World
let ben: Context
let attemptId: string
beforeEach(async () => {
  world = await createExamWorld()
  ben = await world.as('ben')
  const sitting = await startAttempt(ben, { ...start(), lang: 'zh-CN' })
  attemptId = sitting.attemptId
  await answerAll(ben, sitting, 10)
  await finishAttempt(ben, attemptId, sitting.tab)
})
afterEach(() => world.close())

const send = (form: Record<string, string>, ctx = ben) =>
  askIn(world)(act, ctx, {
    params: { attempt: attemptId },
    form: { intent: 'dispute', position: '3', text: TEXT, ...form },
  })
const refusals = async (form: Record<string, string>) =>
  ((await send(form)) as { data: { errors: Record<string, object> } }).data.errors
const stored = () => world.db.select().from(itemDisputes)

test('what is wrong with a question goes to the examiners with its item and the language it was read in', async () => {
  expect(locationOf(await send({ text: `${TEXT}\r\nSee the table.` }))).toBe(`/exam/${attemptId}/result#disputes`)
  const third = (await storedForm(world.db, attemptId))[2]
  expect(await stored()).toMatchObject([
    {
      ...{ attemptId, position: 3, itemId: third?.itemId, versionId: third?.itemVersionId, lang: 'zh-CN' },
      ...{ text: `${TEXT}\nSee the table.`, state: 'open' },
    },
  ])
  const [event] = await world.db.select().from(events).where(eq(events.type, 'exam.disputed'))
  expect(event).toMatchObject({ subject: `item:${third?.itemId}` })
})

test('the result page lists what was sent and what came of it, and keeps the item hidden', async () => {
  await send({})
  await world.database.door((tx) => tx.update(itemDisputes).set({ state: 'mended', answer: 'Thank you, mended.' }))
  const page = await askIn(world)(resultPage, ben, { params: { attempt: attemptId } })
  expect(page).toMatchObject({
    disputes: { disputes: [{ position: 3, text: TEXT, state: 'mended', answer: 'Thank you, mended.' }] },
  })
  const { positions } = (page as { disputes: { positions: number[] } }).disputes
  expect([positions.length, positions.includes(3)]).toEqual([39, false])
  const third = (await storedForm(world.db, attemptId))[2]
  expect(await written(page)).not.toContain(third?.itemId)
})

test('an item can be disputed once', async () => {
  await send({})
  expect(await refusals({ text: 'And another thing about it.' })).toEqual({ position: { key: 'exam.disputedAlready' } })
  expect(await stored()).toHaveLength(1)
})

test('a text that is too short, too long or advertises is refused beside it, and nothing is stored', async () => {
  expect(await refusals({ text: 'wrong' })).toMatchObject({ text: { key: 'exam.disputeShort' } })
  expect(await refusals({ text: 'x'.repeat(1001) })).toMatchObject({ text: { key: 'tooLong' } })
  expect(await refusals({ position: '' })).toMatchObject({ position: { key: 'chooseOne' } })
  expect(await refusals({ text: 'Use code RIG15 for 15% off at my shop' })).toMatchObject({
    text: { key: 'exam.disputeRefused', values: { words: expect.stringContaining('RIG15') } },
  })
  expect(await stored()).toEqual([])
})

test('nobody disputes an item of another’s sitting, one that was not shown, or one of a sitting under way', async () => {
  expect(statusOf(await send({}, await world.as('raj')))).toBe(404)
  expect(statusOf(await send({ position: '41' }))).toBe(400)
  expect(statusOf(await askIn(world)(act, ben, { params: { attempt: attemptId }, form: { intent: 'other' } }))).toBe(
    400,
  )
  const raj = await world.as('raj')
  await expect(disputeItem(world.visitor(), { attemptId, position: 1, text: TEXT })).rejects.toMatchObject({
    code: 'not-signed-in',
  })
  await expect(disputeItem(raj, { attemptId: 'unknown', position: 1, text: TEXT })).rejects.toMatchObject({
    code: 'not-found',
  })
  world.advance(2 * 24 * 3_600_000)
  const live = await startAttempt(ben, start('another'))
  await expect(disputeItem(ben, { ...live, position: 1, text: TEXT })).rejects.toMatchObject({ code: 'bad-request' })
  expect(await stored()).toEqual([])
})
