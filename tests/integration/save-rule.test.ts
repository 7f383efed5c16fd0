import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findRule, listVersions } from '#app/features/desk/rules/find-rule.server.ts'
import { restoreVersion } from '#app/features/desk/rules/versions/restore-version.server.ts'
import { saveRule } from '#app/features/desk/rules/write/save-rule.server.ts'
import { readLiveRules } from '#app/features/moderation/live-rules.server.ts'
import { RULES } from '#app/features/moderation/rules/index.ts'
import type { Context } from '#app/platform/context.server.ts'
import { log } from '#db/schema/index.ts'
import { PRESETS, savePresets } from '#tests/helpers/rules.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
let mo: Context
beforeEach(async () => {
  world = await createWorld()
  mo = await world.as('mo')
})
afterEach(() => world.close())

const COUPON = RULES.find(({ id }) => id === 'coupon-code') as (typeof RULES)[number]
const { state: _, version: __, ...coupon } = COUPON
const problemsOf = async (changes: Record<string, unknown>) => {
  const saved = await savePresets(mo, changes)
  return saved.ok ? [] : saved.problems.map(({ path, key }) => `${path} ${key}`)
}

describe('a new rule', () => {
  test('begins as a draft that does not run, with who wrote it and why', async () => {
    expect(await savePresets(mo)).toMatchObject({ ok: true, version: 1, state: 'draft' })
    const [version] = await listVersions(world.db, PRESETS.id)
    expect(version).toMatchObject({ by: 'mo', cause: 'saved', reason: 'Packs were offered three times this week.' })
    const live = await readLiveRules(world.db)
    expect(live.compiled.rules.map(({ rule }) => rule.id)).not.toContain(PRESETS.id)
    expect(await world.db.select().from(log)).toMatchObject([{ act: 'rule.changed', subject: 'rule:preset-packs' }])
  })

  test('may be kept while an example does not come out right', async () => {
    expect(await savePresets(mo, { examples: { block: ['Nothing of it here.'], pass: [] } })).toMatchObject({
      ok: true,
    })
  })

  test.each([
    ['that cannot be read', { match: { all: 'everything' } }, /^match/],
    ['whose pattern is not one', { match: { pattern: '(', needs: ['a'] } }, /^match.*unreadablePattern/],
    ['whose pattern explodes', { match: { pattern: 'a{900}{900}', needs: ['a'] } }, /^match/],
    ['that would hit everything', { match: { words: ['the', 'i', 'is', 'a', '的', '我'] } }, /^match hitsEverything/],
    ['without words in Chinese', { title: { en: 'Packs', 'zh-CN': '' } }, /^title\.zh-CN missing/],
    ['with the name of a page', { id: 'exchange' }, /^id idReserved/],
    ['with the id of another', { id: 'coupon-code' }, /^id idTaken/],
  ])('%s is refused in words', async (_what, changes, expected) => {
    const problems = await problemsOf(changes)
    expect(problems.some((problem) => expected.test(problem))).toBe(true)
    expect(await world.db.select().from(log)).toEqual([])
  })
})

describe('a rule in force', () => {
  const save = (changes: Record<string, unknown>, seen = COUPON.version) =>
    saveRule(mo, { rule: { ...coupon, ...changes }, seen, reason: 'Clearer.' })

  test('keeps its power while only its words change', async () => {
    const advice = { en: 'Leave the code out.', 'zh-CN': '请不要附上优惠码。' }
    expect(await save({ advice })).toMatchObject({ version: 2, state: 'block', isBackOnTrial: false })
    expect((await findRule(world.db, COUPON.id))?.advice).toEqual(advice)
  })

  test('goes back on trial when it finds something else, and the other processes judge so', async () => {
    const before = await readLiveRules(world.db)
    expect(await save({ match: { ...COUPON.match, near: 12 } })).toMatchObject({ state: 'trial', isBackOnTrial: true })
    const live = await readLiveRules(world.db)
    expect(live.version).toBeGreaterThan(before.version)
    expect(live.rules.find(({ id }) => id === COUPON.id)).toMatchObject({ state: 'trial', version: 2 })
  })

  test('is compiled anew only where what it finds or may do has changed', async () => {
    const before = await readLiveRules(world.db)
    await savePresets(mo)
    await save({ title: { en: 'A code', 'zh-CN': '优惠码' }, reviewAt: '2027-01-01' })
    const reworded = await readLiveRules(world.db)
    expect(reworded.version).toBeGreaterThan(before.version)
    expect(reworded.compiled.scan).toBe(before.compiled.scan)
    const running = reworded.compiled.rules.find(({ rule }) => rule.id === COUPON.id)
    expect(running?.rule).toMatchObject({
      title: { en: 'A code' },
      reviewAt: '2027-01-01',
      version: COUPON.version + 1,
    })
    const except = [...(COUPON.except ?? []), { words: ['zebrawood'] }]
    expect(await save({ except }, COUPON.version + 1)).toMatchObject({ ok: true, state: 'trial' })
    expect((await readLiveRules(world.db)).compiled.scan).not.toBe(before.compiled.scan)
  })

  test('may not allow itself as many mistakes as it likes', async () => {
    expect(await savePresets(mo, { budget: 900 })).toEqual({
      ok: false,
      problems: [{ path: 'budget', key: 'outOfRange', values: { least: 0, most: 5 } }],
    })
    expect(await savePresets(mo, { budget: 5 })).toMatchObject({ ok: true })
  })

  test('is not changed by a save that changes nothing', async () => {
    expect(await save({})).toMatchObject({ ok: true, version: COUPON.version })
    expect(await listVersions(world.db, COUPON.id)).toHaveLength(1)
  })

  test('refuses an example that it gets wrong', async () => {
    const examples = { ...COUPON.examples, block: ['Nothing of it here.', ...COUPON.examples.block] }
    expect(await save({ examples })).toMatchObject({ ok: false, problems: [{ path: 'examples.block.0' }] })
  })

  test('that somebody else changed meanwhile is not written over', async () => {
    await save({ owner: 'mo' })
    await expect(save({ owner: 'max' })).rejects.toMatchObject({ code: 'conflict' })
  })

  test('gets an earlier version back as its next one', async () => {
    await save({ match: { ...COUPON.match, near: 12 } })
    const restored = await restoreVersion(mo, { ruleId: COUPON.id, version: 1, seen: 2, reason: 'Too wide.' })
    expect(restored).toMatchObject({ ok: true, version: 3, state: 'trial' })
    expect((await findRule(world.db, COUPON.id))?.match).toEqual(COUPON.match)
  })

  test('has only the versions it has', async () => {
    await expect(restoreVersion(mo, { ruleId: COUPON.id, version: 9, seen: 1, reason: 'x' })).rejects.toMatchObject({
      code: 'not-found',
    })
  })
})

test.each(['ana', 'pia', 'raj', 'lee'])('%s writes no rules', async (handle) => {
  await expect(savePresets(await world.as(handle))).rejects.toMatchObject({ code: 'forbidden' })
})
