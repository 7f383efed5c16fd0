import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { adoptCut } from '#app/features/admission/angoff/adopt-cut.server.ts'
import { cutAfter } from '#app/features/admission/angoff/angoff-panel.ts'
import { closeRound } from '#app/features/admission/angoff/close-round.server.ts'
import { discussItems } from '#app/features/admission/angoff/discuss-items.server.ts'
import { inviteJudge } from '#app/features/admission/angoff/invite-judge.server.ts'
import { openPanel } from '#app/features/admission/angoff/open-panel.server.ts'
import { listRatings } from '#app/features/admission/angoff/panel-queries.server.ts'
import { rateItems } from '#app/features/admission/angoff/rate-items.server.ts'
import { blueprintFor } from '#app/features/admission/blueprint.ts'
import { listNotices } from '#app/features/notices/queries.server.ts'
import type { Account } from '#app/permissions.ts'
import { readSettings } from '#app/platform/settings.server.ts'
import { angoffJudges, angoffPanels, angoffRatings, cutScores, items, itemVersions, log } from '#db/schema/index.ts'
import vectors from '#tests/fixtures/exam-vectors.json' with { type: 'json' }
import { createExamWorld } from '#tests/helpers/exam.ts'
import { aPanel, invite, moveOn, rate } from '#tests/helpers/panel.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
beforeEach(async () => {
  world = await createWorld()
})
afterEach(() => world.close())

const refusalOf = (asked: Promise<unknown>) =>
  asked.then(
    () => 'taken',
    (error) => error.said?.key,
  )
const idOf = async (handle: string) => ((await world.as(handle)).actor as Account).id
const panelNow = async () => (await world.db.select().from(angoffPanels))[0]
const each = (versionIds: string[], share: number) => Object.fromEntries(versionIds.map((id) => [id, share]))
const JUDGES = ['ana', 'mo', 'max', 'eva', 'emil']

test('the published example, judged through real rows: 3.9 of 6, standard error .108012, mark 4', async () => {
  const { ratings_by_judge: rows, expected } = vectors.angoff
  const { panelId, versionIds } = await aPanel(world, 6)
  const judges = ['ana', 'mo', 'max', 'emil']
  await invite(world, panelId, ...judges)
  for (const [at, handle] of judges.entries())
    await rate(world, panelId, handle, Object.fromEntries(versionIds.map((id, item) => [id, rows[at]?.[item] ?? 0])))
  for (const from of ['first-round', 'talk', 'second-round'] as const) await moveOn(world, panelId, from)
  const found = cutAfter(await listRatings(world.db, panelId), versionIds, 2)
  expect(await panelNow()).toMatchObject({
    state: 'closed',
    closedAt: world.at,
    cut: expect.closeTo(expected.cut_raw, 9),
  })
  expect((await panelNow())?.standardError).toBeCloseTo(expected.se, 6)
  expect(found).toMatchObject({
    passMark: expected.pass_mark_rounded_up,
    cutPercent: expect.closeTo(expected.cut_percent, 6),
  })
  expect([...found.judgeCuts].sort()).toEqual([...expected.judge_cuts].sort().map((cut) => expect.closeTo(cut, 6)))
})

describe('a panel is opened', () => {
  test('on a form of its track as candidates get it, which its id draws again', async () => {
    const exam = await createExamWorld()
    const eva = await exam.as('eva')
    const panelId = await openPanel(eva, { name: 'Autumn', track: 'stills' })
    const [panel] = await exam.db.select().from(angoffPanels)
    const drawn = await exam.db
      .select({ id: itemVersions.id, topic: items.topic, level: items.level, state: items.state })
      .from(itemVersions)
      .innerJoin(items, eq(items.versionId, itemVersions.id))
    const rated = drawn.filter(({ id }) => panel?.versionIds.includes(id))
    for (const { topic, level, count } of blueprintFor('stills'))
      expect(
        rated.filter((item) => item.topic === topic && item.level === level && item.state === 'live'),
      ).toHaveLength(count)
    expect(await openPanel(eva, { name: 'Autumn', track: 'stills' })).toBe(panelId)
    expect(await exam.db.select().from(angoffPanels)).toHaveLength(1)
    await exam.close()
  })

  test('not while the bank is too small for a form', async () => {
    expect(await refusalOf(openPanel(await world.as('eva'), { name: 'Early', track: 'motion' }))).toBe('angoff.noForm')
    expect(await panelNow()).toBeUndefined()
  })

  test.each(['ana', 'noor', 'mo', 'pia', 'raj', 'ben', 'sid'])('not by %s', async (handle) => {
    await expect(openPanel(await world.as(handle), { name: 'Mine', track: 'motion' })).rejects.toMatchObject({
      code: 'forbidden',
    })
  })
})

