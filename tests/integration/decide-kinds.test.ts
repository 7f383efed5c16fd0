import { and, eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openReviewItem } from '#app/features/forum/open-review-item.server.ts'
import { decideAppeal } from '#app/features/review/appeals/decide-appeal.server.ts'
import { makeAppeal } from '#app/features/review/appeals/make-appeal.server.ts'
import { cannedReason } from '#app/features/review/decide/canned-reasons.ts'
import { decideItem } from '#app/features/review/decide/decide-item.server.ts'
import { listDecisions } from '#app/features/review/decide/decide-queries.server.ts'
import { itemPage } from '#app/features/review/decide/item-page.server.ts'
import { removePublishedPost } from '#app/features/review/decide/remove-published-post.server.ts'
import { reverseDecision } from '#app/features/review/decide/reverse-decision.server.ts'
import { takeBackDecision } from '#app/features/review/decide/take-back-decision.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { findBrokenLogEntry } from '#app/platform/log.server.ts'
import {
  accounts,
  drafts,
  events,
  flags,
  heldEdits,
  log,
  photos,
  postRevisions,
  posts,
  reviewItems,
} from '#db/schema/index.ts'
import { hitBy, outcomesOf, stateOf, waitingThread } from '#tests/helpers/waiting.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
let mo: Context
beforeEach(async () => {
  world = await createWorld()
  mo = await world.as('mo')
})
afterEach(() => world.close())

const publish = { decision: 'publish', reason: '' } as const
const remove = { decision: 'remove', reason: 'It sells something.' } as const

const actsOn = async (postId: string) =>
  (
    await world.db
      .select()
      .from(log)
      .where(eq(log.subject, `post:${postId}`))
  ).map(({ act }) => act)
const eventsOf = async (postId: string) =>
  (
    await world.db
      .select()
      .from(events)
      .where(eq(events.subject, `post:${postId}`))
  ).map(({ type }) => type)
const bodyOf = async (postId: string) => (await world.db.select().from(posts).where(eq(posts.id, postId)))[0]?.body

async function raise(postId: string, handles: string[]) {
  for (const handle of handles) {
    const [account] = await world.db.select().from(accounts).where(eq(accounts.handle, handle))
    const flag = { id: `flag-${handle}`, postId, accountId: account?.id ?? '', reason: 'insult' as const, at: world.at }
    await world.database.door((tx) => tx.insert(flags).values(flag))
  }
}
const answers = async () => (await world.db.select().from(flags)).map(({ settled }) => settled)

describe('a flagged post', () => {
  test('is left up: it stays, its author hears nothing, and who flagged it is answered', async () => {
    const flagged = await waitingThread(world, 'flagged')
    await raise(flagged.postId, ['eva', 'noor'])
    await decideItem(mo, flagged.itemId, publish)
    expect(await stateOf(world, flagged)).toEqual({ post: 'published', thread: 'published', item: 'decided' })
    expect(await answers()).toEqual(['disagreed', 'disagreed'])
    expect(await eventsOf(flagged.postId)).toEqual([])
    expect(await actsOn(flagged.postId)).toEqual(['post.left-by-review'])
  })

  test('is removed, and when that is reversed, the answers turn as well', async () => {
    const flagged = await waitingThread(world, 'flagged')
    await raise(flagged.postId, ['eva'])
    await decideItem(mo, flagged.itemId, remove)
    expect(await answers()).toEqual(['agreed'])
    world.advance(1000)
    await reverseDecision(await world.as('max'), flagged.itemId, { reason: 'It is harsh, not an insult.' })
    expect(await stateOf(world, flagged)).toMatchObject({ post: 'published' })
    expect(await answers()).toEqual(['disagreed'])
  })

  test('comes back by an appeal, and then its flags were wrong', async () => {
    const flagged = await waitingThread(world, 'flagged')
    await raise(flagged.postId, ['eva'])
    await decideItem(mo, flagged.itemId, remove)
    world.advance(1000)
    const text = 'I paid this myself, and only say so.'
    await makeAppeal(await world.as('ana'), { kind: 'post', id: flagged.postId, text })
    const its = and(eq(reviewItems.postId, flagged.postId), eq(reviewItems.kind, 'appeal'))
    const [appeal] = await world.db.select().from(reviewItems).where(its)
    await decideAppeal(await world.as('max'), appeal?.id ?? '', {
      outcome: 'overturned',
      reason: 'It is what he paid.',
    })
    expect(await stateOf(world, flagged)).toMatchObject({ post: 'published' })
    expect(await answers()).toEqual(['disagreed'])
  })

  test('that is removed in its thread waits no more', async () => {
    const flagged = await waitingThread(world, 'flagged')
    await raise(flagged.postId, ['eva'])
    await removePublishedPost(mo, { threadNo: flagged.no, postNo: 1 }, { reason: 'It insults somebody.' })
    expect(await stateOf(world, flagged)).toEqual({ post: 'removed', thread: 'removed', item: 'decided' })
    expect(await answers()).toEqual(['agreed'])
  })
})

