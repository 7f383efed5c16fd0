import { afterEach, beforeEach, expect, test } from 'vitest'
import { countFigures } from '#app/features/admission/figures/count-figures.server.ts'
import type { PublicFigures } from '#app/features/admission/figures/read-public-figures.server.ts'
import { waiveWait } from '#app/features/admission/overrides/waive-wait.server.ts'
import { changeExamPolicy } from '#app/features/admission/policy/change-exam-policy.server.ts'
import { finishAttempt } from '#app/features/admission/sitting/finish-attempt.server.ts'
import { startAttempt } from '#app/features/admission/sitting/start-attempt.server.ts'
import { examSettings } from '#app/platform/exam-settings.ts'
import { loader } from '#app/routes/exam.figures.tsx'
import { examFigures, items, itemVoids } from '#db/schema/index.ts'
import { answerOf } from '#tests/helpers/asking.ts'
import { idOf } from '#tests/helpers/backlog.ts'
import { answerAll, createExamWorld, start } from '#tests/helpers/exam.ts'
import type { World } from '#tests/helpers/world.ts'

let world: World
beforeEach(async () => {
  world = await createExamWorld()
})
afterEach(() => world.close())

const figures = async (ctx = world.visitor()) =>
  (await answerOf<{ figures: PublicFigures }>(world, loader, ctx)).body.figures

test('everybody may read them, and before anybody has sat they say so', async () => {
  for (const handle of ['ben', 'ana', 'eva', 'sid'])
    expect((await answerOf(world, loader, await world.as(handle))).status).toBe(200)
  const shown = await figures()
  expect(shown.countedAt).toBeNull()
  expect(shown.groups.map(({ track, lang }) => `${track}:${lang}`)).toEqual([
    'all:all',
    'motion:all',
    'stills:all',
    'all:en',
    'all:zh-CN',
  ])
  expect(new Set(shown.groups.map(({ attempts }) => attempts))).toEqual(new Set([0]))
  expect(shown.cuts).toMatchObject([{ cut: 28, length: 40, method: 'provisional', at: null }])
})

test('a handful of sittings is counted, and no rate is made of it', async () => {
  const ben = await world.as('ben')
  const sitting = await startAttempt(ben, start())
  await answerAll(ben, sitting, 12)
  await finishAttempt(ben, sitting.attemptId, sitting.tab)
  await countFigures(world.system())
  const [all] = (await figures()).groups
  expect(all).toMatchObject({ attempts: 1, passRate: null, median: null, reliability: null })
})

test('what the worker has counted is shown from thirty on', async () => {
  const scores = Array<number>(41).fill(0)
  scores[24] = 20
  scores[32] = 20
  const counted = { attempts: 40, passed: 20, passRate: 0.5, length: 40, cut: 28, scored: 40, kr20: 0.81, scores }
  await world.database.door((tx) =>
    tx.insert(examFigures).values({ id: 'exam:stills:all', figures: counted, answers: 40, countedAt: world.at }),
  )
  const shown = await figures()
  expect(shown.countedAt).toBe(world.at)
  expect(shown.groups.find(({ track }) => track === 'stills')).toMatchObject({
    ...{ attempts: 40, passRate: 0.5, median: 28, length: 40, reliability: 0.81 },
  })
})

test('the bank is as healthy as its strata and its sources', async () => {
  const { bank } = await figures()
  expect(bank).toMatchObject({ strata: 34, closed: 0 })
  expect(bank.current).toBe(bank.live)
  await world.database.door((tx) => tx.update(items).set({ state: 'suspended' }))
  expect((await figures()).bank.current).toBe(0)
})

test('what was decided by hand, mended and changed is counted, and names nobody', async () => {
  const eva = await world.as('eva')
  const ada = await world.as('ada')
  await waiveWait(eva, { accountId: await idOf(world, 'ben'), reason: 'Ben had the flu.' })
  const exam = { ...examSettings.parse({}), cut: 30 }
  await changeExamPolicy(ada, { exam, reason: 'The bank has grown.', version: 0 })
  const [item] = await world.db.select({ id: items.id }).from(items).limit(1)
  const voided = { id: 'void', itemId: item!.id, reason: 'Two right answers.', at: world.at, admitted: 2 }
  await world.database.door((tx) => tx.insert(itemVoids).values(voided))
  const shown = await figures()
  expect(shown.overrides).toEqual({ partner: 0, portfolio: 0, 'waived-wait': 1, 'voided-attempt': 0 })
  expect(shown.mended).toEqual({ items: 1, sittings: 0, admitted: 2 })
  expect(shown.cuts).toMatchObject([
    { cut: 30, length: 40, method: 'owner', reason: 'The bank has grown.' },
    { cut: 28, method: 'provisional' },
  ])
  const said = JSON.stringify(shown)
  for (const secret of ['ben', 'eva', 'ada', 'flu', 'Two right', item!.id]) expect(said).not.toContain(secret)
})
