import { desc, eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readTally } from '#app/features/desk/backtest/backtest-queries.server.ts'
import { labelHit } from '#app/features/desk/backtest/label-hit.server.ts'
import { type Backtest, type BacktestResult, runBacktest } from '#app/features/desk/backtest/run-backtest.server.ts'
import { startBacktest } from '#app/features/desk/backtest/start-backtest.server.ts'
import { decideItem } from '#app/features/review/decide/decide-item.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { runDueJobs } from '#app/platform/jobs.server.ts'
import { backtests, posts, reviewItems } from '#db/schema/index.ts'
import { fillVolume } from '#db/seed/volume/fill-volume.server.ts'
import { storePlainThread } from '#tests/helpers/plain-thread.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

const POSTS = 450

let world: World
beforeEach(async () => {
  world = await createWorld()
})
afterEach(() => world.close())

const worded = { en: 'No clamps for sale', 'zh-CN': '不出售夹具' }
const DRAFT = {
  ...{ id: 'clamps-for-sale', family: 'for-sale', version: 1, languages: ['en'], owner: 'moderators' },
  ...{ title: worded, advice: worded, match: { words: ['clamp'] }, examples: { block: [], pass: [] } },
} as const

const fill = () => fillVolume(world.database, world.at, { users: 12, threads: 30, posts: POSTS, seed: 'backtest' })

async function start(changes: object = {}, power: 'review' | 'block' = 'review') {
  const answer = await startBacktest(await world.as('mo'), { rule: { ...DRAFT, ...changes }, power, most: 1000 })
  return answer.ok ? answer.backtestId : ''
}

async function find(id: string): Promise<Backtest> {
  const [row] = await world.db.select().from(backtests).where(eq(backtests.id, id))
  if (!row) throw new Error('no such backtest')
  return row
}

const runSlices = (most: number) => runDueJobs(world.system(), { 'run-backtest': runBacktest }, most)

async function tallyOf(id: string) {
  const tally = await readTally(world.db, await find(id))
  if (!tally) throw new Error('not done')
  return tally
}

describe('a draft run over the last posts', () => {
  test('judges each of them once, in slices, and counts what stands as accepted', async () => {
    await fill()
    const id = await start()
    expect(await find(id)).toMatchObject({ state: 'waiting', judged: 0, total: POSTS })
    await runSlices(1)
    expect(await find(id)).toMatchObject({ state: 'running', judged: 200 })
    await world.runJobs()
    expect(await find(id)).toMatchObject({ state: 'done', judged: POSTS, finishedAt: world.at })
    const said = (await world.db.select({ body: posts.body }).from(posts)).filter(({ body }) => /\bclamp\b/i.test(body))
    const tally = await tallyOf(id)
    expect(tally).toMatchObject({ posts: POSTS, accepted: POSTS, promotion: 0 })
    expect(tally.hits).toBeGreaterThan(0)
    expect(tally.hits).toBeGreaterThanOrEqual(said.length * 0.8)
    expect(tally.wrong).toBe(tally.hits)
    expect(tally.drawn.length).toBe(Math.min(20, tally.hits))
  })

  test('cut off in the middle, it goes on to the same result', async () => {
    await fill()
    const id = await start()
    await world.runJobs()
    const whole = await find(id)
    const halved = { state: 'running' as const, judged: 0, result: null }
    await world.database.door((tx) => tx.update(backtests).set(halved).where(eq(backtests.id, id)))
    await runBacktest(world.system(), { backtestId: id, slice: 0 })
    await runBacktest(world.system(), { backtestId: id, slice: 0 })
    await runBacktest(world.system(), { backtestId: id, slice: 1 })
    expect(await find(id)).toEqual(whole)
    await runBacktest(world.system(), { backtestId: id, slice: 9 })
    expect(await find(id)).toEqual(whole)
  })

  test('begins anew when the rules in force change meanwhile', async () => {
    await fill()
    const id = await start()
    await runSlices(2)
    const system = world.system()
    await system.door((tx) => recordEvent(tx, system, 'rule.saved', 'rule:other'))
    await runSlices(1)
    expect(await find(id)).toMatchObject({ judged: 200, result: { posts: 200 } })
    await world.runJobs()
    expect((await tallyOf(id)).posts).toBe(POSTS)
  })

  test('the same one that still runs is not begun a second time', async () => {
    await fill()
    const id = await start()
    expect(await start()).toBe(id)
    expect(await start({ match: { words: ['rod'] } })).not.toBe(id)
    await world.runJobs()
    expect(await start()).not.toBe(id)
  })
})