describe('a judge is invited', () => {
  test('by handle, hears of it, and only once', async () => {
    const { panelId } = await aPanel(world, 2)
    const eva = await world.as('eva')
    expect(await inviteJudge(eva, { panelId, handle: '@Ana' })).toEqual({ ok: true })
    expect(await inviteJudge(eva, { panelId, handle: 'ana' })).toHaveProperty(
      'errors.handle.key',
      'angoff.judgeAlready',
    )
    await world.runJobs()
    const [notice] = await listNotices(world.db, await idOf('ana'))
    expect(notice).toMatchObject({ kind: 'rating-wanted', href: `/bank/angoff/${panelId}/rate` })
  })

  test('not unless the exam can no longer be sat: judges see keys', async () => {
    const { panelId } = await aPanel(world, 2)
    for (const handle of ['ben', 'raj'])
      expect(await inviteJudge(await world.as('eva'), { panelId, handle })).toHaveProperty(
        'errors.handle.key',
        'angoff.notPassed',
      )
    expect(await inviteJudge(await world.as('eva'), { panelId, handle: 'nobody' })).toHaveProperty(
      'errors.handle.key',
      'angoff.nobody',
    )
    expect(await world.db.select().from(angoffJudges)).toEqual([])
  })

  test('not by members, not to no panel, and not after the first round', async () => {
    const { panelId, versionIds } = await aPanel(world, 2)
    await expect(inviteJudge(await world.as('ana'), { panelId, handle: 'mo' })).rejects.toMatchObject({
      code: 'forbidden',
    })
    expect(await refusalOf(inviteJudge(await world.as('eva'), { panelId: 'none', handle: 'mo' }))).toBe('missing.panel')
    await invite(world, panelId, 'ana', 'mo')
    for (const handle of ['ana', 'mo']) await rate(world, panelId, handle, each(versionIds, 0.7))
    await moveOn(world, panelId, 'first-round')
    expect(await refusalOf(inviteJudge(await world.as('eva'), { panelId, handle: 'max' }))).toBe('angoff.roundClosed')
  })
})