describe('a held edit', () => {
  async function heldEdit() {
    const edited = await waitingThread(world, 'edit')
    const words = { title: 'Clamp slips in frost', body: 'It turns. Two left over, 15 each.', reason: 'Frost' }
    const row = { postId: edited.postId, baseRevision: 1, editedBy: edited.authorId, at: world.at, ...words }
    await world.database.door((tx) => tx.insert(heldEdits).values(row))
    return { ...edited, ...words, before: await bodyOf(edited.postId) }
  }

  test('is published: the new words stand, the history says whose they are', async () => {
    const edit = await heldEdit()
    await decideItem(mo, edit.itemId, publish)
    expect(await bodyOf(edit.postId)).toBe(edit.body)
    const revisions = await world.db.select().from(postRevisions).where(eq(postRevisions.postId, edit.postId))
    expect(revisions.map(({ body, editedBy }) => [body, editedBy])).toEqual([
      [edit.before, edit.authorId],
      [edit.body, edit.authorId],
    ])
    expect(await eventsOf(edit.postId)).toEqual(['post.edited', 'edit.applied'])
  })

  test('is not published: the post stays as it was, the words are kept for who wrote them', async () => {
    const edit = await heldEdit()
    await decideItem(mo, edit.itemId, remove)
    expect(await bodyOf(edit.postId)).toBe(edit.before)
    expect(await stateOf(world, edit)).toMatchObject({ post: 'published' })
    const [draft] = await world.db.select().from(drafts)
    expect(draft).toMatchObject({ accountId: edit.authorId, state: 'refused', fields: { body: edit.body } })
    expect(await eventsOf(edit.postId)).toEqual(['edit.refused'])
  })

  test('can be decided the other way afterwards, both ways', async () => {
    const edit = await heldEdit()
    await decideItem(mo, edit.itemId, publish)
    await reverseDecision(mo, edit.itemId, { reason: 'I overlooked the price.' })
    expect(await bodyOf(edit.postId)).toBe(edit.before)
    world.advance(1000)
    await reverseDecision(mo, edit.itemId, { reason: 'It is what he paid.' })
    expect(await bodyOf(edit.postId)).toBe(edit.body)
  })

  test('that was changed after a moderator read it is not decided unread', async () => {
    const edit = await heldEdit()
    const read = (await itemPage(mo, edit.itemId, new URLSearchParams())).revision
    const again = { kind: 'edit' as const, postId: edit.postId, authorId: edit.authorId, findings: [] }
    await world.database.door(async (tx) => {
      await tx.update(heldEdits).set({ body: 'Use code RIG15 for 15% off.' }).where(eq(heldEdits.postId, edit.postId))
      await openReviewItem(tx, mo, again)
    })
    const stale = { code: 'conflict', said: { key: 'stale' } }
    await expect(decideItem(mo, edit.itemId, { ...publish, revision: read })).rejects.toMatchObject(stale)
    expect(await bodyOf(edit.postId)).toBe(edit.before)
    const now = (await itemPage(mo, edit.itemId, new URLSearchParams())).revision
    await decideItem(mo, edit.itemId, { ...remove, revision: now })
  })

  test('waits again when it was published by a slip', async () => {
    const edit = await heldEdit()
    await decideItem(mo, edit.itemId, publish)
    await takeBackDecision(mo, edit.itemId)
    expect(await bodyOf(edit.postId)).toBe(edit.before)
    expect(await stateOf(world, edit)).toMatchObject({ item: 'waiting', post: 'published' })
  })
})

