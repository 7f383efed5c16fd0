import { and, eq, isNull } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openReviewItem } from '#app/features/forum/open-review-item.server.ts'
import type { ReviewKind } from '#app/features/moderation/queue-rank.ts'
import { makeAppeal } from '#app/features/review/appeals/make-appeal.server.ts'
import { decideItem } from '#app/features/review/decide/decide-item.server.ts'
import { decideGroup } from '#app/features/review/wave/decide-group.server.ts'
import { noteMissingTraits } from '#app/features/review/wave/note-missing-traits.server.ts'
import type { Ticked } from '#app/features/review/wave/ticked.ts'
import { undoBatch } from '#app/features/review/wave/undo-batch.server.ts'
import { waveGroups } from '#app/features/review/wave/wave-groups.ts'
import { hasGroups, listBatch, listWaitingTraits } from '#app/features/review/wave/wave-queries.server.ts'
import { findBrokenLogEntry } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { decisions, flags, log, posts, reviewItems, reviewTraits, threads } from '#db/schema/index.ts'
import { storePlainThread } from '#tests/helpers/plain-thread.ts'
import { hitBy, outcomesOf } from '#tests/helpers/waiting.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
beforeEach(async () => {
  world = await createWorld()
})
afterEach(() => world.close())

type Waiting = { author?: string; kind?: ReviewKind; body?: string }

/** Opened as the house opens it, so that its traits are noted. */
async function waits({ author = 'ana', kind = 'held', body }: Waiting = {}) {
  const thread = await storePlainThread(world, author, kind === 'held' ? 'held' : 'published')
  const ctx = world.system()
  const { postId, authorId } = thread
  const itemId = await inTransaction(ctx, async (tx) => {
    if (body) await tx.update(posts).set({ body }).where(eq(posts.id, postId))
    return openReviewItem(tx, ctx, { kind, postId, authorId, findings: [] })
  })
  return { ...thread, itemId }
}

const wave = async (n: number, more: Waiting = {}) => {
  const items = []
  for (let at = 0; at < n; at++) items.push(await waits(more))
  return items
}

const tick = (items: { itemId: string }[]): Ticked[] => items.map(({ itemId }) => ({ itemId, revision: 1 }))
const statesOf = async () => (await world.db.select({ state: posts.state }).from(posts)).map(({ state }) => state)
const waitingNow = () =>
  world.db
    .select({ id: reviewItems.id, kind: reviewItems.kind, rank: reviewItems.rank, openedAt: reviewItems.openedAt })
    .from(reviewItems)
    .where(eq(reviewItems.state, 'waiting'))
    .orderBy(reviewItems.id)
const publish = { decision: 'publish', reason: '' } as const
const remove = { decision: 'remove', reason: 'The same advertisement everywhere.' } as const

describe('what waits together', () => {
  const kindsOf = async () =>
    waveGroups(await listWaitingTraits(world.db)).map(({ kind, itemIds }) => `${kind} ${itemIds.length}`)

  test('is found by account, by site and by words, as soon as there are three', async () => {
    const body = (n: number) => `Number ${n}: I bought this set and it holds, see https://www.rigbarn.example/p/${n}`
    await waits({ body: body(1) })
    await waits({ body: body(2), author: 'noor' })
    expect(await hasGroups(world.db)).toBe(false)
    await waits({ body: body(3), author: 'max' })
    expect(await hasGroups(world.db)).toBe(true)
    expect((await kindsOf()).toSorted()).toEqual(['link 3', 'text 3'])
    await waits({ body: 'Something else that I have measured.' })
    await waits({ body: 'And here is what the torque wrench says.' })
    expect((await kindsOf()).toSorted()).toEqual(['account 3', 'link 3', 'text 3'])
  })

  test('is found as well where it waits since before anybody looked for it', async () => {
    await wave(12)
    await world.database.door((tx) => tx.delete(reviewTraits))
    expect(await kindsOf()).toEqual([])
    await noteMissingTraits(world.system())
    expect(await kindsOf()).toContain('account 12')
  })

  test('is no longer there once it is decided', async () => {
    const items = await wave(3)
    for (const { itemId } of items) await decideItem(await world.as('mo'), itemId, publish)
    expect(await kindsOf()).toEqual([])
  })

  test('an item that opens again is known by its words of today', async () => {
    const { itemId, postId, authorId } = await waits({ body: 'see https://old.example/x' })
    const ctx = world.system()
    await inTransaction(ctx, async (tx) => {
      await tx.update(posts).set({ body: 'see https://new.example/x' }).where(eq(posts.id, postId))
      await openReviewItem(tx, ctx, { kind: 'held', postId, authorId, findings: [] })
    })
    const links = and(eq(reviewTraits.itemId, itemId), eq(reviewTraits.kind, 'link'))
    expect(await world.db.select().from(reviewTraits).where(links)).toMatchObject([{ value: 'new.example' }])
  })

  test('a question about one post alone belongs to no wave', async () => {
    await wave(3, { kind: 'trial' })
    expect(await world.db.select().from(reviewTraits)).toEqual([])
  })
})

