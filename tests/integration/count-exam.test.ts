import { and, asc, eq, isNull } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { voidItem } from '#app/features/admission/disputes/void-item.server.ts'
import { countExam } from '#app/features/admission/figures/count-exam.server.ts'
import { countFigures } from '#app/features/admission/figures/count-figures.server.ts'
import type { GroupFigures } from '#app/features/admission/figures/exam-figures.ts'
import { findItemFigures } from '#app/features/admission/figures/keep-figures.server.ts'
import { correlation, pairSums } from '#app/features/admission/psychometrics/correlation.ts'
import { addForm, emptyForms, formsReliability } from '#app/features/admission/psychometrics/mixed-forms.ts'
import { compareSittings } from '#app/features/admission/records/compare-sittings.server.ts'
import { clearFlag } from '#app/features/admission/upkeep/clear-flag.server.ts'
import { attemptItems, attempts, examFigures, itemFlags, items, log, similarSittings } from '#db/schema/index.ts'
import { sitExams } from '#db/seed/sittings/sit-exams.server.ts'
import { setStage } from '#db/seed/stage.server.ts'
import { createExamWorld } from '#tests/helpers/exam.ts'
import type { World } from '#tests/helpers/world.ts'

let world: World
let answers: Awaited<ReturnType<typeof readAnswers>>
beforeAll(async () => {
  world = await createExamWorld()
  const system = world.system()
  await sitExams(await setStage(world.database, system.deployment, world.at), system, 420)
  answers = await readAnswers()
  await countExam(system)
}, 60_000)
afterAll(() => world.close())

/** Read from the sittings themselves, by another way than the count takes. */
async function readAnswers() {
  const rows = await world.db
    .select({ item: attemptItems, track: attempts.track, lang: attempts.lang })
    .from(attemptItems)
    .innerJoin(attempts, eq(attempts.id, attemptItems.attemptId))
    .where(eq(attemptItems.pilot, false))
    .orderBy(asc(attempts.id), asc(attemptItems.position))
  const byAttempt = new Map<string, (typeof rows)[number][]>()
  for (const row of rows) byAttempt.set(row.item.attemptId, [...(byAttempt.get(row.item.attemptId) ?? []), row])
  return byAttempt
}

const figuresOf = async (id: string) =>
  (await world.db.select().from(examFigures).where(eq(examFigures.id, id)))[0]?.figures as GroupFigures
const openFlags = async () => world.db.select().from(itemFlags).where(isNull(itemFlags.clearedAt))
const flagOf = async (kind: string) => (await openFlags()).find((flag) => flag.kind === kind)!

test('an item’s difficulty and its agreement with the rest are those of the formulas', async () => {
  const id = 'RIG-L1-01'
  const met = [...answers.values()].flatMap((form) => {
    const mine = form.find(({ item }) => item.itemId === id)
    if (!mine) return []
    const right = form.filter(({ item }) => item.correct).length
    return { right: mine.item.correct ? 1 : 0, rest: (right - (mine.item.correct ? 1 : 0)) / (form.length - 1) }
  })
  const figures = await findItemFigures(world.db, id)
  const [rights, rests] = [met.map(({ right }) => right), met.map(({ rest }) => rest)]
  expect(figures?.all.n).toBe(met.length)
  expect(figures?.all.p).toBeCloseTo(rights.reduce((sum, right) => sum + right, 0) / met.length, 12)
  expect(figures?.all.rRest).toBeCloseTo(correlation(pairSums(rights, rests))!, 9)
  expect(figures!.en.n + figures!['zh-CN'].n).toBe(met.length)
  expect(figures!.all.options.reduce((sum, option) => sum + option.n, 0) + figures!.all.omitted.n).toBe(met.length)
  expect(figures!.all.times!.q1).toBeLessThan(figures!.all.times!.median)
})

test('the exam’s figures are those of the formulas, for a track and a language and for all', async () => {
  for (const [id, belongs] of [
    ['exam:all:all', () => true],
    ['exam:motion:zh-CN', (row: { track: string; lang: string }) => row.track === 'motion' && row.lang === 'zh-CN'],
  ] as const) {
    const forms = [...answers.values()].filter((form) => belongs(form[0]!))
    const scores = forms.map((form) => form.filter(({ item }) => item.correct).length)
    const figures = await figuresOf(id)
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length
    expect(figures).toMatchObject({ attempts: forms.length, passed: scores.filter((score) => score >= 28).length })
    expect(figures.mean).toBeCloseTo(mean, 9)
    expect(figures.sd).toBeCloseTo(
      Math.sqrt(scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / scores.length),
      9,
    )
    expect(figures.kr20).toBeCloseTo(reliabilityOf(forms)!, 9)
    expect(figures.consistency?.agreement).toBeGreaterThan(0.5)
  }
})