describe('ratings', () => {
  let panelId: string
  let versionIds: string[]
  beforeEach(async () => {
    ;({ panelId, versionIds } = await aPanel(world, 2))
    await invite(world, panelId, 'ana', 'mo')
  })

  test('are saved as one goes, and the last word stands', async () => {
    const [first = '', second = ''] = versionIds
    await rate(world, panelId, 'ana', { [first]: 0.7 })
    await Promise.all([
      rate(world, panelId, 'ana', { [first]: 0.65, [second]: 1 }),
      rate(world, panelId, 'ana', { [first]: 0.65, [second]: 1 }),
    ])
    expect(await world.db.select().from(angoffRatings)).toMatchObject([
      { versionId: first, share: 0.65, round: 1 },
      { versionId: second, share: 1, round: 1 },
    ])
  })

  test.each([-0.05, 1.05, 0.72, Number.NaN])('of %d are refused, all of the page', async (share) => {
    const [first = '', second = ''] = versionIds
    expect(await refusalOf(rate(world, panelId, 'ana', { [first]: 0.7, [second]: share }))).toBe('angoff.badShare')
    expect(await world.db.select().from(angoffRatings)).toEqual([])
  })

  test('come from its judges alone: to others there is no such panel', async () => {
    for (const handle of ['max', 'eva', 'ada'])
      expect(await refusalOf(rate(world, panelId, handle, each(versionIds, 0.7)))).toBe('missing.panel')
    await expect(rate(world, panelId, 'ben', each(versionIds, 0.7))).rejects.toMatchObject({ code: 'forbidden' })
    const visitor = rateItems(world.visitor(), { panelId, round: 1, ratings: [] })
    await expect(visitor).rejects.toMatchObject({ code: 'not-signed-in' })
  })

  test('are of items in the panel', async () => {
    expect(await refusalOf(rate(world, panelId, 'ana', { elsewhere: 0.7 }))).toBe('angoff.strayItem')
  })

  test('come too late once their round is closed', async () => {
    for (const handle of ['ana', 'mo']) await rate(world, panelId, handle, each(versionIds, 0.7))
    await moveOn(world, panelId, 'first-round')
    expect(await refusalOf(rate(world, panelId, 'ana', each(versionIds, 0.9)))).toBe('angoff.roundClosed')
    await moveOn(world, panelId, 'talk')
    expect(await refusalOf(rate(world, panelId, 'ana', each(versionIds, 0.9), 1))).toBe('angoff.roundClosed')
    await rate(world, panelId, 'ana', each(versionIds, 0.9), 2)
    await moveOn(world, panelId, 'second-round')
    expect(await refusalOf(rate(world, panelId, 'ana', each(versionIds, 0.1), 2))).toBe('angoff.roundClosed')
    expect((await panelNow())?.cut).toBeCloseTo((1.8 + 1.4) / 2)
  })
})

describe('the talk', () => {
  let panelId: string
  let versionId: string
  beforeEach(async () => {
    const panel = await aPanel(world, 1)
    panelId = panel.panelId
    versionId = panel.versionIds[0] ?? ''
    await invite(world, panelId, 'ana', 'mo', 'max')
    for (const handle of ['ana', 'mo']) await rate(world, panelId, handle, { [versionId]: 0.7 })
    await moveOn(world, panelId, 'first-round')
  })
  const remark = async (handle: string, text: string | null) =>
    discussItems(await world.as(handle), { panelId, remarks: [{ versionId, remark: text }] })

  test('keeps what a judge says of an item, and lets it be taken back', async () => {
    expect(await remark('ana', 'Anyone who has mounted a cage knows this.')).toEqual({ ok: true })
    expect((await listRatings(world.db, panelId)).map((rating) => rating.remark)).toContain(
      'Anyone who has mounted a cage knows this.',
    )
    await remark('ana', null)
    expect((await listRatings(world.db, panelId)).every((rating) => rating.remark === null)).toBe(true)
  })

  test('refuses a remark that advertises, with the words at fault', async () => {
    expect(await remark('ana', 'Use code RIG15 for 15% off at my shop')).toMatchObject({
      errors: { [versionId]: { key: 'angoff.remarkRefused', values: { words: expect.stringContaining('RIG15') } } },
    })
    await moveOn(world, panelId, 'talk')
    const ratings = [{ versionId, share: 0.7, remark: 'Use code RIG15 for 15% off at my shop' }]
    expect(await rateItems(await world.as('ana'), { panelId, round: 2, ratings })).toMatchObject({ ok: false })
  })

  test('is of judges who rated the item, while it lasts', async () => {
    expect(await refusalOf(remark('max', 'I would say less.'))).toBe('angoff.notYetRated')
    expect(await refusalOf(remark('eva', 'I would say less.'))).toBe('missing.panel')
    await moveOn(world, panelId, 'talk')
    expect(await refusalOf(remark('ana', 'I would say less.'))).toBe('angoff.talkOver')
  })

  test('is announced to its judges', async () => {
    await world.runJobs()
    expect((await listNotices(world.db, await idOf('max')))[0]).toMatchObject({ values: { stage: 'talk' } })
  })
})

