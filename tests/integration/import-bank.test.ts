import { count, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listNewestVersions } from '#app/features/admission/bank.server.ts'
import { importBank, importBankFolder } from '#app/features/admission/import-bank.server.ts'
import { items, itemVersions } from '#db/schema/index.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

const gift = (id: string, stem: string) => `// [id:${id}] [tag:RIG] [tag:L1] [source:ISO 1222] [checked:2026-11-01]
::${id}:: ${stem} {
=One
~Two
~Three
~Four
####Because it is so.
}
`
const bad = '// [id:BAD] [tag:RIG] [tag:L1]\n::BAD:: Where is its source? {=a ~b ~c ~d}\n'

const versionsOf = (id: string) => world.db.select().from(itemVersions).where(eq(itemVersions.itemId, id))

test('a question is stored under its stable id, and the same file again changes nothing', async () => {
  const file = gift('T-1', 'Which thread is it?')
  expect(await importBank(world.system(), file)).toEqual([{ id: 'T-1', line: 2, outcome: 'imported' }])
  expect(await importBank(world.system(), file)).toMatchObject([{ id: 'T-1', outcome: 'skipped' }])
  expect(await versionsOf('T-1')).toHaveLength(1)
})

test('changed words make a new version, and the old one stays as it was', async () => {
  await importBank(world.system(), gift('T-1', 'Which thread is it, then?'))
  const versions = await versionsOf('T-1')
  expect(versions.map((version) => version.stem)).toEqual(['Which thread is it?', 'Which thread is it, then?'])
})

test('an item that staff suspended stays suspended', async () => {
  await world.database.door((tx) => tx.update(items).set({ state: 'suspended' }).where(eq(items.id, 'T-1')))
  await importBank(world.system(), gift('T-1', 'Which thread is it now?'))
  expect(await world.db.select({ state: items.state }).from(items).where(eq(items.id, 'T-1'))).toEqual([
    { state: 'suspended' },
  ])
})

test('a bad question is refused with its line and reason, and costs no other', async () => {
  const file = `${bad}\n${gift('T-2', 'Which other thread is it?')}\nNo braces here\n\n${gift('T-2', 'The same id again?')}`
  const outcomes = await importBank(world.system(), file)
  expect(outcomes).toMatchObject([
    { id: 'BAD', outcome: 'refused', line: 2, reason: expect.stringContaining('source') },
    { id: 'T-2', outcome: 'imported', line: 5 },
    { id: null, outcome: 'refused', line: 13 },
    { id: 'T-2', outcome: 'refused', reason: expect.stringContaining('same id') },
  ])
})

test('a dry run says what would happen and stores nothing', async () => {
  expect(await importBank(world.system(), gift('T-3', 'Is it stored?'), { dryRun: true })).toMatchObject([
    { outcome: 'imported' },
  ])
  expect(await versionsOf('T-3')).toEqual([])
})

test('practice questions are never drawn', async () => {
  await importBank(world.system(), gift('T-4', 'Is it for practice?'), { practice: true })
  const live = await listNewestVersions(world.db, 'live', 'en')
  expect(live.map((version) => version.itemId)).not.toContain('T-4')
})

test('the bank that ships comes in without a refusal', async () => {
  const outcomes = await importBankFolder(world.system(), 'db/seed/exam')
  expect(outcomes.filter((outcome) => outcome.outcome !== 'imported')).toEqual([])
  const [practice] = await world.db.select({ n: count() }).from(items).where(eq(items.state, 'practice'))
  expect(practice?.n).toBeGreaterThanOrEqual(15)
})
