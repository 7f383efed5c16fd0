import type { InStatement } from '@libsql/client'
import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { leaveOut } from '#app/features/backlog/people/leave-out.server.ts'
import { settleAccount } from '#app/features/backlog/people/settle-account.server.ts'
import { tiePerson } from '#app/features/backlog/people/tie-person.server.ts'
import { rebuildCounters } from '#app/features/backlog/rebuild-counters.server.ts'
import { recountMember, recountRequest } from '#app/features/backlog/recount-request.server.ts'
import { findBrokenLogEntry } from '#app/platform/log.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { log, requests } from '#db/schema/index.ts'
import { randomFrom } from '#db/seed/volume/random.ts'
import { drawEvent } from '#tests/helpers/ledger-events.ts'
import { createLedgerModel, type EventOf, type LedgerEvent, type LedgerModel } from '#tests/helpers/ledger-model.ts'
import { mentionIn, settleLedger } from '#tests/helpers/ledger-rows.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

const SIZE = { requests: 60, accounts: 240, people: 200, threads: 120 }
const EVENTS = 100_000
const SLICE = 5000

let world: World
const random = randomFrom('ledger')
const model = createLedgerModel(SIZE.requests)
beforeAll(async () => {
  world = await createWorld()
  await settleLedger(world, SIZE)
})
afterAll(() => world.close())

test('after 100,000 random events every counter is what a rebuild and the plain rules give', async () => {
  const played = createPlayer(model)
  const seen = new Set<string>()
  for (let at = 1; at <= EVENTS; ) {
    const event = drawEvent(random, model, SIZE, at)
    if (!event) continue
    seen.add(event.kind)
    await played.play(event, at)
    if (at % SLICE === 0) await played.flush()
    if (at % (SLICE * 4) === 0) expect(await keptCounters()).toEqual(countedBy(model))
    at += 1
  }
  expect(seen.size).toBe(13)
  const kept = await keptCounters()
  expect(kept).toEqual(countedBy(model))
  expect(Math.max(...kept.map(({ returning }) => returning))).toBeGreaterThan(20)
  expect(await rebuildCounters(world.system())).toEqual([])
  expect(await keptCounters()).toEqual(kept)
}, 300_000)

test('after 2,000 more Me too, each counted by what its member changes, every counter is still right', async () => {
  for (let at = EVENTS + 1; at <= EVENTS + 2000; at += 1) {
    const account = random.below(SIZE.accounts)
    const event = { kind: 'me-too', request: random.below(SIZE.requests), account } as const
    const requestId = `r${model.canonicalOf(event.request)}`
    model.apply(event, at)
    const press = async (tx: Transaction) => {
      await tx.run(asSql(mentionIn(event, at, model)))
      return true
    }
    await world.database.door((tx) => recountMember(tx, { requestId, accountId: `a${account}` }, () => press(tx)))
  }
  expect(await keptCounters()).toEqual(countedBy(model))
  expect(await rebuildCounters(world.system())).toEqual([])
}, 120_000)

test('a counter that is wrong is mended, named and put on the log', async () => {
  const warned = vi.spyOn(console, 'warn').mockReturnValue()
  const [request] = await world.db.select().from(requests).where(eq(requests.id, 'r7'))
  await world.database.door((tx) => tx.update(requests).set({ people: 999 }).where(eq(requests.id, 'r7')))
  const differing = await rebuildCounters(world.system())
  expect(differing).toMatchObject([{ no: request?.no, kept: { people: 999 }, counted: { people: request?.people } }])
  expect((await world.db.select().from(requests).where(eq(requests.id, 'r7')))[0]?.people).toBe(request?.people)
  expect(await world.db.$count(log, eq(log.act, 'request.recounted'))).toBe(1)
  expect(await findBrokenLogEntry(world.db)).toBeUndefined()
  expect(warned).toHaveBeenCalledOnce()
})

const asSql = (statement: InStatement) => {
  const { sql: text, args = [] } = typeof statement === 'string' ? { sql: statement } : statement
  const values = Array.isArray(args) ? args : []
  return sql.join(text.split('?').flatMap((piece, at) => [...(at ? [sql`${values[at - 1]}`] : []), sql.raw(piece)]))
}

const countedBy = (model: LedgerModel) => Array.from({ length: SIZE.requests }, (_, at) => model.count(at))

async function keptCounters() {
  const { id, people, peopleSince, returning, meToo, outside, unattributed } = requests
  const rows = await world.db
    .select({ id, people, peopleSince, returning, meToo, outside, unattributed })
    .from(requests)
  return rows
    .filter((row) => /^r\d+$/.test(row.id))
    .sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)))
    .map(({ id: _, ...counters }) => counters)
}

