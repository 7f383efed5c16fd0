import { eq, sql } from 'drizzle-orm'
import { readActor } from '#app/features/accounts/rights.server.ts'
import { startBacktest } from '#app/features/desk/backtest/start-backtest.server.ts'
import { findRule } from '#app/features/desk/rules/find-rule.server.ts'
import { writeVersion } from '#app/features/desk/rules/write-version.server.ts'
import { doUndo } from '#app/features/desk/undo/do-undo.server.ts'
import { listUndo } from '#app/features/desk/undo/list-undo.server.ts'
import { runUndo } from '#app/features/desk/undo/run-undo.server.ts'
import { findUndo } from '#app/features/desk/undo/undo-queries.server.ts'
import { readLiveRules } from '#app/features/moderation/live-rules.server.ts'
import type { Rule } from '#app/features/moderation/rule.ts'
import { jobHandlers } from '#app/jobs.server.ts'
import type { Actor } from '#app/permissions.ts'
import { type Context, newId, now } from '#app/platform/context.server.ts'
import { readDeployment } from '#app/platform/deployment.server.ts'
import { runDueJobs } from '#app/platform/jobs.server.ts'
import { readSettings } from '#app/platform/settings.server.ts'
import { makeDoor } from '#app/platform/transaction.server.ts'
import { type Door, openDatabase } from '#db/client.server.ts'
import { migrate } from '#db/migrate.server.ts'
import { accounts } from '#db/schema/index.ts'
import { fillVolume } from '#db/seed/volume/fill-volume.server.ts'

const [file = '', posts = '10000'] = process.argv.slice(2)
const POSTS = Number(posts)
const database = await openDatabase(`file:${file}`, makeDoor)
const deployment = readDeployment({ DATA_DIR: '.', DATABASE_URL: `file:${file}`, DEMO: '0', NODE_ENV: 'test' })
await migrate(database)
if ((await database.read.$count(accounts)) === 0)
  await fillVolume(database, now(), { users: 300, threads: Math.ceil(POSTS / 12), posts: POSTS, seed: 'backtest' })
const { settings } = await readSettings(database.read)

const [writes, commits]: [number[], number[]] = [[], []]
const timedDoor: Door = async (work) => {
  let written = 0
  const result = await database.door(async (tx) => {
    const began = performance.now()
    const done = await work(tx)
    written = performance.now()
    writes.push(written - began)
    return done
  })
  commits.push(performance.now() - written)
  return result
}
const contextFor = (actor: Actor): Context => ({
  ...{ db: database.read, door: timedDoor, actor, settings, deployment, now, newId },
  ...{ language: 'en', address: '', wakeJobs: () => {} },
})
const system = contextFor({ kind: 'system' })
const [moderator] = await database.read.select().from(accounts).where(eq(accounts.handle, 'mo'))
if (!moderator) throw new Error('the cast has no moderator')
const mo = contextFor(await readActor(database.read, moderator, now()))

const worded = { en: 'Clamps', 'zh-CN': '夹具' }
const rule: Rule = {
  ...{ id: 'bench-clamps', family: 'for-sale', state: 'review', version: 1, languages: ['en'], owner: 'bench' },
  ...{ title: worded, advice: worded, examples: { block: [], pass: [] } },
  match: {
    all: [{ words: ['clamp', 'plate', 'rail', '夹'] }, { pattern: '\\d+ ?(?:mm|kg|g)', needs: ['mm', 'kg', 'g'] }],
    near: 80,
  },
}

await told('Compiling the rules in force', () => readLiveRules(database.read), 0)
await told('Backtest', async () => {
  await startBacktest(mo, { rule, power: 'review', most: POSTS })
  await runJobs('run-backtest')
})
await holdEverything()
let undoId = ''
await told('Undo, listing', async () => {
  undoId = await listUndo(mo, { ruleId: rule.id, version: 1, reason: 'bench' })
  await runJobs('list-undo')
})
await told('Undo, giving back', async () => {
  await doUndo(mo, undoId)
  while ((await findUndo(database.read, undoId))?.state === 'doing') await runUndo(system, { undoId })
})
database.close()

async function runJobs(name: string) {
  const handler = jobHandlers[name]
  if (handler) await runDueJobs(system, { [name]: handler })
}

/** As if the rule had held every post there is. */
async function holdEverything() {
  const before = await findRule(database.read, rule.id)
  await database.door(async (tx) => {
    await writeVersion(tx, mo, { rule, before, cause: 'saved', reason: 'bench' })
    await tx.run(sql`INSERT INTO judgement (id, account_id, target, mode, post_id, text_hash, outcome, findings, asked, at)
      SELECT 'j' || id, author_id, 'thread:' || thread_id, 'reply', id, id, 'hold', '[]', 0, created_at FROM post`)
    await tx.run(sql`INSERT INTO rule_hit (id, judgement_id, rule_id, rule_version, effect, alone, account_id, post_id, at)
      SELECT 'h' || id, 'j' || id, ${rule.id}, 1, 'hold', 1, author_id, id, created_at FROM post`)
    await tx.run(sql`INSERT INTO review_item (id, kind, post_id, author_id, state, rank, findings, opened_at, version)
      SELECT 'r' || id, 'held', id, author_id, 'waiting', 50, '[]', created_at, 1 FROM post`)
    await tx.run(sql`UPDATE post SET state = 'held'`)
  })
}

/** Seconds by the clock and of the processor, and how long transactions held the writer and took to be safe on disk. */
async function told(what: string, work: () => Promise<unknown>, texts = POSTS) {
  writes.length = commits.length = 0
  const [began, cpu] = [performance.now(), process.cpuUsage()]
  await work()
  const { user, system: kernel } = process.cpuUsage(cpu)
  const seconds = (ms: number) => Number((ms / 1000).toFixed(2))
  const at = (times: number[], share: number) =>
    Number((times.toSorted((a, b) => a - b)[Math.floor((times.length - 1) * share)] ?? 0).toFixed(1))
  const row = { what, texts, seconds: seconds(performance.now() - began), 'CPU s': seconds((user + kernel) / 1000) }
  console.log(
    JSON.stringify({
      ...{ ...row, transactions: writes.length, 'p99 write ms': at(writes, 0.99) },
      ...{ 'longest write ms': at(writes, 1), 'p99 commit ms': at(commits, 0.99) },
    }),
  )
}
