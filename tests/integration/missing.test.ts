import type { ActionFunctionArgs } from '@remix-run/node'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { attachItem } from '#app/features/backlog/intake/attach-item.server.ts'
import { judgeOutsideWords } from '#app/features/backlog/intake/judge-outside-words.server.ts'
import { confirmMissing, dropUnconfirmed } from '#app/features/backlog/intake/missing/confirm-missing.server.ts'
import { countAnswered } from '#app/features/backlog/intake/missing/count-answered.server.ts'
import { forgetAsker } from '#app/features/backlog/intake/missing/forget-asker.server.ts'
import { tellMissing } from '#app/features/backlog/intake/missing/tell-missing.server.ts'
import { announceMissing } from '#app/features/notices/announce-missing.server.ts'
import { action } from '#app/routes/missing.tsx'
import {
  events,
  log,
  mails,
  mentions,
  missingAnswered,
  missingNotes,
  people,
  personIdentities,
} from '#db/schema/index.ts'
import { fileFrom, requestNamed, storeNeed } from '#tests/helpers/backlog.ts'
import { listAll } from '#tests/helpers/inbox.ts'
import { COUPON, formOf } from '#tests/helpers/threads.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World

beforeEach(async () => {
  world = await createWorld()
  // The rules are compiled when the first text is judged.
  await judgeOutsideWords(world.visitor(), 'need', { text: NEED })
}, 60_000)
afterEach(() => world.close())

const NEED = 'A half-ball that fits the shoulder, for weddings on slopes.'
const MAIL = 'sofia@indie.example'

/** Tells, and reads the two links out of the mail. */
async function tell(more: Record<string, string> = {}) {
  const told = await tellMissing(world.visitor(), formOf({ need: NEED, mail: MAIL, ...more }))
  if (!told.ok) return { told, confirm: '', forget: '' }
  const seen = new Set((await world.db.select({ id: mails.id }).from(mails)).map(({ id }) => id))
  let body = ''
  // Between being queued and being sent, while the links are still in it.
  const [event] = (await world.db.select().from(events).where(eq(events.type, 'missing.told'))).slice(-1)
  if (event) await announceMissing(world.system(), event)
  for (const mail of await world.db.select().from(mails)) if (!seen.has(mail.id)) body = mail.body
  const token = (kind: string) => new RegExp(`/missing/${kind}/([\\w-]+)`).exec(body)?.[1] ?? ''
  return { told, confirm: token('confirm'), forget: token('forget') }
}

test('nothing reaches the inbox before the mail is confirmed, and then it does once', async () => {
  const { confirm } = await tell()
  expect(await listAll(world)).toEqual([])
  await confirmMissing(world.visitor(), confirm)
  await confirmMissing(world.visitor(), confirm)
  expect(await listAll(world)).toMatchObject([{ channel: 'web', quote: NEED, contact: null, state: 'waiting' }])
})

test('once confirmed the address is gone, unless its owner may be written to', async () => {
  const { confirm } = await tell()
  await confirmMissing(world.visitor(), confirm)
  await world.runJobs()
  const kept = JSON.stringify([
    ...[
      await listAll(world),
      await world.db.select().from(missingNotes),
      await world.db.select().from(personIdentities),
    ],
    ...[await world.db.select().from(events), await world.db.select().from(log)],
  ])
  expect(kept).not.toContain(MAIL)
  const other = await tell({ mail: 'may@indie.example', mayWrite: 'on', need: `${NEED} Twice.` })
  await confirmMissing(world.visitor(), other.confirm)
  expect((await listAll(world)).at(-1)).toMatchObject({ contact: 'may@indie.example' })
})

test('a sent mail keeps no link in the database', async () => {
  const { confirm, forget } = await tell()
  await world.runJobs()
  const [mail] = await world.db.select().from(mails)
  expect(mail?.sentAt).not.toBeNull()
  expect(mail?.body).not.toContain(confirm)
  expect(mail?.body).not.toContain(forget)
})

