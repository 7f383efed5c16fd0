import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findItemWhole } from '#app/features/admission/bank/find-item.server.ts'
import { receiveItem } from '#app/features/admission/bank/receive-item.server.ts'
import { disputeItem } from '#app/features/admission/disputes/dispute-item.server.ts'
import { readGift } from '#app/features/admission/formats/gift.ts'
import { startAttempt } from '#app/features/admission/sitting/start-attempt.server.ts'
import { loader as listPage } from '#app/routes/bank._index.tsx'
import { action as actOnItem, loader as itemPage } from '#app/routes/bank.$item.tsx'
import { loader as editPage, action as sendEdit } from '#app/routes/bank.$item_.edit.tsx'
import { loader as disputes } from '#app/routes/bank.disputes.tsx'
import { loader as download } from '#app/routes/bank.export.ts'
import { loader as importPage, action as sendFile } from '#app/routes/bank.import.tsx'
import { loader as newPage, action as sendNew } from '#app/routes/bank.new.tsx'
import { loader as picture } from '#app/routes/bank.pictures.$picture.ts'
import { attempts, itemPictures, items, itemVoids } from '#db/schema/index.ts'
import { aLiveItem, anEntry, chinese, english, stateOf, write } from '#tests/helpers/bank.ts'
import { createExamWorld, start } from '#tests/helpers/exam.ts'
import { buildImageProcess } from '#tests/helpers/image-process.ts'
import * as pictures from '#tests/helpers/pictures.ts'
import type { World } from '#tests/helpers/world.ts'

let world: World
beforeEach(async () => {
  world = await createExamWorld()
})
afterEach(() => world.close())

type Handler = (args: never) => Promise<unknown>
type Asked = { item?: string; query?: string; form?: Record<string, string | File>; picture?: string }

/** What a page or an action answers as somebody, thrown answers included. */
async function ask(handler: Handler, handle: string, { item = '', query = '', form, picture }: Asked = {}) {
  const body = form && new FormData()
  for (const [name, value] of Object.entries(form ?? {})) body?.set(name, value)
  const request = new Request(`http://127.0.0.1:3000/bank${query}`, body ? { method: 'POST', body } : {})
  const context = world.visit(await world.as(handle))
  return handler({ context, params: { item, picture }, request } as never).catch((thrown: unknown) => thrown)
}
const locationOf = (answer: unknown) => (answer instanceof Response ? answer.headers.get('Location') : null)
const statusOf = (answer: unknown) =>
  answer instanceof Response ? answer.status : ((answer as { init?: { status?: number } }).init?.status ?? 200)
// biome-ignore lint/suspicious/noExplicitAny: what a page shows is looked at piece by piece
const bodyOf = (answer: unknown) => ((answer as { data?: unknown }).data ?? answer) as any

const ID = 'RIG-L1-90'
const typed = {
  ...{ topic: 'RIG', level: '1', source: 'ISO 1222', checked: '2026-11-01', key: '2', intent: 'save' },
  'stem-en': english.stem,
  ...Object.fromEntries(english.options.map((option, row) => [`option-en-${row + 1}`, option])),
}

test.each([listPage, itemPage, editPage, newPage, importPage, disputes, download, picture])(
  'a page of the bank is for examiners alone',
  async (page) => {
    expect(statusOf(await ask(page as Handler, 'ana', { item: 'RIG-L1-01' }))).toBe(403)
  },
)

test('an examiner finds items by words of either language, by id and by what they lack', async () => {
  await write(await world.as('eva'), anEntry({ texts: [english] }))
  const found = async (handle: string, query: string) =>
    bodyOf(await ask(listPage, handle, { query })).rows.map((row: { id: string }) => row.id)
  expect(await found('eva', `?q=${encodeURIComponent('small tripod head')}`)).toEqual([ID])
  expect(await found('eva', '?q=rig-l1-90')).toEqual([ID])
  expect(await found('eva', '?q=100%25_off')).toEqual([])
  expect(await found('emil', '?only=mine')).toEqual([ID])
  expect(await found('eva', '?only=mine')).toEqual([])
  expect(await found('eva', '?only=waiting&state=draft&topic=RIG&level=1')).toEqual([ID])
  await aLiveItem(world, anEntry({ id: 'RIG-L1-91', texts: [english, { ...chinese, stem: '哪一种螺纹最小？' }] }))
  expect(await found('eva', `?q=${encodeURIComponent('螺纹最小')}`)).toEqual(['RIG-L1-91'])
})

