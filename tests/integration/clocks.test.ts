import { asc, eq, like } from 'drizzle-orm'
import { DateTime } from 'luxon'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ClockKind } from '#app/features/backlog/clocks/clock-lengths.ts'
import { type Clock, HOUSE, listClocksOfRequest } from '#app/features/backlog/clocks/clock-queries.server.ts'
import { rebaseClocks } from '#app/features/backlog/clocks/rebase-clocks.server.ts'
import { settleClocks } from '#app/features/backlog/clocks/settle-clocks.server.ts'
import { tendClocks } from '#app/features/backlog/clocks/tend-clocks.server.ts'
import { fileRequest } from '#app/features/backlog/file-request.server.ts'
import { readRequest } from '#app/features/backlog/read-request.server.ts'
import { changeCalendar, makeCalendar } from '#app/features/backlog/routing/change-calendar.server.ts'
import { changeTeam } from '#app/features/backlog/routing/change-team.server.ts'
import { enterCover } from '#app/features/backlog/routing/enter-cover.server.ts'
import { readSettings } from '#app/platform/settings.server.ts'
import { clocks, events, mails, notices } from '#db/schema/index.ts'
import { fileFrom, idOf, refusalAt, requestNamed, step, storeNeed } from '#tests/helpers/backlog.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

const DAY = 86_400_000
const HOURS = { timeZone: 'UTC', weekdays: [1, 2, 3, 4, 5], opensAt: 0, closesAt: 1440, holidays: [] }

let world: World
/** Tuesday, 3 November 2026, 09:00. */
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

const filed = async () => fileFrom(world, (await storeNeed(world)).no)
const clocksOf = async (no: number) => listClocksOfRequest(world.db, (await requestNamed(world, no)).id)
async function clockOf(no: number, kind: ClockKind): Promise<Clock> {
  const found = (await clocksOf(no)).find((clock) => clock.kind === kind)
  if (!found) throw new Error(`no clock for ${kind}`)
  return found
}
const day = (at: number) => DateTime.fromMillis(at, { zone: 'UTC' }).toFormat('MM-dd HH:mm')
const tend = () => tendClocks(world.system())
async function tick(days: number) {
  world.advance(days * DAY)
  await tend()
}
const noticesTo = async (handle: string, kind: string) =>
  (
    await world.db
      .select()
      .from(notices)
      .where(eq(notices.accountId, await idOf(world, handle)))
  ).filter((notice) => notice.kind === kind)

test('every state has its promise, and the one before is kept with what it took', async () => {
  const no = await filed()
  expect(day((await clockOf(no, 'route')).dueAt)).toBe('11-05 09:00')
  world.advance(DAY)
  await step(world, 'pia', no, 'routed', { line: 'tripods' })
  expect(await clockOf(no, 'route')).toMatchObject({ usedInAll: 1, stoppedAt: world.at, nextAt: null })
  const grade = await clockOf(no, 'grade')
  expect(grade.ownerId).toBe(await idOf(world, 'pia'))
  expect(day(grade.dueAt)).toBe('11-11 09:00')
  await step(world, 'pia', no, 'grading', { needGrade: 'B', needGradeWhy: 'Every slope.' })
  expect(day((await clockOf(no, 'verdict')).dueAt)).toBe('12-02 09:00')
  await step(world, 'pia', no, 'parked', refusalAt(world.at))
  const review = await clockOf(no, 'review')
  expect(review).toMatchObject({ dueAt: world.at + 300 * DAY, unit: 'day' })
  const running = (await clocksOf(no)).filter((clock) => clock.stoppedAt === null).map(({ kind }) => kind)
  expect(running.sort()).toEqual(['review', 'translation'])
})