describe('deciding a group', () => {
  test('decides each, logs each, and settles what the rules said', async () => {
    const items = await wave(12)
    const [first] = items
    if (first) await hitBy(world, first, [{ ruleId: 'own-shop', effect: 'hold' }])
    const act = await decideGroup(await world.as('mo'), tick(items), remove)
    expect(act).toMatchObject({ done: 12, left: 0 })
    expect(await statesOf()).toEqual(Array(12).fill('removed'))
    const written = await world.db.select().from(log).where(eq(log.act, 'post.removed-by-review'))
    expect(written.map(({ details }) => details?.batchId)).toEqual(Array(12).fill(act.batchId))
    expect(await outcomesOf(world, first?.postId ?? '')).toEqual({ 'own-shop': 'upheld' })
    expect(await findBrokenLogEntry(world.db)).toBeUndefined()
  })

  test('a ready reason reaches each author in their own language', async () => {
    const items = await wave(3)
    await decideGroup(await world.as('mo'), tick(items), { decision: 'remove', reason: '', canned: 'code' })
    const [made] = await world.db.select().from(decisions)
    expect(made?.reason).toMatch(/^Codes and vouchers/)
  })

  test('leaves what others decided or edited meanwhile, and says how many', async () => {
    const items = await wave(4)
    const [first, second] = items
    await decideItem(await world.as('max'), first?.itemId ?? '', publish)
    const edited = eq(posts.id, second?.postId ?? '')
    await world.database.door((tx) => tx.update(posts).set({ revision: 2 }).where(edited))
    const act = await decideGroup(await world.as('mo'), tick(items), remove)
    expect(act).toMatchObject({ done: 2, left: 2 })
    expect((await statesOf()).toSorted()).toEqual(['held', 'published', 'removed', 'removed'])
  })

  test('leaves one’s own words for another moderator', async () => {
    const items = [...(await wave(2)), await waits({ author: 'mo' })]
    expect(await decideGroup(await world.as('mo'), tick(items), publish)).toMatchObject({ done: 2, left: 1 })
    expect((await statesOf()).toSorted()).toEqual(['held', 'published', 'published'])
  })

  test('answers a post that waits twice once, and never an appeal', async () => {
    const held = await waits()
    const ctx = world.system()
    const { postId, authorId } = held
    const [askedId, appealId] = await inTransaction(ctx, async (tx) => [
      await openReviewItem(tx, ctx, { kind: 'asked', postId, authorId, findings: [] }),
      await openReviewItem(tx, ctx, { kind: 'appeal', postId, authorId, findings: [] }),
    ])
    const ticked = tick([held, { itemId: askedId ?? '' }, { itemId: appealId ?? '' }])
    expect(await decideGroup(await world.as('mo'), ticked, remove)).toMatchObject({ done: 2, left: 1 })
    const waiting = await world.db.select().from(reviewItems).where(eq(reviewItems.state, 'waiting'))
    expect(waiting.map(({ kind }) => kind)).toEqual(['appeal'])
  })

  test('says so where nothing of it waits any more', async () => {
    const items = await wave(3)
    await decideGroup(await world.as('max'), tick(items), publish)
    const late = decideGroup(await world.as('mo'), tick(items), remove)
    await expect(late).rejects.toMatchObject({ code: 'conflict', said: { key: 'group.nothingLeft' } })
  })

  test.each(['ana', 'noor', 'pia', 'lee', 'ada', 'sid', 'ben'])('%s has no part in it', async (handle) => {
    const items = await wave(3)
    await expect(decideGroup(await world.as(handle), tick(items), remove)).rejects.toMatchObject({ code: 'forbidden' })
    expect(await statesOf()).toEqual(['held', 'held', 'held'])
  })
})

