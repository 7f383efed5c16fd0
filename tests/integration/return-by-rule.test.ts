import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { actOnReplies } from '#app/features/backlog/answers/act-on-replies.server.ts'
import { readTalk } from '#app/features/backlog/answers/read-talk.server.ts'
import { listTransitions } from '#app/features/backlog/request-queries.server.ts'
import { appealAnswer } from '#app/features/backlog/returning/appeal-answer.server.ts'
import { decideRequestAppeal } from '#app/features/backlog/returning/decide-appeal.server.ts'
import { readConditions } from '#app/features/backlog/returning/read-conditions.server.ts'
import { returnDueRequests, returnIfDue } from '#app/features/backlog/returning/return-request.server.ts'
import { tickWatch } from '#app/features/backlog/returning/tick-watch.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { events, intents, log, notices, requestAppeals, requests, watches } from '#db/schema/index.ts'
import {
  fileAndGrade,
  idOf,
  meToo,
  refusalAt,
  requestNamed,
  settleMembers,
  sign,
  step,
  storeNeed,
} from '#tests/helpers/backlog.ts'
import { COUPON, formOf } from '#tests/helpers/threads.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

const DAY = 86_400_000
const FACTS = 'The maker of the leg has shown a casting with 96 mm between the pivots; the drawing is on their page.'
const NOTE = 'The caster of Lünen quotes 41 euros for 200 pieces.'
const SOURCE = 'https://caster.example/quotes/2027'

let world: World
let members: string[]
beforeAll(async () => {
  world = await createWorld()
  members = await settleMembers(world, 16)
})
afterAll(() => world.close())

type Refusal = Parameters<typeof refusalAt>[1]

async function refused(more: Refusal = {}) {
  const no = await fileAndGrade(world, (await storeNeed(world)).no)
  world.advance(1000)
  await step(world, 'pia', no, 'parked', refusalAt(world.at, { reopenPeople: 50, ...more }))
  world.advance(1000)
  return no
}

const stateOf = async (no: number) => (await requestNamed(world, no)).state
const conditionsOf = async (no: number, audience: 'public' | 'member' | 'staff' = 'member') =>
  readConditions(world.db, audience, await requestNamed(world, no), 'en')
const cameBack = async (no: number) =>
  (await readTalk(world.db, 'member', await requestNamed(world, no), 'en')).cameBack
const look = async (no: number) => {
  const { id } = await requestNamed(world, no)
  const ctx = world.system()
  return inTransaction(ctx, (tx) => returnIfDue(tx, ctx, id))
}
const setChance = (no: number, unitsChance: number | null) =>
  world.database.door((tx) => tx.update(requests).set({ unitsChance }).where(eq(requests.no, no)))
const watchOf = async (no: number) => {
  const found = (await conditionsOf(no)).find((each) => each.kind === 'watch')
  return found?.kind === 'watch' ? found.id : ''
}
const returnsOf = async (no: number) =>
  (await listTransitions(world.db, (await requestNamed(world, no)).id)).filter((row) => row.toState === 'reopen_due')

/** Renewed, with words that are new. */
async function renew(no: number, more: Refusal = {}) {
  const { reopenPeople: _, ...again } = refusalAt(world.at, more)
  const { peopleSince } = await requestNamed(world, no)
  const said = { ...again, publicText: `${again.publicText} ${peopleSince} since, ${world.at} reasons.` }
  await step(world, 'pia', no, 'parked', said)
  world.advance(1000)
}

test('one person fewer than the bar does nothing, the last sets it once; staff do not count; a renewal raises the bar', async () => {
  const no = await refused({ reopenPeople: 4 })
  for (const handle of [...members.slice(0, 3), 'pia', 'lee']) await meToo(world, handle, no)
  expect(await stateOf(no)).toBe('parked')
  await meToo(world, members[3]!, no)
  await meToo(world, members[4]!, no)
  expect(await stateOf(no)).toBe('reopen_due')
  expect(await returnsOf(no)).toMatchObject([{ actorId: 'system' }])
  expect(await cameBack(no)).toMatchObject({ trigger: 'people', reached: 4, peopleSince: 4 })
  const reached = await world.db.select().from(events).where(eq(events.type, 'request.threshold-reached'))
  expect(reached).toMatchObject([{ payload: { requestNo: no, kind: 'people', people: 4 } }])
  await renew(no)
  expect(await conditionsOf(no)).toContainEqual({ kind: 'people', need: 6, now: 0 })
})

test('its owner and the leads are told that it is back', async () => {
  const no = await refused({ reopenPeople: 1 })
  await meToo(world, members[0]!, no)
  await world.runJobs()
  for (const handle of ['pia', 'lee']) {
    const told = await world.db
      .select()
      .from(notices)
      .where(eq(notices.accountId, await idOf(world, handle)))
    expect(told.some(({ values }) => values.no === no && values.to === 'reopen_due')).toBe(true)
  }
})

