import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { judgeWords } from '#app/features/forum/judge-words.server.ts'
import { startThread } from '#app/features/forum/start-thread.server.ts'
import type { Rule } from '#app/features/moderation/rule.ts'
import type { Context } from '#app/platform/context.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { judgements, productLines, ruleHits, ruleVersions, storms } from '#db/schema/index.ts'
import { COUPON, HONEST } from '#tests/helpers/threads.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

const wordedAlike = { en: 'Grommets', 'zh-CN': '垫圈' }
const noGrommets: Rule = {
  id: 'no-grommets',
  family: 'for-sale',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: wordedAlike,
  advice: wordedAlike,
  match: { words: ['grommets'] },
  examples: { block: [], pass: [] },
}

async function save(rule: Rule) {
  const system = world.system()
  await system.door(async (tx) => {
    const saved = { savedBy: 'mo', savedAt: world.at, reason: 'A test of the overlay' }
    await tx.insert(ruleVersions).values({ ruleId: rule.id, version: rule.version, state: rule.state, rule, ...saved })
    await recordEvent(tx, system, 'rule.saved', `rule:${rule.id}`)
  })
}

const outcomeOf = async (ctx: Context, text: string) => (await judgeWords(ctx, { text })).outcome

test('a rule that people saved holds from the next text on, and its next version at once', async () => {
  const ana = await world.as('ana')
  const text = 'The grommets of my rain cover came loose.'
  expect(await outcomeOf(ana, text)).toBe('publish')
  await save(noGrommets)
  expect(await outcomeOf(ana, text)).toBe('hold')
  await save({ ...noGrommets, version: 2, state: 'trial' })
  const verdict = await judgeWords(ana, { text })
  expect(verdict).toMatchObject({ outcome: 'publish', logged: [{ ruleId: 'no-grommets', ruleVersion: 2 }] })
})

test('a saved version that a later program cannot run leaves the other rules in force', async () => {
  const warned: string[] = []
  const { warn } = console
  console.warn = (text: string) => warned.push(text)
  await save({ ...noGrommets, id: 'broken', match: { list: 'a-list-that-is-gone' } })
  expect(await outcomeOf(await world.as('ana'), COUPON)).toBe('reject')
  console.warn = warn
  expect(warned.join()).toContain('broken')
})

test('every rule that spoke is counted once, with the post it spoke of', async () => {
  const ana = await world.as('ana')
  const [line] = await world.db.select().from(productLines).limit(1)
  const thread = { line: { id: line?.id ?? '', slug: line?.slug ?? '' }, kind: 'question' as const }
  const answer = await startThread(ana, { ...thread, title: 'Loose cover', body: `${HONEST} The grommets gave way.` })
  const postId = 'postId' in answer ? answer.postId : ''
  const [judgement] = await world.db.select().from(judgements).where(eq(judgements.postId, postId))
  expect(judgement).toMatchObject({ outcome: 'publish', mode: 'new', judgedWith: { rules: expect.any(Number) } })
  expect(await world.db.select().from(ruleHits).where(eq(ruleHits.postId, postId))).toMatchObject([
    { ruleId: 'no-grommets', ruleVersion: 2, effect: 'log', alone: false },
  ])
})

test('with rejecting switched off, a moderator looks instead', async () => {
  const ana = await world.as('ana')
  ana.settings.moderation.rejecting = false
  const verdict = await judgeWords(ana, { text: COUPON })
  expect(verdict.outcome).toBe('hold')
  expect(verdict.findings.map(({ effect }) => effect)).not.toContain('reject')
})

test('in a storm newcomers and links wait, others do not', async () => {
  const [noor, ana] = [await world.as('noor'), await world.as('ana')]
  const hour = { startedAt: world.at, endsAt: world.at + 3_600_000 }
  await noor.door((tx) => tx.insert(storms).values({ id: 's', startedBy: 'mo', reason: 'A wave', ...hour }))
  expect(await outcomeOf(noor, HONEST)).toBe('hold')
  expect(await outcomeOf(ana, HONEST)).toBe('publish')
  expect(await outcomeOf(ana, `${HONEST} The drawing: https://maker.example/d.pdf`)).toBe('hold')
  world.advance(3_600_000)
  expect(await outcomeOf(noor, HONEST)).toBe('publish')
})
