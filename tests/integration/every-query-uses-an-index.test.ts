import type { InStatement, ResultSet } from '@libsql/client'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sendPortfolio } from '#app/features/admission/portfolio/send-portfolio.server.ts'
import { tendVolume } from '#app/features/backlog/volume/tend-volume.server.ts'
import { queueEstimates } from '#app/features/backlog/volume/want-estimate.server.ts'
import { startBacktest } from '#app/features/desk/backtest/start-backtest.server.ts'
import { tendRules } from '#app/features/desk/brake/tend-rules.server.ts'
import { findRule } from '#app/features/desk/rules/find-rule.server.ts'
import { listUndo } from '#app/features/desk/undo/list-undo.server.ts'
import { openReviewItem } from '#app/features/forum/open-review-item.server.ts'
import { makeAppeal } from '#app/features/review/appeals/make-appeal.server.ts'
import { removePublishedPost } from '#app/features/review/decide/remove-published-post.server.ts'
import { decideGroup } from '#app/features/review/wave/decide-group.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { attempts, portfolios, reviewItems, reviewTraits } from '#db/schema/index.ts'
import { fileFrom } from '#tests/helpers/backlog.ts'
import { aLiveItem, anEntry } from '#tests/helpers/bank.ts'
import { aPanel, invite } from '#tests/helpers/panel.ts'
import { storePlainThread } from '#tests/helpers/plain-thread.ts'
import { spendAttempts, WORK } from '#tests/helpers/portfolio.ts'
import { applied } from '#tests/helpers/samples.ts'
import { waitingThread } from '#tests/helpers/waiting.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

type Loader = (args: LoaderFunctionArgs) => Promise<unknown>

const routes = import.meta.glob<{ loader?: Loader }>('../../app/routes/**/*.{ts,tsx}', { eager: true })
const names = Object.keys(routes).filter((name) => routes[name]?.loader)

/** Tables that stay a handful of rows for ever, read whole on purpose. */
const SMALL =
  /^SCAN (setting|product_line|scene|mount|product|__drizzle_migrations|pm|engineer|item_void|classifier|calendar|line_calendar|clock_set|inbox_address)\b/
/** Full-text search and one-row counts have plans of their own. */
const FINE = /VIRTUAL TABLE|CONSTANT ROW|SCAN \(subquery|USING (COVERING )?INDEX|INTEGER PRIMARY KEY/

/** Ranking needs every match; a condition that is never true reads nothing. */
const EXCEPT = / MATCH |where false/

let world: World
let threadNo: number
let panel = ''
let portfolio = ''
let attempt = ''
let waitingEdit = ''
let backtest = ''
let wave = { value: '', batch: '' }
let appealed = { itemId: '', postId: '' }
const people = new Map<string, Context>()
const seen = new Map<string, { statement: InStatement; route: string }>()

beforeAll(async () => {
  world = await createWorld()
  threadNo = (await storePlainThread(world, 'ana')).no
  await settleSample()
  await settleExam()
  appealed = await settleAppeal()
  wave = await settleWave()
  waitingEdit = (await waitingThread(world, 'edit')).itemId
  backtest = await settleDesk()
  for (const person of ['ana', 'mo', 'pia', 'ben', 'eva', 'ada']) people.set(person, await world.as(person))
  await readEverything()
}, 60_000)

afterAll(() => world.close())

/** A run over the last posts, and a version that is undone; the worker does both while it is watched. */
async function settleDesk(): Promise<string> {
  const mo = await world.as('mo')
  const rule = await findRule(world.db, 'coupon-code')
  await listUndo(mo, { ruleId: 'coupon-code', version: 1, reason: 'To see.' })
  const started = await startBacktest(mo, { rule, power: 'review', most: 1000 })
  return started.ok ? started.backtestId : ''
}

/** A sample that ana has applied for; it has the number of the first thread. */
const settleSample = async () => applied(world, 'ana', await fileFrom(world, threadNo))

/** A panel that eva judges and a portfolio, so that their pages have something to ask for. */
async function settleExam() {
  await spendAttempts(world, 'ben')
  await sendPortfolio(await world.as('ben'), WORK)
  portfolio = (await world.db.select().from(portfolios))[0]?.id ?? ''
  attempt = (await world.db.select().from(attempts))[0]?.id ?? ''
  panel = (await aPanel(world, 1)).panelId
  await invite(world, panel, 'eva')
  await aLiveItem(world, anEntry({ id: 'RIG-L1-99' }))
}

/** A removal that its author appeals against. */
async function settleAppeal() {
  const { no, postId } = await storePlainThread(world, 'ana')
  await removePublishedPost(await world.as('mo'), { threadNo: no, postNo: 1 }, { reason: 'It sells.' })
  await makeAppeal(await world.as('ana'), { kind: 'post', id: postId, text: 'It only says what I measured.' })
  const [item] = await world.db.select().from(reviewItems).where(eq(reviewItems.kind, 'appeal'))
  return { itemId: item?.id ?? '', postId }
}

/** Three that say the same wait, as three before them did. */
async function settleWave() {
  const mo = await world.as('mo')
  const items: string[] = []
  for (let at = 0; at < 6; at++) {
    const { postId, authorId } = await storePlainThread(world, 'ana', 'held')
    const waits = { kind: 'held' as const, postId, authorId, findings: [] }
    items.push(await inTransaction(mo, (tx) => openReviewItem(tx, mo, waits)))
  }
  const ticked = items.slice(0, 3).map((itemId) => ({ itemId, revision: 1 }))
  const { batchId: batch } = await decideGroup(mo, ticked, { decision: 'publish', reason: '' })
  const [text] = await world.db.select().from(reviewTraits).where(eq(reviewTraits.kind, 'text'))
  return { value: text?.value ?? '', batch }
}

test('enough statements were seen to mean something', () => {
  expect(seen.size).toBeGreaterThan(40)
})

test('no page scans a table or sorts in a temporary one', async () => {
  const poor: string[] = []
  for (const [sql, { statement, route }] of seen) {
    for (const step of await planOf(statement)) {
      const scans = step.startsWith('SCAN ') && !SMALL.test(step) && !FINE.test(step)
      if (scans || step.includes('TEMP B-TREE FOR ORDER BY')) poor.push(`${route}: ${step}\n  ${sql}`)
    }
  }
  expect(poor).toEqual([])
})

async function planOf(statement: InStatement): Promise<string[]> {
  const { sql, args } = typeof statement === 'string' ? { sql: statement, args: [] } : statement
  const plan = await world.database.client.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args: args ?? [] })
  return plan.rows.map((row) => String(row.detail))
}

