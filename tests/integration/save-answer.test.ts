import { afterEach, beforeEach, expect, test } from 'vitest'
import { findBrokenAttemptEvent, listAttemptEvents } from '#app/features/admission/sitting/attempt-events.server.ts'
import { resumeAttempt } from '#app/features/admission/sitting/resume-attempt.server.ts'
import { type SaveInput, saveAnswer } from '#app/features/admission/sitting/save-answer.server.ts'
import { findServedQuestion } from '#app/features/admission/sitting/served-items.server.ts'
import { startAttempt } from '#app/features/admission/sitting/start-attempt.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { attemptEvents } from '#db/schema/index.ts'
import { createExamWorld, HOUR, start, storedForm } from '#tests/helpers/exam.ts'
import type { World } from '#tests/helpers/world.ts'

let world: World
let ben: Context
let sitting: { attemptId: string; tab: string | null }
let form: Awaited<ReturnType<typeof storedForm>>
beforeEach(async () => {
  world = await createExamWorld()
  ben = await world.as('ben')
  sitting = await startAttempt(ben, start())
  form = await storedForm(world.db, sitting.attemptId)
})
afterEach(() => world.close())

const at = (position: number) => form[position - 1]!
const save = (input: Partial<SaveInput>, ctx = ben) =>
  saveAnswer(ctx, { ...sitting, position: 1, option: at(1).key, flagged: false, ...input })
const stored = async (position: number) => (await storedForm(world.db, sitting.attemptId))[position - 1]!
const stray = { code: 'bad-request', said: { key: 'exam.strayAnswer' } }

test('an answer is saved, and the item gone to is served with it', async () => {
  const saved = await save({ flagged: true, goTo: 7 })
  expect(saved).toMatchObject({ outcome: 'saved', option: at(1).key, flagged: true, sequence: 1, now: world.at })
  expect(await stored(7)).toMatchObject({ servedAt: world.at })
  expect(await findServedQuestion(world.db, sitting.attemptId, 7)).toBeDefined()
  expect(await findServedQuestion(world.db, sitting.attemptId, 8)).toBeUndefined()
})

test('an answer to an item that was not served is refused', async () => {
  await expect(save({ position: 2, option: at(2).key })).rejects.toMatchObject(stray)
  await expect(save({ position: 41 })).rejects.toMatchObject(stray)
  expect((await stored(2)).chosen).toBeNull()
})

test('an option of another item, or of nobody, is refused', async () => {
  await expect(save({ option: at(2).key })).rejects.toMatchObject(stray)
  await expect(save({ option: '0' })).rejects.toMatchObject(stray)
})

test('the last save wins, and a late one that was sent earlier changes nothing', async () => {
  await save({ sequence: 2 })
  expect(await save({ sequence: 1, option: at(1).wrong })).toMatchObject({
    outcome: 'stale',
    option: at(1).key,
    sequence: 2,
  })
  expect(await save({ option: at(1).wrong })).toMatchObject({ outcome: 'saved', sequence: 3 })
  expect((await stored(1)).chosen).toBe(at(1).wrong)
})

test('a page sent without a choice keeps the one that was made', async () => {
  await save({})
  await save({ option: null, flagged: true })
  expect(await stored(1)).toMatchObject({ chosen: at(1).key, flagged: true })
})

test('a save is taken until the grace after the deadline, and then answered with what is stored', async () => {
  await save({})
  world.advance(HOUR + ben.settings.exam.graceMs)
  expect(await save({ option: at(1).wrong })).toMatchObject({ outcome: 'saved' })
  world.advance(1)
  expect(await save({})).toMatchObject({ outcome: 'late', option: at(1).wrong })
})

test('the newest tab has the sitting; an older one is told and changes nothing', async () => {
  const newer = await resumeAttempt(ben, sitting.attemptId)
  expect(await save({})).toMatchObject({ outcome: 'elsewhere' })
  expect((await stored(1)).chosen).toBeNull()
  expect(await save({ tab: newer.tab })).toMatchObject({ outcome: 'saved' })
})

test('resuming leads to the first item that is open, and the clock has not stopped', async () => {
  await save({ goTo: 2 })
  world.advance(60_000)
  expect(await resumeAttempt(ben, sitting.attemptId)).toMatchObject({ position: 2 })
  const { now, deadlineAt } = await saveAnswer(ben, {
    ...(await resumeAttempt(ben, sitting.attemptId)),
    position: 2,
    option: at(2).key,
    flagged: false,
  })
  expect(deadlineAt - now).toBe(HOUR - 60_000)
})

test('after its time nothing is resumed: the log ends with the deadline', async () => {
  const before = await listAttemptEvents(world.db, sitting.attemptId)
  world.advance(HOUR + ben.settings.exam.graceMs + 1)
  expect(await resumeAttempt(ben, sitting.attemptId)).toMatchObject({ tab: sitting.tab })
  expect(await listAttemptEvents(world.db, sitting.attemptId)).toEqual(before)
})

test('someone else’s attempt is not there, like one that never was', async () => {
  const gone = { code: 'not-found', said: { key: 'missing.attempt' } }
  await expect(save({}, await world.as('raj'))).rejects.toMatchObject(gone)
  await expect(save({ attemptId: 'unknown' })).rejects.toMatchObject(gone)
  await expect(resumeAttempt(await world.as('raj'), sitting.attemptId)).rejects.toMatchObject(gone)
  await expect(save({}, world.visitor())).rejects.toMatchObject({ code: 'not-signed-in' })
})

test('every step is on the sitting’s own log, and a rewritten one shows', async () => {
  await save({ goTo: 2 })
  const events = await listAttemptEvents(world.db, sitting.attemptId)
  expect(events.map((event) => event.kind)).toEqual(['start', 'serve', 'save', 'serve'])
  expect(await findBrokenAttemptEvent(world.db, sitting.attemptId)).toBeUndefined()
  await world.database.door((tx) => tx.update(attemptEvents).set({ at: 1 }))
  expect(await findBrokenAttemptEvent(world.db, sitting.attemptId)).toBe(1)
})
