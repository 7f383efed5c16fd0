import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openPanel } from '#app/features/admission/angoff/open-panel.server.ts'
import { listPanelItems } from '#app/features/admission/angoff/panel-items.server.ts'
import { findPanel } from '#app/features/admission/angoff/panel-queries.server.ts'
import { readPanel } from '#app/features/admission/angoff/read-panel.server.ts'
import { readPanels } from '#app/features/admission/angoff/read-panels.server.ts'
import { readSheet } from '#app/features/admission/angoff/read-sheet.server.ts'
import { receivePanelStep } from '#app/features/admission/angoff/receive-panel-step.server.ts'
import { receiveRatings } from '#app/features/admission/angoff/receive-ratings.server.ts'
import { createExamWorld } from '#tests/helpers/exam.ts'
import { aPanel, invite, moveOn, rate } from '#tests/helpers/panel.ts'
import { formOf } from '#tests/helpers/threads.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
let panelId: string
let versionIds: string[]
beforeEach(async () => {
  world = await createWorld()
  ;({ panelId, versionIds } = await aPanel(world, 12))
  await invite(world, panelId, 'ana', 'mo', 'eva')
})
afterEach(() => world.close())

const each = (share: number) => Object.fromEntries(versionIds.map((id) => [id, share]))
const page = async (handle = 'eva') => readPanel(await world.as(handle), panelId)
const step = async (handle: string, intent: string, fields: Record<string, string> = {}) =>
  receivePanelStep(await world.as(handle), { panelId, intent, form: formOf(fields) })
const send = async (handle: string, fields: Record<string, string>) =>
  receiveRatings(await world.as(handle), panelId, formOf(fields))

test('while a round runs, who runs it sees how far each judge is and nothing of what they say', async () => {
  await rate(world, panelId, 'ana', each(0.65))
  const shown = await page()
  expect(shown.judges).toMatchObject([
    { handle: 'ana', rated: 12, complete: true },
    { handle: 'eva', rated: 0 },
    { handle: 'mo', rated: 0 },
  ])
  expect(shown).toMatchObject({ spread: [], complete: 1, isJudge: true, mayRun: true, mayAdopt: false })
  expect(JSON.stringify(shown)).not.toContain('0.65')
})

describe('a judge’s page', () => {
  const sheet = async (handle: string, no = 1) => readSheet(await world.as(handle), panelId, no)

  test('is for its judges alone', async () => {
    await expect(sheet('max')).rejects.toMatchObject({ code: 'not-found' })
    await expect(sheet('ben')).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('comes ten items at a time, in whatever page is asked for', async () => {
    for (const [asked, shown] of [
      [1, 1],
      [2, 2],
      [99, 2],
      [-3, 1],
      [Number.NaN, 1],
      [1.5, 1],
    ] as const)
      expect(await sheet('ana', asked)).toMatchObject({ page: shown, pages: 2, total: 12 })
  })

  test('is saved as a whole, and blanks are left for later', async () => {
    expect(await send('ana', { round: '1', 'share-1': '70', 'share-2': '', 'share-11': '55' })).toBeUndefined()
    expect(await sheet('ana')).toMatchObject({ rated: 2 })
    const refused = await send('ana', { round: '1', 'share-1': '80', 'share-2': '72' })
    expect(refused).toMatchObject({ errors: { 'share-2': { key: 'angoff.badShare' } }, typed: { 'share-1': '80' } })
    expect(await sheet('ana')).toMatchObject({ rated: 2 })
  })

  test('keeps what was typed when its round was closed meanwhile', async () => {
    for (const handle of ['ana', 'mo']) await rate(world, panelId, handle, each(0.7))
    await moveOn(world, panelId, 'first-round')
    const refused = await send('ana', { round: '1', 'share-1': '80' })
    expect(refused).toMatchObject({ errors: { form: { key: 'angoff.roundClosed' } }, typed: { 'share-1': '80' } })
  })

  test('says a remark that advertises at its own field', async () => {
    for (const handle of ['ana', 'mo']) await rate(world, panelId, handle, each(0.7))
    await moveOn(world, panelId, 'first-round')
    const refused = await send('ana', { round: '0', 'remark-2': 'Use code RIG15 for 15% off at my shop' })
    expect(refused?.errors).toMatchObject({ 'remark-2': { key: 'angoff.remarkRefused' } })
  })
})

test('the talk puts first what they part on most, under letters', async () => {
  const [, second = ''] = versionIds
  await rate(world, panelId, 'ana', { ...each(0.7), [second]: 0.4 })
  await rate(world, panelId, 'mo', each(0.7))
  await rate(world, panelId, 'eva', each(0.7))
  await step('eva', 'close', { from: 'first-round' })
  await send('ana', { round: '0', 'remark-2': 'Only who has rented one knows this.' })
  const shown = await page()
  expect(shown).toMatchObject({ state: 'talk', first: { cut: expect.closeTo(8.3) }, last: undefined })
  const sheet = await readSheet(await world.as('mo'), panelId, 1)
  expect(sheet.letter).toMatch(/^[ABC]$/)
  expect(JSON.stringify([shown.spread, sheet.items])).not.toMatch(/ana|"mo"|eva/)
})

test('a mistyped handle, too few ratings and a cut that does not count are refused in words', async () => {
  expect(await step('eva', 'invite', { handle: 'nobody' })).toMatchObject({
    status: 422,
    errors: { handle: { key: 'angoff.nobody' } },
  })
  expect(await step('eva', 'invite', { handle: ' ' })).toMatchObject({ errors: { handle: { key: 'required' } } })
  expect(await step('eva', 'close', { from: 'first-round' })).toMatchObject({
    status: 409,
    errors: { form: { key: 'angoff.tooFewRatings' } },
  })
  expect(await step('ada', 'adopt', { reason: 'short' })).toMatchObject({ errors: { reason: { key: 'tooShort' } } })
  expect(await step('ada', 'adopt', { reason: 'Long enough a reason.' })).toMatchObject({
    errors: { form: { key: 'angoff.notClosed' } },
  })
  await expect(step('eva', 'close', { from: 'nonsense' })).rejects.toMatchObject({ code: 'bad-request' })
  await expect(step('eva', 'burn')).rejects.toMatchObject({ code: 'bad-request' })
})

test('an item stands in the reader’s language, and a drawn one shows every judge the same numbers', async () => {
  const exam = await createExamWorld()
  const id = await openPanel(await exam.as('eva'), { name: 'Autumn', track: 'motion' })
  const panel = (await findPanel(exam.db, id))!
  const inEnglish = await listPanelItems(exam.db, panel, panel.versionIds, 'en')
  const inChinese = await listPanelItems(exam.db, panel, panel.versionIds, 'zh-CN')
  expect(inEnglish).toHaveLength(40)
  expect(inChinese.map(({ lang }) => lang)).toEqual(Array(40).fill('zh-CN'))
  expect(inChinese.map(({ keys }) => keys)).toEqual(inEnglish.map(({ keys }) => keys))
  expect(await listPanelItems(exam.db, panel, panel.versionIds, 'en')).toEqual(inEnglish)
  expect(JSON.stringify(inEnglish)).not.toMatch(/\{\w+\}/)
  await exam.close()
})

test('the list says which panel the pass mark rests on', async () => {
  expect(await readPanels(await world.as('eva'))).toMatchObject({
    cut: 28,
    length: 40,
    method: 'provisional',
    panels: [{ name: 'First panel', judges: 3, items: 12, stands: false, adoptedAt: null }],
  })
})