describe('a hidden photo', () => {
  async function hiddenPhoto() {
    const hidden = await waitingThread(world, 'image')
    const photo = {
      id: 'photo',
      postId: hidden.postId,
      ownerId: hidden.authorId,
      hiddenAt: world.at,
      createdAt: world.at,
    }
    const file = { width: 1, height: 1, format: 'jpeg', bytes: 1, sizes: {}, sha256: 'x', camera: {}, alt: '' }
    await world.database.door((tx) => tx.insert(photos).values({ ...photo, ...file } as typeof photos.$inferInsert))
    return hidden
  }
  const isHidden = async () => (await world.db.select().from(photos))[0]?.hiddenAt !== null

  test('is shown again, or stays hidden; the post stands either way', async () => {
    const hidden = await hiddenPhoto()
    await decideItem(mo, hidden.itemId, publish)
    expect(await isHidden()).toBe(false)
    world.advance(1000)
    await reverseDecision(mo, hidden.itemId, { reason: 'The code leads to a shop.' })
    expect(await isHidden()).toBe(true)
    expect(await stateOf(world, hidden)).toMatchObject({ post: 'published' })
    expect(await actsOn(hidden.postId)).toEqual(['photo.shown-by-review', 'photo.kept-hidden-by-review'])
  })
})

describe('a quiet question', () => {
  test('about a rule in trial changes nothing but what is known of the rule', async () => {
    const trial = await waitingThread(world, 'trial')
    await hitBy(world, trial, [
      { ruleId: 'in-trial', effect: 'log' },
      { ruleId: 'live', effect: 'hold' },
    ])
    await decideItem(mo, trial.itemId, { decision: 'remove', reason: '' })
    expect(await stateOf(world, trial)).toMatchObject({ post: 'published', item: 'decided' })
    expect(await outcomesOf(world, trial.postId)).toEqual({ 'in-trial': 'upheld', live: null })
    expect(await actsOn(trial.postId)).toEqual(['trial.rule-was-right'])
  })

  test('about a rule in trial shows the words that the rule found', async () => {
    const trial = await waitingThread(world, 'trial')
    const found = { ruleId: 'coupon-code', ruleVersion: 1, effect: 'log', field: 'text', start: 0, end: 4 }
    await world.database.door((tx) =>
      tx
        .update(reviewItems)
        .set({ findings: [found] })
        .where(eq(reviewItems.id, trial.itemId)),
    )
    const { findings } = await itemPage(mo, trial.itemId, new URLSearchParams())
    expect(findings).toMatchObject([{ ruleId: 'coupon-code', start: 0, end: 4 }])
  })

  test('about a sample removes what is promotion', async () => {
    const [fine, promotion] = [await waitingThread(world, 'sample'), await waitingThread(world, 'sample')]
    await decideItem(mo, fine.itemId, publish)
    await decideItem(mo, promotion.itemId, remove)
    expect(await stateOf(world, fine)).toMatchObject({ post: 'published' })
    expect(await stateOf(world, promotion)).toMatchObject({ post: 'removed' })
  })
})

