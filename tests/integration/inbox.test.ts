import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addHeard } from '#app/features/backlog/intake/add-heard.server.ts'
import { attachItem } from '#app/features/backlog/intake/attach-item.server.ts'
import { dismissItem } from '#app/features/backlog/intake/dismiss-item.server.ts'
import { fileItem } from '#app/features/backlog/intake/file-item.server.ts'
import { judgeFromForm } from '#app/features/backlog/intake/judge-from-form.server.ts'
import { readInbox } from '#app/features/backlog/intake/read-inbox.server.ts'
import { undoJudgement } from '#app/features/backlog/intake/undo-judgement.server.ts'
import { events, log, mentions, personIdentities } from '#db/schema/index.ts'
import { fileFrom, requestNamed, storeNeed } from '#tests/helpers/backlog.ts'
import { hear, itemNamed, listAll, QUOTE } from '#tests/helpers/inbox.ts'
import { COUPON, formOf } from '#tests/helpers/threads.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
let requestNo: number

beforeEach(async () => {
  world = await createWorld()
  requestNo = await fileFrom(world, (await storeNeed(world)).no)
  // The rules are compiled when the first text is judged.
}, 60_000)
afterEach(() => world.close())

test('what was heard waits in the inbox and counts for nothing', async () => {
  const id = await hear(world, { contact: '@kim' })
  expect(await itemNamed(world, id)).toMatchObject({ state: 'waiting', channel: 'staff', requestId: null })
  expect(await requestNamed(world, requestNo)).toMatchObject({ people: 1, outside: 0 })
})

test('attached it counts beside the members and never inside their number', async () => {
  const item = await hear(world, { contact: '@kim' })
  expect(await attachItem(await world.as('pia'), { item, other: requestNo })).toMatchObject({ ok: true, no: requestNo })
  expect(await requestNamed(world, requestNo)).toMatchObject({ people: 1, outside: 1 })
  expect(await itemNamed(world, item)).toMatchObject({ state: 'attached' })
})

test('the same person, heard twice, counts once', async () => {
  for (const contact of ['Kim@Studio.example', 'kim@studio.example'])
    await attachItem(await world.as('pia'), { item: await hear(world, { contact }), other: requestNo })
  expect(await requestNamed(world, requestNo)).toMatchObject({ outside: 1 })
})

test('without a contact nobody knows who it was, and it never becomes a person', async () => {
  await attachItem(await world.as('pia'), { item: await hear(world), other: requestNo })
  expect(await requestNamed(world, requestNo)).toMatchObject({ outside: 0, unattributed: 1 })
})

test('without consent only a keyed hash of the contact is kept', async () => {
  const id = await hear(world, { contact: 'kim@studio.example' })
  expect(await itemNamed(world, id)).toMatchObject({ contact: null, consentAt: null })
  const everything = JSON.stringify([
    ...(await listAll(world)),
    ...(await world.db.select().from(personIdentities)),
    ...(await world.db.select().from(events)),
    ...(await world.db.select().from(log)),
  ])
  expect(everything).not.toContain('kim@studio')
})

test('with consent triagers and product managers can read it, and nobody else', async () => {
  await hear(world, { contact: 'kim@studio.example', consent: 'on' })
  const shownTo = async (handle: string) =>
    (await readInbox(await world.as(handle), new URLSearchParams())).item?.contact ?? null
  expect(await shownTo('pia')).toBe('kim@studio.example')
  for (const handle of ['raj', 'cora', 'ada']) expect(await shownTo(handle)).toBeNull()
})

test('a new request opens with these words', async () => {
  const item = await hear(world)
  const filed = { item, title: 'A half-ball for slopes', need: 'A half-ball that fits.', line: 'tripods' }
  const answer = await fileItem(await world.as('pia'), filed)
  expect(answer.ok && (await requestNamed(world, answer.no))).toMatchObject({ people: 0, unattributed: 1 })
})

test('it is dismissed with a reason that stays on record', async () => {
  const item = await hear(world)
  await dismissItem(await world.as('pia'), { item, dismissal: 'support' })
  expect(await itemNamed(world, item)).toMatchObject({ state: 'dismissed', dismissal: 'support' })
})

