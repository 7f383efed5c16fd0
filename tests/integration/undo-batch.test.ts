import { eq, isNull } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openReviewItem } from '#app/features/forum/open-review-item.server.ts'
import { makeAppeal } from '#app/features/review/appeals/make-appeal.server.ts'
import { decideItem } from '#app/features/review/decide/decide-item.server.ts'
import { decideGroup } from '#app/features/review/wave/decide-group.server.ts'
import { undoBatch } from '#app/features/review/wave/undo-batch.server.ts'
import { listBatch } from '#app/features/review/wave/wave-queries.server.ts'
import { findBrokenLogEntry } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { decisions, flags, log, reviewItems, threads } from '#db/schema/index.ts'
import { hitBy, outcomesOf } from '#tests/helpers/waiting.ts'
import { openWave, publish, remove, statesOf, tick } from '#tests/helpers/waves.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
beforeEach(async () => {
  world = await createWorld()
})
afterEach(() => world.close())

const waitingNow = () =>
  world.db
    .select({ id: reviewItems.id, kind: reviewItems.kind, rank: reviewItems.rank, openedAt: reviewItems.openedAt })
    .from(reviewItems)
    .where(eq(reviewItems.state, 'waiting'))
    .orderBy(reviewItems.id)

describe('undoing a group as one', () => {
  const undo = { reason: 'Three schools shared one template; none of them sells.' }

  test.each([remove, publish])(
    'each waits again as it did before, on record with its reason: $decision',
    async (how) => {
      const items = await openWave(world, 3)
      const before = await waitingNow()
      const { batchId } = await decideGroup(await world.as('mo'), tick(items), how)
      world.advance(60_000)
      expect(await undoBatch(await world.as('max'), batchId, undo)).toEqual({ batchId, done: 3, left: 0 })
      expect(await statesOf(world)).toEqual(Array(3).fill('held'))
      expect(await waitingNow()).toEqual(before)
      expect((await listBatch(world.db, batchId)).every(({ undoneAt }) => undoneAt === world.at)).toBe(true)
      const taken = await world.db.select().from(log).where(eq(log.act, 'decision.taken-back'))
      expect(taken).toHaveLength(3)
      expect(taken[0]).toMatchObject({ ...undo, details: { batchId } })
      expect(await findBrokenLogEntry(world.db)).toBeUndefined()
      await decideGroup(await world.as('max'), tick(items), remove)
      expect(await statesOf(world)).toEqual(Array(3).fill('removed'))
    },
  )

  test('what the rules learned of it is known no more', async () => {
    const items = await openWave(world, 3)
    const [first] = items
    if (first) await hitBy(world, first, [{ ruleId: 'own-shop', effect: 'hold' }])
    const { batchId } = await decideGroup(await world.as('mo'), tick(items), remove)
    expect(await outcomesOf(world, first?.postId ?? '')).toEqual({ 'own-shop': 'upheld' })
    await undoBatch(await world.as('mo'), batchId, undo)
    expect(await outcomesOf(world, first?.postId ?? '')).toEqual({ 'own-shop': null })
  })

  test('a post that was held and flagged is held again, and its flags wait for an answer', async () => {
    const items = await openWave(world, 3)
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
    expect(await statesOf(world)).toEqual(Array(3).fill('held'))
    expect(await world.db.select().from(flags)).toMatchObject([{ settled: null }])
    expect(await waitingNow()).toHaveLength(4)
  })

  test('a flagged post that was removed stands where it stood', async () => {
    const items = await openWave(world, 3, { kind: 'flagged' })
    const [{ lastPostAt } = {}] = await world.db.select().from(threads)
    world.advance(60_000)
    const { batchId } = await decideGroup(await world.as('mo'), tick(items), remove)
    world.advance(60_000)
    await undoBatch(await world.as('max'), batchId, undo)
    const after = await world.db.select({ state: threads.state, lastPostAt: threads.lastPostAt }).from(threads)
    expect(after).toEqual(Array(3).fill({ state: 'published', lastPostAt }))
  })

  test('leaves a post that was removed for something else since', async () => {
    const items = await openWave(world, 3)
    const { batchId } = await decideGroup(await world.as('mo'), tick(items), publish)
    world.advance(60_000)
    const { postId = '', authorId = '' } = items[0] ?? {}
    const ctx = world.system()
    const opened = { kind: 'flagged' as const, postId, authorId, findings: [] }
    const flagged = await inTransaction(ctx, (tx) => openReviewItem(tx, ctx, opened))
    await decideItem(await world.as('max'), flagged, { decision: 'remove', reason: 'An insult.' })
    world.advance(60_000)
    expect(await undoBatch(await world.as('mo'), batchId, undo)).toMatchObject({ done: 2, left: 1 })
    expect((await statesOf(world)).toSorted()).toEqual(['held', 'held', 'removed'])
  })

  test('leaves what its author has appealed against: somebody else answers that', async () => {
    const items = await openWave(world, 3)
    const { batchId } = await decideGroup(await world.as('mo'), tick(items), remove)
    const appeal = { kind: 'post', id: items[0]?.postId ?? '', text: 'It is a review.' } as const
    await makeAppeal(await world.as('ana'), appeal)
    expect(await undoBatch(await world.as('mo'), batchId, undo)).toMatchObject({ done: 2, left: 1 })
    expect((await statesOf(world)).toSorted()).toEqual(['held', 'held', 'removed'])
  })

  test('leaves what was decided anew since', async () => {
    const items = await openWave(world, 3)
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
    const { batchId } = await decideGroup(await world.as('mo'), tick(await openWave(world, 3)), remove)
    await expect(undoBatch(await world.as('ana'), batchId, undo)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(undoBatch(await world.as('mo'), 'nothing', undo)).rejects.toMatchObject({ code: 'not-found' })
    await undoBatch(await world.as('mo'), batchId, undo)
    const again = undoBatch(await world.as('max'), batchId, undo)
    await expect(again).rejects.toMatchObject({ said: { key: 'nothingToReverse' } })
  })
})
