import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startAttempt } from '#app/features/admission/sitting/start-attempt.server.ts'
import { waitOutStorm } from '#app/features/admission/sitting/wait-out-storm.server.ts'
import { findStorm } from '#app/features/moderation/storm.server.ts'
import { declareStorm } from '#app/features/review/storm/declare-storm.server.ts'
import { closePassedStorms, endStorm } from '#app/features/review/storm/end-storm.server.ts'
import { receiveStorm } from '#app/features/review/storm/receive-storm.server.ts'
import { stormPage } from '#app/features/review/storm/storm-page.server.ts'
import { loader } from '#app/routes/exam._index.tsx'
import { attempts, events, examWaits, log } from '#db/schema/index.ts'
import { formOf } from '#tests/helpers/threads.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

const HOUR = 3_600_000
let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

const start = { allowedSeconds: 3600, track: 'motion' as const, lang: 'en' as const, textOnly: false }
const happened = async (type: string) => (await world.db.select().from(events).where(eq(events.type, type))).length

test('a moderator declares a storm for some hours, and it ends by itself', async () => {
  const mo = await world.as('mo')
  await declareStorm(mo, { hours: 2, reason: 'Forty equal posts in ten minutes' })
  expect(await findStorm(world.db, world.at)).toMatchObject({ endsAt: world.at + 2 * HOUR })
  expect(await stormPage(mo)).toMatchObject({ running: { reason: 'Forty equal posts in ten minutes', by: 'mo' } })
  expect(await findStorm(world.db, world.at + 2 * HOUR)).toBeUndefined()
  await expect(declareStorm(await world.as('ana'), { hours: 2, reason: 'No' })).rejects.toMatchObject({
    code: 'forbidden',
  })
})

test('declared again, it is the same storm with another end', async () => {
  const max = await world.as('max')
  await declareStorm(max, { hours: 5, reason: 'It goes on' })
  expect(await stormPage(max)).toMatchObject({ running: { endsAt: world.at + 5 * HOUR, by: 'mo' }, past: [] })
})

test.each([
  [{ hours: '0', reason: 'x' }, 'hours'],
  [{ hours: '25', reason: 'x' }, 'hours'],
  [{ hours: 'ten', reason: 'x' }, 'hours'],
  [{ hours: '3', reason: '' }, 'reason'],
])('%j is told beside its field', async (fields, field) => {
  expect(await receiveStorm(await world.as('mo'), formOf(fields), 'declare')).toHaveProperty(['errors', field])
})

test('the start page of the exam says until when it is on', async () => {
  const ben = await world.as('ben')
  const args = { context: world.visit(ben), params: {}, request: new Request('http://127.0.0.1:3000/exam') }
  const page = await loader(args as unknown as Parameters<typeof loader>[0])
  expect(page).toMatchObject({ stormUntil: world.at + 5 * HOUR })
})

test('whoever begins the exam meanwhile is put in line, once, and no attempt is spent', async () => {
  const ben = await world.as('ben')
  await ben.door((tx) => tx.delete(attempts))
  for (const clientKey of ['one', 'two'])
    await expect(startAttempt(ben, { ...start, clientKey })).rejects.toMatchObject({
      said: { key: 'storm.queued', values: { hours: 5 } },
    })
  expect(await world.db.select().from(examWaits)).toHaveLength(1)
  expect(await world.db.select().from(attempts)).toHaveLength(0)
})

test('without a storm nobody waits', async () => {
  const later = { ...(await world.as('noor')), now: () => world.at + 100 * HOUR }
  await waitOutStorm(later, 'anybody', 'key')
  expect(await world.db.select().from(examWaits)).toHaveLength(1)
})

test('at its end everybody in line is told once, and the moderators too', async () => {
  const system = world.system()
  await closePassedStorms(system)
  expect(await happened('storm.ended')).toBe(0)
  world.advance(5 * HOUR)
  await closePassedStorms(system)
  await closePassedStorms(system)
  expect([await happened('storm.ended'), await happened('exam.opened')]).toEqual([1, 1])
  expect(await world.db.select().from(examWaits)).toEqual([])
  await world.runJobs()
})

test('it can be ended before its time, with a reason on the log', async () => {
  const mo = await world.as('mo')
  await declareStorm(mo, { hours: 24, reason: 'Another wave' })
  await endStorm(mo, { reason: 'Over' })
  expect(await findStorm(world.db, world.at)).toBeUndefined()
  expect(await world.db.select().from(log).where(eq(log.act, 'storm.ended'))).toMatchObject([{ reason: 'Over' }])
  await expect(endStorm(mo, { reason: 'Over' })).rejects.toMatchObject({ code: 'not-found' })
})

test('one that follows a longer one that was ended early is seen, and can be ended', async () => {
  const mo = await world.as('mo')
  await declareStorm(mo, { hours: 1, reason: 'They are back' })
  expect(await stormPage(mo)).toMatchObject({ running: { reason: 'They are back', endsAt: world.at + HOUR } })
})
