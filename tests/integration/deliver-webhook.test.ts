import { eq } from 'drizzle-orm'
import { Webhook } from 'standardwebhooks'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addMeToo } from '#app/features/backlog/add-me-too.server.ts'
import { addEndpoint } from '#app/features/webhooks/add-endpoint.server.ts'
import { changeEndpoint } from '#app/features/webhooks/change-endpoint.server.ts'
import { findEndpoint, listDeliveries } from '#app/features/webhooks/endpoint-queries.server.ts'
import { fanOut } from '#app/features/webhooks/fan-out.server.ts'
import { resendMessage, sendTrial } from '#app/features/webhooks/resend-message.server.ts'
import { sendMessage } from '#app/features/webhooks/send-message.server.ts'
import { jobHandlers } from '#app/jobs.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { runDueJobs } from '#app/platform/jobs.server.ts'
import { events, webhookEndpoints } from '#db/schema/index.ts'
import { fileFrom, storeNeed } from '#tests/helpers/backlog.ts'
import { startReceiver } from '#tests/helpers/receiver.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

const DAY = 86_400_000
/** What the receiver believes of the clock is the real one. */
const JUST_NOW = Date.now()

let world: World
let receiver: Awaited<ReturnType<typeof startReceiver>>

beforeEach(async () => {
  world = await createWorld()
  world.advance(JUST_NOW - world.at)
  receiver = await startReceiver()
})
afterEach(async () => {
  await receiver.stop()
  await world.close()
})

/** Receivers of tests are on this machine, which the settings of a house do not allow. */
const privately = (ctx: Context): Context => ({ ...ctx, deployment: { ...ctx.deployment, privateWebhooks: true } })
const lee = async () => privately(await world.as('lee'))
const work = () => runDueJobs(privately(world.system()), jobHandlers)

async function listen(url = receiver.url, types: Parameters<typeof addEndpoint>[1]['types'] = []) {
  const added = await addEndpoint(await lee(), { url, note: '', types })
  if (!added.ok) throw new Error(JSON.stringify(added.errors))
  return added.id
}
const endpoint = async (id: string) =>
  (await findEndpoint(world.db, id)) as NonNullable<Awaited<ReturnType<typeof findEndpoint>>>
const log = async (id: string) => (await listDeliveries(world.db, id, null)).deliveries
const verify = (secret: string, { body, headers }: (typeof receiver.received)[number]) =>
  new Webhook(secret).verify(body, headers as Record<string, string>)

async function fileOne() {
  const { no } = await storeNeed(world)
  return fileFrom(world, no)
}

test('a receiver is told what happened to a request, signed, and never who asked', async () => {
  const id = await listen()
  const requestNo = await fileOne()
  await work()
  const { secret } = await endpoint(id)
  const told = receiver.received.map(
    (message) => verify(secret, message) as { type: string; data: Record<string, unknown> },
  )
  expect(told.map(({ type }) => type)).toEqual(expect.arrayContaining(['request.created', 'mention.added']))
  expect(told[0]?.data).toMatchObject({ requestNo })
  expect(JSON.stringify(told)).not.toMatch(/ana|account|author/i)
  expect((await log(id)).every(({ state, lastStatus }) => state === 'delivered' && lastStatus === 204)).toBe(true)
})

test('an event is sent once however often its job runs, and only where it is wanted', async () => {
  await listen(receiver.url, ['mention.added'])
  const requestNo = await fileOne()
  await work()
  await addMeToo(await world.as('noor'), requestNo)
  await work()
  const [latest] = await world.db.select().from(events).where(eq(events.type, 'me-too.added'))
  await fanOut(privately(world.system()), { eventId: latest?.id })
  await work()
  expect(receiver.received.map(({ body }) => JSON.parse(body).type)).toEqual(['mention.added', 'mention.added'])
  expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(2)
})

test('the reference library refuses a forged body, another secret and an old message', async () => {
  const id = await listen()
  await sendTrial(await lee(), id)
  await work()
  const { secret } = await endpoint(id)
  const [message] = receiver.received
  if (!message) throw new Error('nothing came')
  expect(() => verify(secret, message)).not.toThrow()
  expect(() => verify(secret, { ...message, body: message.body.replace('trial', 'verdict') })).toThrow()
  expect(() => verify(`whsec_${Buffer.alloc(32, 7).toString('base64')}`, message)).toThrow()
  const old = { ...message.headers, 'webhook-timestamp': String(Math.floor(JUST_NOW / 1000) - 3_600) }
  expect(() => verify(secret, { ...message, headers: old })).toThrow()
})

test('for a day after a new secret both are believed, then the new one alone', async () => {
  const id = await listen()
  const { secret: old } = await endpoint(id)
  await changeEndpoint(await lee(), id, 'rotate')
  await sendTrial(await lee(), id)
  await work()
  const { secret: fresh } = await endpoint(id)
  const [both] = receiver.received
  expect(fresh).not.toBe(old)
  for (const secret of [old, fresh]) expect(() => verify(secret, both as never)).not.toThrow()
  world.advance(DAY + 1)
  await sendTrial(await lee(), id)
  await work()
  expect(String(receiver.received[1]?.headers['webhook-signature']).split(' ')).toHaveLength(1)
})

