import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readJudging } from '#app/features/backlog/judging/read-judging.server.ts'
import { readToday } from '#app/features/backlog/today/read-today.server.ts'
import type { Group } from '#app/features/backlog/today/today-rows.ts'
import {
  corrections,
  mentions,
  productLines,
  requestAppeals,
  requestDifferences,
  requests,
  verdicts,
  verdictTexts,
} from '#db/schema/index.ts'
import { fileAndGrade, idOf, refusalAt, requestNamed, sign, step, storeNeed } from '#tests/helpers/backlog.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
let pia: string
beforeAll(async () => {
  world = await createWorld()
  pia = await idOf(world, 'pia')
})
afterAll(() => world.close())

const graded = async () => fileAndGrade(world, (await storeNeed(world)).no)
const groupOf = async (who: string, group: Group, alone?: Group) =>
  (await readToday(await world.as(who), alone)).groups.find((each) => each.group === group)
const nosOf = async (who: string, group: Group) => (await groupOf(who, group))?.rows.map(({ no }) => no) ?? []

/** As one request, as often as wanted: older than whatever else waits, and in a line of other people. */
async function manyLike(no: number, count: number, more: Partial<typeof requests.$inferInsert> = {}) {
  const request = await requestNamed(world, no)
  const like = { ...request, proposedAt: request.proposedAt === null ? null : 1, ...more }
  const highest = 5000 + (await world.db.$count(requests))
  const rows = Array.from({ length: count }, (_, at) => ({ ...like, id: `${no}-like-${at}`, no: highest + at }))
  await world.database.door((tx) => tx.insert(requests).values(rows))
}

test('a step waits for its signature on triage and on the list of whoever can sign, and then no longer', async () => {
  const no = await graded()
  await step(world, 'pia', no, 'parked', refusalAt(world.at, { reasonCode: 'TEC' }))
  const toSign = async () => (await readJudging(world.system(), new URLSearchParams())).waiting.toSign
  expect((await toSign()).map((request) => request.no)).toContain(no)
  expect(await nosOf('raj', 'sign')).toContain(no)
  await sign(world, 'raj', no)
  expect((await toSign()).map((request) => request.no)).not.toContain(no)
})

test('older steps that others sign do not push out one that waits for this person', async () => {
  const no = await graded()
  await step(world, 'pia', no, 'planned', {
    ...{ makeGrade: 2, makeGradeWhy: 'One casting.', overrideWhy: 'A lead asks for it.' },
    publicText: 'We plan to make it with the next casting of the shoulder, and shall say here how far it is.',
  })
  expect(await nosOf('raj', 'sign')).toContain(no)
  await manyLike(no, 45, { engineerId: pia, proposedAt: 1 })
  expect(await nosOf('raj', 'sign')).toContain(no)
})

test('a list that is longer says by how many, and leads to all of them', async () => {
  const no = await graded()
  await step(world, 'pia', no, 'parked', refusalAt(world.at))
  await manyLike(no, 45, { state: 'reopen_due', label: 'no' })
  const found = await groupOf('pia', 'returned')
  expect([found?.rows.length, found?.more]).toEqual([40, 5])
  const alone = await groupOf('pia', 'returned', 'returned')
  expect([alone?.rows.length, alone?.more]).toEqual([45, 0])
  expect((await readToday(await world.as('pia'), 'returned')).groups).toHaveLength(1)
})

test('translations that other lines owe do not push out those of one’s own', async () => {
  const no = await graded()
  await step(world, 'pia', no, 'parked', refusalAt(world.at))
  expect(await nosOf('pia', 'drafts')).toContain(no)
  const [cages] = await world.db.select().from(productLines).where(eq(productLines.slug, 'cages'))
  await manyLike(no, 45, { lineId: cages?.id ?? '', pmId: null, engineerId: null })
  const [verdict] = await world.db
    .select()
    .from(verdicts)
    .where(eq(verdicts.requestId, (await requestNamed(world, no)).id))
  await world.database.door(async (tx) => {
    for (let at = 0; at < 45; at++) {
      const verdictId = `older-${at}`
      await tx.insert(verdicts).values({ ...verdict!, id: verdictId, requestId: `${no}-like-${at}` })
      await tx.insert(verdictTexts).values({ verdictId, lang: 'zh-CN', dueAt: 1 })
    }
  })
  expect(await nosOf('pia', 'drafts')).toContain(no)
})

test('members who wait for a word are there for the owners of the line, the oldest first', async () => {
  const no = await graded()
  const { id: requestId, epoch } = await requestNamed(world, no)
  const [mention] = await world.db.select().from(mentions).where(eq(mentions.requestId, requestId))
  const [mentionId, threadId] = [mention?.id ?? '', mention?.threadId ?? '']
  const said = { requestId, accountId: await idOf(world, 'noor'), text: 'Mine stands in sand.', lang: 'en' }
  await world.database.door(async (tx) => {
    await tx.insert(requestDifferences).values({ id: 'd', ...said, mentionId, saidAt: 30 })
    await tx.insert(requestAppeals).values({ id: 'a', ...said, epoch, madeAt: 20 })
    await tx.insert(corrections).values({ id: 'c', ...said, mentionId, threadId, at: 10 })
  })
  const rows = (await groupOf('pia', 'members'))?.rows ?? []
  expect(rows.map(({ task, actHref }) => [task, actHref])).toEqual([
    ['correction', '/triage/corrections'],
    ['appeal', `/r/${no}/replies`],
  ])
  expect(await groupOf('cora', 'members')).toBeUndefined()
})
