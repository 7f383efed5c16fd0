import { and, eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openReviewItem } from '#app/features/forum/open-review-item.server.ts'
import { decideItem } from '#app/features/review/decide/decide-item.server.ts'
import { decideGroup } from '#app/features/review/wave/decide-group.server.ts'
import { noteMissingTraits } from '#app/features/review/wave/note-missing-traits.server.ts'
import { waveGroups } from '#app/features/review/wave/wave-groups.ts'
import { hasGroups, listWaitingTraits } from '#app/features/review/wave/wave-queries.server.ts'
import { findBrokenLogEntry } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { decisions, log, posts, reviewItems, reviewTraits } from '#db/schema/index.ts'
import { hitBy, outcomesOf } from '#tests/helpers/waiting.ts'
import { openItem, openWave, publish, remove, statesOf, tick } from '#tests/helpers/waves.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
beforeEach(async () => {
  world = await createWorld()
})
afterEach(() => world.close())

describe('what waits together', () => {
  const kindsOf = async () =>
    waveGroups(await listWaitingTraits(world.db)).map(({ kind, itemIds }) => `${kind} ${itemIds.length}`)

  test('is found by account, by site and by words, as soon as there are three', async () => {
    const body = (n: number) => `Number ${n}: I bought this set and it holds, see https://www.rigbarn.example/p/${n}`
    await openItem(world, { body: body(1) })
    await openItem(world, { body: body(2), author: 'noor' })
    expect(await hasGroups(world.db)).toBe(false)
    await openItem(world, { body: body(3), author: 'max' })
    expect(await hasGroups(world.db)).toBe(true)
    expect((await kindsOf()).toSorted()).toEqual(['link 3', 'text 3'])
    await openItem(world, { body: 'Something else that I have measured.' })
    await openItem(world, { body: 'And here is what the torque wrench says.' })
    expect((await kindsOf()).toSorted()).toEqual(['account 3', 'link 3', 'text 3'])
  })

  test('is found as well where it waits since before anybody looked for it', async () => {
    await openWave(world, 12)
    await world.database.door((tx) => tx.delete(reviewTraits))
    expect(await kindsOf()).toEqual([])
    await noteMissingTraits(world.system())
    expect(await kindsOf()).toContain('account 12')
  })

  test('is no longer there once it is decided', async () => {
    const items = await openWave(world, 3)
    for (const { itemId } of items) await decideItem(await world.as('mo'), itemId, publish)
    expect(await kindsOf()).toEqual([])
  })

  test('an item that opens again is known by its words of today', async () => {
    const { itemId, postId, authorId } = await openItem(world, { body: 'see https://old.example/x' })
    const ctx = world.system()
    await inTransaction(ctx, async (tx) => {
      await tx.update(posts).set({ body: 'see https://new.example/x' }).where(eq(posts.id, postId))
      await openReviewItem(tx, ctx, { kind: 'held', postId, authorId, findings: [] })
    })
    const links = and(eq(reviewTraits.itemId, itemId), eq(reviewTraits.kind, 'link'))
    expect(await world.db.select().from(reviewTraits).where(links)).toMatchObject([{ value: 'new.example' }])
  })

  test('a question about one post alone belongs to no wave', async () => {
    await openWave(world, 3, { kind: 'trial' })
    expect(await world.db.select().from(reviewTraits)).toEqual([])
  })
})

describe('deciding a group', () => {
  test('decides each, logs each, and settles what the rules said', async () => {
    const items = await openWave(world, 12)
    const [first] = items
    if (first) await hitBy(world, first, [{ ruleId: 'own-shop', effect: 'hold' }])
    const act = await decideGroup(await world.as('mo'), tick(items), remove)
    expect(act).toMatchObject({ done: 12, left: 0 })
    expect(await statesOf(world)).toEqual(Array(12).fill('removed'))
    const written = await world.db.select().from(log).where(eq(log.act, 'post.removed-by-review'))
    expect(written.map(({ details }) => details?.batchId)).toEqual(Array(12).fill(act.batchId))
    expect(await outcomesOf(world, first?.postId ?? '')).toEqual({ 'own-shop': 'upheld' })
    expect(await findBrokenLogEntry(world.db)).toBeUndefined()
  })

  test('a ready reason reaches each author in their own language', async () => {
    const items = await openWave(world, 3)
    await decideGroup(await world.as('mo'), tick(items), { decision: 'remove', reason: '', canned: 'code' })
    const [made] = await world.db.select().from(decisions)
    expect(made?.reason).toMatch(/^Codes and vouchers/)
  })

  test('leaves what others decided or edited meanwhile, and says how many', async () => {
    const items = await openWave(world, 4)
    const [first, second] = items
    await decideItem(await world.as('max'), first?.itemId ?? '', publish)
    const edited = eq(posts.id, second?.postId ?? '')
    await world.database.door((tx) => tx.update(posts).set({ revision: 2 }).where(edited))
    const act = await decideGroup(await world.as('mo'), tick(items), remove)
    expect(act).toMatchObject({ done: 2, left: 2 })
    expect((await statesOf(world)).toSorted()).toEqual(['held', 'published', 'removed', 'removed'])
  })

  test('leaves one’s own words for another moderator', async () => {
    const items = [...(await openWave(world, 2)), await openItem(world, { author: 'mo' })]
    expect(await decideGroup(await world.as('mo'), tick(items), publish)).toMatchObject({ done: 2, left: 1 })
    expect((await statesOf(world)).toSorted()).toEqual(['held', 'published', 'published'])
  })

  test('answers a post that waits twice once, and never an appeal', async () => {
    const held = await openItem(world)
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
    const items = await openWave(world, 3)
    await decideGroup(await world.as('max'), tick(items), publish)
    const late = decideGroup(await world.as('mo'), tick(items), remove)
    await expect(late).rejects.toMatchObject({ code: 'conflict', said: { key: 'group.nothingLeft' } })
  })

  test.each(['ana', 'noor', 'pia', 'lee', 'ada', 'sid', 'ben'])('%s has no part in it', async (handle) => {
    const items = await openWave(world, 3)
    await expect(decideGroup(await world.as(handle), tick(items), remove)).rejects.toMatchObject({ code: 'forbidden' })
    expect(await statesOf(world)).toEqual(['held', 'held', 'held'])
  })
})
