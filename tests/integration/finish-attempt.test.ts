import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { listAttemptEvents } from '#app/features/admission/sitting/attempt-events.server.ts'
import { finishAttempt, finishOverdueAttempts } from '#app/features/admission/sitting/finish-attempt.server.ts'
import { prepareLiveAttempt } from '#app/features/admission/sitting/prepare-live-attempt.server.ts'
import { resumeAttempt } from '#app/features/admission/sitting/resume-attempt.server.ts'
import { saveAnswer } from '#app/features/admission/sitting/save-answer.server.ts'
import { startAttempt } from '#app/features/admission/sitting/start-attempt.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { accounts, attempts, events, log } from '#db/schema/index.ts'
import { answerAll, createExamWorld, DAY, HOUR, start, storedForm } from '#tests/helpers/exam.ts'
import type { World } from '#tests/helpers/world.ts'

let world: World
let ben: Context
let sitting: { attemptId: string; tab: string | null }
beforeEach(async () => {
  world = await createExamWorld()
  ben = await world.as('ben')
  sitting = await startAttempt(ben, start())
})
afterEach(() => world.close())

const finish = () => finishAttempt(ben, sitting.attemptId, sitting.tab)
const attempt = async () => (await world.db.select().from(attempts).where(eq(attempts.id, sitting.attemptId)))[0]!
const benNow = async () => (await world.db.select().from(accounts).where(eq(accounts.handle, 'ben')))[0]!
const eventTypes = async () => (await world.db.select({ type: events.type }).from(events)).map((event) => event.type)

test('28 of 40 pass, and the door is open at once', async () => {
  await answerAll(ben, sitting, 28)
  expect(await finish()).toEqual({ outcome: 'finished', admitted: expect.any(String) })
  expect(await attempt()).toMatchObject({ state: 'passed', score: 28, finishedBy: 'candidate', finishedAt: world.at })
  expect(await benNow()).toMatchObject({ state: 'member', admittedAt: world.at, newcomerUntil: world.at + 14 * DAY })
  expect(await eventTypes()).toContain('account.admitted')
  expect(await world.db.select().from(log).where(eq(log.act, 'account.admitted'))).toHaveLength(1)
  expect(await world.as('ben')).toMatchObject({ actor: { state: 'member', newcomer: true } })
})

test('27 do not, and the applicant hears when the next try opens', async () => {
  await answerAll(ben, sitting, 27)
  expect(await finish()).toEqual({ outcome: 'finished' })
  expect(await attempt()).toMatchObject({ state: 'failed', score: 27 })
  expect((await benNow()).state).toBe('applicant')
  const [told] = await world.db.select().from(events).where(eq(events.type, 'exam.failed'))
  expect(told?.payload).toMatchObject({ score: 27, nextAt: world.at + DAY })
})

test('what was left open is wrong, and each topic has a band', async () => {
  await finish()
  const { score, bands } = await attempt()
  expect(score).toBe(0)
  expect(Object.values(bands ?? {})).toEqual(Array(9).fill('below'))
})

test('handing in is final: again, or twice at once, finds the same result', async () => {
  await answerAll(ben, sitting, 30)
  await Promise.all([finish(), finish()])
  world.advance(HOUR / 2)
  expect(await finish()).toEqual({ outcome: 'finished' })
  const [first] = await storedForm(world.db, sitting.attemptId)
  const late = await saveAnswer(ben, { ...sitting, position: 1, option: first!.wrong, flagged: false })
  expect(late).toMatchObject({ outcome: 'late', option: first!.key })
  expect((await attempt()).score).toBe(30)
  expect((await eventTypes()).filter((type) => type === 'account.admitted')).toHaveLength(1)
  const kinds = (await listAttemptEvents(world.db, sitting.attemptId)).map((event) => event.kind)
  expect(kinds.filter((kind) => kind === 'submit' || kind === 'grade')).toEqual(['submit', 'grade'])
})

test('when the time is up the saved answers are graded, without a word from the browser', async () => {
  await answerAll(ben, sitting, 31)
  world.advance(HOUR + ben.settings.exam.graceMs)
  expect(await finishOverdueAttempts(world.system())).toBe(0)
  world.advance(DAY)
  expect(await finishOverdueAttempts(world.system())).toBe(1)
  expect(await finishOverdueAttempts(world.system())).toBe(0)
  const { startedAt } = await attempt()
  expect(await attempt()).toMatchObject({
    state: 'passed',
    score: 31,
    finishedBy: 'deadline',
    finishedAt: startedAt + HOUR,
  })
  expect((await benNow()).state).toBe('member')
})

test('handing in after the deadline is finished by the deadline, from any tab', async () => {
  world.advance(2 * HOUR)
  expect(await finishAttempt(ben, sitting.attemptId, 'an older tab')).toMatchObject({ outcome: 'finished' })
  expect(await attempt()).toMatchObject({ state: 'failed', finishedBy: 'deadline' })
})

test('an older tab cannot hand in', async () => {
  await resumeAttempt(ben, sitting.attemptId)
  expect(await finish()).toEqual({ outcome: 'elsewhere' })
  expect((await attempt()).state).toBe('live')
})

test('someone else cannot hand in, and an unknown attempt is never graded', async () => {
  const gone = { code: 'not-found', said: { key: 'missing.attempt' } }
  await expect(finishAttempt(await world.as('raj'), sitting.attemptId, sitting.tab)).rejects.toMatchObject(gone)
  await expect(finishAttempt(ben, 'unknown', null)).rejects.toMatchObject(gone)
})

test('a prepared sitting needs two more answers and passes with them or without', async () => {
  const raj = await world.as('raj')
  const id = raj.actor.kind === 'account' ? raj.actor.id : ''
  const attemptId = await prepareLiveAttempt(world.system(), id, { answered: 38, right: 30 })
  const resumed = await resumeAttempt(raj, attemptId)
  expect(resumed.position).toBe(39)
  const form = await storedForm(world.db, attemptId)
  const answer = { attemptId, tab: resumed.tab, flagged: false }
  await saveAnswer(raj, { ...answer, position: 39, option: form[38]!.key, goTo: 40 })
  await saveAnswer(raj, { ...answer, position: 40, option: form[39]!.wrong })
  expect(await finishAttempt(raj, attemptId, resumed.tab)).toEqual({
    outcome: 'finished',
    admitted: expect.any(String),
  })
  const [finished] = await world.db.select().from(attempts).where(eq(attempts.id, attemptId))
  expect(finished?.score).toBe(31)
})
