import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { watchRequest } from '#app/features/backlog/answers/watch-request.server.ts'
import { readStep } from '#app/features/backlog/read-step.server.ts'
import { sendDigest } from '#app/features/notices/send-digest.server.ts'
import { accounts, events, mails, notices } from '#db/schema/index.ts'
import {
  fileAndGrade,
  fileFrom,
  idOf,
  meToo,
  refusalAt,
  requestNamed,
  settleMembers,
  sign,
  step,
  storeNeed,
} from '#tests/helpers/backlog.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

const DAY = 86_400_000
let world: World
let members: string[]
beforeAll(async () => {
  world = await createWorld()
  members = await settleMembers(world, 12)
})
afterAll(() => world.close())

const filed = async () => fileFrom(world, (await storeNeed(world)).no)
const graded = async () => fileAndGrade(world, (await storeNeed(world)).no)
const plan = {
  makeGrade: 2,
  makeGradeWhy: 'A known process',
  publicText:
    'It comes with the spring revision of the shoulder, as a half-ball of 60 mm that clicks into the platform.',
  overrideWhy: 'Rental houses take 80.',
}
const apology = 'We said that it would come. It does not, and we are sorry.'

/** What one person has been told of one request, kind by kind. */
async function toldTo(handle: string, no: number) {
  await world.runJobs()
  const rows = await world.db
    .select()
    .from(notices)
    .where(and(eq(notices.accountId, await idOf(world, handle)), eq(notices.href, `/r/${no}`)))
  return rows.map(({ kind, values }) => ({ kind, to: values.to, quoted: values.quoted }))
}
const kindsTo = async (handle: string, no: number) => (await toldTo(handle, no)).map(({ kind, to }) => `${kind} ${to}`)

async function planned() {
  const no = await graded()
  await step(world, 'pia', no, 'planned', plan)
  await sign(world, 'raj', no)
  return no
}

test('a team that takes over hears of it, and so does whose words it began with', async () => {
  const no = await filed()
  await step(world, 'lee', no, 'routed', { line: 'tripods' })
  expect(await kindsTo('pia', no)).toContain('request-yours routed')
  expect(await kindsTo('raj', no)).toContain('request-yours routed')
  expect(await kindsTo('ana', no)).toContain('request-digest routed')
})

test('what goes into the digest is noted at once, and mailed once a day', async () => {
  const no = await graded()
  expect(await kindsTo('ana', no)).toContain('request-digest grading')
  const key = async () =>
    (await world.db.select().from(mails)).filter(({ key: each }) => each.startsWith('digest:')).map(({ body }) => body)
  expect(await key()).toEqual([])
  world.advance(DAY)
  await world.runJobs()
  const [body = ''] = await key()
  expect(await key()).toHaveLength(1)
  expect(body).toContain(`R-${no} is under research`)
  await sendDigest(world.system(), { accountId: await idOf(world, 'ana'), until: world.at })
  expect((await key()).filter((each) => each === body)).toHaveLength(1)
})

test('a promise that is broken is told to everyone at once, with the apology first; it cannot be kept quiet', async () => {
  const no = await planned()
  await meToo(world, members[0]!, no)
  const broken = refusalAt(world.at, { apology })
  expect(await step(world, 'pia', no, 'parked', { ...broken, quiet: true })).toMatchObject({
    outcome: 'refused',
    errors: { quiet: { key: 'step.promiseSilent' } },
  })
  await step(world, 'pia', no, 'parked', broken)
  await sign(world, 'lee', no)
  for (const handle of ['ana', members[0]!]) {
    const told = (await toldTo(handle, no)).filter(({ to }) => to === 'parked')
    expect(told).toMatchObject([
      { kind: 'request-changed', quoted: expect.stringMatching(/^We said that it would come/) },
    ])
  }
})

test('who asked in five merged children hears of each event once', async () => {
  const no = await graded()
  const children = [await filed(), await filed(), await filed(), await filed(), await filed()]
  for (const child of children) {
    await meToo(world, members[1]!, child)
    await step(world, 'pia', child, 'merged', { into: no })
  }
  await step(world, 'pia', no, 'parked', refusalAt(world.at))
  expect((await kindsTo(members[1]!, no)).filter((kind) => kind.endsWith('parked'))).toEqual(['request-changed parked'])
  for (const child of children) expect(await kindsTo(members[1]!, child)).toContain('request-merged merged')
})

test('a renewed "no" is told at once to who asked since, and to the others in the digest', async () => {
  const no = await graded()
  world.advance(1000)
  await step(world, 'pia', no, 'parked', refusalAt(world.at, { reopenPeople: 2 }))
  world.advance(1000)
  for (const handle of [members[2]!, members[3]!]) await meToo(world, handle, no)
  expect((await requestNamed(world, no)).state).toBe('reopen_due')
  world.advance(1000)
  const { reopenPeople: _, publicText, ...again } = refusalAt(world.at)
  await step(world, 'pia', no, 'parked', { ...again, publicText: `${publicText} 2 more asked since then.` })
  expect((await kindsTo(members[2]!, no)).at(-1)).toBe('request-changed parked')
  expect((await kindsTo('ana', no)).at(-1)).toBe('request-digest parked')
})

test('a "no" that comes back is told to its owners and to the leads', async () => {
  const no = await graded()
  await step(world, 'pia', no, 'parked', refusalAt(world.at, { reopenPeople: 1 }))
  world.advance(1000)
  await meToo(world, members[4]!, no)
  for (const handle of ['pia', 'raj', 'lee']) expect(await kindsTo(handle, no)).toContain('request-yours reopen_due')
})