/** Reads each page as everyone, writing down what the database is asked. */
async function readEverything() {
  const { client } = world.database
  const execute = client.execute.bind(client) as (statement: InStatement) => Promise<ResultSet>
  let route = ''
  client.execute = ((statement: InStatement) => {
    const sql = typeof statement === 'string' ? statement : statement.sql
    if (/^\s*(select|with)/i.test(sql) && !EXCEPT.test(sql) && !seen.has(sql)) seen.set(sql, { statement, route })
    return execute(statement)
  }) as typeof client.execute
  route = 'the worker'
  await tendVolume(world.system())
  await queueEstimates(world.system())
  await world.runJobs()
  await tendRules(world.system())
  for (const name of names) {
    for (const person of people.keys()) {
      route = name.replace(/^.*routes\//, '')
      for (const more of MORE[route] ?? ['']) await readAs(person, name, more)
    }
  }
  client.execute = execute as typeof client.execute
}

/** Filters that ask the database something else. */
const MORE: Record<string, string[]> = {
  'review.tsx': ['', '&kind=held', '&after=20-1-x', '&kind=edit&after=20-1-x&last=x'],
  'rules.desk._index.tsx': ['', '&state=block&family=coupon&only=waits'],
  'bank.sittings._index.tsx': ['', '&show=failed', '&show=busy', '&show=similar', '&by=ben', '&after=0'],
  'bank.decisions.tsx': ['', '&after=0'],
  'bank._index.tsx': ['', '&only=mine', '&only=flagged', '&only=overdue', '&state=live&topic=RIG&level=1&after=A'],
  'bank.disputes.tsx': ['', '&after=1-00000000-0000-7000-8000-000000000000'],
}

/** What waits for a moderator has ids of its own. */
function itemOf(name: string) {
  if (name.includes('appeals')) return appealed.itemId
  return name.includes('/review.$item') ? waitingEdit : 'RIG-L1-99'
}

async function readAs(person: string, name: string, more: string) {
  const request = new Request(
    `http://127.0.0.1:3000/?q=rosette%20clamp&for=${encodeURIComponent(`/t/${threadNo}`)}${more || '&after='}`,
  )
  const params = {
    no: String(threadNo),
    line: 'tripods',
    handle: 'ana',
    postNo: '1',
    panel,
    portfolio,
    attempt,
    item: itemOf(name),
    kind: name.includes('groups') ? 'text' : 'post',
    ...wave,
    id: name.includes('backtest') ? backtest : appealed.postId,
    rule: 'coupon-code',
    version: '1',
  }
  const args = { context: world.visit(people.get(person) as Context), params, request } as unknown as LoaderFunctionArgs
  await routes[name]?.loader?.(args).catch((thrown: unknown) => {
    if (!(thrown instanceof Response)) throw thrown
  })
}
