import type { InArgs } from '@libsql/client'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listCards } from '#app/features/backlog/board-queries.server.ts'
import { listClosestRequests } from '#app/features/backlog/closest-requests.server.ts'
import { readCorrections } from '#app/features/backlog/judging/read-corrections.server.ts'
import { readJudged } from '#app/features/backlog/judging/read-judged.server.ts'
import { readJudging } from '#app/features/backlog/judging/read-judging.server.ts'
import { tendJudgeClocks } from '#app/features/backlog/judging/tend-judge-clocks.server.ts'
import { readBoard } from '#app/features/backlog/read-board.server.ts'
import { readCollect } from '#app/features/backlog/read-collect.server.ts'
import { readRequest } from '#app/features/backlog/read-request.server.ts'
import { readStep } from '#app/features/backlog/read-step.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { action as actOnRequest } from '#app/routes/r.$no.tsx'
import { action as actOnStep } from '#app/routes/r.$no_.step.$to.tsx'
import { action as actOnCollect } from '#app/routes/t.$no_.collect.tsx'
import { action as actOnTriage } from '#app/routes/triage.tsx'
import { accounts, posts } from '#db/schema/index.ts'
import {
  fileAndGrade,
  fileFrom,
  meToo,
  NEED,
  refusalAt,
  requestNamed,
  sign,
  step,
  storeNeed,
  storeReply,
} from '#tests/helpers/backlog.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

const read = (audience: 'public' | 'member' | 'staff', no: number) => readRequest(world.db, audience, no, null)
const query = (text = '') => new URLSearchParams(text)

async function answered() {
  const thread = await storeNeed(world)
  const no = await fileAndGrade(world, thread.no)
  world.advance(1000)
  await step(world, 'pia', no, 'parked', refusalAt(world.at, { reasonCode: 'TEC' }))
  await sign(world, 'raj', no)
  world.advance(1000)
  return { thread, no }
}

type Action = (args: never) => Promise<unknown>

/** What posting a form answers: its status, where it leads, and what it says. */
async function post(action: Action, ctx: Context, params: Record<string, string>, fields: Record<string, string>) {
  const request = new Request('http://127.0.0.1:3000/', { method: 'POST', body: new URLSearchParams(fields) })
  const answer = await action({ context: world.visit(ctx), params, request } as never).catch(
    (refusal: unknown) => refusal,
  )
  if (answer instanceof Response) return { status: answer.status, to: answer.headers.get('Location') }
  const { data, init } = answer as { data: object; init?: { status?: number } }
  return { status: init?.status, ...data }
}

test('outside there are neither names nor words of members, and the answer is there', async () => {
  const { no } = await answered()
  const page = await read('public', no)
  const text = JSON.stringify(page)
  for (const name of ['ana', 'Pia', 'Raj', NEED]) expect(text).not.toContain(name)
  expect(page).toMatchObject({ words: undefined, staff: undefined, request: { people: 1, label: 'no' } })
  expect(page.answer?.signers).toEqual([
    { role: 'pm', name: null },
    { role: 'engineer', name: null },
  ])
})

test('members read who asked, where, and who signed; grades and steps are for staff', async () => {
  const { no, thread } = await answered()
  const page = await read('member', no)
  expect(page.words?.quotes).toMatchObject([
    { quote: NEED, handle: 'ana', threadNo: thread.no, postNo: 1, changed: false },
  ])
  expect(page.answer?.signers.map((signer) => signer.name)).toEqual(['Pia Aalto', 'Raj Menon'])
  expect(page.staff).toBeUndefined()
  expect((await read('staff', no)).staff).toMatchObject({ pm: 'Pia Aalto', needGrade: 'B' })
})

test('a form that says neither what it wants nor something known counts nobody', async () => {
  const no = await fileAndGrade(world, (await storeNeed(world)).no)
  const before = (await read('member', no)).request.people
  for (const intent of ['', 'zzz'])
    expect(await post(actOnRequest, await world.as('noor'), { no: String(no) }, { intent })).toMatchObject({
      status: 400,
    })
  expect((await read('member', no)).request.people).toBe(before)
})

