import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { attachItem } from '#app/features/backlog/intake/attach-item.server.ts'
import { readInboxRun } from '#app/features/backlog/intake/csv/read-run.server.ts'
import { readRunPage } from '#app/features/backlog/intake/csv/read-run-page.server.ts'
import { commitInboxRun, commitRun, undoInboxRun, undoRun } from '#app/features/backlog/intake/csv/settle-run.server.ts'
import { startRun } from '#app/features/backlog/intake/csv/start-run.server.ts'
import { dismissItem } from '#app/features/backlog/intake/dismiss-item.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { inboxItems, inboxRunRows, people } from '#db/schema/index.ts'
import { fileFrom, requestNamed, storeNeed } from '#tests/helpers/backlog.ts'
import { listAll } from '#tests/helpers/inbox.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World

beforeEach(async () => {
  world = await createWorld()
}, 30_000)
afterEach(() => world.close())

const start = async (content: string) => {
  const started = await startRun(await world.as('pia'), new File([content], 'table.csv'), '')
  if (!started.ok) throw new Error(JSON.stringify(started.errors))
  return started.runId
}

const look = (runId: string, query = '') => readRunPage(world.db, runId, new URLSearchParams(query))

const ROWS = 3_030
/** Words over two lines, other alphabets and persons, so that lines, bytes and letters are three different counts. */
const table = (rows = ROWS) =>
  `quote,line,contact\r\n${Array.from({ length: rows }, (_, at) => `"Nr. ${at}: die Schiene\r\nist zu kurz 导轨",cages,kim${at % 500}@studio.example`).join('\r\n')}\r\n`

type Job = (ctx: Context, payload: { runId: string }) => Promise<void>

/** The process ends within the transaction after so many: that one is rolled back, and nothing after it happens. */
async function cutOff(job: Job, runId: string, after: number) {
  const ctx = world.system()
  let left = after
  const door: Context['door'] = (work) =>
    ctx.door(async (tx) => {
      const worked = await work(tx)
      if (left-- <= 0) throw new Error('cut off')
      return worked
    })
  await expect(job({ ...ctx, door }, { runId })).rejects.toThrow('cut off')
}

test('thousands of rows, cut off while they are read, taken in and undone, come in once and go once', async () => {
  const runId = await start(table())
  await cutOff(readInboxRun, runId, 3)
  const halfRead = await look(runId)
  expect(halfRead.run.rows).toBeGreaterThan(0)
  expect(halfRead.run.percent).toBeGreaterThan(0)
  await cutOff(readInboxRun, runId, 20)
  await world.runJobs()
  const { run, counts } = await look(runId)
  expect(run).toMatchObject({ state: 'ready', rows: ROWS, percent: 100 })
  expect(counts).toMatchObject({ ok: ROWS, fault: 0, duplicate: 0 })
  const [last] = await world.db
    .select()
    .from(inboxRunRows)
    .where(eq(inboxRunRows.line, ROWS * 2))
  expect(last?.item?.quote).toBe(`Nr. ${ROWS - 1}: die Schiene\nist zu kurz 导轨`)

  await commitRun(await world.as('pia'), runId)
  await cutOff(commitInboxRun, runId, 5)
  expect((await look(runId)).run).toMatchObject({ state: 'committing', stored: 200, percent: 6 })
  await world.runJobs()
  expect((await look(runId)).run).toMatchObject({ state: 'committed', stored: ROWS })
  const items = await listAll(world)
  expect(new Set(items.map(({ quote }) => quote)).size).toBe(ROWS)
  expect(items).toHaveLength(ROWS)
  expect(await world.db.$count(people)).toBe(500)

  await undoRun(await world.as('pia'), runId)
  await cutOff(undoInboxRun, runId, 5)
  expect((await look(runId)).run).toMatchObject({ state: 'undoing', removed: 200, percent: 6 })
  await world.runJobs()
  expect((await look(runId)).run).toMatchObject({ state: 'undone', removed: ROWS })
  expect(await world.db.$count(inboxItems)).toBe(0)
}, 180_000)

test('the button pressed twice takes the table in once, and undoes it once', async () => {
  const runId = await start(table(100))
  await world.runJobs()
  const pia = await world.as('pia')
  await Promise.all([commitRun(pia, runId), commitRun(pia, runId)])
  await world.runJobs()
  await commitRun(pia, runId)
  await world.runJobs()
  expect(await listAll(world)).toHaveLength(100)
  await Promise.all([undoRun(pia, runId), undoRun(pia, runId)])
  await world.runJobs()
  expect((await look(runId)).run).toMatchObject({ state: 'undone', removed: 100 })
  await expect(commitRun(pia, runId)).rejects.toThrow('conflict')
})

test('a file sent twice before either is taken in comes in once; the second run names its rows as come before', async () => {
  const [first, second] = [await start(table(100)), await start(table(100))]
  await world.runJobs()
  expect((await look(second)).counts).toMatchObject({ ok: 100, duplicate: 0 })
  const pia = await world.as('pia')
  await commitRun(pia, first)
  await commitRun(pia, second)
  await world.runJobs()
  expect(await listAll(world)).toHaveLength(100)
  const { run, counts, rows } = await look(second, 'show=duplicate')
  expect(run).toMatchObject({ state: 'committed', stored: 0 })
  expect(counts).toMatchObject({ ok: 0, duplicate: 100 })
  expect(rows[0]).toMatchObject({ like: 0 })
})

test('a wrong file is forgotten while it is still being read', async () => {
  const runId = await start(table(1_000))
  await cutOff(readInboxRun, runId, 4)
  await undoRun(await world.as('pia'), runId)
  await world.runJobs()
  expect((await look(runId)).run).toMatchObject({ state: 'undone' })
  expect(await world.db.$count(inboxRunRows)).toBe(0)
})

test('an undoing that is ordered in the last moment of taking in is obeyed', async () => {
  const runId = await start(table(100))
  await world.runJobs()
  const pia = await world.as('pia')
  await commitRun(pia, runId)
  await cutOff(commitInboxRun, runId, 3)
  await undoRun(pia, runId)
  await commitInboxRun(world.system(), { runId })
  await world.runJobs()
  expect((await look(runId)).run).toMatchObject({ state: 'undone', removed: 100 })
  expect(await listAll(world)).toEqual([])
})

test('rows that somebody judged are named before the import is undone, and kept when it is', async () => {
  const no = await fileFrom(world, (await storeNeed(world)).no)
  const runId = await start(table(100))
  await world.runJobs()
  const pia = await world.as('pia')
  await commitRun(pia, runId)
  await world.runJobs()
  const [one, two] = await listAll(world)
  await attachItem(pia, { item: one?.id ?? '', other: no })
  await dismissItem(pia, { item: two?.id ?? '', dismissal: 'spam' })
  expect((await look(runId)).judged).toMatchObject({
    rows: [
      { line: 2, state: 'attached', requestNo: no },
      { line: 4, state: 'dismissed', requestNo: null },
    ],
    next: null,
  })
  await undoRun(pia, runId)
  await world.runJobs()
  const { run, judged } = await look(runId)
  expect(run).toMatchObject({ state: 'undone', removed: 98, retracted: 1, dismissed: 1 })
  expect(judged.rows).toMatchObject([
    { line: 2, state: 'undone', requestNo: no },
    { line: 4, state: 'undone', requestNo: null },
  ])
  expect(await requestNamed(world, no)).toMatchObject({ outside: 0 })
})
