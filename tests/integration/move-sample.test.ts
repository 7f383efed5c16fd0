import { eq, sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { changeSample } from '#app/features/backlog/samples/change-sample.server.ts'
import { giveReading } from '#app/features/backlog/samples/give-reading.server.ts'
import { lookAtLink } from '#app/features/backlog/samples/look-at-link.server.ts'
import { pickRound } from '#app/features/backlog/samples/pick-round.server.ts'
import { readSamples } from '#app/features/backlog/samples/read-board.server.ts'
import { readReading } from '#app/features/backlog/samples/read-reading.server.ts'
import { readRounds } from '#app/features/backlog/samples/read-rounds.server.ts'
import { readSample } from '#app/features/backlog/samples/read-sample.server.ts'
import { findSample, listLinks, listSampleEvents } from '#app/features/backlog/samples/sample-queries.server.ts'
import { setRound } from '#app/features/backlog/samples/set-round.server.ts'
import { readSharedSamples } from '#app/features/backlog/samples/shared-samples.server.ts'
import { tendSamples } from '#app/features/backlog/samples/tend-samples.server.ts'
import { wantSample } from '#app/features/backlog/samples/want-sample.server.ts'
import { clocks, intents, leftOut, notices, webhookEndpoints, webhookMessages } from '#db/schema/index.ts'
import { fileFrom, idOf, meToo, requestNamed, storeNeed } from '#tests/helpers/backlog.ts'
import {
  ADMITTED,
  applied,
  apply,
  CHECK,
  DAY,
  FEEDBACK,
  giveHome,
  move,
  PARCEL,
  picked,
  readByTwo,
  reading,
  SKETCH,
  shipped,
  stateOf,
  tokenOf,
} from '#tests/helpers/samples.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
let requestNo: number

beforeEach(async () => {
  world = await createWorld()
  requestNo = await fileFrom(world, (await storeNeed(world, { by: 'ana' })).no)
})
afterEach(() => world.close())

const refusal = (outcome: { ok: boolean; errors?: object }) => (outcome.ok ? [] : Object.keys(outcome.errors ?? {}))
const noticesOf = async (handle: string) => {
  await world.runJobs()
  const rows = await world.db
    .select()
    .from(notices)
    .where(eq(notices.accountId, await idOf(world, handle)))
  return rows.map(({ kind, values }) => `${kind} ${(values as { step?: string }).step ?? ''}`.trim())
}

test('a sample lives from the application to what everybody learned, and its request never moves', async () => {
  await meToo(world, 'noor', requestNo)
  const before = await requestNamed(world, requestNo)
  const no = await shipped(world, 'ana', requestNo)
  world.advance(6 * DAY)
  expect(await move(world, 'ana', no, 'receive')).toEqual({ ok: true })
  expect(await move(world, 'ana', no, 'feedback', FEEDBACK)).toEqual({ ok: true })
  expect(await move(world, 'ana', no, 'share', { links: [{ url: '/t/1001', disclosed: true }] })).toEqual({ ok: true })
  expect(
    await move(world, 'cora', no, 'close', {
      outcome: 'volume',
      lesson: 'The knob has to turn in frost and with gloves.',
    }),
  ).toEqual({ ok: true })
  const after = await requestNamed(world, requestNo)
  expect([after.state, after.label, after.epoch, after.version]).toEqual([
    ...[before.state, before.label, before.epoch, before.version],
  ])
  const { sample } = await findSample(world.db, no)
  expect((await listSampleEvents(world.db, sample.id)).map(({ step }) => step).join(' ')).toBe(
    'apply admit shortlist sketch accept make check ship receive feedback share close',
  )
  expect(await noticesOf('ana')).toEqual(
    expect.arrayContaining([
      ...['sample-moved apply', 'sample-moved admit', 'sample-moved shortlist', 'sample-moved sketch'],
      ...['sample-moved make', 'sample-moved ship'],
    ]),
  )
  expect(await noticesOf('cora')).toEqual(expect.arrayContaining(['sample-yours apply', 'sample-yours check']))
  expect(await noticesOf('raj')).toEqual(expect.arrayContaining(['sample-yours shortlist', 'sample-yours accept']))
  expect(await noticesOf('pia')).toEqual(expect.arrayContaining(['sample-yours feedback']))
  expect(await noticesOf('noor')).toContain('sample-closed close')
})

test('a step that does not exist is refused with those that do', async () => {
  const no = await applied(world, 'ana', requestNo)
  await expect(move(world, 'cora', no, 'ship')).rejects.toMatchObject({
    code: 'conflict',
    said: { key: 'samples.illegal', values: { legal: 'Let it take part, Say it cannot take part, Withdraw it' } },
  })
  await expect(move(world, 'ana', no, 'admit', ADMITTED)).rejects.toThrow('forbidden')
  await expect(move(world, 'pia', no, 'admit', ADMITTED)).rejects.toThrow('forbidden')
  await expect(move(world, 'noor', no, 'withdraw')).rejects.toThrow('forbidden')
  const stale = { no, step: 'admit', version: 99, fields: ADMITTED }
  await expect(changeSample(await world.as('cora'), stale)).rejects.toMatchObject({ said: { key: 'stale' } })
  expect(await stateOf(world, no)).toBe('applied')
})

test('a person has one live sample, and may apply again when it has ended', async () => {
  const no = await applied(world, 'ana', requestNo)
  await expect(apply(world, 'ana', requestNo)).rejects.toMatchObject({
    said: { key: 'samples.oneLive', values: { no } },
  })
  await move(world, 'ana', no, 'withdraw')
  expect(await apply(world, 'ana', requestNo)).toMatchObject({ ok: true })
})

test('an application names what is at fault in it', async () => {
  const coupon = 'Use code RIG15 for 15% off at my shop, that is what fails today with it.'
  expect(refusal(await apply(world, 'ana', requestNo, { fails: coupon }))).toEqual(['fails'])
  expect(refusal(await apply(world, 'ana', requestNo, { scene: 'the moon' }))).toEqual(['scene'])
  await expect(apply(world, 'ben', requestNo)).rejects.toThrow('forbidden')
  await expect(apply(world, 'sid', requestNo)).rejects.toThrow('forbidden')
})

test('each step names the fields that it still needs', async () => {
  const no = await applied(world, 'ana', requestNo)
  expect(refusal(await move(world, 'cora', no, 'admit', { regionOk: true }))).toEqual(['ageOk'])
  await move(world, 'cora', no, 'admit', ADMITTED)
  await readByTwo(world, no)
  const { sample } = await findSample(world.db, no)
  world.advance(31 * DAY)
  await pickRound(await world.as('cora'), sample.month)
  expect(refusal(await move(world, 'raj', no, 'sketch', { ...SKETCH, verdict: 'changed' }))).toEqual(['idea'])
  await move(world, 'raj', no, 'sketch', SKETCH)
  const make = { drawing: 'v1', parts: [{ what: 'Ring', sku: null, pieces: 1, cost: 900 }] }
  expect(refusal(await move(world, 'raj', no, 'make', make))).toEqual(['form'])
  await move(world, 'ana', no, 'accept')
  await move(world, 'raj', no, 'make', make)
  expect(await move(world, 'raj', no, 'check', CHECK)).toMatchObject({
    errors: { overCapWhy: { values: { cost: 900, cap: 500 } } },
  })
  expect(refusal(await move(world, 'raj', no, 'check', { ...CHECK, limits: 'Small.', overCapWhy: 'Steel.' }))).toEqual([
    'limits',
  ])
  await move(world, 'raj', no, 'check', { ...CHECK, overCapWhy: 'The ring had to be turned twice.' })
  expect(refusal(await move(world, 'cora', no, 'ship', { ...PARCEL, addressToken: 'A-1' }))).toEqual(['form'])
  await giveHome(world, 'ana', no)
  expect(refusal(await move(world, 'cora', no, 'ship', { ...PARCEL, addressToken: 'A-1' }))).toEqual(['addressToken'])
  await move(world, 'cora', no, 'ship', { ...PARCEL, addressToken: await tokenOf(world, no) })
  expect(refusal(await move(world, 'ana', no, 'receive', { receivedOn: world.at + DAY }))).toEqual(['receivedOn'])
  await move(world, 'ana', no, 'receive')
  expect(refusal(await move(world, 'ana', no, 'feedback', { ...FEEDBACK, wouldBuy: undefined }))).toEqual(['wouldBuy'])
  expect(refusal(await move(world, 'cora', no, 'close', { outcome: 'product', lesson: 'Nobody knows.' }))).toEqual([
    ...['form', 'outcome'],
  ])
  await move(world, 'ana', no, 'feedback', FEEDBACK)
  const links = [
    { url: '/t/1001', disclosed: true },
    { url: 'https://blog.example/ct3', disclosed: false },
  ]
  expect(refusal(await move(world, 'ana', no, 'share', { links }))).toEqual(['disclosed2'])
})

test('a round never makes what takes it above its money, and says what is planned, spent and left', async () => {
  const month = '2026-11'
  const limits = { month, capacity: 2, moneyCap: 1000, costCap: 500, currency: 'EUR' }
  await setRound(await world.as('cora'), limits)
  const [dear, cheap] = [await applied(world, 'ana', requestNo), await applied(world, 'noor', requestNo)]
  for (const no of [dear, cheap]) {
    await move(world, 'cora', no, 'admit', ADMITTED)
    await readByTwo(world, no)
  }
  world.advance(28 * DAY)
  await pickRound(await world.as('cora'), month)
  const moneyOf = async () =>
    (await readRounds(await world.as('cora'))).past.find((each) => each.month === month)?.money
  const steel = (cost: number) => [{ what: 'Steel', sku: null, pieces: 1, cost }]
  const over = (cost: number, left: number) => ({
    key: 'samples.overRound',
    values: { cost, left, currency: 'EUR' },
  })
  expect(await moneyOf()).toEqual({ planned: 1000, spent: 0, left: 0, currency: 'EUR' })
  expect(await move(world, 'raj', dear, 'sketch', { ...SKETCH, material: 600 })).toMatchObject({
    errors: { material: over(600, 500) },
  })
  await move(world, 'raj', dear, 'sketch', { ...SKETCH, material: 500 })
  await move(world, 'raj', cheap, 'sketch', { ...SKETCH, material: 120 })
  expect(await moneyOf()).toMatchObject({ planned: 620, spent: 0, left: 380 })
  await move(world, 'ana', dear, 'accept')
  expect(await move(world, 'raj', dear, 'make', { drawing: 'v1', parts: steel(900) })).toMatchObject({
    errors: { parts: over(900, 880) },
  })
  await move(world, 'raj', dear, 'make', { drawing: 'v1', parts: steel(800) })
  expect(await moneyOf()).toMatchObject({ planned: 120, spent: 800, left: 80 })
  expect(await move(world, 'raj', dear, 'work', { progress: 'It is turned.', parts: steel(81) })).toMatchObject({
    errors: { parts: over(881, 880) },
  })
  expect(await move(world, 'raj', dear, 'work', { progress: 'It is turned.', parts: [] })).toEqual({ ok: true })
  await move(world, 'raj', dear, 'check', { ...CHECK, overCapWhy: 'Steel was dear.' })
  await giveHome(world, 'ana', dear)
  const parcel = { ...PARCEL, postage: 90, addressToken: await tokenOf(world, dear) }
  expect(await move(world, 'cora', dear, 'ship', parcel)).toMatchObject({
    errors: { overCapWhy: { key: 'samples.overRoundWhy', values: { cost: 890, left: 880, currency: 'EUR' } } },
  })
  expect(await move(world, 'cora', dear, 'ship', { ...parcel, overCapWhy: 'It is made and paid.' })).toEqual({
    ok: true,
  })
  expect(await moneyOf()).toMatchObject({ planned: 120, spent: 890, left: -10 })
  expect(await move(world, 'noor', cheap, 'accept')).toMatchObject({ errors: { form: { key: 'samples.roundSpent' } } })
  await move(world, 'raj', cheap, 'cancel', { cancelCode: 'cost-cap', why: 'The money of the round is spent.' })
  expect(await moneyOf()).toMatchObject({ planned: 0, spent: 890, left: 110 })
  const { inside } = await readSample(await world.as('raj'), dear)
  expect(inside?.costs?.at(-1)).toMatchObject({ kind: 'postage', what: '', cost: 90 })
})

test('readers do not know whose application it is, nor what the other reader said', async () => {
  const no = await applied(world, 'ana', requestNo)
  await move(world, 'cora', no, 'admit', ADMITTED)
  for (const reader of ['pia', 'raj', 'lee', 'ada']) {
    const shown = JSON.stringify([
      await readSample(await world.as(reader), no),
      await readSamples(await world.as(reader)),
    ])
    expect(shown).not.toMatch(/"ana"|Castellanos/)
    expect(shown).not.toContain(await idOf(world, 'ana'))
  }
  await giveReading(await world.as('pia'), no, reading(3))
  const raj = await readSample(await world.as('raj'), no)
  expect(raj.inside?.readings).toEqual({ count: 1, own: false, said: [] })
  expect(JSON.stringify(await readReading(await world.as('raj'), no))).not.toMatch(/slope as well|ana/i)
  await expect(giveReading(await world.as('cora'), no, reading(3))).rejects.toThrow('forbidden')
  await expect(giveReading(await world.as('mo'), no, reading(3))).rejects.toThrow('forbidden')
  await giveReading(await world.as('raj'), no, reading(1))
  await expect(giveReading(await world.as('lee'), no, reading(1))).rejects.toMatchObject({
    said: { key: 'samples.readAlready' },
  })
  expect((await readSample(await world.as('pia'), no)).inside?.readings?.said).toHaveLength(2)
  expect((await readSample(await world.as('cora'), no)).inside?.name).toBe('Ana Castellanos')
})

test('the places of a round go to the best, and the others wait, are asked after two rounds, and then let go', async () => {
  const cora = await world.as('cora')
  await setRound(cora, { month: '2026-11', capacity: 1, moneyCap: 4000, costCap: 500, currency: 'EUR' })
  const [best, other] = [await applied(world, 'ana', requestNo), await applied(world, 'noor', requestNo)]
  await expect(pickRound(cora, '2026-11')).rejects.toMatchObject({ said: { key: 'samples.roundRuns' } })
  world.advance(28 * DAY)
  await expect(pickRound(await world.as('cora'), '2026-11')).rejects.toMatchObject({
    said: { key: 'samples.roundUnjudged', values: { which: `S-${best}, S-${other}` } },
  })
  for (const no of [best, other]) await move(world, 'cora', no, 'admit', ADMITTED)
  await readByTwo(world, best, 3)
  await expect(pickRound(await world.as('cora'), '2026-11')).rejects.toMatchObject({
    said: { key: 'samples.roundUnread', values: { which: `S-${other}` } },
  })
  await readByTwo(world, other, 1)
  await expect(move(world, 'cora', other, 'shortlist')).rejects.toMatchObject({ said: { key: 'samples.notPicked' } })
  expect(await pickRound(await world.as('cora'), '2026-11')).toEqual({ picked: 1, waiting: 1 })
  expect([await stateOf(world, best), await stateOf(world, other)]).toEqual(['shortlisted', 'waiting'])
  expect((await readRounds(await world.as('cora'))).past.map(({ month }) => month)).toEqual(['2026-11'])
  await setRound(await world.as('cora'), { month: '2026-12', capacity: 0, moneyCap: 0, costCap: 500, currency: 'EUR' })
  world.advance(31 * DAY)
  await pickRound(await world.as('cora'), '2026-12')
  const { sample } = await findSample(world.db, other)
  expect([sample.roundsWaited, sample.askedAt, sample.month]).toEqual([2, world.at, '2027-01'])
  expect(await noticesOf('noor')).toContain('sample-reminder')
  expect(await move(world, 'noor', other, 'stay')).toEqual({ ok: true })
  world.advance(40 * DAY)
  await tendSamples(world.system())
  expect(await stateOf(world, other)).toBe('waiting')
})

test('whoever does not say that it is still wanted is let go after thirty days', async () => {
  const no = await applied(world, 'noor', requestNo)
  await move(world, 'cora', no, 'admit', ADMITTED)
  await move(world, 'cora', no, 'wait')
  await move(world, 'cora', no, 'wait')
  world.advance(29 * DAY)
  await tendSamples(world.system())
  expect(await stateOf(world, no)).toBe('waiting')
  world.advance(DAY)
  await tendSamples(world.system())
  expect(await stateOf(world, no)).toBe('withdrawn')
})

test('one sample that cannot be moved holds up no other', async () => {
  const [bad, good] = [await applied(world, 'noor', requestNo), await applied(world, 'ana', requestNo)]
  for (const no of [bad, good]) {
    await move(world, 'cora', no, 'admit', ADMITTED)
    await move(world, 'cora', no, 'wait')
    await move(world, 'cora', no, 'wait')
    world.advance(1000)
  }
  await world.database.door((tx) =>
    tx.run(sql`create trigger stuck before update on sample when old.no = ${sql.raw(String(bad))}
      begin select raise(abort, 'stuck'); end`),
  )
  world.advance(30 * DAY)
  await tendSamples(world.system())
  expect([await stateOf(world, bad), await stateOf(world, good)]).toEqual(['waiting', 'withdrawn'])
})

test('what nobody says has arrived is received by itself, and feedback has thirty days and twice fourteen more', async () => {
  const no = await shipped(world, 'ana', requestNo)
  world.advance(21 * DAY)
  await tendSamples(world.system())
  const { sample } = await findSample(world.db, no)
  expect([sample.state, sample.receivedAt]).toEqual(['received', world.at])
  const running = () =>
    world.db
      .select()
      .from(clocks)
      .where(eq(clocks.subject, `sample:${sample.id}`))
  expect((await running()).at(-1)).toMatchObject({
    kind: 'sample-feedback',
    dueAt: world.at + 30 * DAY,
    stoppedAt: null,
  })
  for (const [days, extensions] of [
    [30, 1],
    [14, 2],
    [14, 2],
  ] as const) {
    world.advance(days * DAY)
    await tendSamples(world.system())
    expect((await findSample(world.db, no)).sample.extensions).toBe(extensions)
  }
  expect(await noticesOf('cora')).toContain('sample-reminder')
  expect(await move(world, 'ana', no, 'feedback', FEEDBACK)).toEqual({ ok: true })
  expect((await running()).every(({ stoppedAt }) => stoppedAt !== null)).toBe(true)
})

test('while it is made whoever waits is told something every week', async () => {
  const no = await picked(world, 'ana', requestNo)
  await move(world, 'raj', no, 'sketch', SKETCH)
  await move(world, 'ana', no, 'accept')
  await move(world, 'raj', no, 'make', { drawing: 'v1', parts: [{ what: 'Ring', sku: null, pieces: 1, cost: 6 }] })
  world.advance(7 * DAY)
  await tendSamples(world.system())
  expect(await noticesOf('raj')).toContain('sample-reminder')
  await move(world, 'raj', no, 'work', { progress: 'The ring is turned.', parts: [] })
  expect(await noticesOf('ana')).toContain('sample-moved work')
})

test('who was sent a sample counts for the request no more, and wanting it too is counted for its sample', async () => {
  const no = await shipped(world, 'ana', requestNo)
  expect(await world.db.select().from(leftOut)).toMatchObject([{ accountId: await idOf(world, 'ana'), why: 'sample' }])
  expect((await requestNamed(world, requestNo)).people).toBe(0)
  await expect(wantSample(await world.as('noor'), no, { juster: 8, qty: 1 })).rejects.toThrow('not-found')
  await move(world, 'ana', no, 'receive')
  await move(world, 'ana', no, 'feedback', FEEDBACK)
  await move(world, 'ana', no, 'share', { links: [{ url: '/t/1001', disclosed: true }] })
  expect(await wantSample(await world.as('noor'), no, { juster: 8, qty: 1 })).toMatchObject({ ok: true })
  const { sample } = await findSample(world.db, no)
  expect(await world.db.select().from(intents)).toMatchObject([{ sampleId: sample.id, step: 3, juster: 8 }])
  expect(refusal(await wantSample(await world.as('noor'), no, { juster: 8, qty: 400 }))).toEqual(['qty'])
})

test('criticism is shown to members with the gift named, and to the outside only that there was a sample', async () => {
  const no = await shipped(world, 'ana', requestNo)
  await move(world, 'ana', no, 'receive')
  await move(world, 'ana', no, 'feedback', FEEDBACK)
  const request = await requestNamed(world, requestNo)
  expect((await readSharedSamples(world.db, 'member', request)).shared).toEqual([])
  await expect(readSample(await world.as('noor'), no)).rejects.toThrow('not-found')
  await move(world, 'ana', no, 'share', { links: [{ url: '/t/1001', disclosed: true }] })
  const [seen] = (await readSharedSamples(world.db, 'member', request)).shared
  expect(seen?.feedback?.words).toContain('freezes')
  expect(seen?.links).toEqual([{ url: '/t/1001', disclosed: true }])
  const outside = JSON.stringify(await readSharedSamples(world.db, 'public', request))
  expect(outside).not.toMatch(/freezes|t\/1001|FX-6|ana/)
  const member = await readSample(await world.as('noor'), no)
  expect(member.inside).toBeUndefined()
  const { sample } = await findSample(world.db, no)
  const [link] = await listLinks(world.db, [sample.id])
  await lookAtLink(await world.as('cora'), no, { linkId: link?.id ?? '', found: false })
  expect((await readSample(await world.as('ana'), no)).links).toMatchObject([{ found: false }])
  await expect(lookAtLink(await world.as('pia'), no, { linkId: link?.id ?? '', found: true })).rejects.toThrow(
    'forbidden',
  )
})

test('another program hears of each step, and of no person', async () => {
  await world.database.door((tx) =>
    tx.insert(webhookEndpoints).values({
      ...{ id: 'e', url: 'https://hook.example/', note: '', types: [], secret: 'whsec_x', createdBy: 'x' },
      createdAt: world.at,
    } as typeof webhookEndpoints.$inferInsert),
  )
  await applied(world, 'ana', requestNo)
  await world.runJobs()
  const told = (await world.db.select().from(webhookMessages)).filter(({ type }) => type === 'sample.state_changed')
  expect(told).toHaveLength(1)
  expect(JSON.parse(told[0]?.body ?? '{}').data).toMatchObject({ sampleNo: 1001, requestNo, state: 'applied' })
  expect(told[0]?.body).not.toContain(await idOf(world, 'ana'))
})