function reliabilityOf(forms: { item: typeof attemptItems.$inferSelect }[][]) {
  const counts = new Map<string, { n: number; right: number }>()
  for (const { item } of forms.flat()) {
    const { n, right } = counts.get(item.itemId) ?? { n: 0, right: 0 }
    counts.set(item.itemId, { n: n + 1, right: right + (item.correct ? 1 : 0) })
  }
  const tally = emptyForms()
  for (const form of forms) {
    const shareOf = (id: string) => counts.get(id)!.right / counts.get(id)!.n
    addForm(
      tally,
      form.map(({ item }) => ({ isRight: item.correct === true, p: shareOf(item.itemId) })),
    )
  }
  return formsReliability(tally, 40).kr20
}

test('the item whose answer goes around is suspected of a leak', async () => {
  const flag = await flagOf('leak')
  expect(flag.itemId).toMatch(/^RIG-L2/)
  expect(flag.details).toMatchObject({ n: expect.any(Number), timeRatio: expect.any(Number) })
})

test('two who made the same mistakes are named, and nobody else', async () => {
  const pairs = await world.db.select().from(similarSittings)
  expect(pairs).toHaveLength(1)
  expect(pairs[0]!.chance).toBeLessThan(1e-4)
  await compareSittings(world.system())
  expect(await world.db.select().from(similarSittings)).toHaveLength(1)
})

test('an item whose key may be wrong leaves the draw only where enough are left, and the log says why', async () => {
  const miskeyed = (await openFlags()).filter(({ kind }) => kind === 'possibleMiskey')
  const { itemId } = miskeyed.find((flag) => flag.itemId.startsWith('PWR'))!
  const [item] = await world.db.select().from(items).where(eq(items.id, itemId))
  const logged = await world.db
    .select()
    .from(log)
    .where(eq(log.subject, `item:${itemId}`))
  const suspended = item?.state === 'suspended'
  expect(logged.map(({ act }) => act)).toEqual(suspended ? ['item.state-changed'] : [])
})

test('with nothing new, nothing is counted again', async () => {
  const before = await figuresOf('exam:all:all')
  world.advance(3_600_000)
  await countExam(world.system())
  const [row] = await world.db.select().from(examFigures).where(eq(examFigures.id, 'exam:all:all'))
  expect(row?.countedAt).toBeLessThan(world.at)
  expect(row?.figures).toEqual(before)
})

test('a flag that somebody cleared stays away until there is half as much again to go by', async () => {
  const eva = await world.as('eva')
  const flag = await flagOf('leak')
  // Only what is drawn is flagged, and its figures may have taken it out as well.
  await world.database.client.execute(`UPDATE item SET state = 'live' WHERE id = '${flag.itemId}'`)
  const again = () => and(eq(itemFlags.itemId, flag.itemId), eq(itemFlags.kind, 'leak'), isNull(itemFlags.clearedAt))
  await expect(clearFlag(eva, { flagId: flag.id, note: '' })).rejects.toMatchObject({ code: 'bad-request' })
  await expect(clearFlag(await world.as('ana'), { flagId: flag.id, note: 'x' })).rejects.toMatchObject({
    code: 'forbidden',
  })
  await clearFlag(eva, { flagId: flag.id, note: 'A workshop taught this very case' })
  await expect(clearFlag(eva, { flagId: flag.id, note: 'again' })).rejects.toMatchObject({ code: 'not-found' })
  await countFigures(world.system())
  expect(await world.db.select().from(itemFlags).where(again())).toEqual([])
  await world.database.client.execute(`UPDATE item_flag SET details = '{"n":10}' WHERE id = '${flag.id}'`)
  await countFigures(world.system())
  expect(await world.db.select().from(itemFlags).where(again())).toHaveLength(1)
})

test('a voided item counts as right in the scores, and no more in the rest of others', async () => {
  const id = 'RIG-L1-02'
  const before = await figuresOf('exam:all:all')
  await voidItem(await world.as('eva'), { itemId: id, reason: 'Two keys are right' })
  await world.runJobs()
  await countExam(world.system())
  const after = await figuresOf('exam:all:all')
  const wrong = [...answers.values()].flat().filter(({ item }) => item.itemId === id && !item.correct).length
  expect((after.mean! - before.mean!) * answers.size).toBeCloseTo(wrong, 6)
  expect(after.passed).toBeGreaterThanOrEqual(before.passed)
})