test('every judgement can be taken back, and the counts go back with it', async () => {
  const pia = await world.as('pia')
  const item = await hear(world, { contact: '@kim' })
  await attachItem(pia, { item, other: requestNo })
  await undoJudgement(pia, item)
  expect(await requestNamed(world, requestNo)).toMatchObject({ people: 1, outside: 0 })
  expect(await itemNamed(world, item)).toMatchObject({ state: 'waiting', requestId: null })
  await attachItem(pia, { item, other: requestNo })
  expect(await requestNamed(world, requestNo)).toMatchObject({ outside: 1 })
})

test('a request that only this item opened is hidden when that is taken back', async () => {
  const pia = await world.as('pia')
  const item = await hear(world)
  const filed = { item, title: 'A half-ball for slopes', need: 'A half-ball that fits.', line: 'tripods' }
  const answer = await fileItem(pia, filed)
  await undoJudgement(pia, item)
  expect(answer.ok && (await requestNamed(world, answer.no))).toMatchObject({ label: 'hidden' })
})

test('two who judge the same item at once do not count it twice', async () => {
  const item = await hear(world, { contact: '@kim' })
  const [pia, lee] = [await world.as('pia'), await world.as('lee')]
  const form = () => formOf({ item, request: String(requestNo) })
  const answers = await Promise.all([judgeFromForm(pia, form(), 'place'), judgeFromForm(lee, form(), 'place')])
  expect(answers.filter((answer) => answer.ok)).toHaveLength(1)
  expect(await requestNamed(world, requestNo)).toMatchObject({ outside: 1 })
})

test('advertising does not reach a request; the part that asks does', async () => {
  const item = await hear(world, { quote: `${QUOTE} ${COUPON}` })
  const pia = await world.as('pia')
  expect(await attachItem(pia, { item, other: requestNo })).toMatchObject({
    errors: { part: { key: 'intake.promotesInside' } },
  })
  expect(await attachItem(pia, { item, other: requestNo, part: QUOTE })).toMatchObject({ ok: true })
  const [mention] = await world.db.select().from(mentions).where(eq(mentions.sourceId, item))
  expect(mention?.quote).toBe(QUOTE)
})

test('words that were not said cannot be put into anybody’s mouth', async () => {
  const item = await hear(world)
  const answer = await attachItem(await world.as('pia'), { item, other: requestNo, part: 'I want ten of them' })
  expect(answer).toMatchObject({ ok: false, errors: { part: { key: 'intake.notInWords' } } })
})

test('every refusal names its field', async () => {
  const pia = await world.as('pia')
  const item = await hear(world)
  const refused = async (fields: Record<string, string>, intent = 'place') => {
    const answer = await judgeFromForm(pia, formOf({ item, ...fields }), intent)
    return answer.ok ? [] : Object.keys(answer.errors)
  }
  expect(await refused({})).toEqual(['request'])
  expect(await refused({ request: 'other', other: '9999' })).toEqual(['other'])
  expect(await refused({ request: 'new' })).toEqual(['line', 'title', 'need'])
  expect(await refused({}, 'dismiss')).toEqual(['dismissal'])
})

test('an entry that a device sends twice is there once', async () => {
  const cora = await world.as('cora')
  const entry = { quote: 'A longer NATO rail, please.', key: 'page.1', at: world.at - 60_000 }
  expect(await addHeard(cora, 'event', entry)).toEqual({ ok: true, known: false })
  expect(await addHeard(cora, 'event', entry)).toEqual({ ok: true, known: true })
  expect(await listAll(world)).toMatchObject([{ channel: 'event', saidAt: world.at - 60_000 }])
})

test('nobody but staff adds, and nobody but triagers, product managers and leads judges', async () => {
  const item = await hear(world)
  for (const handle of ['ana', 'ben', 'mo'])
    await expect(addHeard(await world.as(handle), 'staff', { quote: QUOTE })).rejects.toThrow(/forbidden/)
  for (const handle of ['raj', 'cora', 'ana'])
    await expect(attachItem(await world.as(handle), { item, other: requestNo })).rejects.toThrow(/forbidden/)
})