test('every condition is public with where it stands; the chance is for staff', async () => {
  const no = await refused({ changes: ['supplier: A caster below 20,000', 'A wider shoulder'], reopenPeople: 12 })
  await setChance(no, 0.13)
  await meToo(world, members[0]!, no)
  const shown = await conditionsOf(no, 'public')
  expect(shown.map((each) => each.kind)).toEqual(['people', 'watch', 'watch', 'units', 'samples', 'date'])
  expect(shown).toMatchObject([
    { need: 12, now: 1 },
    { of: 'supplier', text: 'A caster below 20,000', ticked: null },
    { of: 'other', text: 'A wider shoulder', ticked: null },
    { line: 50, now: null },
    { need: 5, now: 0 },
    { at: expect.any(Number) },
  ])
  expect((await conditionsOf(no, 'staff'))[3]).toMatchObject({ now: 0.13 })
})

describe('units', () => {
  test('just under 60 % nothing happens, at 60 % it comes back', async () => {
    const no = await refused()
    await setChance(no, 0.59)
    expect(await look(no)).toBe(false)
    await setChance(no, 0.6)
    expect(await look(no)).toBe(true)
    expect(await cameBack(no)).toMatchObject({ trigger: 'units', reached: 60 })
  })

  test('do not wait 90 days, and do not bring back at once what was refused with that chance', async () => {
    const no = await refused({ reopenPeople: 1 })
    await meToo(world, members[0]!, no)
    await setChance(no, 0.7)
    await renew(no)
    expect(await conditionsOf(no)).not.toContainEqual(expect.objectContaining({ kind: 'units' }))
    await returnDueRequests(world.system())
    expect(await stateOf(no)).toBe('parked')
    const other = await refused({ reopenPeople: 1 })
    await meToo(world, members[0]!, other)
    await renew(other)
    await setChance(other, 0.7)
    await returnDueRequests(world.system())
    expect(await stateOf(other)).toBe('reopen_due')
  })
})

describe('a watched event', () => {
  test('is ticked by staff with a note and a page, which everyone can read, and brings it back', async () => {
    const no = await refused({ changes: ['supplier: A caster below 20,000'] })
    const watchId = await watchOf(no)
    expect(await tickWatch(await world.as('raj'), no, { watchId, note: NOTE, source: SOURCE })).toEqual({ ok: true })
    expect(await stateOf(no)).toBe('reopen_due')
    expect(await cameBack(no)).toMatchObject({ trigger: 'watch', watched: 'A caster below 20,000' })
    const outside = (await conditionsOf(no, 'public')).find((each) => each.kind === 'watch')
    expect(outside).toMatchObject({ ticked: { note: NOTE, source: SOURCE, by: null } })
    expect((await conditionsOf(no)).find((each) => each.kind === 'watch')).toMatchObject({
      ticked: { by: 'Raj Menon' },
    })
    const logged = await world.db.select().from(log).where(eq(log.act, 'watch.tick'))
    expect(logged.at(-1)).toMatchObject({ reason: NOTE, subject: `request:${(await requestNamed(world, no)).id}` })
    await expect(tickWatch(await world.as('raj'), no, { watchId, note: NOTE, source: SOURCE })).rejects.toMatchObject({
      code: 'conflict',
    })
  })

  test('does not wait 90 days', async () => {
    const no = await refused({ reopenPeople: 1 })
    await meToo(world, members[0]!, no)
    await renew(no)
    await tickWatch(await world.as('pia'), no, { watchId: await watchOf(no), note: NOTE, source: SOURCE })
    expect(await stateOf(no)).toBe('reopen_due')
  })

  test('is not for members, needs a note and a link, and belongs to the answer that stands', async () => {
    const no = await refused()
    const watchId = await watchOf(no)
    const tick = { watchId, note: NOTE, source: SOURCE }
    await expect(tickWatch(await world.as('ana'), no, tick)).rejects.toMatchObject({ code: 'forbidden' })
    const typed = { watch: watchId, note: 'Yes', source: 'see the news' }
    expect(await actOnReplies(await world.as('pia'), no, 'tick', formOf(typed))).toMatchObject({
      errors: { note: { key: 'tooShort' }, source: { key: 'answers.notALink' } },
      typed,
    })
    const other = await refused()
    await expect(tickWatch(await world.as('pia'), other, tick)).rejects.toMatchObject({ code: 'conflict' })
    expect(await world.db.$count(watches, and(eq(watches.id, watchId), eq(watches.trippedBy, 'pia')))).toBe(0)
  })
})