test('the list turns its pages by where it stopped', async () => {
  const first = bodyOf(await ask(listPage, 'eva'))
  const second = bodyOf(await ask(listPage, 'eva', { query: first.next.replace('/bank', '') }))
  expect(first.rows).toHaveLength(50)
  expect(second.rows[0].id > first.rows[49].id).toBe(true)
  expect(first.matches).toBeGreaterThan(200)
})

test('what was written wrongly is told beside its fields, with all of it still there', async () => {
  const answer = await ask(sendNew, 'eva', { form: { ...typed, topic: '', 'option-en-2': '' } })
  expect(statusOf(answer)).toBe(422)
  expect(Object.keys(bodyOf(answer).errors).sort()).toEqual(['key', 'option-en-2', 'topic'])
  expect(bodyOf(answer).typed).toMatchObject({ 'stem-en': english.stem, source: 'ISO 1222' })
})

test('a check names what the linter finds and stores nothing', async () => {
  const answer = await ask(sendNew, 'eva', { form: { ...typed, id: ID, intent: 'check' } })
  const noText = expect.objectContaining({ weight: 'error', reason: { key: 'lint.noText', values: { lang: 'zh-CN' } } })
  expect(bodyOf(answer).findings).toContainEqual(noText)
  expect(await stateOf(world, ID)).toBeUndefined()
})

test('an item is written in one language and gets its second on the same form', async () => {
  expect(locationOf(await ask(sendNew, 'eva', { form: { ...typed, id: ID } }))).toBe(`/bank/${ID}?told=saved`)
  const { page } = bodyOf(await ask(editPage, 'emil', { item: ID }))
  const second = Object.fromEntries(chinese.options.map((option, row) => [`option-zh-CN-${row + 1}`, option]))
  const form = { ...page.fields, seen: String(page.seen), 'stem-zh-CN': chinese.stem, ...second, intent: 'save' }
  expect(locationOf(await ask(sendEdit, 'emil', { item: ID, form }))).toBe(`/bank/${ID}?told=saved`)
  const { newest } = await findItemWhole(world.db, ID)
  expect(newest).toMatchObject({ version: 2, keys: [1] })
  expect(newest.texts.map(({ lang }) => lang)).toEqual(['en', 'zh-CN'])
})

test('a picture stays with the form while other things are mended, and needs its description', async () => {
  await buildImageProcess()
  const file = new File([new Uint8Array(await pictures.plain())], 'scope.jpg', { type: 'image/jpeg' })
  const refused = bodyOf(await ask(sendNew, 'eva', { form: { ...typed, id: ID, file } }))
  expect(Object.keys(refused.errors)).toEqual(['alt-en'])
  const [kept] = await world.db
    .select({ id: itemPictures.id })
    .from(itemPictures)
    .where(eq(itemPictures.id, refused.typed.picture))
  const form = { ...refused.typed, 'alt-en': 'A waveform that ends at 90 IRE.' }
  expect(statusOf(await ask(sendNew, 'eva', { form }))).toBe(302)
  expect((await findItemWhole(world.db, ID)).newest.pictureId).toBe(kept?.id)
  expect(statusOf(await ask(picture, 'eva', { picture: kept!.id }))).toBe(200)
})