/** Writes what the commands write, many in one transaction, and counts again what they would count again. */
function createPlayer(model: LedgerModel) {
  const statements: InStatement[] = []
  const touched = new Set<number>()
  const itemOf = new Map<number, number>()

  async function play(event: LedgerEvent, at: number) {
    const before = 'request' in event ? model.canonicalOf(event.request) : undefined
    model.apply(event, at)
    if (event.kind === 'join' || event.kind === 'staff' || event.kind === 'leave-out') {
      await store()
      return changePeople(event)
    }
    if (event.kind === 'outside') itemOf.set(event.item, model.canonicalOf(event.request))
    statements.push(...rowsFor(event, at, model))
    for (const request of touchedBy(event, before)) touched.add(request)
  }

  function touchedBy(event: LedgerEvent, before: number | undefined): number[] {
    if (event.kind === 'retract') return [itemOf.get(event.item)].filter((request) => request !== undefined)
    if (event.kind === 'delete' || !('request' in event)) return []
    if (event.kind === 'withdraw') return model.ledgerOf(model.canonicalOf(event.request))
    if (event.kind === 'unlink') return model.ledgerOf(event.request)
    if (event.kind === 'me-too' || event.kind === 'link' || event.kind === 'outside')
      return [model.canonicalOf(event.request)]
    return [event.request, model.canonicalOf(event.request), before ?? event.request]
  }

  const store = () => world.database.client.batch(statements.splice(0), 'write')

  async function flush() {
    await store()
    // Nothing in here waits for the outside, and the test runner wants to be answered.
    await new Promise((resolve) => setImmediate(resolve))
    const dirty = [...touched]
    touched.clear()
    await world.database.door(async (tx) => {
      for (const request of dirty) await recountRequest(tx, `r${request}`)
    })
  }

  return { play, flush }
}

function changePeople(event: EventOf<'join' | 'staff' | 'leave-out'>) {
  const ctx = world.system()
  const accountId = `a${event.account}`
  return world.database.door(async (tx) => {
    if (event.kind === 'join') return tiePerson(tx, ctx, `p${event.person}`, accountId)
    if (event.kind === 'leave-out')
      return leaveOut(tx, ctx, { requestId: `r${event.request}`, accountId, why: 'sample' })
    await tx.run(
      `INSERT INTO "grant" (id, account_id, kind, reason, given_at) VALUES ('g${accountId}', '${accountId}', 'triager', 'x', 1)`,
    )
    return settleAccount(tx, ctx, accountId)
  })
}

/** The rows behind each event, as the commands leave them. */
function rowsFor(event: LedgerEvent, at: number, model: LedgerModel): InStatement[] {
  switch (event.kind) {
    case 'me-too':
    case 'link':
    case 'outside':
      return [mentionIn(event, at, model)]
    case 'withdraw': {
      const ids = model.ledgerOf(model.canonicalOf(event.request)).map((request) => `'r${request}'`)
      return [
        `UPDATE mention SET retracted_at = ${at} WHERE account_id = 'a${event.account}' AND request_id IN (${ids}) AND retracted_at IS NULL`,
      ]
    }
    case 'unlink': {
      const ids = model.ledgerOf(event.request).map((request) => `'r${request}'`)
      return [
        `UPDATE mention SET retracted_at = ${at} WHERE thread_id = 't${event.thread}' AND request_id IN (${ids}) AND retracted_at IS NULL`,
      ]
    }
    case 'retract':
      return [
        `UPDATE mention SET retracted_at = ${at} WHERE channel = 'event' AND source_type = 'inbox' AND source_id = 'i${event.item}'`,
      ]
    case 'no':
      return [
        `UPDATE request SET epoch = epoch + 1 WHERE id = 'r${event.request}'`,
        `INSERT INTO verdict (id, request_id, epoch, kind, public_text, lang, decided_by, decided_at, people_at)
          VALUES ('v${at}', 'r${event.request}', 1, 'parked', '', 'en', 'pia', ${at}, 0)`,
      ]
    case 'merge':
      return [`UPDATE request SET canonical_id = 'r${event.into}' WHERE id = 'r${event.request}'`]
    case 'un-merge':
      return [`UPDATE request SET canonical_id = NULL WHERE id = 'r${event.request}'`]
    case 'delete':
      return [`UPDATE account SET deleted_at = ${at} WHERE id = 'a${event.account}'`]
    default:
      return []
  }
}
