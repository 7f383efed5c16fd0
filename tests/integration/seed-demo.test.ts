import { access, copyFile, mkdtemp, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { and, eq, inArray, isNotNull, isNull, lte, ne, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { countRequest } from '#app/features/backlog/recount-request.server.ts'
import { PHOTO_SIZES, photoFile } from '#app/features/media/photo-url.ts'
import { listWaitingItems } from '#app/features/review/queue/queue-queries.server.ts'
import { waveGroups } from '#app/features/review/wave/wave-groups.ts'
import { listWaitingTraits } from '#app/features/review/wave/wave-queries.server.ts'
import { readDeployment } from '#app/platform/deployment.server.ts'
import { findBrokenLogEntry } from '#app/platform/log.server.ts'
import { makeDoor } from '#app/platform/transaction.server.ts'
import { type Database, openDatabase } from '#db/client.server.ts'
import { migrate } from '#db/migrate.server.ts'
import {
  accounts,
  angoffPanels,
  attemptItems,
  attempts,
  cutScores,
  drafts,
  flags,
  jobs,
  mails,
  notices,
  photos,
  portfolioOpinions,
  portfolios,
  posts,
  productLines,
  products,
  requests,
  reviewItems,
  samplePhotos,
  searchEntries,
  threads,
  votes,
} from '#db/schema/index.ts'
import { COLLECTED } from '#db/seed/community/judging.ts'
import { REQUESTS } from '#db/seed/community/requests.ts'
import { TICKED } from '#db/seed/community/said-to-answers.ts'
import { dropDatabase, dropDemoFiles, fileOf, findDemoState, isInUse, markDemo } from '#db/seed/demo-database.server.ts'
import { fillDemo } from '#db/seed/fill-demo.server.ts'
import { TEST_FOLDER } from '#tests/helpers/paths.ts'

const AT = Date.UTC(2026, 10, 20, 15)

let folder: string
let database: Database
const deploymentIn = (dataDir: string) => readDeployment({ DATA_DIR: dataDir, DEMO: '1', NODE_ENV: 'test' })

beforeAll(async () => {
  folder = await mkdtemp(path.join(TEST_FOLDER, 'demo-'))
  database = await openDatabase(`file:${folder}/coldshoe.db`, makeDoor)
  await migrate(database)
  await fillDemo(database, deploymentIn(folder), AT)
}, 120_000)

afterAll(async () => {
  database.close()
  await rm(folder, { recursive: true, force: true })
})

const counted = async (what: string) =>
  (await database.read.get<{ count: number }>(sql.raw(`SELECT count(*) AS count FROM ${what}`)))?.count

test('the community is as large as it is said to be', async () => {
  const { read } = database
  // Those who speak, and those who only sat the exam.
  expect(await read.$count(accounts)).toBe(109 + 3 + 420)
  expect([await read.$count(productLines), await read.$count(products)]).toEqual([8, 40])
  expect(await read.$count(threads, eq(threads.state, 'published'))).toBeGreaterThanOrEqual(60)
  expect(await read.$count(posts, eq(posts.state, 'published'))).toBeGreaterThanOrEqual(300)
  expect(await read.$count(requests)).toBeGreaterThanOrEqual(REQUESTS.length + COLLECTED.length)
  expect(await read.$count(votes)).toBeGreaterThan(1000)
  expect(await counted('thread WHERE open_to_public_at IS NOT NULL')).toBe(3)
})

test('the database is whole, and nothing in it is later than now', async () => {
  expect(await database.read.get(sql`PRAGMA integrity_check`)).toEqual({ integrity_check: 'ok' })
  expect(await database.read.all(sql`PRAGMA foreign_key_check`)).toEqual([])
  expect(await findBrokenLogEntry(database.read)).toBeUndefined()
  for (const [table, column] of [
    ['post', 'created_at'],
    ['vote', 'at'],
    ['mention', 'captured_at'],
    ['transition', 'at'],
    ['notice', 'at'],
  ])
    expect(await counted(`${table} WHERE ${column} > ${AT}`), table).toBe(0)
})

test('posts follow one another in time, by people who were there, with photos taken before', async () => {
  const earlier = 'post a JOIN post b ON b.thread_id = a.thread_id AND b.no = a.no + 1 AND b.created_at <= a.created_at'
  expect(await counted(earlier)).toBe(0)
  expect(await counted('post JOIN account ON account.id = author_id WHERE post.created_at < account.created_at')).toBe(
    0,
  )
  expect(
    await counted(`photo WHERE camera ->> 'takenAt' > strftime('%Y-%m-%d %H:%M', created_at / 1000, 'unixepoch')`),
  ).toBe(0)
})

test('counts agree with what they count', async () => {
  expect(await counted('post WHERE upvotes <> (SELECT count(*) FROM vote WHERE post_id = post.id)')).toBe(0)
  expect(await counted('thread WHERE last_post_no <> (SELECT count(*) FROM post WHERE thread_id = thread.id)')).toBe(0)
  const published = `(SELECT count(*) FROM post WHERE thread_id = thread.id AND no > 1 AND state = 'published')`
  expect(await counted(`thread WHERE reply_count <> ${published}`)).toBe(0)
  expect(
    await counted('thread WHERE upvotes <> (SELECT upvotes FROM post WHERE thread_id = thread.id AND no = 1)'),
  ).toBe(0)
  expect(await counted('thread WHERE answered <> (accepted_post_id IS NOT NULL)')).toBe(0)
  const shown =
    (await database.read.$count(posts, eq(posts.state, 'published'))) + (await database.read.$count(requests)) + 40
  expect([await database.read.$count(searchEntries), await counted('search_text')]).toEqual([shown, shown])
})

/** What would change their answer came about afterwards. */
const cameBack = new Set(TICKED.map(({ request }) => request))

test('every request stands where its history leads, with people counted from the ledger', async () => {
  for (const seed of REQUESTS) {
    const [request] = await database.read.select().from(requests).where(eq(requests.title, seed.title))
    expect(request, seed.key).toMatchObject({
      state: cameBack.has(seed.key) ? 'reopen_due' : seed.state,
      need: seed.need,
      lang: seed.language,
    })
    expect(await countRequest(database.read, request?.id ?? '')).toMatchObject({
      people: request?.people,
      peopleSince: request?.peopleSince,
    })
  }
})

test('one more Me too brings the refused half-ball back: 42 since, and the bar is 43', async () => {
  const { title = '' } = REQUESTS.find((request) => request.key === 'ct3-half-ball') ?? {}
  const [row] = await database.read.all<{ since: number; bar: number; people: number }>(sql`
    SELECT people_since AS since, reopen_people AS bar, people FROM request JOIN verdict ON verdict.request_id = request.id WHERE title = ${title}`)
  expect(row).toEqual({ since: 42, bar: 43, people: 65 })
  const noor = sql`SELECT 1 FROM mention JOIN account ON account.id = account_id WHERE handle = 'noor'`
  expect(await database.read.all(noor), 'Noor is the one who presses it').toEqual([])
})

test('needs, nominations and a "not possible" wait to be judged, and a correction to be settled', async () => {
  const waiting = (more: string) => counted(`thread WHERE to_judge_at IS NOT NULL AND ${more}`)
  expect(await waiting("kind = 'need' AND judged_at IS NULL")).toBeGreaterThanOrEqual(4)
  expect(await waiting("not_possible = 'said'")).toBe(1)
  expect(await counted('nomination WHERE settled_at IS NULL')).toBe(3)
  expect(await counted('correction WHERE settled_at IS NULL')).toBe(1)
  expect(await counted('judge_outcome WHERE taken_back_at IS NOT NULL')).toBe(1)
  const running = `clock WHERE kind = 'judge' AND stopped_at IS NULL`
  expect(await counted(running)).toBe(await counted('thread WHERE to_judge_at IS NOT NULL'))
  expect(await counted(`${running} AND due_at <= ${AT}`)).toBeLessThan(4)
})

test('two edits and a flag wait for a moderator, and Max is at one of them', async () => {
  const waiting = await database.read
    .select({ kind: reviewItems.kind, claimedBy: accounts.handle })
    .from(reviewItems)
    .leftJoin(accounts, eq(accounts.id, reviewItems.claimedBy))
    .where(and(eq(reviewItems.state, 'waiting'), inArray(reviewItems.kind, ['edit', 'flagged'])))
  const kinds = waiting.map(({ kind }) => kind)
  expect(kinds.filter((kind) => kind === 'edit').length).toBeGreaterThanOrEqual(2)
  expect(kinds).toContain('flagged')
  expect(waiting.map(({ claimedBy }) => claimedBy)).toContain('max')
})

test('an appeal of Farid waits for Max, and one of Greta’s was right', async () => {
  const appeals = await database.read
    .select({ handle: accounts.handle, state: reviewItems.state, post: posts.state })
    .from(reviewItems)
    .innerJoin(accounts, eq(accounts.id, reviewItems.authorId))
    .innerJoin(posts, eq(posts.id, reviewItems.postId))
    .where(eq(reviewItems.kind, 'appeal'))
    .orderBy(accounts.handle)
  expect(appeals).toEqual([
    { handle: 'farid', state: 'waiting', post: 'removed' },
    { handle: 'greta', state: 'decided', post: 'published' },
  ])
})

test('members flagged three posts that wait, one as not product talk', async () => {
  const open = await database.read.select({ reason: flags.reason }).from(flags).where(isNull(flags.settledAt))
  expect(open.map(({ reason }) => reason).sort()).toEqual(['insult', 'not-product', 'promotion'])
})

test('a wave of eight waits behind the six of the tour, and the groups of the queue show it', async () => {
  const groups = waveGroups(await listWaitingTraits(database.read))
  const found = groups.map(({ kind, itemIds, accounts }) => [kind, itemIds.length, accounts])
  expect(found.slice(0, 2).toSorted()).toEqual([
    ['link', 8, 3],
    ['text', 8, 3],
  ])
  const queue = await listWaitingItems(database.read, {}, 100)
  const wave = new Set(groups[0]?.itemIds)
  const before = queue.findIndex(({ id }) => wave.has(id))
  expect(queue.slice(0, before).filter(({ kind }) => kind === 'held' || kind === 'asked')).toHaveLength(6)
})

test('six posts wait for a moderator, and one refused text for its author', async () => {
  const waiting = await database.read
    .select()
    .from(reviewItems)
    .where(and(eq(reviewItems.state, 'waiting'), inArray(reviewItems.kind, ['held', 'asked'])))
    .orderBy(reviewItems.openedAt)
    .limit(6)
  expect(waiting).toHaveLength(6)
  for (const { postId } of waiting) {
    const [post] = await database.read
      .select({ state: posts.state })
      .from(posts)
      .where(eq(posts.id, postId ?? ''))
    expect(post).toEqual({ state: 'held' })
  }
  const [draft] = await database.read.select().from(drafts)
  expect(draft).toMatchObject({ state: 'refused', mode: 'reply' })
  expect(draft?.findings.length).toBeGreaterThan(0)
})

test('one thread is asked which product it is about, one is closed, and a photo with a code waits', async () => {
  const { closedAt, tieDueAt } = threads
  expect(await database.read.$count(threads, isNotNull(tieDueAt))).toBe(1)
  expect(await database.read.$count(threads, isNotNull(closedAt))).toBe(1)
  const coded = await database.read
    .select({ state: posts.state, qr: photos.qr })
    .from(photos)
    .innerJoin(posts, eq(posts.id, photos.postId))
    .where(and(isNotNull(photos.qr), ne(photos.qr, [])))
  expect(coded).toEqual([{ state: 'held', qr: ['https://rigshop.example/plates?from=forum'] }])
})

test('Ben is two answers from the end of his exam, with a day to finish', async () => {
  const [attempt] = await database.read.select().from(attempts).where(eq(attempts.state, 'live'))
  expect(attempt?.deadlineAt).toBeGreaterThan(AT + 20 * 3_600_000)
  const items = await database.read
    .select({ chosen: attemptItems.chosen })
    .from(attemptItems)
    .where(eq(attemptItems.attemptId, attempt?.id ?? ''))
  expect([items.length, items.filter((item) => item.chosen === null).length]).toEqual([40, 2])
})

test('the pass mark rests on a panel, another panel is rating, and a portfolio waits for its second opinion', async () => {
  const { read } = database
  const [cut] = await read.select().from(cutScores)
  expect(cut).toMatchObject({ cut: 28, length: 40, method: 'angoff', judges: 8 })
  const panels = await read.select({ state: angoffPanels.state }).from(angoffPanels)
  expect(panels.map(({ state }) => state).sort()).toEqual(['closed', 'first-round'])
  expect(await read.select({ state: portfolios.state }).from(portfolios)).toEqual([{ state: 'open' }])
  expect(await read.$count(portfolioOpinions)).toBe(1)
})

const sampleOf = async (photoId: string) =>
  (await database.read.select().from(samplePhotos).where(eq(samplePhotos.photoId, photoId)))[0]?.sampleId

test('every photo has its files, its camera and its post', async () => {
  const rows = await database.read.select().from(photos)
  expect(rows.length).toBeGreaterThanOrEqual(30)
  for (const { id, postId, camera, alt } of rows) {
    for (const size of PHOTO_SIZES) await access(path.join(folder, 'uploads', photoFile(id, size)))
    expect(postId ?? (await sampleOf(id)), id).toBeTruthy()
    expect(camera.body).toBeTruthy()
    expect(alt.length).toBeGreaterThan(15)
  }
})

test('the people of the tour have news, some mails are there to read, and no work is left over', async () => {
  for (const handle of ['ana', 'mo', 'pia', 'noor']) {
    const [account] = await database.read.select().from(accounts).where(eq(accounts.handle, handle))
    expect(await database.read.$count(notices, eq(notices.accountId, account?.id ?? '')), handle).toBeGreaterThan(0)
  }
  expect(await database.read.$count(mails)).toBe((await readdir(path.join(folder, 'mail'))).length)
  expect(await counted('mail WHERE sent_at IS NULL')).toBe(0)
  expect(await database.read.$count(jobs, lte(jobs.runAt, AT))).toBe(0)
})

test('a filled database is not filled again', async () => {
  expect(await findDemoState(database)).toBe('filled')
  await expect(fillDemo(database, deploymentIn(folder), AT)).rejects.toThrow('empty')
})

test('a demo that came in halfway is told from one with accounts of its own, and can be dropped when nobody uses it', async () => {
  const deployment = deploymentIn(await mkdtemp(path.join(TEST_FOLDER, 'half-')))
  const file = fileOf(deployment) ?? ''
  const half = await openDatabase(`file:${file}`, makeDoor)
  await migrate(half)
  expect(await findDemoState(half)).toBe('empty')
  await markDemo(half, 'filling', AT)
  expect(await findDemoState(half)).toBe('filling')

  expect(await isInUse(file)).toBe(true)
  await dropDemoFiles(half, deployment)
  half.close()
  await copyFile(file, `${file}-alone`)
  expect(await isInUse(`${file}-alone`)).toBe(false)
  await dropDatabase(file)
  await expect(access(file)).rejects.toThrow()
})
