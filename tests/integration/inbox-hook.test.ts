import type { ActionFunctionArgs } from '@remix-run/node'
import { Webhook } from 'standardwebhooks'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addSource, endSource, rotateSecret } from '#app/features/backlog/intake/hooks/change-source.server.ts'
import { dropOldDeliveries } from '#app/features/backlog/intake/hooks/receive-hook.server.ts'
import { action } from '#app/routes/hooks.in.$source.ts'
import { listAll } from '#tests/helpers/inbox.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

const HOUR = 3_600_000

let world: World
let secret: string

beforeEach(async () => {
  world = await createWorld()
  const added = await addSource(await world.as('lee'), { slug: 'shop-bot', name: 'Shop', lineId: null })
  secret = added.ok ? added.made.secret : ''
})
afterEach(() => world.close())

const ITEM = { type: 'inbox.item', data: { quote: 'The rail is too short.', line: 'cages', contact: '@kim' } }
type Sent = { id?: string; at?: number; by?: string; body?: string; headers?: Record<string, string>; to?: string }

/** Signed by the specification's own library, as a sender would. */
async function send({ id = 'msg_1', at = world.at, by = secret, body = JSON.stringify(ITEM), headers, to }: Sent = {}) {
  const signature = new Webhook(by).sign(id, new Date(at), body)
  const request = new Request('http://127.0.0.1:3000/hooks/in/shop-bot', {
    ...{ method: 'POST', body },
    headers: {
      ...{ 'Content-Type': 'application/json', 'webhook-id': id, 'webhook-signature': signature },
      ...{ 'webhook-timestamp': String(Math.floor(at / 1000)) },
      ...headers,
    },
  })
  const args = { request, params: { source: to ?? 'shop-bot' }, context: world.visit(world.visitor()) }
  const answer = await action(args as unknown as ActionFunctionArgs).catch((thrown: Response) => thrown)
  return { status: answer.status, body: await answer.json() }
}

test('a signed message goes into the inbox', async () => {
  expect(await send()).toEqual({ status: 200, body: { outcome: 'stored' } })
  expect(await listAll(world)).toMatchObject([{ channel: 'hook', quote: 'The rail is too short.', contact: null }])
})

test('the same message again is refused, and nothing is stored twice', async () => {
  await send()
  expect(await send()).toMatchObject({ status: 409 })
  expect(await send({ body: JSON.stringify({ ...ITEM, data: { quote: 'Something new.' } }) })).toMatchObject({
    status: 409,
  })
  expect(await listAll(world)).toHaveLength(1)
})

test('a forged signature, another body, another secret are refused', async () => {
  const other = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
  expect(await send({ by: other })).toMatchObject({ status: 401 })
  expect(await send({ headers: { 'webhook-signature': 'v1,AAAA v2,BBBB' } })).toMatchObject({ status: 401 })
  expect(await send({ headers: { 'webhook-id': 'msg_2' } })).toMatchObject({ status: 401 })
  expect(await listAll(world)).toEqual([])
})

test('an old message and one from the future are refused, however well signed', async () => {
  expect(await send({ at: world.at - 6 * 60_000 })).toMatchObject({
    status: 401,
    body: { said: { key: 'hook.tooOld' } },
  })
  expect(await send({ at: world.at + 6 * 60_000 })).toMatchObject({
    status: 401,
    body: { said: { key: 'hook.tooNew' } },
  })
  expect(await send({ at: world.at - 4 * 60_000 })).toMatchObject({ status: 200 })
})

test('while a secret is replaced both are good, and later only the new one', async () => {
  const made = await rotateSecret(await world.as('lee'), 'shop-bot')
  expect(await send({ id: 'a' })).toMatchObject({ status: 200 })
  expect(await send({ id: 'b', by: made.secret })).toMatchObject({ status: 200 })
  world.advance(25 * HOUR)
  expect(await send({ id: 'c' })).toMatchObject({ status: 401 })
  expect(await send({ id: 'd', by: made.secret })).toMatchObject({ status: 200 })
})

test('a source that was ended takes nothing more', async () => {
  await endSource(await world.as('lee'), 'shop-bot')
  expect(await send()).toMatchObject({ status: 404 })
  expect(await send({ to: 'nobody' })).toMatchObject({ status: 404 })
})

test('what is no JSON, too large, or not what was expected is refused in words', async () => {
  expect(await send({ headers: { 'Content-Type': 'text/plain' } })).toMatchObject({ status: 415 })
  expect(await send({ body: 'x'.repeat(1024 * 1024 + 1) })).toMatchObject({ status: 413 })
  expect(await send({ body: '{"broken' })).toMatchObject({ status: 400, body: { said: { key: 'hook.json' } } })
  expect(await send({ body: '{"type":"inbox.item","data":{"quote":""}}' })).toMatchObject({
    status: 400,
    body: { said: { key: 'hook.body', values: { field: 'data.quote' } } },
  })
  expect(await send({ headers: { 'webhook-id': '' } })).toMatchObject({ status: 400 })
  // None of these spent its id.
  expect(await send()).toMatchObject({ status: 200 })
})

test('a whole mail can be handed in', async () => {
  const eml = Buffer.from('From: kim@studio.example\r\nMessage-ID: <9@x>\r\n\r\nThe rail is too short.').toString(
    'base64',
  )
  expect(await send({ body: JSON.stringify({ type: 'mail.received', data: { eml } }) })).toMatchObject({ status: 200 })
  expect(await listAll(world)).toMatchObject([{ channel: 'mail', quote: 'The rail is too short.' }])
})

test('ids are remembered far longer than any message is good for', async () => {
  await send()
  world.advance(2 * HOUR)
  await dropOldDeliveries(world.system())
  expect(await send({ at: world.at })).toMatchObject({ status: 409 })
})

test('only leads and admins make sources', async () => {
  for (const handle of ['pia', 'cora', 'ana'])
    await expect(rotateSecret(await world.as(handle), 'shop-bot')).rejects.toThrow(/forbidden/)
})