test('a step that cannot be taken from here shows what can, and one that is none is refused naming it', async () => {
  const no = await fileAndGrade(world, (await storeNeed(world)).no)
  const pia = await world.as('pia')
  expect((await readStep(pia, no, 'reopen_due')).legal).toEqual(expect.arrayContaining(['planned', 'parked']))
  expect((await readStep(pia, no, 'planned')).legal).toBeNull()
  const { version } = await requestNamed(world, no)
  const refused = await post(actOnStep, pia, { no: String(no), to: 'zzz' }, { version: String(version) })
  // No form is left to show it in: the page of the refusal itself.
  expect(refused).toEqual({ status: 409, to: null })
})

test('history shows one row for each public label', async () => {
  const { no } = await answered()
  expect((await read('public', no)).history.map((row) => row.label)).toEqual(['no', 'research', 'collected'])
})

test('taken up again, the old answer is what was said before', async () => {
  const { no } = await answered()
  await step(world, 'pia', no, 'grading', { why: 'A supplier called' })
  expect((await read('member', no)).answer?.stands).toBe(false)
})

test('a changed post is marked as changed, a removed one shows no words, and both still count', async () => {
  const { no, thread } = await answered()
  const edit = (change: Partial<typeof posts.$inferInsert>) =>
    world.database.door((tx) => tx.update(posts).set(change).where(eq(posts.id, thread.postId)))
  await edit({ body: 'On a slope it gives up nine degrees.' })
  expect((await read('member', no)).words?.quotes).toMatchObject([{ quote: NEED, changed: true, gone: false }])
  await edit({ state: 'removed' })
  const page = await read('member', no)
  expect(page.words?.quotes).toMatchObject([{ quote: null, gone: true }])
  expect(page.request.people).toBe(1)
})

test('who left is counted and not named', async () => {
  const other = await createWorld()
  const no = await fileFrom(other, (await storeNeed(other)).no)
  await other.database.door((tx) => tx.update(accounts).set({ deletedAt: other.at }).where(eq(accounts.handle, 'ana')))
  const page = await readRequest(other.db, 'staff', no, null)
  expect(page.words?.quotes).toMatchObject([{ handle: null, works: null }])
  expect(page.request.people).toBe(1)
  await other.close()
})

test('the words of merged requests are read where they went', async () => {
  const child = await fileFrom(world, (await storeNeed(world, { by: 'noor' })).no)
  const no = await fileFrom(world, (await storeNeed(world)).no)
  await step(world, 'pia', child, 'merged', { into: no })
  expect((await read('member', no)).words?.quotes.map((quote) => quote.handle).sort()).toEqual(['ana', 'noor'])
  expect((await read('public', child)).into?.no).toBe(no)
})

test('a hidden request is there for staff alone', async () => {
  const no = await fileFrom(world, (await storeNeed(world)).no)
  await step(world, 'lee', no, 'invalid', { invalidCode: 'spam', why: 'Sells arms' })
  await expect(read('member', no)).rejects.toMatchObject({ code: 'not-found' })
  expect((await read('staff', no)).request.label).toBe('hidden')
})

test('the board shows each label by people, and its pages leave nobody out', async () => {
  const other = await createWorld()
  for (let count = 0; count < 5; count++) await fileFrom(other, (await storeNeed(other)).no)
  const rods = await fileFrom(other, (await storeNeed(other, { line: 'rods' })).no, 'rods')
  await meToo(other, 'noor', 1003)
  const board = await readBoard(other.db, query())
  expect(board.counts.collected).toBe(6)
  expect(board.groups[0]?.cards[0]).toMatchObject({ no: 1003, people: 2 })
  const seen: number[] = []
  for (let after: string | null | undefined; after !== null; ) {
    const page = await listCards(other.db, { label: 'collected', after, limit: 2 })
    seen.push(...page.cards.map((card) => card.no))
    after = page.next
  }
  expect([...seen].sort()).toEqual([1001, 1002, 1003, 1004, 1005, 1006])
  const ofLine = await readBoard(other.db, query('line=rods'))
  expect(ofLine.groups[0]?.cards.map((card) => card.no)).toEqual([rods])
  await expect(readBoard(other.db, query('line=drones'))).rejects.toMatchObject({ code: 'not-found' })
  await other.close()
})

