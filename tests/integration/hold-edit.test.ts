import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { editPost } from '#app/features/forum/edit-post.server.ts'
import { applyHeldEdit } from '#app/features/forum/held-edit/apply-held-edit.server.ts'
import { dropHeldEdit } from '#app/features/forum/held-edit/drop-held-edit.server.ts'
import { findWaitingEdit } from '#app/features/forum/held-edit/held-edit-queries.server.ts'
import { keepDraft } from '#app/features/forum/keep-draft.server.ts'
import { readMine } from '#app/features/forum/mine.server.ts'
import { noteForThread } from '#app/features/forum/note-for-thread.server.ts'
import { openEdit } from '#app/features/forum/open-composer.server.ts'
import { findPostToEdit } from '#app/features/forum/post-queries.server.ts'
import { receiveEdit } from '#app/features/forum/receive-edit.server.ts'
import { decideItem } from '#app/features/review/decide/decide-item.server.ts'
import { search } from '#app/features/search/search.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { drafts, judgements, notices, posts, reviewItems } from '#db/schema/index.ts'
import { aReply, aThread, COUPON, formOf } from '#tests/helpers/threads.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

const STOOD = 'It turned out to be the washer under the plate.'
/** Words that a rule holds and none refuses. */
const HELD = 'It turned out to be the washer. I can edit your wedding photos, 24h turnaround, 10 cents a piece.'

async function aReplyToChange(title: string) {
  const ana = await world.as('ana')
  ana.settings.limits.postsPerAccount.count = 100
  const { threadNo } = await aThread(ana, { title })
  const { postNo, postId } = await aReply(ana, threadNo, STOOD)
  const change = (body: string, intent: 'post' | 'ask' = 'post', revision = '1') =>
    receiveEdit(ana, threadNo, postNo, formOf({ body, revision, reason: 'More to say', note: 'Quoting' }), intent)
  const itemOf = async () => {
    const its = and(eq(reviewItems.postId, postId), eq(reviewItems.kind, 'edit'))
    const [item] = await world.db.select().from(reviewItems).where(its)
    return item
  }
  return { ana, threadNo, postNo, postId, change, itemOf }
}

test('an edit that adds what a rule minds waits, and the post stays as it was', async () => {
  const { ana, threadNo, postNo, postId, change, itemOf } = await aReplyToChange('A reply that is edited later')
  expect(await change(COUPON, 'ask')).toEqual({ to: '/mine?told=editHeld#held' })
  expect(await findPostToEdit(world.db, threadNo, postNo)).toMatchObject({
    ...{ state: 'published', body: STOOD, revision: 1 },
  })
  expect((await search(world.db, 'washer plate')).results.length).toBeGreaterThan(0)
  expect(await itemOf()).toMatchObject({ state: 'waiting', authorNote: 'Quoting', authorId: expect.any(String) })
  expect(await findWaitingEdit(world.db, postId)).toMatchObject({ body: COUPON, baseRevision: 1 })
  const mine = await readMine(ana)
  expect(mine.edits).toMatchObject([{ no: postNo, stands: STOOD, body: COUPON }])
  expect((await noteForThread(ana, threadNo)).editsWaiting).toEqual([postNo])
  expect((await openEdit(ana, threadNo, postNo)).composed.typed.body).toBe(COUPON)
})

test('what the rules refuse stays a draft and neither waits nor changes anything', async () => {
  const { threadNo, postNo, postId, change } = await aReplyToChange('A reply with a coupon edited in')
  expect(await change(COUPON)).toMatchObject({ status: 422 })
  expect(await findWaitingEdit(world.db, postId)).toBeUndefined()
  expect(await findPostToEdit(world.db, threadNo, postNo)).toMatchObject({ body: STOOD })
})

