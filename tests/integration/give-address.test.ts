import type { LoaderFunctionArgs } from '@remix-run/node'
import { parse } from 'csv-parse/sync'
import { eq, getTableName, is, sql } from 'drizzle-orm'
import { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { EXPORT_KINDS } from '#app/features/backlog/export/export-kinds.ts'
import { exportTable } from '#app/features/backlog/export/export-table.server.ts'
import { giveAddress, readAddress } from '#app/features/backlog/samples/give-address.server.ts'
import { purgeAddresses } from '#app/features/backlog/samples/purge-addresses.server.ts'
import { readSample } from '#app/features/backlog/samples/read-sample.server.ts'
import { findSample } from '#app/features/backlog/samples/sample-queries.server.ts'
import { tendSamples } from '#app/features/backlog/samples/tend-samples.server.ts'
import * as schema from '#db/schema/index.ts'
import { fileFrom, storeNeed } from '#tests/helpers/backlog.ts'
import {
  CHECK,
  DAY,
  FEEDBACK,
  giveHome,
  HOME,
  move,
  PARCEL,
  picked,
  SKETCH,
  shipped,
  stateOf,
  tokenOf,
} from '#tests/helpers/samples.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

type Loader = ((args: LoaderFunctionArgs) => Promise<unknown>) & { kind?: string }
const routes = import.meta.glob<{ loader?: Loader }>('../../app/routes/**/*.{ts,tsx}', { eager: true })

let world: World
let requestNo: number

beforeEach(async () => {
  world = await createWorld()
  requestNo = await fileFrom(world, (await storeNeed(world, { by: 'ana' })).no)
})
afterEach(() => world.close())

const HIDDEN = /Calle Larga|28013|600 100 200/

/** Everything that every page answers to somebody, with the number of the sample in its address. */
async function everyPage(person: string, no: number): Promise<string> {
  const ctx = await world.as(person)
  const answers: string[] = []
  for (const [name, { loader }] of Object.entries(routes)) {
    const isOfSample = name.includes('samples')
    if (!loader || !(isOfSample || /routes\/(r\.|requests|triage|today|mine|note|u\.)/.test(name))) continue
    for (const step of name.includes('$step') ? ['ship', 'receive', 'check', 'close'] : ['']) {
      const params = { no: String(isOfSample ? no : requestNo), handle: 'ana', step, to: 'parked' }
      const request = new Request(`http://127.0.0.1:3000/?for=${encodeURIComponent(`/r/${requestNo}`)}`)
      const args = { context: world.visit(ctx), params, request } as unknown as LoaderFunctionArgs
      const answer = await loader(args).catch((thrown: unknown) => {
        if (thrown instanceof Response) return thrown.status
        throw thrown
      })
      answers.push(answer instanceof Response ? await answer.text() : JSON.stringify(answer))
    }
  }
  return answers.join('\n')
}

test('nobody but coordinators and the applicant reads an address on any page', async () => {
  const no = await shipped(world, 'ana', requestNo)
  for (const person of ['pia', 'raj', 'lee', 'mo', 'ada', 'noor', 'eva', 'ben'])
    expect(await everyPage(person, no), person).not.toMatch(HIDDEN)
  expect(await everyPage('cora', no)).toMatch(HIDDEN)
  for (const person of ['pia', 'raj', 'lee', 'mo', 'ada', 'noor'])
    await expect(readAddress(await world.as(person), no), person).rejects.toThrow('forbidden')
  expect(await readAddress(await world.as('ana'), no)).toMatchObject(HOME)
  await expect(giveAddress(await world.as('cora'), no, HOME)).rejects.toThrow('forbidden')
}, 60_000)

test('no export, log, event, notice, mail or message holds an address', async () => {
  const no = await shipped(world, 'ana', requestNo)
  await move(world, 'ana', no, 'receive')
  await move(world, 'ana', no, 'feedback', FEEDBACK)
  await world.runJobs()
  for (const kind of EXPORT_KINDS) {
    const named = kind === 'mentions'
    const text = await new Response(await exportTable(await world.as('lee'), { kind, named })).text()
    expect(text).not.toMatch(HIDDEN)
    if (kind === 'samples') {
      expect(parse(text, { columns: true, bom: true })).toMatchObject([
        { sample: `S-${no}`, request: `R-${requestNo}`, state: 'feedback_in', holds: 'yes', would_buy: '7' },
      ])
      expect(text).not.toMatch(/\bana\b|Castellanos/)
    }
  }
  const holding: string[] = []
  for (const table of Object.values(schema).filter((each) => is(each, SQLiteTable))) {
    const rows = await world.db.select().from(table as SQLiteTable)
    if (HIDDEN.test(JSON.stringify(rows))) holding.push(getTableName(table as SQLiteTable))
  }
  expect(holding).toEqual(['sample_address'])
}, 60_000)

test('an address is gone ninety days after the sample was received, to the hour', async () => {
  const no = await shipped(world, 'ana', requestNo)
  await move(world, 'ana', no, 'receive')
  world.advance(90 * DAY - 3_600_000)
  await tendSamples(world.system())
  expect(await readAddress(await world.as('cora'), no)).toMatchObject(HOME)
  world.advance(3_600_000)
  await purgeAddresses(world.system())
  expect(await readAddress(await world.as('cora'), no)).toBeUndefined()
  const left = await world.db.get<{ n: number }>(sql`select count(*) as n from sample_address`)
  expect(left?.n).toBe(0)
})

test('whoever deletes the account leaves no address behind', async () => {
  const no = await picked(world, 'ana', requestNo)
  await giveHome(world, 'ana', no)
  const { sample } = await findSample(world.db, no)
  const gone = eq(schema.accounts.id, sample.accountId)
  await world.database.door((tx) => tx.update(schema.accounts).set({ deletedAt: world.at }).where(gone))
  await tendSamples(world.system())
  expect(await world.db.$count(schema.sampleAddresses)).toBe(0)
})

test('where nothing was sent the address goes at once, and after a loss ninety days later', async () => {
  const unsent = await picked(world, 'ana', requestNo)
  await giveHome(world, 'ana', unsent)
  await move(world, 'ana', unsent, 'withdraw')
  expect(await world.db.$count(schema.sampleAddresses)).toBe(0)
  const lost = await shipped(world, 'noor', requestNo)
  await move(world, 'cora', lost, 'lose', { why: 'The carrier has given up.' })
  world.advance(89 * DAY)
  await tendSamples(world.system())
  expect(await world.db.$count(schema.sampleAddresses)).toBe(1)
  world.advance(DAY)
  await tendSamples(world.system())
  expect(await world.db.$count(schema.sampleAddresses)).toBe(0)
  expect(await move(world, 'noor', lost, 'receive')).toEqual({ ok: true })
  expect(await stateOf(world, lost)).toBe('received')
})

test.each([
  ['declined', 'raj', 'decline', { why: 'It cannot be made.' }],
  ['withdrawn', 'ana', 'withdraw', {}],
  ['cancelled', 'raj', 'cancel', { cancelCode: 'cost-cap', why: 'The round is spent.' }],
] as const)(
  'of a sample that is %s no address is left that instant, and none after ninety days',
  async (_, by, step, fields) => {
    const no = await picked(world, 'ana', requestNo)
    await giveHome(world, 'ana', no)
    expect(await readAddress(await world.as('cora'), no)).toMatchObject(HOME)
    await expect(readAddress(await world.as('raj'), no)).rejects.toThrow('forbidden')
    expect(await move(world, by, no, step, fields)).toEqual({ ok: true })
    for (const days of [0, 90]) {
      world.advance(days * DAY)
      await tendSamples(world.system())
      expect(await readAddress(await world.as('cora'), no)).toBeUndefined()
      expect(await world.db.$count(schema.sampleAddresses)).toBe(0)
      const { inside } = await readSample(await world.as('ana'), no)
      expect(inside).toMatchObject({ address: { address: undefined, accepted: { version: 1 } }, takesAddress: false })
      expect(await everyPage('cora', no)).not.toMatch(HIDDEN)
    }
  },
  60_000,
)

test('an address that nothing was sent to goes after half a year, and is asked for again', async () => {
  const no = await picked(world, 'ana', requestNo)
  await giveHome(world, 'ana', no)
  await move(world, 'raj', no, 'sketch', SKETCH)
  await move(world, 'ana', no, 'accept')
  await move(world, 'raj', no, 'make', { drawing: 'v1', parts: [{ what: 'Ring', sku: null, pieces: 1, cost: 60 }] })
  await move(world, 'raj', no, 'check', CHECK)
  world.advance(180 * DAY - 3_600_000)
  await tendSamples(world.system())
  expect(await readAddress(await world.as('ana'), no)).toMatchObject(HOME)
  world.advance(3_600_000)
  await tendSamples(world.system())
  expect(await world.db.$count(schema.sampleAddresses)).toBe(0)
  await world.runJobs()
  const asked = await world.db.select().from(schema.notices).where(eq(schema.notices.kind, 'sample-reminder'))
  const { sample } = await findSample(world.db, no)
  const own = asked.filter(({ accountId }) => accountId === sample.accountId)
  expect(own).toMatchObject([{ values: { kind: 'address-missing' } }])
  expect(await giveHome(world, 'ana', no)).toEqual({ ok: true })
  expect(await move(world, 'cora', no, 'ship', { ...PARCEL, addressToken: await tokenOf(world, no) })).toEqual({
    ok: true,
  })
  world.advance(DAY)
  await tendSamples(world.system())
  expect(await readAddress(await world.as('ana'), no)).toMatchObject(HOME)
})

test('an address given once more is kept as long again', async () => {
  const no = await picked(world, 'ana', requestNo)
  await giveHome(world, 'ana', no)
  world.advance(100 * DAY)
  await giveHome(world, 'ana', no)
  world.advance(100 * DAY)
  await tendSamples(world.system())
  expect(await readAddress(await world.as('ana'), no)).toMatchObject(HOME)
})

test('an address is taken once somebody is picked, with the version of the text about gifts', async () => {
  const no = await picked(world, 'ana', requestNo)
  expect(await giveHome(world, 'ana', no)).toEqual({ ok: true })
  const { sample } = await findSample(world.db, no)
  const [accepted] = await world.db.select().from(schema.sampleDisclosures)
  expect(accepted).toEqual({ sampleId: sample.id, version: 1, acceptedAt: world.at })
  const first = await readAddress(await world.as('ana'), no)
  world.advance(1000)
  await giveHome(world, 'ana', no)
  expect((await readAddress(await world.as('ana'), no))?.token).not.toBe(first?.token)
  await expect(giveHome(world, 'noor', no)).rejects.toThrow('forbidden')
  await move(world, 'raj', no, 'cancel', { cancelCode: 'safety', why: 'It would not hold.' })
  await expect(giveHome(world, 'ana', no)).rejects.toMatchObject({ said: { key: 'samples.noAddressNow' } })
})
