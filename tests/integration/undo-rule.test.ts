import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findRule } from '#app/features/desk/rules/find-rule.server.ts'
import { writeVersion } from '#app/features/desk/rules/write-version.server.ts'
import { doUndo } from '#app/features/desk/undo/do-undo.server.ts'
import { listUndo } from '#app/features/desk/undo/list-undo.server.ts'
import { runUndo } from '#app/features/desk/undo/run-undo.server.ts'
import { findUndo, resultOf } from '#app/features/desk/undo/undo-queries.server.ts'
import { editPost } from '#app/features/forum/edit-post.server.ts'
import { publishPost } from '#app/features/forum/publish-post.server.ts'
import type { Rule } from '#app/features/moderation/rule.ts'
import { decideItem } from '#app/features/review/decide/decide-item.server.ts'
import { findBrokenLogEntry } from '#app/platform/log.server.ts'
import { decisions, drafts, log, notices, posts, reviewItems, ruleHits, ruleUndos, threads } from '#db/schema/index.ts'
import { aThread, COUPON } from '#tests/helpers/threads.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
beforeEach(async () => {
  world = await createWorld()
})
afterEach(() => world.close())

const HOUR = 3_600_000
const worded = { en: 'No grommets', 'zh-CN': '不谈垫圈' }
const noGrommets: Rule = {
  ...{ id: 'no-grommets', family: 'for-sale', state: 'review', version: 1, languages: ['en'], owner: 'moderators' },
  ...{ title: worded, advice: worded, match: { words: ['grommets'] }, examples: { block: [], pass: [] } },
}

async function save(changes: Partial<Rule> = {}) {
  const mo = await world.as('mo')
  const before = await findRule(world.db, noGrommets.id)
  const made = { rule: { ...noGrommets, ...changes }, before, cause: 'saved' as const, reason: 'A wave of grommets' }
  return mo.door((tx) => writeVersion(tx, mo, made))
}

const refusing: Partial<Rule> = { state: 'block', match: { all: [{ words: ['grommets'] }, { words: ['came loose'] }] } }
const GROMMETS = 'The grommets of my rain cover came loose in the cold.'
const AND_COUPON = `${GROMMETS} ${COUPON}`

const reply = async (handle: string, threadNo: number, body: string) =>
  publishPost(await world.as(handle), { threadNo, body, replyToNo: null })

/** Lists, and does it. */
async function undo(version: number) {
  const mo = await world.as('mo')
  const id = await listUndo(mo, { ruleId: noGrommets.id, version, reason: 'It met honest talk about rubber rings.' })
  await world.runJobs()
  await doUndo(mo, id)
  await world.runJobs()
  return id
}

const postOf = async (id: string) => (await world.db.select().from(posts).where(eq(posts.id, id)))[0]
const threadOf = async (no: number) => (await world.db.select().from(threads).where(eq(threads.no, no)))[0]

async function undoOf(id: string) {
  const found = await findUndo(world.db, id)
  if (!found) throw new Error('no such undo')
  return { ...found, entries: resultOf(found)?.entries ?? [] }
}

async function heldReply(threadNo: number, body = GROMMETS) {
  const held = await reply('ana', threadNo, body)
  if (held.outcome !== 'held') throw new Error(`not held but ${held.outcome}`)
  return held
}