describe('a sample that somebody has', () => {
  async function wouldBuy(no: number, handle: string, more: Partial<typeof intents.$inferInsert> = {}) {
    const { id: requestId } = await requestNamed(world, no)
    const accountId = await idOf(world, handle)
    const said = { step: 3, juster: 8, qty: 1, at: world.at, expiresAt: world.at + 365 * DAY, sampleId: 'sample-1' }
    await world.database.door((tx) =>
      tx.insert(intents).values({ id: `${requestId}-${handle}`, requestId, accountId, ...said, ...more }),
    )
  }

  test('brings it back when five others would buy it', async () => {
    const no = await refused()
    for (const handle of members.slice(0, 4)) await wouldBuy(no, handle)
    await wouldBuy(no, members[5]!, { counts: false })
    await wouldBuy(no, members[6]!, { sampleId: null })
    expect(await look(no)).toBe(false)
    await returnDueRequests(world.system())
    expect(await stateOf(no)).toBe('parked')
    await wouldBuy(no, members[4]!)
    expect(await conditionsOf(no)).toContainEqual({ kind: 'samples', need: 5, now: 5 })
    await returnDueRequests(world.system())
    expect(await cameBack(no)).toMatchObject({ trigger: 'samples', reached: 5 })
  })

  test('counts what was said since the answer alone', async () => {
    const no = await refused()
    for (const handle of members.slice(0, 5)) await wouldBuy(no, handle, { at: world.at - 10 * DAY })
    expect(await look(no)).toBe(false)
  })
})

test('the day of the next look brings it back', async () => {
  const no = await refused({ reviewAt: world.at + 10 * DAY })
  world.advance(11 * DAY)
  await returnDueRequests(world.system())
  expect(await cameBack(no)).toMatchObject({ trigger: 'date' })
})

describe('an objection with new facts', () => {
  const appealOf = async (no: number) => {
    const { id } = await requestNamed(world, no)
    const [found] = await world.db.select().from(requestAppeals).where(eq(requestAppeals.requestId, id))
    return found?.id ?? ''
  }

  test('is made once a person until the next answer', async () => {
    const no = await refused()
    expect(await appealAnswer(await world.as('noor'), no, FACTS)).toEqual({ ok: true })
    expect(await appealAnswer(await world.as('noor'), no, FACTS)).toMatchObject({
      errors: { facts: { key: 'answers.appealedAlready' } },
    })
    expect(await appealAnswer(await world.as('ana'), no, FACTS)).toEqual({ ok: true })
    await step(world, 'pia', no, 'grading', { why: 'A caster called.' })
    await expect(appealAnswer(await world.as(members[0]!), no, FACTS)).rejects.toMatchObject({
      code: 'conflict',
    })
    await step(world, 'pia', no, 'parked', refusalAt(world.at))
    expect(await appealAnswer(await world.as('noor'), no, FACTS)).toEqual({ ok: true })
  })

  test('passes the rules', async () => {
    const no = await refused()
    expect(await appealAnswer(await world.as('noor'), no, COUPON)).toMatchObject({ ok: false })
  })

  test('brings it back when it is accepted, and the person is told', async () => {
    const no = await refused()
    await appealAnswer(await world.as('noor'), no, FACTS)
    const decision = {
      appealId: await appealOf(no),
      outcome: 'accepted' as const,
      answer: 'That changes the casting. Thank you.',
    }
    await expect(decideRequestAppeal(await world.as('ana'), decision)).rejects.toMatchObject({ code: 'forbidden' })
    expect(await decideRequestAppeal(await world.as('pia'), decision)).toEqual({ ok: true })
    expect(await stateOf(no)).toBe('reopen_due')
    expect(await cameBack(no)).toMatchObject({ trigger: 'appeal' })
    await world.runJobs()
    const told = await world.db
      .select()
      .from(notices)
      .where(eq(notices.accountId, await idOf(world, 'noor')))
    expect(told.some(({ kind, values }) => kind === 'answer-appeal-answered' && values.no === no)).toBe(true)
    await expect(decideRequestAppeal(await world.as('pia'), decision)).rejects.toMatchObject({ code: 'conflict' })
  })

  test('may be answered, and the "no" stands', async () => {
    const no = await refused()
    await appealAnswer(await world.as('noor'), no, FACTS)
    const answer = 'That casting is for another leg. The pivots of this one are 84 mm apart.'
    expect(
      await decideRequestAppeal(await world.as('lee'), { appealId: await appealOf(no), outcome: 'answered', answer }),
    ).toEqual({ ok: true })
    expect(await stateOf(no)).toBe('parked')
  })

  test('against a "no" for good is accepted by a lead alone', async () => {
    const no = await fileAndGrade(world, (await storeNeed(world)).no)
    world.advance(1000)
    const { publicText } = refusalAt(world.at)
    await step(world, 'pia', no, 'final_no', { reasonCode: 'SAF', publicText })
    if ((await stateOf(no)) !== 'final_no') await sign(world, 'lee', no)
    await appealAnswer(await world.as('noor'), no, FACTS)
    const decision = { appealId: await appealOf(no), outcome: 'accepted' as const, answer: 'We measure it again.' }
    await expect(decideRequestAppeal(await world.as('pia'), decision)).rejects.toMatchObject({ code: 'forbidden' })
    await decideRequestAppeal(await world.as('lee'), decision)
    expect(await stateOf(no)).toBe('inbox')
  })
})
