import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tendRules } from '#app/features/desk/brake/tend-rules.server.ts'
import { findRule, listVersions } from '#app/features/desk/rules/find-rule.server.ts'
import { writeVersion } from '#app/features/desk/rules/write-version.server.ts'
import type { Rule } from '#app/features/moderation/rule.ts'
import { judgements, log, notices, ruleHits } from '#db/schema/index.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

const DAY = 86_400_000
const worded = { en: 'No grommets', 'zh-CN': '不谈垫圈' }
const aRule = (id: string, changes: Partial<Rule> = {}): Rule => ({
  ...{ id, family: 'for-sale', state: 'review', version: 1, languages: ['en'], owner: 'moderators' },
  ...{ title: worded, advice: worded, match: { words: ['grommets'] }, examples: { block: [], pass: [] } },
  ...changes,
})

async function save(rule: Rule) {
  const mo = await world.as('mo')
  await mo.door((tx) => writeVersion(tx, mo, { rule, before: undefined, cause: 'saved', reason: 'A wave' }))
}

async function hit(ruleId: string, accounts: string[], outcome: 'overturned' | null = null) {
  for (const accountId of accounts)
    await world.database.door(async (tx) => {
      const id = world.system().newId()
      const both = { id, accountId, at: world.at }
      const judged = { target: 'ask', textHash: id, outcome: 'reject' as const, findings: [] }
      await tx.insert(judgements).values({ ...both, ...judged })
      const spoke = { judgementId: id, ruleId, ruleVersion: 1, effect: 'reject' as const, outcome }
      await tx.insert(ruleHits).values({ ...both, ...spoke })
    })
}

const five = ['ana', 'ana', 'ben', 'noor', 'noor']

test('a rule that floods soon after its change loses a step, and the moderators are told', async () => {
  await save(aRule('floods'))
  await hit('floods', five.slice(0, 4))
  await tendRules(world.system())
  expect((await findRule(world.db, 'floods'))?.state).toBe('review')
  await hit('floods', five.slice(4))
  await tendRules(world.system())
  await tendRules(world.system())
  const [braked, ...older] = await listVersions(world.db, 'floods')
  expect(braked).toMatchObject({ version: 2, state: 'trial', cause: 'braked', by: null })
  expect(braked?.reason).toContain('5 of 5 texts, of 3 people')
  expect(older).toHaveLength(1)
  await world.runJobs()
  const told = (await world.db.select().from(notices)).filter(({ kind }) => kind === 'rule-braked')
  expect(told).toHaveLength(2)
  const entries = await world.db.select().from(log).where(eq(log.subject, 'rule:floods'))
  expect(entries.at(-1)).toMatchObject({ actorId: null, details: { cause: 'braked', hits: 5, accounts: 3 } })
})

test('a rule whose refusals people let stand loses a step long after', async () => {
  const both: Partial<Rule> = { state: 'block', match: { all: [{ words: ['grommets'] }, { words: ['sale'] }] } }
  await save(aRule('mistaken', both))
  world.advance(2 * DAY)
  await hit('mistaken', five.slice(0, 3))
  await hit('mistaken', five.slice(3), 'overturned')
  await tendRules(world.system())
  expect(await findRule(world.db, 'mistaken')).toMatchObject({ version: 2, state: 'review' })
})

test('an end is kept, and a date of review is said once', async () => {
  const today = new Date(world.at).toISOString().slice(0, 10)
  await save(aRule('ends', { expiresAt: today }))
  await save(aRule('asks', { reviewAt: today }))
  await tendRules(world.system())
  await world.runJobs()
  await tendRules(world.system())
  await world.runJobs()
  expect(await findRule(world.db, 'ends')).toMatchObject({ version: 2, state: 'retired' })
  expect(await findRule(world.db, 'asks')).toMatchObject({ version: 1, state: 'review' })
  const told = (await world.db.select().from(notices)).filter(({ kind }) => kind === 'rule-review-due')
  expect(told.map(({ href }) => href)).toEqual(['/rules/desk/asks', '/rules/desk/asks'])
})
