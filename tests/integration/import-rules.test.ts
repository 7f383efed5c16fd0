import { afterEach, beforeEach, expect, test } from 'vitest'
import { readRules } from '#app/features/desk/rules/exchange/exchange-file.ts'
import { exportRules } from '#app/features/desk/rules/exchange/export-rules.server.ts'
import { foreseeImport } from '#app/features/desk/rules/exchange/foresee-import.server.ts'
import { importRules } from '#app/features/desk/rules/exchange/import-rules.server.ts'
import { findRule, listVersions } from '#app/features/desk/rules/find-rule.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { PRESETS, savePresets } from '#tests/helpers/rules.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
let mo: Context
beforeEach(async () => {
  world = await createWorld()
  mo = await world.as('mo')
})
afterEach(() => world.close())

type Loose = Record<string, unknown>
const inForce = (rule: Loose) => ({ ...rule, state: 'block', version: 40 })
const foreseen = async (...rules: Loose[]) =>
  (await foreseeImport(mo, rules)).rows.map(({ id, outcome, to }) => [id, outcome, to])
const failing = { ...PRESETS, id: 'half-done', examples: { block: ['Nothing of it here.'], pass: [] } }

test('everything that is exported is the same when it comes back', async () => {
  const { text } = await exportRules(mo, null)
  const read = readRules(text)
  if (!read.ok) throw new Error('the export can be read')
  const { rows, toSave } = await foreseeImport(mo, read.rules)
  expect(rows.filter(({ outcome }) => outcome !== 'same')).toEqual([])
  expect(rows.length).toBeGreaterThan(100)
  expect(toSave).toEqual([])
})

test('what comes in is told before it does: new, changed, the same, or refused and why', async () => {
  await savePresets(mo)
  const renamed = { ...PRESETS, title: { en: 'Packs', 'zh-CN': '预设包' } }
  const other = { ...inForce(PRESETS), id: 'other-packs' }
  expect(await foreseen(PRESETS, renamed, other, failing, { id: 'broken' }, {})).toEqual([
    ['preset-packs', 'same', null],
    ['preset-packs', 'refused', null],
    ['other-packs', 'new', 'trial'],
    ['half-done', 'new', 'draft'],
    ['broken', 'refused', null],
    ['', 'refused', null],
  ])
  expect(await foreseen(renamed)).toEqual([['preset-packs', 'changed', 'draft']])
})

test('nothing comes in force, whatever its file says, and the log knows why it came', async () => {
  const rules = [inForce({ ...PRESETS, id: 'other-packs' }), failing]
  expect(await importRules(mo, { rules, reason: 'From the sister forum.' })).toEqual({ imported: 2 })
  expect(await findRule(world.db, 'other-packs')).toMatchObject({ state: 'trial', version: 1 })
  expect(await findRule(world.db, 'half-done')).toMatchObject({ state: 'draft' })
  const [version] = await listVersions(world.db, 'other-packs')
  expect(version).toMatchObject({ cause: 'imported', reason: 'From the sister forum.', by: 'mo' })
})

test('a rule in force that would find something else goes on trial; the same file again changes nothing', async () => {
  const { text } = await exportRules(mo, 'coupon-code')
  const rule = JSON.parse(text).rules[0]
  const rules = [{ ...rule, match: { ...rule.match, near: 12 } }]
  expect(await importRules(mo, { rules, reason: 'Wider.' })).toEqual({ imported: 1 })
  expect(await findRule(world.db, 'coupon-code')).toMatchObject({ state: 'trial', version: 2 })
  expect(await importRules(mo, { rules, reason: 'Again.' })).toEqual({ imported: 0 })
})

test.each([{ toString: 1 }, 7, null, ['id']])(
  'a name or title that is no text (%j) is refused in words',
  async (odd) => {
    expect(await foreseen({ ...PRESETS, id: odd })).toEqual([['', 'refused', null]])
    expect(await foreseen({ ...PRESETS, title: { en: odd, 'zh-CN': odd } })).toEqual([
      ['preset-packs', 'refused', null],
    ])
  },
)

test.each(['ana', 'pia', 'eva'])('%s imports nothing', async (handle) => {
  const ctx = await world.as(handle)
  await expect(importRules(ctx, { rules: [PRESETS], reason: 'x' })).rejects.toMatchObject({ code: 'forbidden' })
})
