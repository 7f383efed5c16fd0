import { and, desc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { changeRequest } from '#app/features/backlog/change-request.server.ts'
import { readStep } from '#app/features/backlog/read-step.server.ts'
import { countRequest } from '#app/features/backlog/recount-request.server.ts'
import { findStandingVerdict, listTransitions } from '#app/features/backlog/request-queries.server.ts'
import { listRequestsOfThread } from '#app/features/backlog/thread-requests.server.ts'
import { findBrokenLogEntry } from '#app/platform/log.server.ts'
import { events, notices, watches } from '#db/schema/index.ts'
import {
  fileAndGrade,
  fileFrom,
  idOf,
  meToo,
  refusalAt,
  requestNamed,
  settleMembers,
  step,
  storeNeed,
} from '#tests/helpers/backlog.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

const DAY = 86_400_000

let world: World
let members: string[]
beforeAll(async () => {
  world = await createWorld()
  members = await settleMembers(world, 8)
})
afterAll(() => world.close())

const filed = async (line?: string) => fileFrom(world, (await storeNeed(world)).no, line)
const graded = async () => fileAndGrade(world, (await storeNeed(world)).no)
const lastEvent = async (id: string) =>
  (
    await world.db
      .select()
      .from(events)
      .where(eq(events.subject, `request:${id}`))
      .orderBy(desc(events.id))
      .limit(1)
  )[0]

test('a request is sent to a line, and the owners of that line take it over', async () => {
  const no = await filed('rods')
  expect((await requestNamed(world, no)).pmId).toBeNull()
  expect(await step(world, 'pia', no, 'routed', { line: 'tripods' })).toEqual({ outcome: 'changed' })
  expect(await requestNamed(world, no)).toMatchObject({
    state: 'routed',
    label: 'collected',
    pmId: await idOf(world, 'pia'),
    version: 2,
  })
})

test('what was decided on a page that is out of date is refused', async () => {
  const no = await filed()
  const { version } = await requestNamed(world, no)
  await step(world, 'pia', no, 'routed', { line: 'tripods' })
  const late = changeRequest(await world.as('lee'), { no, to: 'routed', version, fields: { line: 'rods' } })
  await expect(late).rejects.toMatchObject({ code: 'conflict', said: { key: 'stale' } })
})

test('a step that does not exist is refused with the list of those that do', async () => {
  const no = await filed()
  const made = step(world, 'lee', no, 'made', { productSku: 'CT-3' })
  await expect(made).rejects.toMatchObject({
    code: 'conflict',
    said: { key: 'step.illegal', values: { legal: expect.stringContaining('Send to a line') } },
  })
  await expect(step(world, 'pia', no, 'reopen_due')).rejects.toMatchObject({ code: 'conflict' })
  expect((await requestNamed(world, no)).state).toBe('inbox')
})

test('nobody but the house can say that a "no" is due', async () => {
  const no = await graded()
  await step(world, 'pia', no, 'parked', refusalAt(world.at))
  await expect(step(world, 'lee', no, 'reopen_due')).rejects.toMatchObject({ code: 'forbidden' })
})

test('grades are the business of the line’s own PM, or of a lead', async () => {
  const no = await filed()
  await step(world, 'pia', no, 'routed', { line: 'tripods' })
  const grade = { needGrade: 'B', needGradeWhy: 'Every slope.' } as const
  for (const by of ['raj', 'cora', 'noor', 'ada']) {
    await expect(step(world, by, no, 'grading', grade)).rejects.toMatchObject({ code: 'forbidden' })
  }
  expect(await step(world, 'lee', no, 'grading', grade)).toEqual({ outcome: 'changed' })
  expect(await requestNamed(world, no)).toMatchObject({ label: 'research', needGrade: 'B' })
})

test('where a line has no PM, an admin stands in', async () => {
  const no = await filed('rods')
  await step(world, 'lee', no, 'routed', { line: 'rods' })
  expect(await step(world, 'ada', no, 'grading', { needGrade: 'C', needGradeWhy: 'Some' })).toEqual({
    outcome: 'changed',
  })
})

test('a "no" keeps its text, ground, conditions and dates, and begins a new epoch', async () => {
  const thread = await storeNeed(world)
  const no = await fileAndGrade(world, thread.no)
  const refusal = refusalAt(world.at)
  expect(await step(world, 'pia', no, 'parked', refusal)).toEqual({ outcome: 'changed' })
  const request = await requestNamed(world, no)
  expect(request).toMatchObject({ state: 'parked', label: 'no', epoch: 2, people: 1, peopleSince: 0 })
  const verdict = await findStandingVerdict(world.db, request.id)
  expect(verdict).toMatchObject({
    kind: 'parked',
    reasonCode: 'VOL',
    publicText: refusal.publicText,
    peopleAt: 1,
    reopenPeople: 2,
    lang: 'en',
  })
  expect(await world.db.select().from(watches).where(eq(watches.verdictId, verdict!.id))).toMatchObject([
    { text: refusal.changes![0] },
  ])
  const [heard] = await listRequestsOfThread(world.db, 'member', thread.threadId)
  expect(heard).toMatchObject({ label: 'no', answer: 'We will not make this for the present shoulder.' })
})

test('a "no" without what would change it is refused field by field, and nothing happens', async () => {
  const no = await graded()
  const outcome = await step(world, 'pia', no, 'parked', refusalAt(world.at, { changes: [], publicText: 'Too few.' }))
  expect(outcome).toMatchObject({
    outcome: 'refused',
    errors: { changes: { key: 'required' }, publicText: { key: 'step.shortText' } },
  })
  expect(await requestNamed(world, no)).toMatchObject({ state: 'grading', version: 3 })
})

test('the maker’s own answer passes the house rules like anything else', async () => {
  const no = await graded()
  const advert = {
    publicText: `${refusalAt(world.at).publicText} Use code BALL20 for 20% off your next order at checkout.`,
  }
  expect(await step(world, 'pia', no, 'parked', refusalAt(world.at, advert))).toMatchObject({
    outcome: 'refused',
    errors: { publicText: { key: 'step.textRefused' } },
  })
})

test('everyone who asked hears of the answer, once', async () => {
  const no = await graded()
  await meToo(world, 'noor', no)
  await step(world, 'pia', no, 'parked', refusalAt(world.at))
  await world.runJobs()
  for (const handle of ['ana', 'noor']) {
    const told = await world.db
      .select()
      .from(notices)
      .where(eq(notices.accountId, await idOf(world, handle)))
    const answers = told.filter((notice) => notice.href === `/r/${no}` && notice.values.label === 'no')
    expect(answers).toHaveLength(1)
  }
})

test('a label that changes is told in the digest, and a team that takes over to whose words it began with', async () => {
  const no = await filed()
  const { id } = await requestNamed(world, no)
  await step(world, 'pia', no, 'routed', { line: 'tripods' })
  expect(await lastEvent(id)).toMatchObject({
    type: 'request.changed',
    payload: { tells: { owners: true, author: true } },
  })
  await step(world, 'pia', no, 'grading', { needGrade: 'B', needGradeWhy: 'Slopes' })
  expect(await lastEvent(id)).toMatchObject({
    type: 'request.changed',
    payload: { requestId: id, requestNo: no, from: 'routed', to: 'grading', label: 'research', publicText: null },
  })
})

test('a question goes out, and the request returns to where it was', async () => {
  const no = await graded()
  await step(world, 'raj', no, 'needs_info', { question: 'Which head do you put on it?', addressee: 'ana' })
  expect(await requestNamed(world, no)).toMatchObject({ state: 'needs_info', label: 'collected' })
  await step(world, 'pia', no, 'back', { why: 'Ana answered: a BH-55' })
  expect(await requestNamed(world, no)).toMatchObject({ state: 'grading', label: 'research', epoch: 1 })
})

test('a question merged away and taken apart again is answered where it was asked', async () => {
  const [child, no] = [await graded(), await graded()]
  await step(world, 'raj', child, 'needs_info', { question: 'Which head do you put on it?', addressee: 'ana' })
  await step(world, 'pia', child, 'merged', { into: no })
  await step(world, 'pia', child, 'back', { why: 'Two different shoulders' })
  expect(await requestNamed(world, child)).toMatchObject({ state: 'needs_info', canonicalId: null })
  await step(world, 'ana', child, 'back', { why: 'A BH-55' })
  expect(await requestNamed(world, child)).toMatchObject({ state: 'grading', label: 'research', canonicalId: null })
})

test('a question that nobody answered while it was merged away still leads back', async () => {
  const [child, no] = [await graded(), await graded()]
  await step(world, 'raj', child, 'needs_info', { question: 'Which head do you put on it?', addressee: 'ana' })
  await step(world, 'pia', child, 'merged', { into: no })
  world.advance(15 * DAY)
  await world.runJobs()
  await step(world, 'pia', child, 'back', { why: 'Two different shoulders' })
  await world.runJobs()
  expect(await requestNamed(world, child)).toMatchObject({ state: 'grading', canonicalId: null })
})

test('passed on twice without a home, it is for a lead', async () => {
  const no = await filed()
  await step(world, 'pia', no, 'routed', { line: 'tripods' })
  await step(world, 'pia', no, 'routed', { line: 'rods', why: 'Not a tripod' })
  await step(world, 'pia', no, 'routed', { line: 'mounts', why: 'Not a rod' })
  await expect(step(world, 'pia', no, 'routed', { line: 'cages', why: 'Hm' })).rejects.toMatchObject({
    code: 'forbidden',
  })
  expect(await step(world, 'lee', no, 'routed', { line: 'cages', why: 'Cages it is' })).toEqual({ outcome: 'changed' })
})

test('a request that exists already names its product', async () => {
  const no = await graded()
  const covered = {
    publicText:
      'The two-axis leveller sits on the flat platform and levels 12 kg with one knob; it adds 32 mm to the shoulder.',
  }
  expect(await step(world, 'pia', no, 'exists', { ...covered, productSku: 'NO-SUCH' })).toMatchObject({
    outcome: 'refused',
    errors: { productSku: { key: 'step.noSuchProduct' } },
  })
  expect(await step(world, 'pia', no, 'exists', { ...covered, productSku: 'CT-3' })).toEqual({ outcome: 'changed' })
  await meToo(world, 'noor', no)
  expect(await requestNamed(world, no)).toMatchObject({ label: 'exists', people: 2 })
})

test('merging takes nobody away and counts nobody twice; taking apart restores both sides', async () => {
  const [child, no] = [await filed(), await graded()]
  for (const handle of ['noor', members[0]!]) await meToo(world, handle, child)
  for (const handle of [members[0]!, members[1]!]) await meToo(world, handle, no)
  const before = await Promise.all(
    [child, no].map(async (each) => countRequest(world.db, (await requestNamed(world, each)).id)),
  )
  await step(world, 'pia', child, 'merged', { into: no })
  expect(await requestNamed(world, child)).toMatchObject({
    state: 'merged',
    canonicalId: (await requestNamed(world, no)).id,
  })
  expect((await requestNamed(world, no)).people).toBe(4)
  await step(world, 'pia', child, 'back', { why: 'Two different shoulders' })
  expect(await requestNamed(world, child)).toMatchObject({
    state: 'inbox',
    label: 'collected',
    canonicalId: null,
    people: before[0]!.people,
  })
  expect((await requestNamed(world, no)).people).toBe(before[1]!.people)
})

test('merging into a "no" keeps every voice and tells them the answer', async () => {
  const [child, no] = [await filed(), await graded()]
  await meToo(world, 'noor', child)
  await step(world, 'pia', no, 'parked', refusalAt(world.at))
  await step(world, 'pia', child, 'merged', { into: no })
  expect((await requestNamed(world, no)).people).toBe(2)
  await world.runJobs()
  const told = await world.db
    .select()
    .from(notices)
    .where(and(eq(notices.accountId, await idOf(world, 'noor')), eq(notices.kind, 'request-merged')))
  expect(told.filter(({ href }) => href === `/r/${child}`)).toMatchObject([
    {
      values: { intoNo: no, intoNeed: expect.stringContaining('half-ball'), quoted: refusalAt(0).publicText },
    },
  ])
})

test('who asked in merged requests hears of the answer once, however often he asked', async () => {
  const no = await graded()
  for (const child of [await filed(), await filed(), await filed()])
    await step(world, 'pia', child, 'merged', { into: no })
  await world.runJobs()
  await step(world, 'pia', no, 'parked', refusalAt(world.at))
  await world.runJobs()
  const told = await world.db
    .select()
    .from(notices)
    .where(eq(notices.accountId, await idOf(world, 'ana')))
  expect(told.filter((notice) => notice.href === `/r/${no}` && notice.values.label === 'no')).toHaveLength(1)
})

test('who asked only in a merged request hears of the answer too', async () => {
  const [child, no] = [await filed(), await graded()]
  await meToo(world, members[5]!, child)
  await step(world, 'pia', child, 'merged', { into: no })
  await step(world, 'pia', no, 'parked', refusalAt(world.at))
  await world.runJobs()
  const told = await world.db
    .select()
    .from(notices)
    .where(eq(notices.accountId, `account-${members[5]}`))
  expect(told.map((notice) => [notice.href, notice.values.label])).toContainEqual([`/r/${no}`, 'no'])
})

test('merges do not chain', async () => {
  const [child, middle, top] = [await filed(), await filed(), await filed()]
  const errorOf = async (no: number, into: number) => {
    const outcome = await step(world, 'pia', no, 'merged', { into })
    return outcome.outcome === 'refused' ? outcome.errors.into?.key : outcome.outcome
  }
  await step(world, 'pia', child, 'merged', { into: middle })
  expect(await errorOf(top, child)).toBe('step.mergedAlready')
  expect(await errorOf(middle, top)).toBe('step.hasMerged')
  expect(await errorOf(top, top)).toBe('step.intoItself')
  expect(await errorOf(top, 999_999)).toBe('step.noSuchRequest')
})

test('a renewed "no" says something new, and takes half as many people again to come back', async () => {
  const no = await graded()
  await step(world, 'pia', no, 'parked', refusalAt(world.at, { reopenPeople: 4 }))
  world.advance(1000)
  for (const handle of members.slice(0, 4)) await meToo(world, handle, no)
  expect((await requestNamed(world, no)).state).toBe('reopen_due')
  const { reopenPeople, ...again } = refusalAt(world.at)
  expect(await step(world, 'pia', no, 'parked', again)).toMatchObject({
    outcome: 'refused',
    errors: { publicText: { key: 'step.newText' } },
  })
  const many = { ...again, publicText: `${again.publicText} Many more asked since.` }
  expect(await step(world, 'pia', no, 'parked', many)).toMatchObject({
    outcome: 'refused',
    errors: { publicText: { key: 'step.newNumbers', values: { n: 4 } } },
  })
  await step(world, 'pia', no, 'parked', {
    ...again,
    publicText: `${again.publicText} 4 more asked since; it takes 6 more now.`,
  })
  const request = await requestNamed(world, no)
  expect(request).toMatchObject({ state: 'parked', epoch: 3, people: 5, peopleSince: 0 })
  expect((await findStandingVerdict(world.db, request.id))?.reopenPeople).toBe(6)
})

test('a "no" that came back takes half as many people again by way of R&D as well', async () => {
  const no = await graded()
  await step(world, 'pia', no, 'parked', refusalAt(world.at, { reopenPeople: 4 }))
  world.advance(1000)
  for (const handle of members.slice(0, 4)) await meToo(world, handle, no)
  await step(world, 'pia', no, 'grading')
  expect((await readStep(await world.as('pia'), no, 'parked')).usual.reopenPeople).toBe(6)
  expect(await step(world, 'pia', no, 'parked', refusalAt(world.at, { reopenPeople: 5 }))).toEqual({
    outcome: 'refused',
    errors: { reopenPeople: { key: 'step.barTooLow', values: { least: 6 } } },
  })
  const again = refusalAt(world.at, { reopenPeople: 6 })
  expect(await step(world, 'pia', no, 'parked', again)).toEqual({ outcome: 'changed' })
  const { id } = await requestNamed(world, no)
  expect((await findStandingVerdict(world.db, id))?.reopenPeople).toBe(6)
})

test('a hidden request leaves the thread, and a lead can bring it back', async () => {
  const thread = await storeNeed(world)
  const no = await fileFrom(world, thread.no)
  await step(world, 'lee', no, 'invalid', { invalidCode: 'support', why: 'A broken screw' })
  expect(await listRequestsOfThread(world.db, 'member', thread.threadId)).toEqual([])
  await expect(step(world, 'pia', no, 'inbox', { why: 'It is one' })).rejects.toMatchObject({ code: 'forbidden' })
  await step(world, 'lee', no, 'inbox', { why: 'It is one' })
  expect(await listRequestsOfThread(world.db, 'member', thread.threadId)).toHaveLength(1)
})

test('history told in the past keeps its dates, and the log stays whole', async () => {
  const no = await graded()
  const history = await listTransitions(world.db, (await requestNamed(world, no)).id)
  expect(history.map((row) => [row.fromState, row.toState])).toEqual([
    [null, 'inbox'],
    ['inbox', 'routed'],
    ['routed', 'grading'],
  ])
  expect(history.every((row) => row.at === world.at)).toBe(true)
  expect(await findBrokenLogEntry(world.db)).toBeUndefined()
})
