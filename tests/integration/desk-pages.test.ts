import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ExchangeAnswer } from '#app/features/desk/rules/exchange/receive-exchange.server.ts'
import type { DeskPage } from '#app/features/desk/rules/show/desk-page.server.ts'
import type { RulePage } from '#app/features/desk/rules/show/rule-page.server.ts'
import { moveRule } from '#app/features/desk/rules/states/move-rule.server.ts'
import type { VersionPage } from '#app/features/desk/rules/versions/version-page.server.ts'
import type { RuleEditPage } from '#app/features/desk/rules/write/edit-page.server.ts'
import type { RuleAnswer } from '#app/features/desk/rules/write/receive-rule.server.ts'
import { saveRule } from '#app/features/desk/rules/write/save-rule.server.ts'
import type { Tried } from '#app/features/desk/rules/write/try-written.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { readSettings } from '#app/platform/settings.server.ts'
import { loader as deskPage, action as throwSwitch } from '#app/routes/rules.desk._index.tsx'
import { action as actOnRule, loader as rulePage } from '#app/routes/rules.desk.$rule._index.tsx'
import { loader as editPage, action as sendEdit } from '#app/routes/rules.desk.$rule.edit.tsx'
import { action as restore, loader as versionPage } from '#app/routes/rules.desk.$rule.versions.$version.tsx'
import { action as exchange, loader as exchangePage } from '#app/routes/rules.desk.exchange.tsx'
import { loader as download } from '#app/routes/rules.desk.export.ts'
import { loader as newPage, action as sendNew } from '#app/routes/rules.desk.new.tsx'
import { action as tryRule } from '#app/routes/rules.desk.try.ts'
import { reviewItems, ruleHits } from '#db/schema/index.ts'
import { answerOf } from '#tests/helpers/asking.ts'
import { PRESETS, savePresets } from '#tests/helpers/rules.ts'
import { aThread } from '#tests/helpers/threads.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
let mo: Context
beforeEach(async () => {
  world = await createWorld()
  mo = await world.as('mo')
})
afterEach(() => world.close())

type Handler = (args: never) => Promise<unknown>
type Asked = { rule?: string; version?: string; query?: string; form?: Record<string, string>; ctx?: Context }

const ask = <T>(handler: Handler, { rule = '', version = '', query, form, ctx = mo }: Asked = {}) =>
  answerOf<T>(world, handler, ctx, { params: { rule, version }, query, form })
const desk = async (query = '') => (await ask<DeskPage>(deskPage, { query })).body
const aRule = async (rule: string) => (await ask<RulePage>(rulePage, { rule })).body
const formOf = async (rule: string) =>
  (await ask<{ fields: Record<string, string> } & RuleEditPage>(editPage, { rule })).body
const edit = async (rule: string, changes: Record<string, string>) => {
  const { fields, seen } = await formOf(rule)
  return ask<RuleAnswer>(sendEdit, { rule, form: { ...fields, seen: String(seen), ...changes } })
}

test.each([deskPage, rulePage, editPage, newPage, versionPage, exchangePage, download] as Handler[])(
  'a page of the desk is for moderators and admins alone',
  async (page) => {
    for (const handle of ['ana', 'pia', 'raj', 'lee', 'eva'])
      expect((await ask(page, { rule: 'coupon-code', version: '1', ctx: await world.as(handle) })).status).toBe(403)
    const ada = await world.as('ada')
    expect((await ask(page, { rule: 'coupon-code', version: '1', ctx: ada })).status).toBe(200)
  },
)

test.each([rulePage, editPage, versionPage] as Handler[])('a rule that is not there is said so', async (page) => {
  expect((await ask(page, { rule: 'no-such-rule', version: '1' })).status).toBe(404)
  expect((await ask(page, { rule: 'coupon-code', version: '99' })).status).toBe(page === versionPage ? 404 : 200)
})

