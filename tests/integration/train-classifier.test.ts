import { readFileSync } from 'node:fs'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askForTraining } from '#app/features/desk/learning/ask-for-training.server.ts'
import { drawSamples } from '#app/features/desk/learning/draw-samples.server.ts'
import { learnWhenDue } from '#app/features/desk/learning/learn-when-due.server.ts'
import { learningPage } from '#app/features/desk/learning/learning-page.server.ts'
import { lookAtMiss } from '#app/features/desk/learning/look-at-miss.server.ts'
import { trainClassifier } from '#app/features/desk/learning/train-classifier.server.ts'
import { countModeration } from '#app/features/desk/openness/count-moderation.server.ts'
import { opennessPage } from '#app/features/desk/openness/openness-page.server.ts'
import { judgeWords } from '#app/features/forum/judge-words.server.ts'
import { renderMarkdown } from '#app/features/forum/render-markdown.server.ts'
import { readLiveRules } from '#app/features/moderation/live-rules.server.ts'
import { decideItem } from '#app/features/review/decide/decide-item.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { classifiers, decisions, posts, reviewItems } from '#db/schema/index.ts'
import { aReply, aThread } from '#tests/helpers/threads.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
let mo: Context
let opening: typeof posts.$inferSelect
beforeAll(async () => {
  world = await createWorld()
  mo = await world.as('mo')
  // The first words that are judged wait until all rules are compiled.
  const { postId } = await aThread(await world.as('ana'), { title: 'What the replies were decided in' })
  const [found] = await world.db.select().from(posts).where(eq(posts.id, postId))
  if (!found) throw new Error('no thread to reply to')
  opening = found
}, 20_000)
afterAll(() => world.close())

const textsOf = (name: string, most: number): string[] =>
  readFileSync(`tests/fixtures/moderation/${name}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line): string => JSON.parse(line).text)
    .slice(0, most)

/** Posts that moderators decided about, as they lie in the database afterwards. */
async function decide(ctx: Context, texts: string[], decision: 'publish' | 'remove') {
  const state = decision === 'publish' ? ('published' as const) : ('removed' as const)
  const open = { state: 'decided' as const, openedAt: world.at, findings: [{ family: 'coupon' }] }
  const decided = { decision, reason: '', decidedBy: 'mo', decidedAt: world.at }
  const no = 1 + (await world.db.$count(posts, eq(posts.threadId, opening.threadId)))
  const rows = texts.map((body, at) => {
    const [id, reviewItemId] = [ctx.newId(), ctx.newId()]
    return {
      post: { ...opening, id, no: no + at, kind: 'reply' as const, body, html: renderMarkdown(body), state },
      item: { ...open, id: reviewItemId, kind: 'held' as const, postId: id, authorId: opening.authorId },
      decision: { ...decided, id: ctx.newId(), reviewItemId },
    }
  })
  await ctx.door(async (tx) => {
    await tx.insert(posts).values(rows.map(({ post }) => post))
    await tx.insert(reviewItems).values(rows.map(({ item }) => item))
    await tx.insert(decisions).values(rows.map((row) => row.decision))
  })
}

test('below the number of decisions it needs, it stays off and says so', async () => {
  expect(await trainClassifier(world.system())).toEqual({ outcome: 'too-few', decisions: 0 })
  await expect(askForTraining(mo)).rejects.toMatchObject({ said: { key: 'learning.tooFew' } })
  expect(await learningPage(mo)).toMatchObject({ decided: 0, decisionsToLearn: 2000, trained: [], mayTrain: false })
})

test('from enough decisions it learns, takes force, and can do no more than hold', async () => {
  await decide(mo, textsOf('promotions', 250), 'remove')
  await decide(mo, textsOf('honest', 450), 'publish')
  const system = world.system()
  system.settings.moderation.decisionsToLearn = 600
  const trained = await trainClassifier(system)
  expect(trained).toMatchObject({ outcome: 'live' })
  const { classifier, rules } = await readLiveRules(world.db)
  expect(classifier?.id).toBe('id' in trained ? trained.id : '')
  expect(rules.find(({ id }) => id === 'learned-judge')).toMatchObject({ atMost: 'hold' })
  const verdict = await judgeWords(await world.as('ana'), { text: 'The clamp holds a monitor of 900 g.' })
  expect(verdict).toMatchObject({ outcome: 'publish', classifierShare: expect.any(Number) })
  expect(verdict.judgedWith.classifier).toBe(classifier?.id)
})

test('one that is not better on posts nobody learned from does not replace it', async () => {
  const system = world.system()
  system.settings.moderation.decisionsToLearn = 600
  // The same posts give the same judge, which is no better than itself.
  expect(await trainClassifier(system)).toMatchObject({ outcome: 'not-better' })
  expect(await world.db.select({ state: classifiers.state }).from(classifiers)).toEqual([
    { state: 'live' },
    { state: 'not-better' },
  ])
})

test('it is trained once a week by itself', async () => {
  const system = world.system()
  system.settings.moderation.decisionsToLearn = 600
  await learnWhenDue(system)
  expect(await world.db.$count(classifiers)).toBe(2)
  world.advance(7 * 86_400_000)
  await learnWhenDue(system)
  expect(await world.db.$count(classifiers)).toBe(3)
})

test('a likely miss goes before moderators like a sample, and nothing else happens to it', async () => {
  const { postId } = await aThread(await world.as('ana'), { title: 'A post to look at' })
  const itemId = await lookAtMiss(mo, postId)
  expect(await world.db.select().from(reviewItems).where(eq(reviewItems.id, itemId))).toMatchObject([
    { kind: 'sample', state: 'waiting', rank: 80 },
  ])
  const { missed } = await learningPage(mo)
  await decideItem(mo, itemId, { decision: 'remove', reason: 'It sells.' })
  // It was chosen and not drawn, so it says nothing of how much is missed.
  expect((await learningPage(mo)).missed).toEqual(missed)
  await countModeration(world.system())
  const { db, settings } = world.system()
  expect((await opennessPage({ db, settings, language: 'en' })).figures?.missed).toEqual(missed)
  await expect(lookAtMiss(await world.as('ana'), postId)).rejects.toMatchObject({ code: 'forbidden' })
})

test('a share of published posts is drawn by lot, each once', async () => {
  const ana = await world.as('ana')
  const { threadNo } = await aThread(ana, { title: 'A thread with many replies' })
  for (let no = 0; no < 20; no += 1) await aReply(ana, threadNo, `Measured ${no} mm at the plate with the heavy lens.`)
  const all = await world.db.select({ id: posts.id }).from(posts)
  const system = world.system()
  system.settings.moderation.sampleShare = 1
  // Ids carry the real time at which these posts were written.
  system.now = () => Date.now() + 86_400_000
  const drawn = await drawSamples(system)
  expect(drawn).toBeGreaterThan(20)
  expect(drawn).toBeLessThan(all.length)
  expect(await drawSamples(system)).toBe(0)
})