describe('undoing a group as one', () => {
  const undo = { reason: 'Three schools shared one template; none of them sells.' }

  test.each([remove, publish])(
    'each waits again as it did before, on record with its reason: $decision',
    async (how) => {
      const items = await wave(3)
      const before = await waitingNow()
      const { batchId } = await decideGroup(await world.as('mo'), tick(items), how)
      world.advance(60_000)
      expect(await undoBatch(await world.as('max'), batchId, undo)).toEqual({ batchId, done: 3, left: 0 })
      expect(await statesOf()).toEqual(Array(3).fill('held'))
      expect(await waitingNow()).toEqual(before)
      expect((await listBatch(world.db, batchId)).every(({ undoneAt }) => undoneAt === world.at)).toBe(true)
      const taken = await world.db.select().from(log).where(eq(log.act, 'decision.taken-back'))
      expect(taken).toHaveLength(3)
      expect(taken[0]).toMatchObject({ ...undo, details: { batchId } })
      expect(await findBrokenLogEntry(world.db)).toBeUndefined()
      await decideGroup(await world.as('max'), tick(items), remove)
      expect(await statesOf()).toEqual(Array(3).fill('removed'))
    },
  )

  test('what the rules learned of it is known no more', async () => {
    const items = await wave(3)
    const [first] = items
    if (first) await hitBy(world, first, [{ ruleId: 'own-shop', effect: 'hold' }])
    const { batchId } = await decideGroup(await world.as('mo'), tick(items), remove)
    expect(await outcomesOf(world, first?.postId ?? '')).toEqual({ 'own-shop': 'upheld' })
    await undoBatch(await world.as('mo'), batchId, undo)
    expect(await outcomesOf(world, first?.postId ?? '')).toEqual({ 'own-shop': null })
  })

  test('a post that was held and flagged is held again, and its flags wait for an answer', async () => {
    const items = await wave(3)
    const ctx = await world.as('noor')
    const { postId = '', authorId = '' } = items[0] ?? {}
    await inTransaction(ctx, async (tx) => {
      const flag = { id: 'flag', postId, accountId: ctx.actor.kind === 'account' ? ctx.actor.id : '', at: world.at }
      await tx.insert(flags).values({ ...flag, reason: 'promotion' })
      await openReviewItem(tx, ctx, { kind: 'flagged', postId, authorId, findings: [] })
    })
    const { batchId } = await decideGroup(await world.as('mo'), tick(items), remove)
    expect(await world.db.select().from(flags)).toMatchObject([{ settled: 'agreed' }])
    await undoBatch(await world.as('mo'), batchId, undo)
    expect(await statesOf()).toEqual(Array(3).fill('held'))
    expect(await world.db.select().from(flags)).toMatchObject([{ settled: null }])
    expect(await waitingNow()).toHaveLength(4)
  })

  test('a flagged post that was removed stands where it stood', async () => {
    const items = await wave(3, { kind: 'flagged' })
    const [{ lastPostAt } = {}] = await world.db.select().from(threads)
    world.advance(60_000)
    const { batchId } = await decideGroup(await world.as('mo'), tick(items), remove)
    world.advance(60_000)
    await undoBatch(await world.as('max'), batchId, undo)
    const after = await world.db.select({ state: threads.state, lastPostAt: threads.lastPostAt }).from(threads)
    expect(after).toEqual(Array(3).fill({ state: 'published', lastPostAt }))
  })

  test('leaves a post that was removed for something else since', async () => {
    const items = await wave(3)
    const { batchId } = await decideGroup(await world.as('mo'), tick(items), publish)
    world.advance(60_000)
    const { postId = '', authorId = '' } = items[0] ?? {}
    const ctx = world.system()
    const opened = { kind: 'flagged' as const, postId, authorId, findings: [] }
    const flagged = await inTransaction(ctx, (tx) => openReviewItem(tx, ctx, opened))
    await decideItem(await world.as('max'), flagged, { decision: 'remove', reason: 'An insult.' })
    world.advance(60_000)
    expect(await undoBatch(await world.as('mo'), batchId, undo)).toMatchObject({ done: 2, left: 1 })
    expect((await statesOf()).toSorted()).toEqual(['held', 'held', 'removed'])
  })

  test('leaves what its author has appealed against: somebody else answers that', async () => {
    const items = await wave(3)
    const { batchId } = await decideGroup(await world.as('mo'), tick(items), remove)
    const appeal = { kind: 'post', id: items[0]?.postId ?? '', text: 'It is a review.' } as const
    await makeAppeal(await world.as('ana'), appeal)
    expect(await undoBatch(await world.as('mo'), batchId, undo)).toMatchObject({ done: 2, left: 1 })
    expect((await statesOf()).toSorted()).toEqual(['held', 'held', 'removed'])
  })

  test('leaves what was decided anew since', async () => {
    const items = await wave(3)
    const { batchId } = await decideGroup(await world.as('mo'), tick(items), publish)
    const one = items[0]
    const ctx = await world.as('max')
    await inTransaction(ctx, (tx) =>
      openReviewItem(tx, ctx, {
        kind: 'held',
        postId: one?.postId ?? '',
        authorId: one?.authorId ?? '',
        findings: [],
      }),
    )
    expect(await undoBatch(ctx, batchId, undo)).toMatchObject({ done: 2, left: 1 })
    const standing = await world.db.select().from(decisions).where(isNull(decisions.undoneAt))
    expect(standing.filter((made) => made.batchId === batchId)).toHaveLength(1)
  })

  test('happens once, by moderators, of what there was', async () => {
    const { batchId } = await decideGroup(await world.as('mo'), tick(await wave(3)), remove)
    await expect(undoBatch(await world.as('ana'), batchId, undo)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(undoBatch(await world.as('mo'), 'nothing', undo)).rejects.toMatchObject({ code: 'not-found' })
    await undoBatch(await world.as('mo'), batchId, undo)
    const again = undoBatch(await world.as('max'), batchId, undo)
    await expect(again).rejects.toMatchObject({ said: { key: 'nothingToReverse' } })
  })
})
