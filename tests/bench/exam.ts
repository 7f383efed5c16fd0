import { eq } from 'drizzle-orm'
import { accountActor } from '#app/features/accounts/account-actor.ts'
import { countFigures } from '#app/features/admission/figures/count-figures.server.ts'
import { saveAnswer } from '#app/features/admission/sitting/save-answer.server.ts'
import { startAttempt } from '#app/features/admission/sitting/start-attempt.server.ts'
import type { Actor } from '#app/permissions.ts'
import { type Context, newId, now } from '#app/platform/context.server.ts'
import { readDeployment } from '#app/platform/deployment.server.ts'
import { readSettings } from '#app/platform/settings.server.ts'
import { makeDoor } from '#app/platform/transaction.server.ts'
import { openDatabase } from '#db/client.server.ts'
import { migrate } from '#db/migrate.server.ts'
import { accounts, attemptItems } from '#db/schema/index.ts'
import { fillExamDatabase } from '#tests/bench/exam-database.ts'

const [file = '', items = '5000', attempts = '100000'] = process.argv.slice(2)
const STARTS = 200
const SAVES = 400

const database = await openDatabase(`file:${file}`, makeDoor)
const deployment = readDeployment({ DATA_DIR: '.', DATABASE_URL: `file:${file}`, DEMO: '0', NODE_ENV: 'test' })
await migrate(database)
const { settings } = await readSettings(database.read)
const contextFor = (actor: Actor): Context => ({
  ...{ db: database.read, door: database.door, actor, settings, deployment, now, newId },
  ...{ language: 'en', address: '', wakeJobs: () => {} },
})
const system = contextFor({ kind: 'system' })
const volume = { items: Number(items), attempts: Number(attempts), applicants: STARTS }

if ((await database.read.$count(accounts)) === 0)
  await told('Filling the database', () => fillExamDatabase(system, volume))
await benchSitting()
await told('All figures of the exam', () => countFigures(system))
database.close()

async function benchSitting() {
  const starts: Times = { ms: [], cpuMs: 0 }
  const saves: Times = { ms: [], cpuMs: 0 }
  for (let no = 0; no < STARTS; no += 1) {
    const [account] = await database.read
      .select()
      .from(accounts)
      .where(eq(accounts.id, `b${no}`))
    if (!account) continue
    const ctx = contextFor(accountActor(account, [], [], now()))
    const wanted = {
      clientKey: newId(),
      allowedSeconds: 3600,
      track: 'motion' as const,
      lang: 'en' as const,
      textOnly: false,
    }
    const sitting = await timed(starts, () => startAttempt(ctx, wanted))
    for (let position = 1; position <= SAVES / STARTS; position += 1) await save(ctx, saves, sitting, position)
  }
  print('Start of an attempt', starts)
  print('Saving an answer', saves)
}

type Sitting = { attemptId: string; tab: string | null }

async function save(ctx: Context, times: Times, { attemptId, tab }: Sitting, position: number) {
  const rows = await ctx.db.select().from(attemptItems).where(eq(attemptItems.attemptId, attemptId)).limit(position)
  const option = rows.at(-1)?.options[0]?.token ?? null
  await timed(times, () => saveAnswer(ctx, { attemptId, tab, position, option, flagged: false, goTo: position + 1 }))
}

type Times = { ms: number[]; cpuMs: number }

async function timed<T>(times: Times, work: () => Promise<T>): Promise<T> {
  const [began, cpu] = [performance.now(), process.cpuUsage()]
  const result = await work()
  const { user, system: kernel } = process.cpuUsage(cpu)
  times.ms.push(performance.now() - began)
  times.cpuMs += (user + kernel) / 1000
  return result
}

function print(what: string, { ms, cpuMs }: Times) {
  const sorted = ms.toSorted((a, b) => a - b)
  const at = (share: number) => Number((sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2))
  const cpu = Number((cpuMs / ms.length).toFixed(2))
  console.log(JSON.stringify({ what, runs: ms.length, 'p50 ms': at(0.5), 'p95 ms': at(0.95), 'CPU ms': cpu }))
}

/** Seconds by the clock and of the processor, and the longest that nothing else could run. */
async function told(what: string, work: () => Promise<unknown>) {
  const gaps: number[] = []
  const watch = watchGaps(gaps)
  const [began, cpu] = [performance.now(), process.cpuUsage()]
  await work()
  watch.stop()
  const { user, system: kernel } = process.cpuUsage(cpu)
  const seconds = (ms: number) => Number((ms / 1000).toFixed(2))
  const sorted = gaps.toSorted((a, b) => a - b)
  const blocks = { 'p99 block ms': sorted[Math.floor(sorted.length * 0.99)], 'longest block ms': sorted.at(-1) }
  console.log(
    JSON.stringify({
      what,
      seconds: seconds(performance.now() - began),
      'CPU s': seconds((user + kernel) / 1000),
      ...blocks,
    }),
  )
}

function watchGaps(gaps: number[]) {
  let last = performance.now()
  let goesOn = true
  const look = () => {
    gaps.push(Math.round(performance.now() - last))
    last = performance.now()
    if (goesOn) setImmediate(look)
  }
  setImmediate(look)
  return {
    stop: () => {
      goesOn = false
    },
  }
}