test('triage lists needs the oldest first, per line, until they are judged', async () => {
  const other = await createWorld()
  const older = await storeNeed(other)
  other.advance(1000)
  const newer = await storeNeed(other, { line: 'rods' })
  await storeNeed(other, { kind: 'question' })
  const pia = await other.as('pia')
  const listed = async (text = '') => (await readJudging(pia, query(text))).threads.map((thread) => thread.no)
  expect(await listed()).toEqual([older.no, newer.no])
  expect(await listed('line=rods')).toEqual([newer.no])
  await fileFrom(other, older.no)
  expect(await listed()).toEqual([newer.no])
  const { waiting, lines } = await readJudging(pia, query())
  expect(waiting.unrouted).toHaveLength(1)
  expect(lines.find((line) => line.slug === 'rods')?.count).toBe(1)
  await other.close()
})

test('what waits for a signature is found in triage until it is signed', async () => {
  const no = await fileAndGrade(world, (await storeNeed(world)).no)
  const toSign = async () => (await readJudging(world.system(), query())).waiting.toSign.map((request) => request.no)
  await step(world, 'pia', no, 'parked', refusalAt(world.at, { reasonCode: 'TEC' }))
  expect(await toSign()).toContain(no)
  await sign(world, 'raj', no)
  expect(await toSign()).not.toContain(no)
})

test('close requests are offered, far ones are not', async () => {
  const other = await createWorld()
  const no = await fileFrom(other, (await storeNeed(other)).no)
  const close = await listClosestRequests(other.db, 'A half-ball for the CT-3 shoulder would be a relief', null)
  expect(close.map((request) => request.no)).toEqual([no])
  expect(await listClosestRequests(other.db, 'Which battery plate fits the small lamp?', null)).toEqual([])
  expect(await listClosestRequests(other.db, '', null)).toEqual([])
  await other.close()
})

test('a thread is shown as it reads, with what was collected from it', async () => {
  const thread = await storeNeed(world)
  await storeReply(world, thread.threadId, 'noor', 'Me **too**, and the `HC-1` as well.')
  await fileFrom(world, thread.no)
  const asked = { threadNo: thread.no, postNo: 2, quote: 'Me **too**, and the `HC-1`' }
  const { posts: written, linked, marked, replies } = await readCollect(world.system(), asked)
  expect(written.map((each) => each.body)).toEqual([NEED, 'Me **too**, and the `HC-1` as well.'])
  expect(written.map((each) => each.html)).toEqual([
    `<p><mark class="collected">${NEED}</mark></p>`,
    '<p>Me <strong>too</strong>, and the <code>HC-1</code> as well.</p>',
  ])
  expect(marked).toEqual({ postNo: 2, quote: 'Me too, and the HC-1', start: 0 })
  expect(replies.map((each) => each.excerpt)).not.toContain('**')
  expect(linked).toHaveLength(1)
})

test('a form with something missing says so beside the field, and keeps what was typed', async () => {
  const no = await fileAndGrade(world, (await storeNeed(world)).no)
  const { version } = await requestNamed(world, no)
  const fields = {
    version: String(version),
    reasonCode: 'VOL',
    publicText: 'Too few.',
    changes: '',
    reviewAt: '2029-13-45',
  }
  const answer = await post(actOnStep, await world.as('pia'), { no: String(no), to: 'parked' }, fields)
  expect(answer).toMatchObject({
    status: 422,
    errors: { reviewAt: { key: 'notADay' } },
    typed: { publicText: 'Too few.' },
  })
  const dated = await post(
    actOnStep,
    await world.as('pia'),
    { no: String(no), to: 'parked' },
    { ...fields, reviewAt: '2027-03-01' },
  )
  expect(dated).toMatchObject({
    status: 422,
    errors: { changes: { key: 'required' }, publicText: { key: 'step.shortText' } },
  })
})

test('a form that was overtaken is refused in words, and keeps what was typed', async () => {
  const no = await fileFrom(world, (await storeNeed(world)).no)
  await step(world, 'pia', no, 'routed', { line: 'tripods' })
  const fields = { version: '1', line: 'rods', why: 'Not ours' }
  const answer = await post(actOnStep, await world.as('pia'), { no: String(no), to: 'routed' }, fields)
  expect(answer).toMatchObject({ status: 409, errors: { form: { key: 'stale' } }, typed: { why: 'Not ours' } })
  expect(await readStep(await world.as('pia'), no, 'made')).toMatchObject({
    legal: expect.arrayContaining(['grading']),
  })
})