describe('the list', () => {
  test('shows every rule by family, and finds those that are asked for', async () => {
    const page = await desk()
    expect(page.shown).toBe(page.all)
    expect(page.groups.map(({ family }) => family)).toContain('giveaway')
    const found = await desk('?q=coupon code&state=block&family=coupon')
    expect(found.groups.flatMap(({ rows }) => rows.map(({ id }) => id))).toContain('coupon-code')
    expect((await desk('?q=nothing is called so')).shown).toBe(0)
  })

  test('marks what somebody should look at', async () => {
    await savePresets(mo, { reviewAt: '2026-11-01', expiresAt: '2026-11-02' })
    const { groups } = await desk('?only=reviewDue')
    expect(groups.flatMap(({ rows }) => rows)).toMatchObject([{ id: PRESETS.id, marks: ['expired', 'reviewDue'] }])
  })

  test('has the switch for all rules, which needs a reason', async () => {
    const send = (form: Record<string, string>) => ask(throwSwitch, { form: { intent: 'switch', ...form } })
    expect(await send({ to: 'off', reason: ' ' })).toMatchObject({ status: 422, body: { errors: { reason: {} } } })
    expect(await send({ to: 'off', reason: 'Everything is refused.' })).toMatchObject({ to: '/rules/desk' })
    mo = { ...mo, settings: (await readSettings(world.db)).settings }
    expect(await desk()).toMatchObject({ rejecting: false, lastSwitch: { by: 'mo', reason: 'Everything is refused.' } })
  })
})

describe('the page of a rule', () => {
  const PIN = {
    ...PRESETS,
    ...{ id: 'loose-pins', match: { words: ['pin that holds'] }, title: { en: 'Loose pins', 'zh-CN': '松动的销' } },
    examples: { block: ['A pin that holds.'], pass: ['A pin.'] },
  }

  test('shows what it found, marked, with what people made of it', async () => {
    await saveRule(mo, { rule: PIN, seen: 0, reason: 'To see.' })
    await moveRule(mo, { ruleId: PIN.id, seen: 1, to: 'trial', reason: 'To see.' })
    const { threadNo } = await aThread(await world.as('ana'))
    await world
      .system()
      .door((tx) => tx.update(ruleHits).set({ outcome: 'overturned' }).where(eq(ruleHits.ruleId, PIN.id)))
    expect(await world.db.select().from(reviewItems)).toMatchObject([{ kind: 'trial', state: 'waiting', rank: 60 }])
    const page = await aRule(PIN.id)
    expect(page.quarter).toMatchObject({ hits: 1, accounts: 1, overturned: 1, upheld: 0 })
    expect(page.quarter.precision).toMatchObject({ of: 1, isEnough: false })
    const [hit] = page.hits
    expect(hit).toMatchObject({ effect: 'log', outcome: 'overturned', by: 'ana', threadNo })
    const [mark] = hit?.excerpt?.findings ?? []
    expect(hit?.excerpt?.text.slice(mark?.start, mark?.end)).toBe('pin that holds')
    expect(page.move.gates.map(({ name }) => name)).toContain('trial')
  })

  test('lets nobody past a gate, and says who was faster', async () => {
    await savePresets(mo)
    const move = (form: Record<string, string>) =>
      ask(actOnRule, {
        rule: PRESETS.id,
        form: { intent: 'move', way: 'up', seen: '1', to: 'trial', reason: 'Go.', ...form },
      })
    expect(await move({ reason: '' })).toMatchObject({ status: 422, body: { intent: 'up', errors: { reason: {} } } })
    expect(await move({ to: 'everything' })).toMatchObject({ status: 422 })
    expect(await move({})).toMatchObject({ to: `/rules/desk/${PRESETS.id}?told=moved` })
    expect(await move({})).toMatchObject({ status: 409, body: { conflict: { key: 'desk.step' } } })
    expect(await move({ seen: '2', to: 'review' })).toMatchObject({
      status: 409,
      body: { conflict: { key: 'desk.gates' } },
    })
    expect(await ask(actOnRule, { rule: PRESETS.id, form: { intent: 'nonsense' } })).toMatchObject({ status: 400 })
  })
})

