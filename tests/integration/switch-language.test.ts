import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { finishAttempt } from '#app/features/admission/sitting/finish-attempt.server.ts'
import { startAttempt } from '#app/features/admission/sitting/start-attempt.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { loader as itemPage, action as move } from '#app/routes/exam.$attempt.$position.tsx'
import { loader as picture } from '#app/routes/exam.$attempt.picture.$position.ts'
import { action as save } from '#app/routes/exam.$attempt.save.ts'
import { attempts, itemVersions } from '#db/schema/index.ts'
import { askIn, locationOf, statusOf } from '#tests/helpers/ask-route.ts'
import { answerAll, createExamWorld, givePicture, HOUR, start, storedForm } from '#tests/helpers/exam.ts'
import type { World } from '#tests/helpers/world.ts'

let world: World
let ben: Context
let sitting: { attemptId: string; tab: string | null }
beforeEach(async () => {
  world = await createExamWorld()
  ben = await world.as('ben')
  sitting = await startAttempt(ben, start())
})
afterEach(() => world.close())

type Shown = {
  question: { stem: string; lang: string; chosen: string | null; options: { token: string; text: string }[] }
}

const paramsOf = (position: number) => ({ attempt: sitting.attemptId, position: String(position) })
const read = async (position = 1) =>
  (await askIn(world)(itemPage, ben, { params: paramsOf(position), query: `?tab=${sitting.tab}` })) as Shown
const send = (fields: Record<string, string>, position = 1) =>
  askIn(world)(move, ben, { params: paramsOf(position), form: { tab: sitting.tab ?? '', ...fields } })
const stored = async (position = 1) => (await storedForm(world.db, sitting.attemptId))[position - 1]!

test('switched, the same item comes back in the other language with the answer that was made', async () => {
  const { question: english } = await read()
  const { key } = await stored()
  const answer = await send({ option: key, flag: 'on', lang: 'zh-CN' })
  expect(locationOf(answer)).toBe(`/exam/${sitting.attemptId}/1?tab=${sitting.tab}`)
  const { question: chinese } = await read()
  expect(chinese).toMatchObject({ lang: 'zh-CN', chosen: key, otherLangs: ['en'], flagged: true })
  expect(chinese.stem).toMatch(/\p{Script=Han}/u)
  expect(chinese.options.map(({ token }) => token)).toEqual(english.options.map(({ token }) => token))
  await send({ lang: 'en' })
  expect((await read()).question).toEqual({ ...english, chosen: key, sequence: 2 })
})

test('the language stays for the items after it, and each answer keeps the one it was read in', async () => {
  const { key } = await stored(1)
  await send({ option: key, go: '2' })
  await send({ lang: 'zh-CN' }, 2)
  await send({ go: '3' }, 2)
  expect((await read(3)).question.lang).toBe('zh-CN')
  const [first, second, third] = await storedForm(world.db, sitting.attemptId)
  expect([first?.lang, second?.lang, third?.lang]).toEqual(['en', 'zh-CN', 'zh-CN'])
  const [attempt] = await world.db.select().from(attempts).where(eq(attempts.id, sitting.attemptId))
  expect(attempt?.lang).toBe('zh-CN')
})

test('the key is the same in both languages: a sitting read in Chinese passes like one read in English', async () => {
  await send({ lang: 'zh-CN' })
  await answerAll(ben, sitting, 40)
  await finishAttempt(ben, sitting.attemptId, sitting.tab)
  const [attempt] = await world.db.select().from(attempts).where(eq(attempts.id, sitting.attemptId))
  expect(attempt).toMatchObject({ state: 'passed', score: 40 })
})

test('a save on the way and one by the button lose nothing of each other', async () => {
  const { key, wrong } = await stored()
  await askIn(world)(save, ben, {
    params: { attempt: sitting.attemptId },
    form: { position: '1', option: wrong, tab: sitting.tab ?? '', sequence: '1' },
  })
  await send({ option: key, sequence: '2', lang: 'zh-CN' })
  expect(await stored()).toMatchObject({ chosen: key, lang: 'zh-CN', sequence: 2 })
})

test('a language that no item is written in is refused, and nothing changes', async () => {
  const { key } = await stored()
  expect(statusOf(await send({ option: key, lang: 'de' }))).toBe(400)
  expect(await stored()).toMatchObject({ chosen: null, lang: 'en' })
})

test('a picture comes with its size and its words in the language read, to who sits this item, while the sitting lasts', async () => {
  const id = await givePicture(world, sitting.attemptId)
  expect((await read()).question).toMatchObject({ picture: { width: expect.any(Number), alt: 'A histogram' } })
  const asked = async (ctx: Context, position = '1') =>
    askIn(world)(picture, ctx, { params: { attempt: sitting.attemptId, position } })
  const shown = (await asked(ben)) as Response
  expect([shown.headers.get('Content-Type'), shown.headers.get('Cache-Control')]).toEqual(['image/webp', 'no-store'])
  expect((await shown.arrayBuffer()).byteLength).toBeGreaterThan(1000)
  expect(JSON.stringify([...shown.headers])).not.toContain(id)
  expect(statusOf(await asked(ben, '2'))).toBe(404)
  expect(statusOf(await asked(ben, 'x'))).toBe(404)
  expect(statusOf(await asked(await world.as('raj')))).toBe(404)
  expect(statusOf(await asked(world.visitor()))).toBe(401)
  world.advance(2 * HOUR)
  expect(statusOf(await asked(ben))).toBe(404)
})

test('an item without a picture has none to send', async () => {
  await world.database.door((tx) => tx.update(itemVersions).set({ pictureId: null }))
  expect(statusOf(await askIn(world)(picture, ben, { params: paramsOf(1) }))).toBe(404)
  expect((await read()).question).toMatchObject({ picture: undefined })
})
