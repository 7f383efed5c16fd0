import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readStep } from '#app/features/backlog/read-step.server.ts'
import { openQuestion } from '#app/features/backlog/request-history.ts'
import { findStandingVerdict, listTransitions } from '#app/features/backlog/request-queries.server.ts'
import { askWhetherSolved } from '#app/features/backlog/verdicts/ask-whether-solved.server.ts'
import { endVolumeCount } from '#app/features/backlog/verdicts/end-volume-count.server.ts'
import {
  replyToQuestion,
  sayNotCovered,
  sayWhetherSolved,
} from '#app/features/backlog/verdicts/reply-to-request.server.ts'
import { returnQuestion } from '#app/features/backlog/verdicts/return-question.server.ts'
import { notices, requests } from '#db/schema/index.ts'
import { fileAndGrade, idOf, meToo, requestNamed, sign, step, storeNeed } from '#tests/helpers/backlog.ts'
import { COUPON } from '#tests/helpers/threads.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

const DAY = 86_400_000
let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

const graded = async () => fileAndGrade(world, (await storeNeed(world)).no)
const stateOf = async (no: number) => (await requestNamed(world, no)).state
const historyOf = async (no: number) => listTransitions(world.db, (await requestNamed(world, no)).id)
const told = (handle: string, no: number, href = `/r/${no}`) =>
  world.runJobs().then(async () =>
    (
      await world.db
        .select()
        .from(notices)
        .where(and(eq(notices.accountId, await idOf(world, handle)), eq(notices.href, href)))
    ).map(({ kind }) => kind),
  )

async function asked() {
  const no = await graded()
  await step(world, 'raj', no, 'needs_info', { question: 'Which head do you put on it?', addressee: '@ana' })
  return no
}

test('a question needs somebody to answer it', async () => {
  const no = await graded()
  const question = 'Which head do you put on it?'
  expect(await step(world, 'raj', no, 'needs_info', { question })).toMatchObject({
    errors: { addressee: { key: 'required' } },
  })
  expect(await step(world, 'raj', no, 'needs_info', { question, addressee: 'nobody-here' })).toMatchObject({
    errors: { addressee: { key: 'missing.account' } },
  })
})

test('whoever is asked is told, and alone can answer on the page; the answer leads back and to the owners', async () => {
  const no = await asked()
  expect(openQuestion(await historyOf(no))).toMatchObject({ addresseeId: await idOf(world, 'ana') })
  expect(await told('ana', no, `/r/${no}/reply`)).toEqual(['request-question'])
  await expect(replyToQuestion(await world.as('noor'), { no, text: 'A BH-55' })).rejects.toMatchObject({
    code: 'forbidden',
  })
  expect(await replyToQuestion(await world.as('ana'), { no, text: COUPON })).toMatchObject({ outcome: 'refused' })
  expect(await stateOf(no)).toBe('needs_info')
  expect(await replyToQuestion(await world.as('ana'), { no, text: 'A BH-55, always' })).toEqual({ outcome: 'changed' })
  expect(await stateOf(no)).toBe('grading')
  expect((await historyOf(no)).at(-1)).toMatchObject({
    fields: { why: 'A BH-55, always' },
    actorId: await idOf(world, 'ana'),
  })
  expect(await told('pia', no)).toContain('request-yours')
  await expect(replyToQuestion(await world.as('ana'), { no, text: 'Again' })).rejects.toMatchObject({
    said: { key: 'step.turnOver' },
  })
})

test('a question that nobody answers leads back after 14 days, with a note, and not before', async () => {
  const no = await asked()
  world.advance(14 * DAY - 1)
  await world.runJobs()
  expect(await stateOf(no)).toBe('needs_info')
  world.advance(1)
  await world.runJobs()
  expect(await stateOf(no)).toBe('grading')
  const history = await historyOf(no)
  expect(history.at(-1)).toMatchObject({ actorId: 'system', fields: { why: expect.stringContaining('No reply') } })
  const { id: requestId } = await requestNamed(world, no)
  await returnQuestion(world.system(), { requestId, askedAt: openQuestion(history)?.at })
  expect(await historyOf(no)).toHaveLength(history.length)
})

test('a question asked anew is not cut short by the clock of the one before', async () => {
  const no = await asked()
  world.advance(10 * DAY)
  await replyToQuestion(await world.as('ana'), { no, text: 'A BH-55' })
  await step(world, 'raj', no, 'needs_info', { question: 'And how heavy is it?', addressee: 'ana' })
  world.advance(5 * DAY)
  await world.runJobs()
  expect(await stateOf(no)).toBe('needs_info')
})