test('only an open question pauses a clock; pause and total are both kept', async () => {
  const no = await filed()
  await step(world, 'pia', no, 'routed', { line: 'tripods' })
  world.advance(DAY)
  await step(world, 'pia', no, 'needs_info', { question: 'Which head is on it?', addressee: 'ana' })
  const paused = await clockOf(no, 'grade')
  expect(paused).toMatchObject({ pausedAt: world.at, usedBefore: 1, nextAt: null })
  await tick(12)
  expect(await clockOf(no, 'grade')).toMatchObject({ warnedAt: null, breachedAt: null })
  await step(world, 'pia', no, 'back', { why: 'She told us: the old one.' })
  const running = await clockOf(no, 'grade')
  expect(running).toMatchObject({ pausedAt: null, pausedMs: 12 * DAY, startedAt: paused.startedAt })
  world.advance(DAY)
  await step(world, 'pia', no, 'grading', { needGrade: 'B', needGradeWhy: 'Every slope.' })
  const kept = await clockOf(no, 'grade')
  expect(kept.usedInAll).toBe(2)
  expect((kept.stoppedAt ?? 0) - kept.startedAt).toBe(14 * DAY)
  await step(world, 'pia', no, 'merged', { into: (await requestNamed(world, await filed())).no })
  expect((await clockOf(no, 'verdict')).stoppedAt).toBe(world.at)
})

test('who is passed to another line wins no time', async () => {
  const no = await filed()
  await step(world, 'pia', no, 'routed', { line: 'tripods' })
  const before = await clockOf(no, 'grade')
  world.advance(2 * DAY)
  await step(world, 'pia', no, 'routed', { line: 'rods', why: 'It hangs on a rod.' })
  expect(await clockOf(no, 'grade')).toMatchObject({ startedAt: before.startedAt, dueAt: before.dueAt, ownerId: null })
})

test('a clock speaks four times: to nobody, to its owner, to a lead, to everybody', async () => {
  const no = await filed()
  await step(world, 'pia', no, 'routed', { line: 'tripods' })
  const { startedAt, id } = await clockOf(no, 'grade')
  const said = async () => {
    await world.runJobs()
    return (await world.db.select().from(events).where(like(events.type, 'clock.%')).orderBy(asc(events.id)))
      .filter((event) => event.payload.clockId === id)
      .map((event) => event.type)
  }
  while ((await clockOf(no, 'grade')).quietAt === null) await tick(0.25)
  expect(await said()).toEqual([])
  while ((await clockOf(no, 'grade')).warnedAt === null) await tick(0.25)
  expect(await said()).toEqual(['clock.warned'])
  expect((await noticesTo('lee', 'clock-warned')).filter(({ href }) => href === `/r/${no}`)).toHaveLength(0)
  expect((await noticesTo('pia', 'clock-warned')).length).toBeGreaterThan(0)
  while ((await clockOf(no, 'grade')).breachedAt === null) await tick(0.25)
  expect(await said()).toEqual(['clock.warned', 'clock.breached'])
  expect((await noticesTo('lee', 'clock-breached')).length).toBeGreaterThan(0)
  expect(
    (await world.db.select().from(mails)).some(({ subject }) => subject.startsWith('Late: give the first grade')),
  ).toBe(true)
  expect((await readRequest(world.db, 'public', no, null)).late).toBeUndefined()
  while ((await clockOf(no, 'grade')).lateSaidAt === null) await tick(0.25)
  expect((await readRequest(world.db, 'public', no, null)).late).toEqual({ days: 2, unit: 'workday' })
  while ((await clockOf(no, 'grade')).lateDays === 2) await tick(0.25)
  expect((await readRequest(world.db, 'public', no, null)).late).toEqual({ days: 3, unit: 'workday' })
  expect(startedAt).toBeLessThan(world.at)
  await tend()
  expect((await said()).filter((type) => type === 'clock.breached')).toHaveLength(1)
})

test('one clock that cannot be told holds up no other', async () => {
  const [bad, good] = [await filed(), await filed()]
  const broken = await clockOf(bad, 'route')
  await world.database.door((tx) => tx.update(clocks).set({ calendarVersion: 99 }).where(eq(clocks.id, broken.id)))
  while ((await clockOf(good, 'route')).quietAt === null) await tick(0.25)
  expect(await clockOf(bad, 'route')).toMatchObject({ quietAt: null })
  await world.database.door((tx) =>
    tx.update(clocks).set({ calendarVersion: broken.calendarVersion }).where(eq(clocks.id, broken.id)),
  )
})