test('what fails is tried again under the same id, and taken in the end', async () => {
  await receiver.stop()
  receiver = await startReceiver([{ status: 500 }, { status: 503 }, { status: 204 }])
  const id = await listen()
  await sendTrial(await lee(), id)
  await work()
  expect(await log(id)).toMatchObject([{ state: 'waiting', attempts: 1, lastStatus: 500 }])
  world.advance(10_000)
  await work()
  world.advance(10 * 60_000)
  await work()
  expect(await log(id)).toMatchObject([{ state: 'delivered', attempts: 3, lastStatus: 204 }])
  expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
})

test('a receiver that asks for an hour is left alone for it, and so is everything else for it a while', async () => {
  await receiver.stop()
  receiver = await startReceiver([{ status: 429, headers: { 'Retry-After': '3600' } }, { status: 204 }])
  const id = await listen()
  await sendTrial(await lee(), id)
  await work()
  world.advance(50 * 60_000)
  await work()
  expect(receiver.received).toHaveLength(1)
  world.advance(11 * 60_000)
  await work()
  expect(receiver.received).toHaveLength(2)
})

test('a receiver that is gone is not asked again, and can be turned on by hand', async () => {
  await receiver.stop()
  receiver = await startReceiver([{ status: 410 }, { status: 204 }])
  const id = await listen()
  await sendTrial(await lee(), id)
  await work()
  expect(await endpoint(id)).toMatchObject({ offWhy: 'gone' })
  await fileOne()
  await work()
  expect(receiver.received).toHaveLength(1)
  await expect(sendTrial(await lee(), id)).rejects.toThrow('webhook.off')
  await changeEndpoint(await lee(), id, 'on')
  const [given] = await log(id)
  await resendMessage(await lee(), id, given?.id ?? '')
  await work()
  expect(receiver.received).toHaveLength(2)
})

test('what waited while an endpoint was off is sent once it is on again, and sent once', async () => {
  const id = await listen()
  await sendTrial(await lee(), id)
  await changeEndpoint(await lee(), id, 'off')
  await work()
  expect(receiver.received).toHaveLength(0)
  world.advance(DAY)
  await changeEndpoint(await lee(), id, 'on')
  await changeEndpoint(await lee(), id, 'on')
  await work()
  expect(receiver.received).toHaveLength(1)
  expect(await log(id)).toMatchObject([{ state: 'delivered' }])
})

test('after three days of failing a message is given up, and the endpoint turned off', async () => {
  await receiver.stop()
  receiver = await startReceiver([{ status: 500 }])
  const id = await listen()
  await sendTrial(await lee(), id)
  for (let attempts = 0; attempts < 10; attempts += 1) {
    await work()
    world.advance(27 * 3_600_000)
  }
  expect(await log(id)).toMatchObject([{ state: 'given-up', attempts: 10 }])
  expect(await endpoint(id)).toMatchObject({ offWhy: 'failing' })
})

test('a private address is not reached, nor one that a name leads to, nor one without TLS', async () => {
  const house = { privately: false }
  const outgoing = { headers: {}, body: '{}' }
  expect(await sendMessage({ ...outgoing, url: 'https://127.0.0.1/hooks' }, house)).toEqual({
    fault: 'private-address',
  })
  expect(await sendMessage({ ...outgoing, url: 'https://[::ffff:10.0.0.1]/' }, house)).toEqual({
    fault: 'private-address',
  })
  expect(await sendMessage({ ...outgoing, url: 'https://localhost/hooks' }, house)).toEqual({
    fault: 'private-address',
  })
  expect(await sendMessage({ ...outgoing, url: receiver.url }, house)).toEqual({ fault: 'not-https' })
  expect(receiver.received).toHaveLength(0)
})

test('a redirect is not followed', async () => {
  const inside = await startReceiver()
  await receiver.stop()
  receiver = await startReceiver([{ status: 307, headers: { Location: inside.url } }])
  const id = await listen()
  await sendTrial(await lee(), id)
  await work()
  expect(inside.received).toHaveLength(0)
  expect(await log(id)).toMatchObject([{ state: 'waiting', lastStatus: 307 }])
  await inside.stop()
})

test('a receiver that never answers costs its time alone, and is written down', async () => {
  const answer = await sendMessage(
    { url: receiver.url.replace('/hooks', ''), headers: {}, body: '{}' },
    { privately: true, timeoutMs: 1 },
  )
  expect(answer).toEqual({ fault: 'timeout' })
  await receiver.stop()
  expect(await sendMessage({ url: receiver.url, headers: {}, body: '{}' }, { privately: true })).toEqual({
    fault: 'no-connection',
  })
  receiver = await startReceiver()
})

test('only a lead or an admin manages them, and each refusal names its reason', async () => {
  await expect(addEndpoint(await world.as('pia'), { url: 'https://a.example/', note: '', types: [] })).rejects.toThrow(
    'forbidden',
  )
  const ada = await world.as('ada')
  expect(await addEndpoint(ada, { url: 'http://a.example/', note: '', types: [] })).toMatchObject({
    errors: { url: { key: 'webhook.https' } },
  })
  await addEndpoint(ada, { url: 'https://a.example/', note: '', types: [] })
  expect(await addEndpoint(ada, { url: 'https://a.example/', note: '', types: [] })).toMatchObject({
    errors: { url: { key: 'webhook.known' } },
  })
  expect(await world.db.$count(webhookEndpoints, eq(webhookEndpoints.url, 'https://a.example/'))).toBe(1)
})