describe('writing', () => {
  test('shows the changes before it saves exactly them', async () => {
    const changes = { adviceEn: 'Leave the code out.', change: 'Shorter.' }
    const looked = await edit('coupon-code', { ...changes, intent: 'save' })
    expect(looked.body.foreseen).toMatchObject({ version: 2, goesOnTrial: false })
    expect(looked.body.foreseen?.changes.words.map(({ field }) => field)).toEqual(['adviceEn'])
    const stamp = looked.body.foreseen?.looked ?? ''
    const other = await edit('coupon-code', { ...changes, titleEn: 'Something else', looked: stamp, intent: 'save' })
    expect(other.to).toBeNull()
    expect((await edit('coupon-code', { ...changes, change: '', looked: stamp, intent: 'save' })).status).toBe(422)
    const saved = await edit('coupon-code', { ...changes, looked: stamp, intent: 'save' })
    expect(saved.to).toBe('/rules/desk/coupon-code?told=saved')
    expect((await aRule('coupon-code')).rule).toMatchObject({ version: 2, state: 'block' })
  })

  test.each([
    [{ match: '{\n  "all": [\n' }, { field: 'match', line: 3, key: 'notJson' }],
    [
      { match: '{\n  "all": [\n    { "words": ["code"] },\n    { "list": "no such" }\n  ]\n}' },
      { field: 'match', line: 4, key: 'unknownList' },
    ],
    [{ match: '{ "pattern": "(", "needs": ["code"] }' }, { field: 'match', line: 1, key: 'unreadablePattern' }],
    [{ except: '{ "words": [] }' }, { field: 'except' }],
    [{ titleZh: '' }, { field: 'titleZh', line: null, key: 'missing' }],
    [{ budget: 'a few' }, { field: 'budget', key: 'notNumber' }],
    [{ reviewAt: 'soon' }, { field: 'reviewAt', key: 'notDate' }],
    [{ firstPosts: '-3' }, { field: 'scope' }],
    [{ block: 'Nothing of it here.' }, { field: 'block', key: 'notCaught' }],
  ] as const)('%j is refused beside its field, and what was typed is still there', async (changes, problem) => {
    const { status, body } = await edit('coupon-code', { ...changes, intent: 'look' })
    expect(status).toBe(422)
    expect(body.problems).toEqual(expect.arrayContaining([expect.objectContaining(problem)]))
    expect(body.typed).toMatchObject(changes)
  })

  test('a new rule begins with a form, and an empty one is told all that is missing', async () => {
    const { body } = await ask<RuleEditPage>(newPage)
    const answer = await ask<RuleAnswer>(sendNew, { form: { ...body.fields, seen: '0', intent: 'look' } })
    const fields = new Set(answer.body.problems?.map(({ field }) => field))
    for (const field of ['id', 'family', 'titleEn', 'adviceZh', 'match']) expect(fields).toContain(field)
    const named = await ask<RuleAnswer>(sendNew, { form: { ...body.fields, id: 'try', intent: 'look' } })
    expect(named.body.problems).toEqual([expect.objectContaining({ field: 'id', key: 'idReserved' })])
  })
})

