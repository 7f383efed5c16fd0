import { asc, eq, sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { renderMarkdown } from '#app/features/forum/render-markdown.server.ts'
import { judge } from '#app/features/moderation/judge.ts'
import { SHIPPED } from '#app/features/moderation/shipped-rules.ts'
import { accounts, posts, searchEntries, threads, votes } from '#db/schema/index.ts'
import { fillVolume } from '#db/seed/volume/fill-volume.server.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

const VOLUME = { users: 60, threads: 80, posts: 900, seed: 'a' }

let world: World
beforeEach(async () => {
  world = await createWorld()
})
afterEach(() => world.close())

const inOrder = () =>
  world.db
    .select()
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .orderBy(asc(threads.no), asc(posts.no))
const counted = async (condition: string) =>
  (await world.db.get<{ count: number }>(sql.raw(`SELECT count(*) AS count FROM ${condition}`)))?.count

test('as many people, threads and posts are added as were asked for, and every count agrees with the rows', async () => {
  const cast = await world.db.$count(accounts)
  const filled = await fillVolume(world.database, world.at, VOLUME)

  expect(filled).toMatchObject({ users: 60, threads: 80, posts: 900 })
  expect(await world.db.$count(accounts)).toBe(cast + 60)
  expect([await world.db.$count(threads), await world.db.$count(posts), await world.db.$count(searchEntries)]).toEqual([
    80, 900, 900,
  ])
  expect(await world.db.$count(votes)).toBe(filled.votes)
  expect(await counted('search_text')).toBe(900)
  expect(await counted('post WHERE upvotes <> (SELECT count(*) FROM vote WHERE post_id = post.id)')).toBe(0)
  expect(await counted('thread WHERE reply_count <> (SELECT count(*) - 1 FROM post WHERE thread_id = thread.id)')).toBe(
    0,
  )
  expect(await counted('thread WHERE last_post_no <> (SELECT count(*) FROM post WHERE thread_id = thread.id)')).toBe(0)
  expect(
    await counted('thread WHERE last_post_at <> (SELECT max(created_at) FROM post WHERE thread_id = thread.id)'),
  ).toBe(0)
  expect(await counted('thread WHERE answered <> (accepted_post_id IS NOT NULL)')).toBe(0)
  expect(await world.db.get(sql`PRAGMA integrity_check`)).toEqual({ integrity_check: 'ok' })
  expect(await world.db.all(sql`PRAGMA foreign_key_check`)).toEqual([])
})

test('nobody writes or votes before being admitted, nor later than the end, nor for themselves', async () => {
  await fillVolume(world.database, world.at, VOLUME)

  expect(await counted('post JOIN account ON account.id = author_id WHERE admitted_at > post.created_at')).toBe(0)
  expect(await counted('vote JOIN post ON post.id = post_id WHERE account_id = author_id OR at < created_at')).toBe(0)
  expect(await counted(`post WHERE created_at > ${world.at}`)).toBe(0)
  expect(await counted(`vote WHERE at > ${world.at}`)).toBe(0)
})

test('the same seed writes the same words into another database, and new ones on top of them', async () => {
  await fillVolume(world.database, world.at, VOLUME)
  const first = (await inOrder()).map((row) => [row.thread.title, row.post.body])
  const other = await createWorld()
  await fillVolume(other.database, world.at, VOLUME)
  const again = await other.db
    .select({ body: posts.body })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .orderBy(asc(threads.no), asc(posts.no))
  await other.close()
  expect(again.map((row) => row.body)).toEqual(first.map(([, body]) => body))

  await fillVolume(world.database, world.at, VOLUME)
  const both = (await inOrder()).map((row) => row.post.body)
  expect(both).toHaveLength(1800)
  expect(new Set(both).size).toBeGreaterThan(1750)
})

test('what is shown is what the renderer makes of the words, and the rules find nothing to refuse in them', async () => {
  await fillVolume(world.database, world.at, { ...VOLUME, posts: 300 })
  for (const { post } of await inOrder()) {
    expect(post.html).toBe(renderMarkdown(post.body))
    const draft = { fields: [{ name: 'text' as const, text: post.body }] }
    expect(judge(draft, { authorState: 'settled', publishedPosts: 9 }, SHIPPED).outcome, post.body).toBe('publish')
  }
})

test('twenty thousand posts a minute', async () => {
  // Work and not time, so that a busy machine passes too.
  const before = process.cpuUsage()
  await fillVolume(world.database, world.at, { users: 100, threads: 150, posts: 1500, seed: 'speed' })
  const { user, system } = process.cpuUsage(before)
  expect(1500 / ((user + system) / 60_000_000)).toBeGreaterThan(20_000)
})

test('without anyone to write, it says so', async () => {
  await world.database.door((tx) => tx.update(accounts).set({ state: 'applicant', admittedAt: null }))
  await expect(fillVolume(world.database, world.at, { ...VOLUME, users: 0 })).rejects.toThrow('--users')
})
