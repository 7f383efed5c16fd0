import { count, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findBank, readRevision } from '#app/features/admission/bank/bank.server.ts'
import { listBankQuestions } from '#app/features/admission/bank/bank-questions.server.ts'
import { importBankFolder, importQuestions } from '#app/features/admission/bank/import-bank.server.ts'
import { readGift } from '#app/features/admission/formats/gift.ts'
import { itemReviews, items, itemTexts, itemVersions } from '#db/schema/index.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

const LABELS = '[tag:RIG] [tag:L1] [source:ISO 1222] [checked:2026-11-01] [recheck:2028-11-01]'
const english = (id: string, stem: string) => `// [id:${id}] ${LABELS}
::${id}:: ${stem} {
=First thread
~Second thread
~Third thread
~Fourth thread
####Because it is so.
}
`
const chinese = (id: string, stem: string) => `// [id:${id}] [lang:zh-CN]
::${id}:: ${stem} {
=第一种螺纹
~第二种螺纹
~第三种螺纹
~第四种螺纹
####因为就是这样。
}
`
const gift = (id: string, stem: string) => `${english(id, stem)}\n${chinese(id, '这是哪一种螺纹？')}`
const take = (file: string, state: 'draft' | 'live' | 'practice' = 'live') =>
  importQuestions(world.system(), readGift(file), { state })
const versionsOf = (id: string) => world.db.select().from(itemVersions).where(eq(itemVersions.itemId, id))
const stemsOf = async (id: string) =>
  (await listBankQuestions(world.db)).filter((one) => one.id === id).map((one) => one.stem)
const stateOf = async (id: string) => (await world.db.select().from(items).where(eq(items.id, id)))[0]?.state
const drawable = async () => {
  const { revision } = await findBank(world.db)
  return (await readRevision(world.db, revision)).map((item) => item.id)
}

test('a question is stored under its stable id with both its texts, and the same file again changes nothing', async () => {
  const file = gift('T-1', 'Which thread is it?')
  expect(await take(file)).toEqual({ imported: 1, skipped: [], refused: [] })
  expect(await take(file)).toMatchObject({ imported: 0, skipped: [{ id: 'T-1' }] })
  expect(await versionsOf('T-1')).toHaveLength(1)
  expect(await stemsOf('T-1')).toEqual(['Which thread is it?', '这是哪一种螺纹？'])
})

test('changed words make a new version, and the old one stays as it was', async () => {
  await take(gift('T-1', 'Which thread is it, then?'))
  expect(await versionsOf('T-1')).toHaveLength(2)
  expect(await stemsOf('T-1')).toContain('Which thread is it, then?')
})

test('a translation that comes alone joins the English text of the bank', async () => {
  await take(english('T-5', 'Is it alone?'), 'draft')
  await take(chinese('T-5', '只有中文吗？'), 'draft')
  expect(await stemsOf('T-5')).toEqual(['Is it alone?', '只有中文吗？'])
})

test('what is imported as a draft is not drawn until it was reviewed', async () => {
  await take(gift('T-6', 'Is it reviewed?'), 'draft')
  expect(await stateOf('T-6')).toBe('draft')
  expect(await drawable()).not.toContain('T-6')
  expect(await drawable()).toContain('T-1')
})

test('an item that staff suspended stays suspended', async () => {
  await world.database.door((tx) => tx.update(items).set({ state: 'suspended' }).where(eq(items.id, 'T-1')))
  await take(gift('T-1', 'Which thread is it now?'))
  expect(await stateOf('T-1')).toBe('suspended')
  expect(await drawable()).not.toContain('T-1')
})

test('a bad question is refused with its line and reason, and costs no other', async () => {
  const bad = '// [id:BAD] [tag:RIG] [tag:L1]\n::BAD:: Where is its source? {=a ~b ~c ~d}\n'
  const told = await take(`${bad}\n${gift('T-2', 'Which other thread is it?')}\nWhere does it end? {=here ~there\n`)
  expect(told.imported).toBe(1)
  expect(told.refused).toMatchObject([
    { line: 22 },
    { id: 'BAD', line: 2, reason: { key: expect.stringMatching(/^lint\./) } },
  ])
})

test('a question without an id gets one from its content, so that it is found again', async () => {
  const file = 'Which is it? {=a ~b ~c}\n'
  expect(await take(file, 'draft')).toMatchObject({ imported: 1 })
  expect(await take(file, 'draft')).toMatchObject({ imported: 0, skipped: [{ id: expect.stringMatching(/^Q-/) }] })
})

test('practice questions are never drawn', async () => {
  await take(gift('T-4', 'Is it for practice?'), 'practice')
  expect(await drawable()).not.toContain('T-4')
})

test('the bank that ships comes in without a refusal, in both languages', async () => {
  const told = await importBankFolder(await world.as('eva'), 'db/seed/exam', await world.as('emil'))
  expect(told.refused).toEqual([])
  const byAuthor = world.db
    .select({ n: count() })
    .from(itemReviews)
    .innerJoin(itemTexts, eq(itemTexts.versionId, itemReviews.versionId))
    .where(eq(itemReviews.reviewerId, itemTexts.writtenBy))
  expect(await byAuthor).toEqual([{ n: 0 }])
  const [practice] = await world.db.select({ n: count() }).from(items).where(eq(items.state, 'practice'))
  expect(practice?.n).toBeGreaterThanOrEqual(15)
  const shipped = (await listBankQuestions(world.db)).filter((question) => !/^[TQ]-/.test(question.id))
  const ids = (lang: string) => shipped.filter((question) => question.lang === lang).map((question) => question.id)
  expect(ids('zh-CN')).toEqual(ids('en'))
})