describe('a round is closed', () => {
  test('once however often the button is pressed, and by who writes the bank', async () => {
    const { panelId, versionIds } = await aPanel(world, 1)
    await invite(world, panelId, 'ana', 'mo')
    for (const handle of ['ana', 'mo']) await rate(world, panelId, handle, each(versionIds, 0.7))
    await expect(closeRound(await world.as('ana'), { panelId, from: 'first-round' })).rejects.toMatchObject({
      code: 'forbidden',
    })
    await Promise.all([moveOn(world, panelId, 'first-round'), moveOn(world, panelId, 'first-round')])
    expect(await panelNow()).toMatchObject({ state: 'talk' })
    expect(await refusalOf(moveOn(world, panelId, 'second-round'))).toBe('stale')
    expect(await refusalOf(moveOn(world, 'none', 'talk'))).toBe('missing.panel')
  })

  test('not before two judges have rated every item', async () => {
    const { panelId, versionIds } = await aPanel(world, 2)
    await invite(world, panelId, 'ana', 'mo')
    await rate(world, panelId, 'ana', each(versionIds, 0.7))
    await rate(world, panelId, 'mo', each(versionIds.slice(1), 0.7))
    expect(await refusalOf(moveOn(world, panelId, 'first-round'))).toBe('angoff.tooFewRatings')
  })
})

describe('a cut is adopted', () => {
  async function closed(judges: string[], shares: number[], length = 40) {
    const { panelId, versionIds } = await aPanel(world, length)
    await invite(world, panelId, ...judges)
    for (const [at, handle] of judges.entries())
      await rate(world, panelId, handle, each(versionIds, shares[at % shares.length] ?? 0))
    for (const from of ['first-round', 'talk', 'second-round'] as const) await moveOn(world, panelId, from)
    return panelId
  }
  const adopt = async (panelId: string, handle = 'ada') =>
    adoptCut(await world.as(handle), { panelId, reason: 'Five people who teach it agree.' })
  const cutNow = async () => (await readSettings(world.db)).settings.exam.cut

  test('rounded up, with its standard error and judges on the record and the reason in both histories', async () => {
    const panelId = await closed(JUDGES, [0.7, 0.75])
    await Promise.all([adopt(panelId), adopt(panelId)])
    expect(await cutNow()).toBe(29)
    expect(await world.db.select().from(cutScores)).toMatchObject([
      {
        cut: 29,
        length: 40,
        method: 'angoff',
        judges: 5,
        panelId,
        standardError: expect.closeTo(0.489898, 6),
        setBy: await idOf('ada'),
      },
    ])
    const acts = (await world.db.select().from(log).orderBy(log.seq)).map(({ act }) => act)
    expect(acts.slice(-2)).toEqual(['exam.policy-changed', 'exam.cut-adopted'])
  })

  test('also where it is the mark that stands: then it is known why', async () => {
    await adopt(await closed(JUDGES, [0.7]))
    expect(await cutNow()).toBe(28)
    expect(await world.db.select().from(cutScores)).toMatchObject([{ cut: 28, standardError: 0 }])
  })

  test.each<[string, string[], number[], number, string]>([
    ['four judges', JUDGES.slice(0, 4), [0.7], 40, 'angoff.tooFewJudges'],
    ['less than 60 %', JUDGES, [0.5], 40, 'angoff.outOfBounds'],
    ['more than 80 %', JUDGES, [0.85], 40, 'angoff.outOfBounds'],
    ['a form of another length', JUDGES, [0.7], 20, 'angoff.otherLength'],
  ])('not of %s', async (_, judges, shares, length, why) => {
    expect(await refusalOf(adopt(await closed(judges, shares, length)))).toBe(why)
    expect([await cutNow(), await world.db.select().from(cutScores)]).toEqual([28, []])
  })

  test('not by examiners, and not before the panel is closed', async () => {
    const { panelId } = await aPanel(world, 40)
    for (const handle of ['eva', 'emil', 'ana', 'pia', 'ben'])
      await expect(adopt(panelId, handle)).rejects.toMatchObject({ code: 'forbidden' })
    expect(await refusalOf(adopt(panelId, 'lee'))).toBe('angoff.notClosed')
    expect(await refusalOf(adopt('none'))).toBe('missing.panel')
  })
})
