import { and, eq, isNull } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addMeToo } from '#app/features/backlog/add-me-too.server.ts'
import { noteForRequest } from '#app/features/backlog/note-for-request.server.ts'
import { countRequest } from '#app/features/backlog/recount-request.server.ts'
import { listTransitions } from '#app/features/backlog/request-queries.server.ts'
import { withdrawMentions } from '#app/features/backlog/withdraw-mentions.server.ts'
import { loader as mine } from '#app/routes/mine.tsx'
import { mentions, verdicts } from '#db/schema/index.ts'
import {
  fileAndGrade,
  fileFrom,
  meToo,
  refusalAt,
  requestNamed,
  settleMembers,
  step,
  storeNeed,
} from '#tests/helpers/backlog.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
let members: string[]
beforeAll(async () => {
  world = await createWorld()
  members = await settleMembers(world, 12)
})
afterAll(() => world.close())

async function parked(reopenPeople: number) {
  const no = await fileAndGrade(world, (await storeNeed(world)).no)
  world.advance(1000)
  await step(world, 'pia', no, 'parked', refusalAt(world.at, { reopenPeople }))
  world.advance(1000)
  return no
}

test('ten Me too of one person at once are one person, of ten people ten', async () => {
  const no = await fileFrom(world, (await storeNeed(world)).no)
  await Promise.all(Array.from({ length: 10 }, () => meToo(world, 'noor', no)))
  expect((await requestNamed(world, no)).people).toBe(2)
  await Promise.all(members.slice(0, 10).map((handle) => meToo(world, handle, no)))
  expect((await requestNamed(world, no)).people).toBe(12)
})

test('on a "no" it adds one person to the present epoch and moves no earlier counter', async () => {
  const no = await parked(5)
  const before = await requestNamed(world, no)
  await meToo(world, 'noor', no)
  const { id, people, peopleSince, epoch } = await requestNamed(world, no)
  expect({ people, peopleSince, epoch }).toEqual({ people: before.people + 1, peopleSince: 1, epoch: 2 })
  const [verdict] = await world.db.select().from(verdicts).where(eq(verdicts.requestId, id))
  expect(verdict?.peopleAt).toBe(before.people)
})

test('who asked before the "no" may say it again, and has returned rather than come new', async () => {
  const no = await parked(5)
  expect(await noteForRequest(await world.as('ana'), no)).toMatchObject({ asked: true, meToo: false })
  await meToo(world, 'ana', no)
  expect(await noteForRequest(await world.as('ana'), no)).toMatchObject({ asked: true, meToo: true })
  const request = await requestNamed(world, no)
  expect(request.peopleSince).toBe(0)
  expect(await countRequest(world.db, request.id)).toMatchObject({ people: 1, returning: 1 })
})

test('one person below the bar nothing happens, at the bar it comes back once', async () => {
  const no = await parked(3)
  await meToo(world, members[0]!, no)
  await meToo(world, members[1]!, no)
  expect((await requestNamed(world, no)).state).toBe('parked')
  await meToo(world, members[2]!, no)
  expect(await requestNamed(world, no)).toMatchObject({ state: 'reopen_due', label: 'no' })
  await meToo(world, members[3]!, no)
  const { id } = await requestNamed(world, no)
  const returns = (await listTransitions(world.db, id)).filter((row) => row.toState === 'reopen_due')
  expect(returns).toMatchObject([{ fromState: 'parked', actorId: 'system' }])
})

test('staff who passed are kept and do not count towards the bar', async () => {
  const no = await parked(1)
  await meToo(world, 'pia', no)
  await meToo(world, 'lee', no)
  expect(await requestNamed(world, no)).toMatchObject({ state: 'parked', peopleSince: 0 })
})

test('taken back, a Me too counts no more; said again, it stands again', async () => {
  const no = await fileFrom(world, (await storeNeed(world)).no)
  await meToo(world, 'noor', no)
  await withdrawMentions(await world.as('noor'), no)
  expect(await requestNamed(world, no)).toMatchObject({ people: 1 })
  expect(await noteForRequest(await world.as('noor'), no)).toMatchObject({ asked: false, meToo: false })
  await meToo(world, 'noor', no)
  expect(await requestNamed(world, no)).toMatchObject({ people: 2 })
})

test('on a merged request it counts where that one went', async () => {
  const child = await fileFrom(world, (await storeNeed(world)).no)
  const no = await fileFrom(world, (await storeNeed(world)).no)
  await step(world, 'pia', child, 'merged', { into: no })
  await meToo(world, 'noor', child)
  expect((await requestNamed(world, no)).people).toBe(2)
})

test.each(['ben', 'raj', 'sid'])(
  '%s may not: applicants, staff who have not passed, and the silenced do not count',
  async (handle) => {
    const no = await fileFrom(world, (await storeNeed(world)).no)
    await expect(addMeToo(await world.as(handle), no)).rejects.toMatchObject({ code: 'forbidden' })
  },
)

test('the counters are what a rebuild from the ledger gives', async () => {
  const no = await parked(40)
  const draw = (step: number) => ((step * 7919) % 104729) / 104729
  for (let turn = 0; turn < 60; turn++) {
    const handle = members[Math.floor(draw(turn) * members.length)]!
    world.advance(10)
    if (draw(turn + 500) < 0.7) await meToo(world, handle, no)
    else await withdrawMentions(await world.as(handle), no)
  }
  const { id, people, peopleSince } = await requestNamed(world, no)
  const standing = await world.db
    .select()
    .from(mentions)
    .where(and(eq(mentions.requestId, id), isNull(mentions.retractedAt), eq(mentions.counts, true)))
  expect(people).toBe(new Set(standing.map((mention) => mention.accountId)).size)
  expect(await countRequest(world.db, id)).toMatchObject({ people, peopleSince })
})

test('one finds on one’s own page what one asked for, once each, until it is taken back', async () => {
  const lee = await world.as('lee')
  const [first, second] = [await parked(50), await fileFrom(world, (await storeNeed(world)).no)]
  const askedBy = async () => {
    const request = new Request('http://127.0.0.1:3000/mine')
    const { asked } = await mine({ request, params: {}, context: world.visit(lee) })
    return asked.filter(({ no }) => no >= first).map(({ no, label }) => ({ no, label }))
  }
  for (const no of [first, first, second]) await meToo(world, 'lee', no)
  expect(await askedBy()).toEqual([
    { no: second, label: 'collected' },
    { no: first, label: 'no' },
  ])
  await withdrawMentions(lee, second)
  expect(await askedBy()).toEqual([{ no: first, label: 'no' }])
})

test('what does not exist or is hidden takes no Me too', async () => {
  const no = await fileFrom(world, (await storeNeed(world)).no)
  await step(world, 'lee', no, 'invalid', { invalidCode: 'spam', why: 'Sells arms' })
  await expect(meToo(world, 'noor', no)).rejects.toMatchObject({ code: 'conflict' })
  await expect(meToo(world, 'noor', 999_999)).rejects.toMatchObject({ code: 'not-found' })
})