describe('undoing a version of a rule', () => {
  test('what it held is published where it would have stood, and its author is told that our rule was wrong', async () => {
    const thread = await aThread(await world.as('ana'))
    await save()
    world.advance(HOUR)
    const held = await heldReply(thread.threadNo)
    const sentAt = world.at
    world.advance(HOUR)
    await reply('max', thread.threadNo, 'Mine have a groove that keeps the ring in its place.')
    const before = await threadOf(thread.threadNo)
    world.advance(30 * 24 * HOUR)

    const id = await undo(1)
    expect(await postOf(held.postId)).toMatchObject({ state: 'published', no: held.postNo, createdAt: sentAt })
    const after = await threadOf(thread.threadNo)
    expect(after?.lastPostAt).toBe(before?.lastPostAt)
    expect(after?.replyCount).toBe((before?.replyCount ?? 0) + 1)
    expect(await undoOf(id)).toMatchObject({ state: 'done', judged: 1, total: 1, doneBy: expect.any(String) })
    const told = await world.db.select().from(notices)
    expect(told.map(({ kind }) => kind)).toContain('rule-was-wrong')
    expect(told.map(({ kind }) => kind)).not.toContain('released')
    const [hit] = await world.db.select().from(ruleHits).where(eq(ruleHits.postId, held.postId))
    expect(hit?.outcome).toBe('overturned')
    expect(await world.db.select().from(decisions)).toMatchObject([{ decision: 'publish', batchId: id }])
  })

  test('what it refused lies ready with its author, who is told', async () => {
    const thread = await aThread(await world.as('max'))
    await save(refusing)
    expect((await reply('ana', thread.threadNo, GROMMETS)).outcome).toBe('refused')
    await undo(1)
    expect(await world.db.select().from(drafts)).toMatchObject([
      { state: 'restored', findings: [], fields: { body: GROMMETS } },
    ])
    expect(await world.db.select().from(notices)).toMatchObject([{ kind: 'draft-restored', href: expect.any(String) }])
    expect((await reply('ana', thread.threadNo, GROMMETS)).outcome).toBe('published')
  })

  test('what other rules object to stays, and so does what people decided meanwhile', async () => {
    const thread = await aThread(await world.as('max'))
    await save({ ...refusing, state: 'review' })
    const removed = await heldReply(thread.threadNo, `${GROMMETS} Twice.`)
    const [item] = await world.db.select().from(reviewItems).where(eq(reviewItems.postId, removed.postId))
    await decideItem(await world.as('max'), item?.id ?? '', { decision: 'remove', reason: 'It is a repeat.' })
    expect((await reply('ana', thread.threadNo, AND_COUPON)).outcome).toBe('refused')
    const { entries } = await undoOf(await undo(1))
    expect(entries.map(({ fate }) => fate).sort()).toEqual(['decided', 'objected'])
    expect(entries.find(({ fate }) => fate === 'objected')?.rules?.length).toBeGreaterThan(0)
    expect(await world.db.select().from(drafts)).toMatchObject([{ state: 'refused' }])
    expect((await postOf(removed.postId))?.state).toBe('removed')
  })

  test('words that were changed after the list was made wait on for a moderator', async () => {
    const thread = await aThread(await world.as('max'))
    await save()
    const { postId, postNo } = await heldReply(thread.threadNo)
    const mo = await world.as('mo')
    const id = await listUndo(mo, { ruleId: noGrommets.id, version: 1, reason: 'It met honest talk.' })
    await world.runJobs()
    world.advance(1000)
    const edit = { threadNo: thread.threadNo, postNo, revision: 1, body: AND_COUPON, reason: '' }
    await editPost(await world.as('ana'), edit, { note: 'Please.' })
    await doUndo(mo, id)
    await world.runJobs()
    expect(await postOf(postId)).toMatchObject({ state: 'held', body: AND_COUPON })
  })

  test('whoever undoes it does not publish what waits of their own', async () => {
    const thread = await aThread(await world.as('max'))
    await save()
    const own = await reply('mo', thread.threadNo, GROMMETS)
    const other = await heldReply(thread.threadNo, `${GROMMETS} Twice.`)
    expect(own.outcome).toBe('held')
    await undo(1)
    expect(await postOf('postId' in own ? own.postId : '')).toMatchObject({ state: 'held' })
    expect(await postOf(other.postId)).toMatchObject({ state: 'published' })
  })

  test('nothing changes by the list alone', async () => {
    const thread = await aThread(await world.as('max'))
    await save()
    const held = await heldReply(thread.threadNo)
    const mo = await world.as('mo')
    await listUndo(mo, { ruleId: noGrommets.id, version: 1, reason: 'To see.' })
    await world.runJobs()
    expect((await postOf(held.postId))?.state).toBe('held')
    expect(await findRule(world.db, noGrommets.id)).toMatchObject({ version: 1, state: 'review' })
  })

  test('the rule goes back to what it was, or is retired; the log says so', async () => {
    await save({ match: { words: ['ferrules'] }, state: 'review' })
    await save({ state: 'trial' })
    await save({ state: 'review' })
    await undo(3)
    const rule = await findRule(world.db, noGrommets.id)
    expect(rule).toMatchObject({ version: 4, state: 'review', match: { words: ['ferrules'] } })
    await undo(4)
    expect(await findRule(world.db, noGrommets.id)).toMatchObject({ version: 5, state: 'retired' })
    const acts = (await world.db.select().from(log)).map(({ act }) => act)
    expect(acts.filter((act) => act === 'rule.undone')).toHaveLength(2)
    expect(await findBrokenLogEntry(world.db)).toBeUndefined()
  })

  test('cut off in the middle it goes on, and gives nothing back twice', async () => {
    const thread = await aThread(await world.as('max'))
    await save()
    for (let no = 0; no < 6; no += 1) await heldReply(thread.threadNo, `${GROMMETS} Try ${no}.`)
    const mo = await world.as('mo')
    const id = await listUndo(mo, { ruleId: noGrommets.id, version: 1, reason: 'Wrong.' })
    await world.runJobs()
    await doUndo(mo, id)
    await runUndo(world.system(), { undoId: id })
    const halved = { state: 'doing' as const, judged: 4, doneAt: null }
    await mo.door((tx) => tx.update(ruleUndos).set(halved).where(eq(ruleUndos.id, id)))
    await world.runJobs()
    expect(await undoOf(id)).toMatchObject({ state: 'done', judged: 6 })
    expect((await threadOf(thread.threadNo))?.replyCount).toBe(6)
    expect(await world.db.select().from(decisions)).toHaveLength(6)
  })

  test('a list that the rules have overtaken is not used, and none twice', async () => {
    const mo = await world.as('mo')
    await save()
    const id = await listUndo(mo, { ruleId: noGrommets.id, version: 1, reason: 'Wrong.' })
    await expect(doUndo(mo, id)).rejects.toThrow('backtest.notListed')
    await world.runJobs()
    await save({ match: { words: ['ferrules'] } })
    await expect(doUndo(mo, id)).rejects.toThrow('backtest.staleList')
    await undo(1)
    expect(await findRule(world.db, noGrommets.id)).toMatchObject({ version: 2, match: { words: ['ferrules'] } })
    await expect(listUndo(await world.as('ana'), { ruleId: 'a', version: 1, reason: 'x' })).rejects.toThrow('forbidden')
    await expect(listUndo(mo, { ruleId: noGrommets.id, version: 9, reason: 'x' })).rejects.toThrow(
      'missing.ruleVersion',
    )
  })
})