test('whoever asks to be forgotten is: the words stay as said by somebody unknown', async () => {
  const requestNo = await fileFrom(world, (await storeNeed(world)).no)
  const { confirm, forget } = await tell({ mayWrite: 'on', gear: 'Gimbal' })
  await confirmMissing(world.visitor(), confirm)
  const [item] = await listAll(world)
  await attachItem(await world.as('pia'), { item: item?.id ?? '', other: requestNo })
  expect(await requestNamed(world, requestNo)).toMatchObject({ people: 1, outside: 1, unattributed: 0 })
  await forgetAsker(world.visitor(), forget)
  expect(await requestNamed(world, requestNo)).toMatchObject({ people: 1, outside: 0, unattributed: 1 })
  expect(await world.db.$count(people)).toBe(0)
  expect(await world.db.$count(personIdentities)).toBe(0)
  expect(await listAll(world)).toMatchObject([{ contact: null, personId: null, gear: null }])
  expect(await world.db.select().from(mentions).where(eq(mentions.channel, 'web'))).toMatchObject([
    { personId: null, quote: NEED },
  ])
  expect(await world.db.$count(mails)).toBe(0)
})

test('forgetting works before confirming too, and what nobody judged goes whole', async () => {
  const first = await tell()
  await forgetAsker(world.visitor(), first.forget)
  expect(await world.db.$count(missingNotes)).toBe(0)
  await expect(confirmMissing(world.visitor(), first.confirm)).rejects.toThrow(/not-found/)
  const second = await tell()
  await confirmMissing(world.visitor(), second.confirm)
  await forgetAsker(world.visitor(), second.forget)
  expect(await listAll(world)).toEqual([])
})

test('a note that nobody confirms is dropped with its address', async () => {
  await tell()
  world.advance(3 * 86_400_000)
  await dropUnconfirmed(world.system())
  expect(await world.db.$count(missingNotes)).toBe(0)
})

test('advertising is refused in words, with what was typed still there', async () => {
  const { told } = await tell({ need: COUPON })
  expect(told).toMatchObject({
    ok: false,
    status: 422,
    errors: { need: { key: 'intake.promotes' } },
    typed: { need: COUPON },
  })
  expect((await tell({ gear: COUPON })).told).toMatchObject({ errors: { gear: { key: 'intake.promotes' } } })
})

test('every refusal names its field', async () => {
  const { told } = await tell({ need: 'short', mail: 'nobody' })
  expect(told.ok ? [] : Object.keys(told.errors)).toEqual(['need', 'mail'])
})

test('one mail gets so many letters and no more, and is told how long to wait', async () => {
  for (let at = 0; at < 4; at++) await tellMissing(world.visitor(), formOf({ need: NEED, mail: MAIL }))
  const request = new Request('http://127.0.0.1:3000/missing', {
    ...{ method: 'POST', body: new URLSearchParams({ intent: 'tell', need: NEED, mail: MAIL }) },
  })
  const args = { request, params: {}, context: world.visit(world.visitor()) } as unknown as ActionFunctionArgs
  const answer = (await action(args)) as { data: unknown; init: { status: number; headers: Record<string, string> } }
  expect(answer.init).toMatchObject({ status: 429, headers: { 'Retry-After': String(24 * 3600) } })
  expect(answer.data).toMatchObject({ typed: { need: NEED } })
})

test('one address gets so many notes', async () => {
  const visitor = { ...world.visitor(), address: '203.0.113.9' }
  const answers = []
  for (let at = 0; at < 11; at++)
    answers.push(await tellMissing(visitor, formOf({ need: NEED, mail: `a${at}@x.example` })))
  expect(answers.filter((answer) => !answer.ok)).toHaveLength(1)
})

test('an answer that helped is counted without anybody being known', async () => {
  const no = await fileFrom(world, (await storeNeed(world)).no)
  await countAnswered(world.visitor(), no)
  await countAnswered(world.visitor(), no)
  expect(await world.db.select().from(missingAnswered)).toMatchObject([{ count: 2 }])
  expect(await requestNamed(world, no)).toMatchObject({ people: 1, outside: 0 })
})

test('a member who writes here is counted as that member, once', async () => {
  const requestNo = await fileFrom(world, (await storeNeed(world)).no)
  const { confirm } = await tell({ mail: 'ana@demo.test' })
  await confirmMissing(world.visitor(), confirm)
  const [item] = await listAll(world)
  await attachItem(await world.as('pia'), { item: item?.id ?? '', other: requestNo })
  expect(await requestNamed(world, requestNo)).toMatchObject({ people: 1, outside: 0 })
})
