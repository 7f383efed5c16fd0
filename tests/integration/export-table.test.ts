import { parse } from 'csv-parse/sync'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addMeToo } from '#app/features/backlog/add-me-too.server.ts'
import { EXPORT_KINDS, type ExportKind } from '#app/features/backlog/export/export-kinds.ts'
import { exportTable } from '#app/features/backlog/export/export-table.server.ts'
import { accounts, log, requests } from '#db/schema/index.ts'
import { fileFrom, storeNeed } from '#tests/helpers/backlog.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
let no: number

beforeEach(async () => {
  world = await createWorld()
  const need = await storeNeed(world, {
    body: '=HYPERLINK("https://x.example") is what I typed, "quotes", and\na new line',
  })
  no = await fileFrom(world, need.no)
  await addMeToo(await world.as('noor'), no)
})
afterEach(() => world.close())

async function table(by: string, kind: ExportKind, wanted: { line?: string; named?: boolean } = {}) {
  const stream = await exportTable(await world.as(by), { kind, named: false, ...wanted })
  const text = await new Response(stream).text()
  return parse(text, { columns: true, bom: true }) as Record<string, string>[]
}

test('every table can be read back, with its people counted and its words whole', async () => {
  expect(await table('pia', 'requests')).toMatchObject([{ request: `R-${no}`, people: '2', state: expect.any(String) }])
  const mentions = await table('pia', 'mentions')
  expect(mentions).toHaveLength(2)
  expect(mentions[0]?.quote).toContain('"quotes", and\na new line')
  for (const kind of EXPORT_KINDS) expect(Array.isArray(await table('lee', kind))).toBe(true)
})

test('what looks like a formula is plain text in a spreadsheet', async () => {
  const [first] = await table('pia', 'mentions')
  expect(first?.quote?.startsWith("'=HYPERLINK")).toBe(true)
})

test('names go to the product manager of the line and to a lead, and both are on the log', async () => {
  const people = (rows: Record<string, string>[]) => rows.map(({ person }) => person).sort()
  expect(people(await table('pia', 'mentions', { line: 'tripods', named: true }))).toEqual(['ana', 'noor'])
  expect(people(await table('lee', 'mentions', { named: true }))).toEqual(['ana', 'noor'])
  expect(people(await table('lee', 'mentions'))).toEqual(['', ''])
  await expect(table('pia', 'mentions', { named: true })).rejects.toThrow('forbidden')
  await expect(table('pia', 'mentions', { line: 'cages', named: true })).rejects.toThrow('forbidden')
  await expect(table('ana', 'requests')).rejects.toThrow('forbidden')
  await expect(table('pia', 'requests', { line: 'nowhere' })).rejects.toThrow('not-found')
  const taken = await world.db.select().from(log).where(eq(log.act, 'ledger.export'))
  expect(taken.map(({ details }) => details)).toEqual([
    { line: 'tripods', named: true },
    { line: null, named: true },
    { line: null, named: false },
  ])
})

test('nobody whose account is gone is named, and still counts', async () => {
  await world.database.door((tx) => tx.update(accounts).set({ deletedAt: world.at }).where(eq(accounts.handle, 'noor')))
  const named = await table('lee', 'mentions', { named: true })
  expect(named.map(({ person }) => person).sort()).toEqual(['', 'ana'])
  expect(await table('lee', 'requests')).toMatchObject([{ people: '2' }])
})

test('a line of nothing is a table with its head alone', async () => {
  const lines = new Set((await table('lee', 'requests')).map(({ line }) => line))
  expect([...lines]).toEqual(['tripods'])
  expect(await table('lee', 'requests', { line: 'power' })).toEqual([])
  expect(await world.db.$count(requests)).toBe(1)
})
