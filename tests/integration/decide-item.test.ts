import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { decideItem } from '#app/features/review/decide/decide-item.server.ts'
import { listDecisions } from '#app/features/review/decide/decide-queries.server.ts'
import { removePublishedPost } from '#app/features/review/decide/remove-published-post.server.ts'
import { reverseDecision } from '#app/features/review/decide/reverse-decision.server.ts'
import { listWaitingItems } from '#app/features/review/queue/queue-queries.server.ts'
import { findBrokenLogEntry } from '#app/platform/log.server.ts'
import { events, log, posts, reviewItems, threads } from '#db/schema/index.ts'
import { storePlainThread } from '#tests/helpers/plain-thread.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
beforeEach(async () => {
  world = await createWorld()
})
afterEach(() => world.close())

type State = 'published' | 'held'

async function waitingPost(author = 'ana', state: State = 'held', kind: 'held' | 'asked' = 'held') {
  const thread = await storePlainThread(world, author, state)
  const { postId, authorId } = thread
  const itemId = `item-${thread.no}`
  const item = {
    id: itemId,
    kind,
    postId,
    authorId,
    state: 'waiting' as const,
    findings: [],
    openedAt: world.at + thread.no,
  }
  await world.database.door((tx) => tx.insert(reviewItems).values(item))
  return { ...thread, itemId }
}

async function statesOf({ postId, threadId }: { postId: string; threadId: string }) {
  const [post] = await world.db.select().from(posts).where(eq(posts.id, postId))
  const [thread] = await world.db.select().from(threads).where(eq(threads.id, threadId))
  return { post: post?.state, thread: thread?.state }
}

const eventsOf = async (postId: string) => {
  const rows = await world.db
    .select()
    .from(events)
    .where(eq(events.subject, `post:${postId}`))
  return rows.map(({ type, payload }) => ({ type, reason: payload.reason }))
}

const publish = { decision: 'publish', reason: '' } as const
const remove = { decision: 'remove', reason: 'The link sells something.' } as const