describe('a post that waits for several reasons', () => {
  async function alsoWaits(kind: 'flagged' | 'sample', { postId, authorId }: { postId: string; authorId: string }) {
    await world.database.door((tx) => openReviewItem(tx, mo, { kind, postId, authorId, findings: [] }))
    const its = and(eq(reviewItems.postId, postId), eq(reviewItems.kind, kind))
    const [item] = await world.db.select().from(reviewItems).where(its)
    return { postId, itemId: item?.id ?? '' }
  }

  test('is removed as a sample, and nobody can leave it up as flagged any more', async () => {
    const sample = await waitingThread(world, 'sample')
    const flagged = await alsoWaits('flagged', sample)
    await decideItem(mo, sample.itemId, remove)
    expect(await stateOf(world, flagged)).toMatchObject({ post: 'removed', item: 'decided' })
  })

  test.each(['flagged', 'thread'])(
    'is removed (%s), and no sample that is found fine brings it back',
    async (where) => {
      const flagged = await waitingThread(world, 'flagged')
      const sample = await alsoWaits('sample', flagged)
      if (where === 'flagged') await decideItem(mo, flagged.itemId, remove)
      else await removePublishedPost(mo, { threadNo: flagged.no, postNo: 1 }, { reason: 'It sells something.' })
      await expect(decideItem(mo, sample.itemId, publish)).rejects.toMatchObject({ code: 'conflict' })
      expect(await stateOf(world, sample)).toMatchObject({ post: 'removed', item: 'decided' })
    },
  )

  test('and was held stays held when its removal is taken back', async () => {
    const held = await waitingThread(world, 'held')
    const flagged = await alsoWaits('flagged', held)
    await decideItem(mo, flagged.itemId, remove)
    await takeBackDecision(mo, flagged.itemId)
    expect(await stateOf(world, held)).toEqual({ post: 'held', thread: 'held', item: 'waiting' })
  })
})

describe('what a decision says of the rules', () => {
  const HITS = [
    { ruleId: 'held-it', effect: 'hold' },
    { ruleId: 'rejected-it', effect: 'reject' },
    { ruleId: 'logged-it', effect: 'log' },
  ] as const

  test('published counts against those that spoke, removed for them; a reversal turns it', async () => {
    const held = await waitingThread(world, 'asked')
    await hitBy(world, held, [...HITS])
    await decideItem(mo, held.itemId, publish)
    const wrong = { 'held-it': 'overturned', 'rejected-it': 'overturned', 'logged-it': null }
    expect(await outcomesOf(world, held.postId)).toEqual(wrong)
    world.advance(1000)
    await reverseDecision(mo, held.itemId, { reason: 'There is a second link.' })
    expect(await outcomesOf(world, held.postId)).toMatchObject({ 'held-it': 'upheld', 'rejected-it': 'upheld' })
  })

  test('taken back, nothing is known any more', async () => {
    const held = await waitingThread(world)
    await hitBy(world, held, [...HITS])
    await decideItem(mo, held.itemId, publish)
    await takeBackDecision(mo, held.itemId)
    expect(await outcomesOf(world, held.postId)).toMatchObject({ 'held-it': null, 'rejected-it': null })
  })

  test('taken back, what people had made of it before is known again', async () => {
    const held = await waitingThread(world)
    await hitBy(world, held, [...HITS])
    await decideItem(mo, held.itemId, publish)
    world.advance(1000)
    const flagged = {
      id: 'later',
      kind: 'flagged' as const,
      state: 'waiting' as const,
      findings: [],
      openedAt: world.at,
    }
    const { postId, authorId } = held
    await world.database.door((tx) => tx.insert(reviewItems).values({ ...flagged, postId, authorId }))
    await decideItem(mo, flagged.id, remove)
    expect(await outcomesOf(world, postId)).toMatchObject({ 'held-it': 'upheld' })
    await takeBackDecision(mo, flagged.id)
    expect(await outcomesOf(world, postId)).toMatchObject({ 'held-it': 'overturned', 'rejected-it': 'overturned' })
  })

  test('an edit is its own question: the post’s other hits stay as they were', async () => {
    const edit = await waitingThread(world, 'edit')
    const row = { postId: edit.postId, baseRevision: 1, editedBy: edit.authorId, at: world.at, body: 'New.' }
    await world.database.door((tx) => tx.insert(heldEdits).values(row))
    await hitBy(world, edit, [
      { ruleId: 'of-post', effect: 'hold' },
      { ruleId: 'of-edit', effect: 'hold', mode: 'edit' },
    ])
    await decideItem(mo, edit.itemId, remove)
    expect(await outcomesOf(world, edit.postId)).toEqual({ 'of-post': null, 'of-edit': 'upheld' })
    await removePublishedPost(mo, { threadNo: edit.no, postNo: 1 }, { reason: 'Sells.' })
    expect(await outcomesOf(world, edit.postId)).toEqual({ 'of-post': 'upheld', 'of-edit': 'upheld' })
  })
})

