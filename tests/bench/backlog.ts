import type { LoaderFunctionArgs } from '@remix-run/node'
import { desc, like } from 'drizzle-orm'
import { accountActor } from '#app/features/accounts/account-actor.ts'
import { addMeToo } from '#app/features/backlog/add-me-too.server.ts'
import { listFiveClosest } from '#app/features/backlog/closest-requests.server.ts'
import { recountRequest } from '#app/features/backlog/recount-request.server.ts'
import { type Actor, audienceOf } from '#app/permissions.ts'
import { type Context, newId, now } from '#app/platform/context.server.ts'
import { readDeployment } from '#app/platform/deployment.server.ts'
import { readSettings } from '#app/platform/settings.server.ts'
import { inTransaction, makeDoor } from '#app/platform/transaction.server.ts'
import { loader as requestPage } from '#app/routes/r.$no.tsx'
import { loader as boardPage } from '#app/routes/requests.tsx'
import { openDatabase } from '#db/client.server.ts'
import { migrate } from '#db/migrate.server.ts'
import { accounts, requests } from '#db/schema/index.ts'
import { randomFrom } from '#db/seed/volume/random.ts'
import { fillBacklogDatabase } from '#tests/bench/backlog-database.ts'
import { needAbout } from '#tests/bench/backlog-needs.ts'

const [file = '', size = '50000', said = '2000000'] = process.argv.slice(2)
const volume = {
  requests: Number(size),
  mentions: Number(said),
  hottest: Math.min(20_000, Number(said) / 4),
  members: 60_000,
}
const RUNS = 200

const database = await openDatabase(`file:${file}`, makeDoor)
const deployment = readDeployment({ DATA_DIR: '.', DATABASE_URL: `file:${file}`, DEMO: '0', NODE_ENV: 'test' })
await migrate(database)
const { settings } = await readSettings(database.read)
const contextFor = (actor: Actor): Context => ({
  ...{ db: database.read, door: database.door, actor, settings, deployment, now, newId },
  ...{ language: 'en', address: '', wakeJobs: () => {} },
})
const system = contextFor({ kind: 'system' })
if ((await database.read.$count(requests)) === 0) {
  const began = performance.now()
  await fillBacklogDatabase(system, database.client, volume)
  console.error(`Filled in ${Math.round((performance.now() - began) / 1000)} s`)
}

const random = randomFrom('reading')
const members = await database.read.select().from(accounts).where(like(accounts.handle, 'm%')).limit(2000)
const someNo = () => 1001 + random.below(volume.requests)
const hottest = await nthBySize(0)
const median = await nthBySize(Math.floor(volume.requests / 2))

await benchPages()
await benchSearch()
await benchMeToo('Me too, any request', someNo)
await benchMeToo('Me too, the hottest', () => hottest.no)
await benchRecount('Recount, median', median)
await benchRecount('Recount, the hottest', hottest)
database.close()

async function nthBySize(offset: number) {
  const { id, no, people } = requests
  const [row] = await database.read
    .select({ id, no, people })
    .from(requests)
    .orderBy(desc(people))
    .limit(1)
    .offset(offset)
  if (!row) throw new Error('the backlog is empty')
  return row
}

async function benchPages() {
  const board = (query: string) => load(boardPage, `/requests${query}`)
  const deep = async () => {
    const at = `${random.below(60)}_${newId()}`
    await board(`?label=collected&after=${at}`)
  }
  await bench('Board', () => board(''))
  await bench('Board of a line', () => board(`?line=line-${random.below(6)}`))
  await bench('Board of a label, deep', deep)
  await bench('Request, any', () => requestOf(someNo()))
  await bench('Request, the hottest', () => requestOf(hottest.no))
}

function requestOf(no: number) {
  return load(requestPage, `/r/${no}`, { no: String(no) })
}

/** As a member of the staff sees it, who sees most. */
async function load(loader: (args: LoaderFunctionArgs) => Promise<unknown>, path: string, params = {}) {
  const ctx = contextFor({ ...actorOf(0), grants: ['triager'] })
  const visit = { ctx, audience: audienceOf(ctx.actor), language: 'en', theme: 'system', settingsVersion: 0 }
  const request = new Request(`http://127.0.0.1:3000${path}`)
  await loader({ context: visit, params, request } as unknown as LoaderFunctionArgs)
}

function actorOf(at: number) {
  const account = members[at % members.length]
  if (!account) throw new Error('nobody is a member')
  return accountActor(account, [], [], now())
}

async function benchSearch() {
  await bench('Promote search', async () => {
    const { title, need } = needAbout(random)
    await listFiveClosest(database.read, `${title} ${need}`, `line${random.below(6)}`)
  })
}

/** Each time another person, for nobody presses faster than is allowed. */
async function benchMeToo(what: string, pick: () => number) {
  let turn = 0
  await bench(what, () => {
    turn += 1
    return addMeToo(contextFor(actorOf(turn)), pick()).catch(closed)
  })
}

/** Made, or never one: nothing is counted. */
function closed(error: unknown) {
  if (!(error instanceof Error && 'code' in error && error.code === 'conflict')) throw error
}

async function benchRecount(what: string, { id, people }: { id: string; people: number }) {
  await bench(`${what} (${people} people)`, () => inTransaction(system, (tx) => recountRequest(tx, id)))
}

async function bench(what: string, work: () => Promise<unknown>) {
  for (let warm = 0; warm < 5; warm += 1) await work()
  const ms: number[] = []
  const cpu = process.cpuUsage()
  for (let run = 0; run < RUNS; run += 1) {
    const began = performance.now()
    await work()
    ms.push(performance.now() - began)
  }
  const { user, system: kernel } = process.cpuUsage(cpu)
  const sorted = ms.toSorted((a, b) => a - b)
  const at = (share: number) => Number((sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2))
  const row = {
    what,
    runs: RUNS,
    'p50 ms': at(0.5),
    'p95 ms': at(0.95),
    'CPU ms': Number(((user + kernel) / 1000 / RUNS).toFixed(2)),
  }
  console.log(JSON.stringify(row))
}