test('passed on twice, a request is told to the leads', async () => {
  const no = await filed()
  for (const [line, why] of [
    ['tripods', ''],
    ['rods', 'Not a tripod'],
    ['mounts', 'Not a rod'],
  ] as const)
    await step(world, 'pia', no, 'routed', { line, ...(why && { why }) })
  expect((await kindsTo('lee', no)).filter((kind) => kind === 'request-yours routed')).toHaveLength(1)
})

test('taken apart, people hear of it only where they see another label', async () => {
  const [same, child, into] = [await filed(), await graded(), await filed()]
  for (const each of [same, child]) await step(world, 'pia', each, 'merged', { into })
  await world.runJobs()
  for (const each of [same, child]) await step(world, 'pia', each, 'back', { why: 'Two different needs' })
  expect((await kindsTo('ana', same)).filter((kind) => kind.startsWith('request-digest inbox'))).toEqual([])
  expect(await kindsTo('ana', child)).toContain('request-digest grading')
})

test('whose words it began with is told why it is not kept, unless it was spam', async () => {
  const [support, spam] = [await filed(), await filed()]
  await step(world, 'lee', support, 'invalid', {
    invalidCode: 'support',
    why: 'The screw is broken: write to support.',
  })
  await step(world, 'lee', spam, 'invalid', { invalidCode: 'spam', why: 'Spam' })
  expect(await toldTo('ana', support)).toContainEqual({
    ...{ kind: 'request-author', to: 'invalid', quoted: 'The screw is broken: write to support.' },
  })
  expect((await kindsTo('ana', spam)).filter((kind) => kind.endsWith('invalid'))).toEqual([])
})

test('whoever watches reads the answer in their own language, and never a reason of staff', async () => {
  const chinese =
    '现款肩部不会做半球碗：碗座要 92 毫米，肩部两轴之间只有 84 毫米，装不下，也没有余量可以再铣，强行开槽会让转轴处的壁厚不足。'
  const [watcher, no] = [members[10]!, await graded()]
  await world.database.door((tx) => tx.update(accounts).set({ language: 'zh-CN' }).where(eq(accounts.handle, watcher)))
  world.advance(1000)
  await watchRequest(await world.as(watcher), no)
  world.advance(1000)
  await step(world, 'pia', no, 'parked', refusalAt(world.at, { translation: chinese }))
  const watched = async () => (await toldTo(watcher, no)).filter(({ kind }) => kind === 'request-watched')
  expect(await watched()).toMatchObject([{ to: 'parked', quoted: chinese }])
  world.advance(1000)
  await step(world, 'pia', no, 'grading', { why: 'The supplier was caught lying about the mould.' })
  expect((await watched()).at(-1)).toEqual({ kind: 'request-watched', to: 'grading', quoted: undefined })
  expect(await toldTo('raj', no)).toContainEqual({
    ...{ kind: 'request-yours', to: 'grading', quoted: 'The supplier was caught lying about the mould.' },
  })
})

test('a question and a reason are kept apart from what is said to everybody', async () => {
  const no = await filed()
  await step(world, 'lee', no, 'needs_info', { question: 'Which head is on it?', addressee: 'ana' })
  await step(world, 'lee', no, 'back', { why: 'She told us: the old one.' })
  const payloads = (
    await world.db
      .select()
      .from(events)
      .where(eq(events.subject, `request:${(await requestNamed(world, no)).id}`))
  )
    .map(({ payload }) => payload)
    .filter(({ to }) => to !== undefined)
  expect(payloads).toMatchObject([
    { to: 'needs_info', publicText: null, question: 'Which head is on it?', reason: null },
    { to: 'inbox', publicText: null, question: null, reason: 'She told us: the old one.' },
  ])
})

test('what may be kept quiet is told to nobody who asked', async () => {
  const no = await filed()
  await step(world, 'pia', no, 'routed', { line: 'tripods' })
  await step(world, 'pia', no, 'grading', { needGrade: 'B', needGradeWhy: 'Slopes', quiet: true })
  expect((await kindsTo('ana', no)).filter((kind) => kind.endsWith('grading'))).toEqual([])
})

test('the form says beforehand how many are told, and as many are', async () => {
  const no = await graded()
  for (const handle of members.slice(5, 9)) await meToo(world, handle, no)
  const { told } = await readStep(await world.as('pia'), no, 'parked')
  expect(told).toMatchObject({ direct: 5, digest: 0 })
  await step(world, 'pia', no, 'parked', refusalAt(world.at))
  await world.runJobs()
  const direct = and(eq(notices.href, `/r/${no}`), eq(notices.kind, 'request-changed'))
  expect(await world.db.$count(notices, direct)).toBe(5)
})

test('a promise is not lost in a merge', async () => {
  const [no, into] = [await planned(), await filed()]
  expect(await step(world, 'pia', no, 'merged', { into })).toMatchObject({
    outcome: 'refused',
    errors: { into: { key: 'step.promiseLost' } },
  })
  expect(await step(world, 'pia', no, 'merged', { into: await planned() })).toEqual({ outcome: 'changed' })
})

test('without text it goes into the workshop, with a note where the work is tracked', async () => {
  const no = await planned()
  expect(await step(world, 'pia', no, 'making')).toMatchObject({
    outcome: 'refused',
    errors: { tracker: { key: 'required' } },
  })
  expect(await step(world, 'pia', no, 'making', { tracker: 'https://tracker.example/T-12' })).toEqual({
    outcome: 'changed',
  })
  expect(await kindsTo('ana', no)).toContain('request-digest making')
})
