import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { changeRequest } from '#app/features/backlog/change-request.server.ts'
import { dryRun } from '#app/features/backlog/routing/dry-run.server.ts'
import { endCover, enterCover } from '#app/features/backlog/routing/enter-cover.server.ts'
import {
  askForDecision,
  beginProposal,
  changeProposal,
  decideRules,
} from '#app/features/backlog/routing/propose-rules.server.ts'
import { readRules } from '#app/features/backlog/routing/read-rules.server.ts'
import { outsideFacts } from '#app/features/backlog/routing/route-facts.server.ts'
import { suggestRoute } from '#app/features/backlog/routing/route-filed.server.ts'
import type { RouteRule } from '#app/features/backlog/routing/route-of.ts'
import { findActiveList } from '#app/features/backlog/routing/rule-list-queries.server.ts'
import { saveClockSet } from '#app/features/backlog/routing/save-clock-set.server.ts'
import { beginReview, noteReview } from '#app/features/backlog/routing/week/note-week.server.ts'
import { readWeek } from '#app/features/backlog/routing/week/read-week.server.ts'
import { markSeen } from '#app/features/backlog/today/mark-seen.server.ts'
import { readToday } from '#app/features/backlog/today/read-today.server.ts'
import { clocks, covers, notices, requestRoutes } from '#db/schema/index.ts'
import { fileFrom, idOf, meToo, requestNamed, settleMembers, step, storeNeed } from '#tests/helpers/backlog.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

const DAY = 86_400_000
let world: World
let lead: string
beforeAll(async () => {
  world = await createWorld()
  lead = await idOf(world, 'lee')
})
afterAll(() => world.close())

const half: RouteRule = {
  id: 'half',
  name: 'Half-balls',
  when: { words: ['half-ball'] },
  line: 'tripods',
  clockSet: 'fair',
}
const filed = async (line?: string) => fileFrom(world, (await storeNeed(world)).no, line)
const routeOfNo = async (no: number) => {
  const { id } = await requestNamed(world, no)
  const [row] = await world.db.select().from(requestRoutes).where(eq(requestRoutes.requestId, id))
  return row
}
const fields = (groups: Awaited<ReturnType<typeof readToday>>['groups'], group: string) =>
  groups.find((each) => each.group === group)?.rows.map(({ no }) => no) ?? []