describe('a ready reason', () => {
  test('reaches the author in the language that the author reads', async () => {
    const held = await waitingThread(world, 'held', 'ana')
    await world.database.door((tx) =>
      tx.update(accounts).set({ language: 'zh-CN' }).where(eq(accounts.id, held.authorId)),
    )
    await decideItem(mo, held.itemId, { decision: 'remove', reason: '', canned: 'selling' })
    expect((await listDecisions(world.db, held.itemId))[0]?.reason).toBe(cannedReason('selling', 'zh-CN'))
  })

  test('gives way to the moderator’s own words', async () => {
    const held = await waitingThread(world)
    await decideItem(mo, held.itemId, { ...remove, canned: 'selling' })
    expect((await listDecisions(world.db, held.itemId))[0]?.reason).toBe(remove.reason)
  })
})

describe('taking back what one just decided', () => {
  test('lets all of it wait again, as it was, and says so on the log', async () => {
    const held = await waitingThread(world)
    const asked = { id: 'asked', kind: 'asked' as const, state: 'waiting' as const, findings: [], openedAt: world.at }
    const { postId, authorId } = held
    await world.database.door((tx) => tx.insert(reviewItems).values({ ...asked, postId, authorId }))
    await decideItem(mo, held.itemId, remove)
    await takeBackDecision(mo, held.itemId)
    expect(await stateOf(world, held)).toEqual({ post: 'held', thread: 'held', item: 'waiting' })
    expect(await stateOf(world, { postId, itemId: 'asked' })).toMatchObject({ item: 'waiting' })
    expect(await actsOn(postId)).toContain('decision.taken-back')
    expect(await findBrokenLogEntry(world.db)).toBeUndefined()
  })

  test('is over once its author has appealed to a second person', async () => {
    const held = await waitingThread(world)
    await decideItem(mo, held.itemId, remove)
    world.advance(1000)
    const text = 'I paid this myself, and only say so.'
    await makeAppeal(await world.as('ana'), { kind: 'post', id: held.postId, text })
    const refused = { code: 'conflict', said: { key: 'refused.appeal' } }
    await expect(takeBackDecision(mo, held.itemId)).rejects.toMatchObject(refused)
    expect(await stateOf(world, held)).toMatchObject({ post: 'removed', item: 'decided' })
  })

  test('brings a removed sample back', async () => {
    const sample = await waitingThread(world, 'sample')
    await decideItem(mo, sample.itemId, remove)
    await takeBackDecision(mo, sample.itemId)
    expect(await stateOf(world, sample)).toEqual({ post: 'published', thread: 'published', item: 'waiting' })
  })

  test('is for one’s own, and only for a while; afterwards a reason is needed', async () => {
    const held = await waitingThread(world)
    await decideItem(mo, held.itemId, publish)
    const nothing = { code: 'conflict', said: { key: 'nothingToReverse' } }
    await expect(takeBackDecision(await world.as('max'), held.itemId)).rejects.toMatchObject(nothing)
    world.advance(mo.settings.moderation.claimMs)
    await expect(takeBackDecision(mo, held.itemId)).rejects.toMatchObject(nothing)
    await expect(takeBackDecision(await world.as('ana'), held.itemId)).rejects.toMatchObject({ code: 'forbidden' })
  })
})

test('an appeal is not decided at the queue’s own door', async () => {
  const appeal = await waitingThread(world, 'appeal')
  await expect(decideItem(mo, appeal.itemId, publish)).rejects.toMatchObject({ code: 'forbidden' })
})