test('whoever stands in hears what the owner hears', async () => {
  const entered = await enterCover(await world.as('pia'), {
    owner: 'pia',
    cover: 'raj',
    from: world.at - DAY,
    until: world.at + 60 * DAY,
  })
  expect(entered).toEqual({ ok: true })
  const no = await filed()
  await step(world, 'pia', no, 'routed', { line: 'tripods' })
  const before = (await noticesTo('raj', 'clock-warned')).length
  while ((await clockOf(no, 'grade')).warnedAt === null) await tick(0.5)
  await world.runJobs()
  expect((await noticesTo('raj', 'clock-warned')).length).toBe(before + 1)
})

test('another calendar changes what is left, and nothing that is over', async () => {
  const [over, open] = [await filed(), await filed()]
  for (const no of [over, open]) await step(world, 'pia', no, 'routed', { line: 'tripods' })
  world.advance(DAY)
  await step(world, 'pia', over, 'grading', { needGrade: 'B', needGradeWhy: 'Every slope.' })
  const [stopped, running] = [await clockOf(over, 'grade'), await clockOf(open, 'grade')]
  const off = [3, 4, 5].map((n) => DateTime.fromMillis(world.at + n * DAY, { zone: 'UTC' }).toISODate() ?? '')
  const hours = { ...HOURS, weekdays: [1, 2, 3, 4, 5, 6, 7], holidays: off.map((on) => ({ day: on, name: 'Shut' })) }
  expect(await changeCalendar(await world.as('lee'), { id: HOUSE, name: 'House', hours })).toEqual({ ok: true })
  await world.runJobs()
  expect(await clockOf(over, 'grade')).toEqual(stopped)
  const moved = await clockOf(open, 'grade')
  expect(moved).toMatchObject({ startedAt: running.startedAt, calendarVersion: 2, runsFrom: world.at })
  expect(moved.dueAt).not.toBe(running.dueAt)
  await changeCalendar(await world.as('lee'), { id: HOUSE, name: 'House', hours: HOURS })
  await rebaseClocks(world.system(), { calendarId: HOUSE })
  expect((await clockOf(open, 'grade')).calendarVersion).toBe(3)
})

test('a line goes by the days of its own team', async () => {
  const made = await makeCalendar(await world.as('lee'), {
    name: 'Shenzhen',
    hours: { ...HOURS, timeZone: 'Asia/Shanghai', opensAt: 540, closesAt: 1080 },
    lines: ['tripods'],
  })
  expect(made).toEqual({ ok: true })
  const { calendarId } = await clockOf(await filed(), 'route')
  expect(calendarId).not.toBe(HOUSE)
  const refused = makeCalendar(await world.as('pia'), { name: 'Mine', hours: HOURS, lines: [] })
  await expect(refused).rejects.toMatchObject({ code: 'forbidden' })
})

test('a small team promises nothing: its clocks stop, and none begins', async () => {
  const before = await filed()
  await changeTeam(await world.as('lee'), { team: 'small', why: 'There are two of us now.' })
  await world.runJobs()
  expect((await clocksOf(before)).every((clock) => clock.stoppedAt !== null)).toBe(true)
  const { settings } = await readSettings(world.db)
  const pia = { ...(await world.as('pia')), settings }
  expect(settings.backlog.team).toBe('small')
  const collected = await fileRequest(
    pia,
    { title: 'A half-ball', need: 'A 75 mm half-ball.', line: 'tripods' },
    { threadNo: (await storeNeed(world)).no },
  )
  const no = collected.ok ? collected.no : 0
  expect(await clocksOf(no)).toEqual([])
  expect((await requestNamed(world, no)).state).toBe('routed')
  await changeTeam(await world.as('lee'), { team: 'full', why: 'We are four again.' })
  await settleClocks(world.system())
  expect((await clocksOf(no)).filter((clock) => clock.stoppedAt === null)).toHaveLength(1)
  expect(await world.db.$count(clocks)).toBeGreaterThan(0)
})