test('another edit takes the place of the one that waits, and one that may stand ends the waiting', async () => {
  const { threadNo, postNo, postId, change, itemOf } = await aReplyToChange('A reply that is edited three times')
  await change(COUPON, 'ask')
  await change(`${COUPON} Sorry.`, 'ask')
  expect(await findWaitingEdit(world.db, postId)).toMatchObject({ body: `${COUPON} Sorry.` })
  expect(await change('It was the washer after all.')).toMatchObject({ to: expect.stringMatching(/^\/t\//) })
  expect(await findWaitingEdit(world.db, postId)).toBeUndefined()
  expect(await itemOf()).toMatchObject({ state: 'decided' })
  expect(await findPostToEdit(world.db, threadNo, postNo)).toMatchObject({ body: 'It was the washer after all.' })
})

test.each([
  ['may stand', 'It was the washer, as the author says below.'],
  ['waits itself', `${HELD} Quoted.`],
])('an author’s waiting words are kept for them when a moderator’s edit %s', async (how, body) => {
  const { ana, threadNo, postNo, postId, change } = await aReplyToChange(`An edit that is overtaken by one that ${how}`)
  await change(HELD)
  await editPost(await world.as('mo'), { threadNo, postNo, revision: 1, body, reason: 'Clearer' })
  const target = and(
    eq(drafts.target, `post:${postId}`),
    eq(drafts.accountId, ana.actor.kind === 'account' ? ana.actor.id : ''),
  )
  expect(await world.db.select().from(drafts).where(target)).toMatchObject([
    { state: 'refused', fields: { body: HELD } },
  ])
})

test('a finding that a moderator has let stand is not held against a later edit', async () => {
  const { threadNo, postNo, postId, change } = await aReplyToChange('A reply that quotes a coupon')
  await change(COUPON, 'ask')
  const mo = await world.as('mo')
  await inTransaction(mo, (tx) => applyHeldEdit(tx, mo, postId))
  expect(await findPostToEdit(world.db, threadNo, postNo)).toMatchObject({ body: COUPON, revision: 2 })
  const longer = `${COUPON} The clamp itself I would buy again.`
  expect(await change(longer, 'post', '2')).toMatchObject({ to: expect.stringMatching(/^\/t\//) })
  const [latest] = (await world.db.select().from(judgements).where(eq(judgements.postId, postId))).slice(-1)
  expect(latest).toMatchObject({ outcome: 'publish', findings: [] })
})

test('an edit that a moderator drops leaves the post alone', async () => {
  const { postId, change } = await aReplyToChange('A reply whose edit is dropped')
  await change(COUPON, 'ask')
  const mo = await world.as('mo')
  await inTransaction(mo, (tx) => dropHeldEdit(tx, mo, postId, 'This is a coupon.'))
  const [post] = await world.db.select().from(posts).where(eq(posts.id, postId))
  expect(post).toMatchObject({ body: STOOD, state: 'published', revision: 1 })
})

test('what came of an edit is told to whoever wrote it, though another one waits by then', async () => {
  const { ana, threadNo, postNo, postId, change, itemOf } = await aReplyToChange('A reply that two people edit')
  await change(HELD)
  await world.runJobs()
  const [mo, max] = [await world.as('mo'), await world.as('max')]
  await decideItem(max, (await itemOf())?.id ?? '', { decision: 'remove', reason: 'An offer.' })
  await editPost(mo, { threadNo, postNo, revision: 1, body: `${HELD} Quoted.`, reason: 'Clearer' })
  expect(await findWaitingEdit(world.db, postId)).toBeDefined()
  await world.runJobs()
  const all = await world.db.select().from(notices).where(eq(notices.kind, 'edit-refused'))
  const told = all.filter(({ values }) => (values as { quoted?: string }).quoted === 'An offer.')
  expect(told.map(({ accountId }) => accountId)).toEqual([ana.actor.kind === 'account' ? ana.actor.id : ''])
})

test('an edit that rules only hold waits without being asked for', async () => {
  const { postId, change } = await aReplyToChange('A reply that turns into an offer')
  expect(await change(HELD)).toEqual({ to: '/mine?told=editHeld#held' })
  expect(await findWaitingEdit(world.db, postId)).toMatchObject({ body: HELD })
})

test('what the author has typed meanwhile stays, with the words of the dropped edit below', async () => {
  const { ana, threadNo, postNo, postId, change } = await aReplyToChange('A reply that is edited and typed at')
  await change(COUPON, 'ask')
  await keepDraft(ana, {
    target: `post:${postId}`,
    mode: 'edit',
    fields: { body: 'A newer thought.', reason: 'Shorter' },
  })
  const mo = await world.as('mo')
  await inTransaction(mo, (tx) => dropHeldEdit(tx, mo, postId, 'This is a coupon.'))
  const { typed } = (await openEdit(ana, threadNo, postNo)).composed
  expect(typed).toMatchObject({ body: `A newer thought.\n\n---\n\n${COUPON}`, reason: 'Shorter' })
  expect((await readMine(ana)).drafts[0]).toMatchObject({ state: 'kept', findings: [] })
})