test('a PM proposes, nothing changes until a lead puts it in force', async () => {
  const [pia, lee] = [await world.as('pia'), await world.as('lee')]
  await saveClockSet(lee, { name: 'Fair', days: { route: 4, grade: 10 } })
  await beginProposal(pia)
  expect(await changeProposal(pia, { kind: 'save', rule: half })).toEqual({ ok: true })
  const empty = await changeProposal(pia, { kind: 'save', rule: { ...half, id: 'x', when: {} } })
  expect(empty).toMatchObject({ ok: false, errors: { words: { key: 'routing.noCondition' } } })
  expect(await askForDecision(pia, { why: 'They all say so.', fallbackId: lead })).toEqual({ ok: true })
  await world.runJobs()
  const told = await world.db.select().from(notices).where(eq(notices.accountId, lead))
  expect(told.some(({ kind }) => kind === 'route-rules-proposed')).toBe(true)
  expect(await findActiveList(world.db)).toBeUndefined()
  const decided = { no: 1, outcome: 'active', why: 'Agreed.', fallbackId: lead } as const
  await expect(decideRules(pia, decided)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(beginProposal(await world.as('ana'))).rejects.toMatchObject({ code: 'forbidden' })
  expect(await decideRules(lee, { ...decided, fallbackId: await idOf(world, 'pia') })).toMatchObject({ ok: false })
  expect(await decideRules(lee, decided)).toEqual({ ok: true })
  expect(await findActiveList(world.db)).toMatchObject({ no: 1, fallbackId: lead })
})

test('a rule sends a request on where it says what the person said', async () => {
  const no = await filed()
  expect(await requestNamed(world, no)).toMatchObject({ state: 'routed', pmId: await idOf(world, 'pia') })
  expect(await routeOfNo(no)).toMatchObject({ ruleId: 'half', overruled: false, clockSet: 'fair' })
  const { id } = await requestNamed(world, no)
  const found = await world.db.select().from(clocks).where(eq(clocks.requestId, id))
  expect(found.find(({ kind }) => kind === 'grade')?.allowance).toBe(10)
})

test('a rule never overrules a person', async () => {
  const no = await filed('rods')
  expect(await requestNamed(world, no)).toMatchObject({ state: 'inbox' })
  expect(await routeOfNo(no)).toMatchObject({ ruleId: 'half', overruled: true })
})

test('what comes from outside is asked of the same rules', async () => {
  const { settings } = await world.as('lee')
  const words = { text: 'A half-ball please', lang: 'en', channel: 'event', lineId: null }
  expect((await suggestRoute({ db: world.db, settings }, await outsideFacts(world.db, words)))?.line).toBe('tripods')
  const small = { ...settings, backlog: { ...settings.backlog, team: 'small' as const } }
  expect(await suggestRoute({ db: world.db, settings: small }, await outsideFacts(world.db, words))).toBeUndefined()
})

test('a dry run says what would change against today, and moves nothing', async () => {
  const inForce = (await findActiveList(world.db))?.rules ?? []
  const run = await dryRun(world.db, [{ ...half, line: 'rods' }], inForce)
  expect(run).toMatchObject({ total: 2, changed: 2, untaken: 0 })
  expect(run.rows[0]).toMatchObject({ lineToday: 'tripods', line: 'rods', rule: 'Half-balls', changes: true })
  expect(run.counts).toContainEqual({ line: 'rods', would: 2, today: 0 })
  expect((await dryRun(world.db, [], inForce)).untaken).toBe(100)
  expect((await readRules(await world.as('lee'), new URLSearchParams('try=active'))).triedActive?.total).toBe(2)
})

test('whoever stands in steps and signs, but never both halves', async () => {
  const no = await filed()
  await step(world, 'pia', no, 'grading', { needGrade: 'B', needGradeWhy: 'Every slope.' })
  const { version } = await requestNamed(world, no)
  const asRaj = async () => changeRequest(await world.as('raj'), { no, to: 'exists', version, fields: {} })
  await expect(asRaj()).rejects.toMatchObject({ code: 'forbidden' })
  const [from, until] = [world.at, world.at + 5 * DAY]
  expect(await enterCover(await world.as('pia'), { owner: 'pia', cover: 'ana', from, until })).toMatchObject({
    ok: false,
  })
  expect(await enterCover(await world.as('pia'), { owner: 'pia', cover: 'pia', from, until })).toMatchObject({
    ok: false,
  })
  await expect(enterCover(await world.as('raj'), { owner: 'pia', cover: 'raj', from, until })).rejects.toMatchObject({
    code: 'forbidden',
  })
  expect(await enterCover(await world.as('pia'), { owner: 'pia', cover: 'raj', from, until })).toEqual({ ok: true })
  expect(await asRaj()).toMatchObject({ outcome: 'refused' })
  const today = await readToday(await world.as('raj'))
  expect(today.covering).toHaveLength(1)
  const [row] = await world.db.select().from(covers)
  await endCover(await world.as('pia'), row?.id ?? '')
  await expect(asRaj()).rejects.toMatchObject({ code: 'forbidden' })
})

test('today shows what is new, what is due and what came back, and each once', async () => {
  const no = await filed()
  expect(fields((await readToday(await world.as('pia'))).groups, 'fresh')).toContain(no)
  await markSeen(await world.as('pia'))
  expect(fields((await readToday(await world.as('pia'))).groups, 'fresh')).not.toContain(no)
  world.advance(40 * DAY)
  const { groups } = await readToday(await world.as('pia'))
  expect(fields(groups, 'late')).toContain(no)
  expect(groups.flatMap(({ rows }) => rows).filter((row) => row.no === no)).toHaveLength(1)
  expect((await readToday(await world.as('lee'))).groups.length).toBeGreaterThan(0)
  expect((await readToday(await world.as('cora'))).groups).toEqual([])
})

test('the weekly review keeps what was on the list, what was looked at and what was said', async () => {
  const no = await fileAndGradeByRule()
  const [asker = ''] = await settleMembers(world, 2)
  await meToo(world, asker, no)
  const before = await readWeek(await world.as('pia'), 'tripods', null)
  expect(before.rows.map((row) => row.no)).toContain(no)
  expect(before.review).toBeUndefined()
  await expect(beginReview(await world.as('ana'), 'tripods')).rejects.toMatchObject({ code: 'forbidden' })
  await beginReview(await world.as('pia'), 'tripods')
  await beginReview(await world.as('raj'), 'tripods')
  const begun = await readWeek(await world.as('pia'), 'tripods', null)
  const row = begun.rows.find((each) => each.no === no)
  await noteReview(await world.as('raj'), {
    reviewId: begun.review?.id ?? '',
    requestId: row?.id ?? '',
    looked: true,
    note: 'Ask twice.',
  })
  const noted = await readWeek(await world.as('pia'), 'tripods', null)
  expect(noted.rows.find((each) => each.no === no)).toMatchObject({ lookedBy: expect.any(String), note: 'Ask twice.' })
  expect((await readWeek(await world.as('pia'), 'power', null)).rows).toEqual([])
})

/** The rule has routed it already. */
async function fileAndGradeByRule(): Promise<number> {
  const no = await filed()
  await step(world, 'pia', no, 'grading', { needGrade: 'B', needGradeWhy: 'Every slope.' })
  return no
}