test('a passage is collected by a plain form, with its place found by the server', async () => {
  const thread = await storeNeed(world)
  const params = { no: String(thread.no) }
  const pia = await world.as('pia')
  const filed = {
    request: 'new',
    title: 'A half-ball',
    need: 'It fits the shoulder.',
    line: 'tripods',
    postNo: '1',
    start: '',
  }
  expect(await post(actOnCollect, pia, params, { ...filed, quote: 'nine degrees' })).toMatchObject({
    status: 422,
    errors: { quote: { key: 'passage.notFound' } },
    typed: { title: 'A half-ball' },
  })
  const done = await post(actOnCollect, pia, params, { ...filed, quote: 'eight degrees' })
  expect(done).toMatchObject({ status: 302, to: expect.stringMatching(/added=\d+&filed=1$/) })
  const no = /added=(\d+)/.exec(String(done.to))?.[1] ?? ''
  expect(
    await post(actOnCollect, pia, params, { request: no, postNo: '1', quote: 'On a slope', start: '0' }),
  ).toMatchObject({ status: 302 })
  expect(await post(actOnCollect, pia, params, { request: 'other', other: 'R-x' })).toMatchObject({
    status: 422,
    errors: { other: { key: 'notARequest' } },
  })
  expect(await post(actOnCollect, pia, params, {})).toMatchObject({
    status: 422,
    errors: { request: { key: 'chooseOne' } },
  })
  expect(await post(actOnCollect, pia, params, { intent: 'unlink', unlink: no, why: '' })).toMatchObject({
    status: 422,
  })
  expect(await post(actOnCollect, pia, params, { intent: 'unlink', unlink: no, why: 'Wrong' })).toMatchObject({
    status: 302,
  })
})

test('Me too and triage answer plain forms, and only to whom they are for', async () => {
  const thread = await storeNeed(world)
  const no = await fileFrom(world, thread.no)
  const params = { no: String(no) }
  expect(await post(actOnRequest, await world.as('noor'), params, { intent: 'me-too' })).toEqual({
    status: 302,
    to: `/r/${no}`,
  })
  expect((await requestNamed(world, no)).people).toBe(2)
  expect(await post(actOnRequest, await world.as('noor'), params, { intent: 'withdraw' })).toMatchObject({
    status: 302,
  })
  expect(await post(actOnRequest, await world.as('ben'), params, { intent: 'me-too' })).toMatchObject({ status: 403 })
  expect(await post(actOnRequest, world.visitor(), params, { intent: 'me-too' })).toMatchObject({ status: 401 })
  const other = await storeNeed(world)
  expect(
    await post(actOnTriage, await world.as('pia'), {}, { thread: String(other.no), code: 'not-a-demand' }),
  ).toMatchObject({ status: 302 })
  expect(await post(actOnTriage, await world.as('noor'), {}, { thread: String(other.no) })).toMatchObject({
    status: 403,
  })
})

test('no page of the backlog scans a table or sorts in a temporary one', async () => {
  const { no, thread } = await answered()
  const { client } = world.database
  const execute = client.execute.bind(client)
  const asked = new Map<string, { sql: string; args: InArgs }>()
  client.execute = ((statement: { sql: string; args: InArgs }) => {
    asked.set(statement.sql, statement)
    return execute(statement)
  }) as never
  await read('staff', no)
  await readBoard(world.db, query('line=tripods&label=no&after=3_a'))
  await readBoard(world.db, query())
  await readJudging(world.system(), query('line=tripods&after=1_a'))
  await readJudging(world.system(), query('source=nominated'))
  await readJudging(world.system(), query())
  await readCorrections(world.db, query('after=1_a'))
  await readJudged(world.db, query('after=1_a'))
  await tendJudgeClocks(world.system())
  await readCollect(world.system(), { threadNo: thread.no, postNo: 1 })
  client.execute = execute
  const poor: string[] = []
  for (const { sql, args } of asked.values()) {
    if (/ MATCH /.test(sql)) continue
    const plan = await execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args })
    for (const row of plan.rows) {
      const detail = String(row.detail)
      const scans =
        detail.startsWith('SCAN ') &&
        !/^SCAN (product_line|product)\b|USING (COVERING )?INDEX|VIRTUAL TABLE/.test(detail)
      if (scans || detail.includes('TEMP B-TREE FOR ORDER BY')) poor.push(`${detail}: ${sql}`)
    }
  }
  expect(asked.size).toBeGreaterThan(15)
  expect(poor).toEqual([])
})