describe('trying', () => {
  const attempt = async (changes: Record<string, string>) => {
    const { fields } = await formOf('coupon-code')
    return (await ask<Tried>(tryRule, { form: { ...fields, ...changes } })).body
  }

  test('marks what a rule finds, part by part, beside what the rules in force say', async () => {
    const { sample, examples } = await attempt({ sample: 'Use code RIG15 for 15% off at checkout.' })
    const [mark] = sample?.findings ?? []
    expect(sample?.text.slice(mark?.start, mark?.end)).toContain('RIG15')
    expect(sample?.atoms.map(({ path, found }) => [path, found.length > 0])).toEqual([
      ['match.all.0', true],
      ['match.all.1', true],
    ])
    expect(sample?.live.outcome).toBe('reject')
    expect(examples.every(({ isRight }) => isRight)).toBe(true)
  })

  test('runs its examples while words are still missing, and tells which come out wrong', async () => {
    const { examples, problems } = await attempt({ titleZh: '', pass: 'Use code RIG15 and thank me later.' })
    expect(examples.filter(({ isRight }) => !isRight)).toMatchObject([{ side: 'pass' }])
    expect(problems).toEqual(expect.arrayContaining([expect.objectContaining({ field: 'titleZh' })]))
  })

  test('is only words where the rule cannot be read', async () => {
    expect(await attempt({ match: '{', sample: 'x' })).toMatchObject({
      examples: [],
      sample: null,
      problems: [{ line: 1 }],
    })
  })

  test('works by a button as well', async () => {
    const { body } = await edit('coupon-code', { intent: 'try', sample: 'Use code RIG15.' })
    expect(body.tried?.sample?.findings).toHaveLength(1)
  })
})

describe('versions', () => {
  test('each is shown against the one before, and can be restored with a reason', async () => {
    await savePresets(mo)
    await savePresets(mo, { match: { ...PRESETS.match, near: 60 }, owner: 'max' }, 1)
    const { body } = await ask<VersionPage>(versionPage, { rule: PRESETS.id, version: '2' })
    expect(body.changes?.words.map(({ field }) => field)).toEqual(['owner'])
    expect(body.changes?.lines.filter(({ kind }) => kind !== 'same').map(({ text }) => text.trim())).toEqual([
      '"near": 80',
      '"near": 60',
    ])
    const send = (form: Record<string, string>) => ask(restore, { rule: PRESETS.id, version: '1', form })
    expect(await send({ seen: '2', reason: '' })).toMatchObject({ status: 422 })
    expect(await send({ seen: '1', reason: 'Too narrow.' })).toMatchObject({ status: 409 })
    expect(await send({ seen: '2', reason: 'Too narrow.' })).toMatchObject({
      to: `/rules/desk/${PRESETS.id}?told=saved`,
    })
    expect((await aRule(PRESETS.id)).rule).toMatchObject({ version: 3, match: PRESETS.match })
  })
})

describe('export and import', () => {
  const send = (form: Record<string, string>) => ask<ExchangeAnswer>(exchange, { form })

  test('a file of all rules is downloaded, or of one', async () => {
    const answer = (await (download as Handler)({
      ...{ context: world.visit(mo), params: {} },
      request: new Request('http://127.0.0.1:3000/rules/desk/export?rule=coupon-code'),
    } as never)) as Response
    expect(answer.headers.get('Content-Disposition')).toBe('attachment; filename="coupon-code.json"')
    expect(((await answer.json()) as { rules: unknown[] }).rules).toHaveLength(1)
    expect((await ask(download, { query: '?rule=nothing' })).status).toBe(404)
  })

  test('a text is looked at, and taken in only with a reason', async () => {
    const text = JSON.stringify({ rules: [PRESETS] })
    expect(await send({ text, intent: 'look' })).toMatchObject({ status: 200, body: { fit: 1, kept: text } })
    expect(await send({ text, intent: 'import', reason: '' })).toMatchObject({ status: 422 })
    expect(await send({ text, intent: 'import', reason: 'Ours as well.' })).toMatchObject({ body: { imported: 1 } })
    expect(await send({ text, intent: 'look' })).toMatchObject({ body: { fit: 0, rows: [{ outcome: 'same' }] } })
  })

  test.each([
    ['', 'nothingSent'],
    ['{\n"rules": [', 'notJson'],
    ['{ "rules": [] }', 'noRules'],
  ])('%j is refused in words', async (text, key) => {
    expect(await send({ text, intent: 'look' })).toMatchObject({ status: 422, body: { problem: { key } } })
  })
})