test('who is no examiner leaves not even a picture behind', async () => {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(await pictures.plain())], 'scope.jpg', { type: 'image/jpeg' }))
  const before = await world.db.$count(itemPictures)
  await expect(receiveItem(await world.as('ana'), { form, intent: 'save' })).rejects.toMatchObject({
    code: 'forbidden',
  })
  expect(await world.db.$count(itemPictures)).toBe(before)
})

test('reviewing leads from text to text and on to the next item that waits', async () => {
  const eva = await world.as('eva')
  await write(eva, anEntry())
  await write(eva, anEntry({ id: 'RIG-L1-91' }))
  const page = bodyOf(await ask(itemPage, 'emil', { item: ID }))
  expect(page.rights).toEqual({ en: 'second', 'zh-CN': 'second' })
  const review = { intent: 'review', versionId: page.newest.id, decision: 'approved', note: '' }
  const first = await ask(actOnItem, 'emil', { item: ID, form: { ...review, lang: 'en' } })
  expect(locationOf(first)).toBe(`/bank/${ID}?told=approved`)
  const second = await ask(actOnItem, 'emil', { item: ID, form: { ...review, lang: 'zh-CN' } })
  expect(locationOf(second)).toBe(`/bank/RIG-L1-91?told=drawn&last=${ID}`)
  expect(bodyOf(await ask(itemPage, 'eva', { item: 'RIG-L1-91' })).rights).toEqual({ en: 'own', 'zh-CN': 'own' })
})

test('a text is returned with words for its author, never without', async () => {
  await write(await world.as('eva'), anEntry())
  const { newest } = await findItemWhole(world.db, ID)
  const form = { intent: 'review', versionId: newest.id, lang: 'en', decision: 'returned', note: ' ' }
  const answer = await ask(actOnItem, 'emil', { item: ID, form })
  expect(bodyOf(answer)).toMatchObject({ intent: 'review', errors: { note: { key: 'bank.returnNote' } } })
})

test('an item is voided only after it was said what that means', async () => {
  await aLiveItem(world)
  const form = { intent: 'void', reason: 'Two of its options are right.' }
  expect(statusOf(await ask(actOnItem, 'eva', { item: ID, form: { intent: 'void', reason: 'wrong' } }))).toBe(422)
  expect(bodyOf(await ask(actOnItem, 'eva', { item: ID, form }))).toMatchObject({ toConfirm: form.reason })
  expect(await world.db.select().from(itemVoids)).toEqual([])
  await ask(actOnItem, 'eva', { item: ID, form: { ...form, confirmed: 'on' } })
  expect(await stateOf(world, ID)).toBe('retired')
})

test('a step that somebody else has taken is said on the page, and nothing breaks', async () => {
  await aLiveItem(world)
  const form = { intent: 'state', to: 'draft', reason: 'It should be mended first.' }
  const answer = await ask(actOnItem, 'eva', { item: ID, form })
  expect([statusOf(answer), bodyOf(answer)]).toEqual([409, { conflict: { key: 'bank.step' } }])
  expect(statusOf(await ask(actOnItem, 'eva', { item: ID, form: { intent: 'explode' } }))).toBe(400)
  expect(statusOf(await ask(itemPage, 'eva', { item: 'NOPE' }))).toBe(404)
})

test('open disputes stand on a page of their own until they are answered', async () => {
  const ben = await world.as('ben')
  const { attemptId } = await startAttempt(ben, start())
  await world.database.door((tx) => tx.update(attempts).set({ state: 'failed' }))
  await disputeItem(ben, { attemptId, position: 1, text: 'Two of the options are right here.' })
  const { rows } = bodyOf(await ask(disputes, 'eva'))
  expect(rows).toMatchObject([{ position: 1, state: 'open' }])
  expect(JSON.stringify(rows)).not.toContain(ben.actor.kind === 'account' ? ben.actor.id : '')
  const form = { intent: 'dispute', disputeId: rows[0].id, state: 'kept', answer: 'We looked it up: it is right.' }
  expect(statusOf(await ask(actOnItem, 'eva', { item: rows[0].itemId, form }))).toBe(302)
  expect(bodyOf(await ask(disputes, 'eva')).rows).toEqual([])
})