test('what people decided in the end is what a hit is measured by', async () => {
  const [gone, fine] = [await storePlainThread(world, 'ana', 'held'), await storePlainThread(world, 'ana', 'held')]
  await storePlainThread(world, 'ana')
  const mo = await world.as('mo')
  for (const [{ postId, authorId }, decision] of [
    [gone, 'remove'],
    [fine, 'publish'],
  ] as const) {
    const item = { id: `item-${postId}`, kind: 'held' as const, state: 'waiting' as const, postId, authorId }
    await world.database.door((tx) => tx.insert(reviewItems).values({ ...item, findings: [], openedAt: world.at }))
    await decideItem(mo, item.id, { decision, reason: 'Read it.' })
  }
  const id = await start({ match: { words: ['turns by itself'] } })
  await world.runJobs()
  const tally = await tallyOf(id)
  const expected = { posts: 3, hits: 3, promotion: 1, caught: 1, calledFine: 1, undecided: 1, accepted: 2, wrong: 2 }
  expect(tally).toMatchObject(expected)
})

test('a hit that a moderator calls right on the spot is promotion found, and no wrong rejection', async () => {
  const { postId } = await storePlainThread(world, 'ana')
  const id = await start({ match: { words: ['turns by itself'] } })
  await world.runJobs()
  expect(await tallyOf(id)).toMatchObject({ accepted: 1, wrong: 1, undecided: 1 })
  await labelHit(await world.as('mo'), { backtestId: id, postId, isRight: true })
  expect(await tallyOf(id)).toMatchObject({ accepted: 0, wrong: 0, caught: 1, undecided: 0 })
  await labelHit(await world.as('max'), { backtestId: id, postId, isRight: false })
  expect(await tallyOf(id)).toMatchObject({ accepted: 1, wrong: 1, calledFine: 1, undecided: 0 })
  const [post] = await world.db.select().from(posts).where(eq(posts.id, postId))
  expect(post?.state).toBe('published')
})

test('while nothing was drawn yet, nothing can be said of a hit', async () => {
  const { postId } = await storePlainThread(world, 'ana')
  const said = { backtestId: await start({}), postId, isRight: true }
  await expect(labelHit(await world.as('mo'), said)).rejects.toMatchObject({ code: 'not-found' })
})

test('the difference to the rules in force is told both ways', async () => {
  await storePlainThread(world, 'ana')
  const id = await start({ match: { words: ['turns by itself'] } })
  await world.runJobs()
  const result = (await find(id)).result as BacktestResult
  expect(result).toMatchObject({ stricter: 1, milder: 0, fresh: 1 })
  expect(result.changed).toMatchObject([{ before: 'publish', after: 'hold' }])
})

test('a draft that does not run, and one that may not reject, is refused in words', async () => {
  const mo = await world.as('mo')
  const broken = { ...DRAFT, match: { pattern: '((', needs: ['clamp'] } }
  expect(await startBacktest(mo, { rule: broken, power: 'review', most: 1000 })).toMatchObject({ ok: false })
  expect(await startBacktest(mo, { rule: DRAFT, power: 'block', most: 1000 })).toMatchObject({
    problems: [{ path: 'match', key: 'oneGround' }],
  })
  expect(await startBacktest(mo, { rule: 'no rule', power: 'review', most: 1000 })).toMatchObject({ ok: false })
  const ana = await world.as('ana')
  await expect(startBacktest(ana, { rule: DRAFT, power: 'review', most: 1000 })).rejects.toThrow('forbidden')
  expect(await world.db.select().from(backtests).orderBy(desc(backtests.startedAt))).toEqual([])
})