test('a member says why a product does not cover it, and it is taken up again with those words', async () => {
  const no = await graded()
  const publicText =
    'The two-axis leveller sits on the flat platform and levels 12 kg with one knob; it adds 32 mm to the shoulder.'
  await step(world, 'pia', no, 'exists', { publicText, productSku: 'CT-3' })
  await expect(sayNotCovered(await world.as('ben'), { no, text: 'No' })).rejects.toMatchObject({ code: 'forbidden' })
  const text = 'It adds 32 mm, and I have 20 under the gimbal.'
  expect(await sayNotCovered(await world.as('noor'), { no, text })).toEqual({ outcome: 'changed' })
  expect(await requestNamed(world, no)).toMatchObject({ state: 'grading', label: 'research' })
  expect((await historyOf(no)).at(-1)).toMatchObject({ fields: { why: text } })
  expect(await told('pia', no)).toContain('request-yours')
})

async function made() {
  const no = await graded()
  await meToo(world, 'noor', no)
  const text =
    'It is made as a half-ball of 60 mm that clicks into the platform of the shoulder and carries 12 kg on any slope.'
  await step(world, 'pia', no, 'planned', {
    ...{ makeGrade: 2, makeGradeWhy: 'Known', publicText: text, overrideWhy: 'Rental houses take 80.' },
  })
  await sign(world, 'raj', no)
  await step(world, 'pia', no, 'making', { tracker: 'T-12' })
  expect(await step(world, 'pia', no, 'made', { productSku: 'CT-3', publicText: text })).toMatchObject({
    errors: { asksAnswered: { key: 'required' } },
  })
  await step(world, 'pia', no, 'made', {
    ...{ productSku: 'CT-3', publicText: text, asksAnswered: 'One knob on a slope', credits: 'Ana, for the numbers' },
  })
  return no
}

test('thirty days after it is made everyone who asked is asked once whether it solves it', async () => {
  const no = await made()
  expect(await told('ana', no, `/r/${no}/reply`)).toEqual([])
  world.advance(30 * DAY)
  for (const handle of ['ana', 'noor']) expect(await told(handle, no, `/r/${no}/reply`)).toEqual(['request-follow-up'])
  const verdict = await findStandingVerdict(world.db, (await requestNamed(world, no)).id)
  await askWhetherSolved(world.system(), { verdictId: verdict?.id })
  expect(await told('ana', no, `/r/${no}/reply`)).toHaveLength(1)
})

test('“not quite” with what is missing reaches the owners, and stands in the form that takes it up again', async () => {
  const no = await made()
  const [ana, noor, mo] = [await world.as('ana'), await world.as('noor'), await world.as('mo')]
  expect(await sayWhetherSolved(noor, { no, solved: true, text: '' })).toEqual({ outcome: 'changed' })
  expect(await sayWhetherSolved(ana, { no, solved: false, text: '' })).toMatchObject({
    errors: { text: { key: 'required' } },
  })
  expect(await sayWhetherSolved(ana, { no, solved: false, text: COUPON })).toMatchObject({ outcome: 'refused' })
  await sayWhetherSolved(ana, { no, solved: false, text: 'It slips at 9 kg.' })
  await expect(sayWhetherSolved(mo, { no, solved: true, text: '' })).rejects.toMatchObject({
    said: { key: 'step.notYours' },
  })
  expect(await told('pia', no)).toContain('request-yours')
  const pia = await world.as('pia')
  expect((await readStep(pia, no, 'grading')).gaps).toMatchObject([{ gap: 'It slips at 9 kg.', by: 'ana' }])
  expect(await step(world, 'pia', no, 'grading', { why: 'It slips at 9 kg' })).toEqual({ outcome: 'changed' })
})

test('a count of units ends by itself after its last day, and what it found is frozen', async () => {
  const no = await graded()
  const lastDay = world.at - (world.at % DAY) + 30 * DAY
  await step(world, 'pia', no, 'volume_test', {
    ...{
      priceLow: 40,
      priceHigh: 60,
      currency: 'EUR',
      sketch: 'A half-ball of 60 mm.',
      moq: 60,
      volumeEndsAt: lastDay,
    },
  })
  expect(await requestNamed(world, no)).toMatchObject({
    state: 'volume_test',
    label: 'research',
    moq: 60,
    priceLow: 40,
  })
  expect(await told('ana', no)).toContain('request-changed')
  const estimate = { unitsLow: 20, unitsMiddle: 31, unitsHigh: 44, unitsChance: 0.08 }
  await world.database.door((tx) => tx.update(requests).set(estimate).where(eq(requests.no, no)))
  world.advance(lastDay + DAY - 1 - world.at)
  await world.runJobs()
  expect(await stateOf(no)).toBe('volume_test')
  world.advance(1)
  await world.runJobs()
  expect(await stateOf(no)).toBe('grading')
  const last = (await historyOf(no)).at(-1)
  expect(last).toMatchObject({ actorId: 'system', fields: { frozen: { people: 1, moq: 60 } } })
  expect(await told('ana', no)).toContain('request-digest')
  await endVolumeCount(world.system(), { requestId: (await requestNamed(world, no)).id })
  expect((await historyOf(no)).at(-1)).toEqual(last)
})