const GIFT = `// [id:T-90] [tag:RIG] [tag:L1] [source:ISO 1222] [checked:2026-11-01]
::T-90:: Which thread is it? {=First ~Second ~Third}

No braces here
`
const gift = (name = 'items.gift', text = GIFT) => new File([text], name, { type: 'text/plain' })

test('a file is read first, and imported when that is said', async () => {
  const dry = bodyOf(await ask(sendFile, 'eva', { form: { intent: 'check', format: '', file: gift() } }))
  expect(dry.rows).toMatchObject([
    { outcome: 'taken', line: 2 },
    { outcome: 'skipped', reason: { key: expect.stringMatching(/^read\./) } },
  ])
  expect(await stateOf(world, 'T-90')).toBeUndefined()
  const { kept, name, format } = dry
  const answer = await ask(sendFile, 'eva', { form: { intent: 'import', kept, name, format } })
  expect(bodyOf(answer).done).toMatchObject({ imported: 1, skipped: [{ line: 4 }] })
  expect(await stateOf(world, 'T-90')).toBe('draft')
})

test('the same file again is told to change nothing, and another wording to be a new version', async () => {
  await ask(sendFile, 'eva', { form: { intent: 'import', format: '', file: gift() } })
  const read = async (file: File) => bodyOf(await ask(sendFile, 'eva', { form: { intent: 'check', file } }))
  expect(await read(gift())).toMatchObject({ fit: 0, rows: [{ outcome: 'unchanged' }, { outcome: 'skipped' }] })
  const reworded = gift('items.gift', GIFT.replace('Which thread', 'Which of these threads'))
  expect(await read(reworded)).toMatchObject({ fit: 1, rows: [{ outcome: 'changed' }, { outcome: 'skipped' }] })
})

test('no file, an empty one and one that is no text are told beside the field or with their reason', async () => {
  const noFile = await ask(sendFile, 'eva', { form: { intent: 'check' } })
  expect([statusOf(noFile), bodyOf(noFile).errors.file.key]).toEqual([422, 'bank.noFile'])
  const empty = await ask(sendFile, 'eva', { form: { intent: 'check', file: gift('empty.gift', '') } })
  expect(bodyOf(empty).errors.file.key).toBe('bank.emptyFile')
  const blank = await ask(sendFile, 'eva', { form: { intent: 'check', file: gift('blank.gift', '\n\n') } })
  expect(bodyOf(blank).errors.file.key).toBe('bank.noQuestions')
  const broken = new File([new Uint8Array([0xff, 0xfe, 0x41])], 'broken.gift')
  const told = bodyOf(await ask(sendFile, 'eva', { form: { intent: 'check', file: broken } }))
  expect(told.rows).toMatchObject([{ outcome: 'refused', reason: { key: 'read.notUtf8' } }])
})

test('the bank is downloaded as a file that reads back', async () => {
  const answer = (await ask(download, 'eva', { query: '?format=gift&topic=AUD' })) as Response
  expect(answer.headers.get('Content-Disposition')).toBe('attachment; filename="coldshoe-bank-aud.gift"')
  const { questions, problems } = readGift(await answer.text())
  expect(problems).toEqual([])
  const stored = await world.db.select({ id: items.id }).from(items).where(eq(items.topic, 'AUD'))
  expect(new Set(questions.map(({ id }) => id))).toEqual(new Set(stored.map(({ id }) => id)))
  expect(statusOf(await ask(download, 'eva', { query: '?format=docx' }))).toBe(400)
})

test('the page of files says what each format leaves out', async () => {
  const { losses } = bodyOf(await ask(importPage, 'eva', { query: '?losses=1' }))
  expect(losses.map(({ format }: { format: string }) => format)).toEqual(['gift', 'aiken', 'moodle-xml'])
  expect(losses[0].count).toBe(0)
  expect(losses[1].first[0].reason.key).toMatch(/^write\./)
})