describe('deciding what waits', () => {
  test('a published post appears in its thread, and its author is told', async () => {
    const held = await waitingPost()
    await decideItem(await world.as('mo'), held.itemId, publish)
    expect(await statesOf(held)).toEqual({ post: 'published', thread: 'published' })
    expect(await eventsOf(held.postId)).toMatchObject([{ type: 'post.released' }])
    expect(await listWaitingItems(world.db, {})).toEqual([])
    expect(await listDecisions(world.db, held.itemId)).toMatchObject([
      { decision: 'publish', decidedBy: 'mo', undoneAt: null },
    ])
  })

  test('a reason given when publishing reaches the author', async () => {
    const held = await waitingPost()
    await decideItem(await world.as('mo'), held.itemId, { ...publish, reason: 'A part number, not a code.' })
    expect(await eventsOf(held.postId)).toEqual([{ type: 'post.released', reason: 'A part number, not a code.' }])
  })

  test('a removed post stays out of sight, and its author is told why', async () => {
    const held = await waitingPost()
    await decideItem(await world.as('mo'), held.itemId, remove)
    expect(await statesOf(held)).toEqual({ post: 'removed', thread: 'removed' })
    expect(await eventsOf(held.postId)).toEqual([{ type: 'post.removed', reason: remove.reason }])
  })

  test('each decision is on the log, whose chain holds', async () => {
    const held = await waitingPost()
    await decideItem(await world.as('mo'), held.itemId, remove)
    const written = await world.db
      .select()
      .from(log)
      .where(eq(log.subject, `post:${held.postId}`))
    expect(written).toMatchObject([{ act: 'post.removed-by-review', reason: remove.reason }])
    expect(await findBrokenLogEntry(world.db)).toBeUndefined()
  })

  test('the second of two moderators is told who was first, and nothing is done twice', async () => {
    const held = await waitingPost()
    await decideItem(await world.as('max'), held.itemId, publish)
    const second = decideItem(await world.as('mo'), held.itemId, remove)
    await expect(second).rejects.toMatchObject({
      code: 'conflict',
      said: { key: 'publishedAlready', values: { by: 'max' } },
    })
    expect(await statesOf(held)).toEqual({ post: 'published', thread: 'published' })
    expect(await eventsOf(held.postId)).toHaveLength(1)
  })

  test('of two at the same moment one wins', async () => {
    const held = await waitingPost()
    const [mo, max] = [await world.as('mo'), await world.as('max')]
    const results = await Promise.allSettled([
      decideItem(mo, held.itemId, publish),
      decideItem(max, held.itemId, remove),
    ])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await listDecisions(world.db, held.itemId)).toHaveLength(1)
  })

  test('a post that waits twice is decided once for both', async () => {
    const held = await waitingPost()
    const asked = { id: 'asked', kind: 'asked' as const, state: 'waiting' as const, findings: [], openedAt: world.at }
    const { postId, authorId } = held
    await world.database.door((tx) => tx.insert(reviewItems).values({ ...asked, postId, authorId }))
    await decideItem(await world.as('mo'), held.itemId, publish)
    expect(await listWaitingItems(world.db, {})).toEqual([])
    expect(await eventsOf(postId)).toHaveLength(1)
  })

  test('a text that was edited after it was read has to be read again', async () => {
    const held = await waitingPost()
    const stale = decideItem(await world.as('mo'), held.itemId, { ...publish, revision: 7 })
    await expect(stale).rejects.toMatchObject({ code: 'conflict', said: { key: 'stale' } })
    await decideItem(await world.as('mo'), held.itemId, { ...publish, revision: 1 })
    expect(await statesOf(held)).toMatchObject({ post: 'published' })
  })

  test('nobody decides about a post of their own', async () => {
    const own = await waitingPost('mo')
    const decided = decideItem(await world.as('mo'), own.itemId, publish)
    await expect(decided).rejects.toMatchObject({ code: 'forbidden', said: { key: 'refused.ownPost' } })
    await decideItem(await world.as('max'), own.itemId, publish)
    expect(await statesOf(own)).toMatchObject({ post: 'published' })
  })

  test.each(['ana', 'noor', 'pia', 'raj', 'lee', 'ada', 'sid', 'ben'])('%s has no part in it', async (handle) => {
    const held = await waitingPost()
    await expect(decideItem(await world.as(handle), held.itemId, publish)).rejects.toMatchObject({ code: 'forbidden' })
    expect(await statesOf(held)).toMatchObject({ post: 'held' })
  })

  test('what does not exist is not found', async () => {
    await expect(decideItem(await world.as('mo'), 'nothing', publish)).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('taking a decision back', () => {
  test('a removed post comes back, and both decisions stay on record', async () => {
    const held = await waitingPost()
    await decideItem(await world.as('mo'), held.itemId, remove)
    world.advance(1000)
    await reverseDecision(await world.as('max'), held.itemId, { reason: 'It is a drawing, not a shop.' })
    expect(await statesOf(held)).toEqual({ post: 'published', thread: 'published' })
    const [second, first] = await listDecisions(world.db, held.itemId)
    expect(second).toMatchObject({ decision: 'publish', decidedBy: 'max', undoneAt: null })
    expect(first).toMatchObject({ decision: 'remove', decidedBy: 'mo', undoneAt: world.at })
    expect((await eventsOf(held.postId)).map(({ type }) => type)).toEqual(['post.removed', 'post.released'])
  })

  test('a published post goes again', async () => {
    const held = await waitingPost()
    const mo = await world.as('mo')
    await decideItem(mo, held.itemId, publish)
    world.advance(1000)
    await reverseDecision(mo, held.itemId, { reason: 'I overlooked the second link.' })
    expect(await statesOf(held)).toEqual({ post: 'removed', thread: 'removed' })
  })

  test('what still waits has nothing to take back', async () => {
    const held = await waitingPost()
    const reversed = reverseDecision(await world.as('mo'), held.itemId, { reason: 'No.' })
    await expect(reversed).rejects.toMatchObject({ code: 'conflict', said: { key: 'nothingToReverse' } })
  })

  test('its author, a moderator, cannot', async () => {
    const own = await waitingPost('mo')
    await decideItem(await world.as('max'), own.itemId, remove)
    const reversed = reverseDecision(await world.as('mo'), own.itemId, { reason: 'It is fine.' })
    await expect(reversed).rejects.toMatchObject({ code: 'forbidden' })
  })
})

describe('removing a published post', () => {
  const reason = { reason: 'Sells a used head.' }

  test('leaves its number, tells its author why, and can be taken back', async () => {
    const thread = await storePlainThread(world, 'ana')
    const place = { threadNo: thread.no, postNo: 1 }
    const itemId = await removePublishedPost(await world.as('mo'), place, reason)
    expect(await statesOf(thread)).toEqual({ post: 'removed', thread: 'removed' })
    expect(await eventsOf(thread.postId)).toEqual([{ type: 'post.removed', reason: reason.reason }])
    world.advance(1000)
    await reverseDecision(await world.as('max'), itemId, { reason: 'He gives measurements only.' })
    expect(await statesOf(thread)).toEqual({ post: 'published', thread: 'published' })
  })

  test('that a moderator once published takes that decision back', async () => {
    const held = await waitingPost()
    const mo = await world.as('mo')
    await decideItem(mo, held.itemId, publish)
    world.advance(1000)
    expect(await removePublishedPost(mo, { threadNo: held.no, postNo: 1 }, reason)).toBe(held.itemId)
    expect(await listDecisions(world.db, held.itemId)).toMatchObject([
      { decision: 'remove', undoneAt: null },
      { decision: 'publish', undoneAt: world.at },
    ])
  })

  test('twice is told, not done', async () => {
    const { no } = await storePlainThread(world, 'ana')
    const mo = await world.as('mo')
    await removePublishedPost(mo, { threadNo: no, postNo: 1 }, reason)
    const again = removePublishedPost(mo, { threadNo: no, postNo: 1 }, reason)
    await expect(again).rejects.toMatchObject({ code: 'conflict', said: { key: 'notPublished' } })
  })

  test('is not for its author, nor for product staff, nor for a post that is not there', async () => {
    const { no } = await storePlainThread(world, 'mo')
    for (const handle of ['mo', 'pia', 'raj', 'ana'])
      await expect(
        removePublishedPost(await world.as(handle), { threadNo: no, postNo: 1 }, reason),
      ).rejects.toMatchObject({ code: 'forbidden' })
    await expect(removePublishedPost(await world.as('max'), { threadNo: no, postNo: 9 }, reason)).rejects.toMatchObject(
      { code: 'not-found' },
    )
  })
})
