import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { admitPartner } from '#app/features/admission/overrides/admit-partner.server.ts'
import { makeEventCode } from '#app/features/admission/overrides/event-codes.server.ts'
import type { OverrideAnswer } from '#app/features/admission/overrides/receive-override.server.ts'
import type { DecisionsPageData } from '#app/features/admission/overrides/ui/decisions-page.tsx'
import { finishAttempt } from '#app/features/admission/sitting/finish-attempt.server.ts'
import { startAttempt } from '#app/features/admission/sitting/start-attempt.server.ts'
import { countsForDemand } from '#app/features/backlog/counts-for-demand.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { action, loader } from '#app/routes/bank.decisions.tsx'
import { accounts, attempts, eventCodes, examOverrides, log } from '#db/schema/index.ts'
import { answerOf } from '#tests/helpers/asking.ts'
import { idOf } from '#tests/helpers/backlog.ts'
import { createExamWorld, start } from '#tests/helpers/exam.ts'
import type { World } from '#tests/helpers/world.ts'

let world: World
let eva: Context
beforeEach(async () => {
  world = await createExamWorld()
  eva = await world.as('eva')
})
afterEach(() => world.close())

const page = async () => (await answerOf<{ page: DecisionsPageData }>(world, loader, eva)).body.page
const send = (intent: string, form: Record<string, string>, ctx = eva) =>
  answerOf<OverrideAnswer>(world, action, ctx, { form: { intent, ...form } })
const partner = { handle: '@BEN', partnerOf: 'Lens & Co', reason: 'Speaks for the maker of our lens collars.' }
const ben = async () => (await world.db.select().from(accounts).where(eq(accounts.handle, 'ben')))[0]

describe('admitting a partner', () => {
  test('makes an applicant a member with a badge, a newcomer like anybody, never counted in demand', async () => {
    expect(await send('partner', partner)).toMatchObject({ status: 302, to: '/bank/decisions?done=partner' })
    expect(await ben()).toMatchObject({
      state: 'member',
      partnerOf: 'Lens & Co',
      admittedAt: world.at,
      newcomerUntil: world.at + 14 * 86_400_000,
    })
    expect(await countsForDemand(world.db, { accountId: await idOf(world, 'ben'), requestId: 'none' }, world.at)).toBe(
      false,
    )
    expect((await page()).overrides).toMatchObject([
      { kind: 'partner', whom: 'ben', by: 'eva', reason: partner.reason, partnerOf: 'Lens & Co' },
    ])
    expect(await world.db.select().from(log)).toMatchObject([{ act: 'exam.partner-admitted', reason: partner.reason }])
  })

  test('twice is once', async () => {
    await Promise.all([send('partner', partner), send('partner', partner)])
    expect(await world.db.select().from(examOverrides)).toHaveLength(1)
  })

  test('gives a member the badge', async () => {
    await send('partner', { ...partner, handle: 'ana' })
    const [ana] = await world.db.select().from(accounts).where(eq(accounts.handle, 'ana'))
    expect(ana).toMatchObject({ state: 'member', partnerOf: 'Lens & Co' })
  })

  test('waits for a confirmed e-mail', async () => {
    await world.database.door((tx) =>
      tx.update(accounts).set({ emailConfirmedAt: null }).where(eq(accounts.handle, 'ben')),
    )
    expect(await send('partner', partner)).toMatchObject({
      status: 422,
      body: { intent: 'partner', errors: { handle: { key: 'exam.partnerUnconfirmed' } }, typed: partner },
    })
    expect(await ben()).toMatchObject({ state: 'applicant' })
  })

  test('is never for oneself', async () => {
    const lee = await world.as('lee')
    expect(await send('partner', { ...partner, handle: 'lee' }, lee)).toMatchObject({
      status: 422,
      body: { errors: { handle: { key: 'refused.ownSitting' } } },
    })
  })
})

describe('waiving a wait', () => {
  test('opens the next attempt, once', async () => {
    const ctx = await world.as('ben')
    const first = await startAttempt(ctx, start('one'))
    await finishAttempt(ctx, first.attemptId, first.tab)
    const form = { handle: 'ben', reason: 'Had the flu.' }
    const both = await Promise.all([send('waiver', form), send('waiver', form)])
    expect(both.map(({ to }) => to)).toEqual(Array(2).fill('/bank/decisions?done=waiver'))
    expect((await page()).overrides).toMatchObject([{ kind: 'waived-wait', whom: 'ben', usedAt: null }])
    const second = await startAttempt(ctx, start('two'))
    expect((await page()).overrides).toMatchObject([{ usedAt: world.at }])
    await finishAttempt(ctx, second.attemptId, second.tab)
    await expect(startAttempt(ctx, start('three'))).rejects.toMatchObject({ code: 'conflict' })
  })

  test('of a member is refused in words', async () => {
    expect(await send('waiver', { handle: 'ana', reason: 'Why not.' })).toMatchObject({
      status: 422,
      body: { errors: { handle: { key: 'exam.nothingToWaive' } } },
    })
  })
})

describe('an event code', () => {
  const code = { label: 'Workshop in Leeds', lastDay: '2026-11-05' }

  test('is told once, kept as a hash, and lifts the mark of a busy address', async () => {
    const made = await send('code', code)
    expect(made.body.code).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{4}$/)
    expect(JSON.stringify(await page())).not.toContain(made.body.code)
    expect(JSON.stringify(await world.db.select().from(eventCodes))).not.toContain(made.body.code)
    const busy = { ...(await world.as('ben')), address: '192.0.2.1' }
    busy.settings.exam.startsPerAddressPerDay = 0
    await startAttempt(busy, { ...start(), eventCode: made.body.code?.toLowerCase() })
    expect(await world.db.select().from(attempts)).toMatchObject([{ addressBusy: false }])
    expect((await page()).codes).toMatchObject([{ label: 'Workshop in Leeds', uses: 1, endsAt: Date.UTC(2026, 10, 6) }])
  })

  test.each([
    [{ ...code, label: ' ' }, 'label', 'required'],
    [{ ...code, label: 'x'.repeat(81) }, 'label', 'tooLong'],
    [{ ...code, lastDay: 'soon' }, 'lastDay', 'notADay'],
    [{ ...code, lastDay: '2026-02-31' }, 'lastDay', 'notADay'],
    [{ ...code, lastDay: '2026-11-02' }, 'lastDay', 'exam.endsTooSoon'],
    [{ ...code, lastDay: '2028-01-01' }, 'lastDay', 'exam.endsTooSoon'],
  ])('%j is refused at %s', async (form, field, key) => {
    expect(await send('code', form)).toMatchObject({ status: 422, body: { errors: { [field]: { key } }, typed: form } })
    expect(await world.db.select().from(eventCodes)).toEqual([])
  })
})

test.each([
  ['partner', { ...partner, handle: 'nobody-here' }, 'handle', 'missing.account'],
  ['partner', { ...partner, handle: '' }, 'handle', 'required'],
  ['partner', { ...partner, partnerOf: '' }, 'partnerOf', 'required'],
  ['partner', { ...partner, partnerOf: 'x'.repeat(61) }, 'partnerOf', 'tooLong'],
  ['partner', { ...partner, reason: '\n ' }, 'reason', 'required'],
  ['partner', { ...partner, reason: 'a\uFFFDb' }, 'reason', 'unreadable'],
  ['waiver', { handle: 'nobody-here', reason: 'Had the flu.' }, 'handle', 'missing.account'],
  ['waiver', { handle: 'ben', reason: '' }, 'reason', 'required'],
] as [string, Record<string, string>, string, string][])('%s %j is refused at %s', async (intent, form, field, key) => {
  expect(await send(intent, form)).toMatchObject({
    status: 422,
    body: { intent, errors: { [field]: { key } }, typed: form },
  })
  expect(await world.db.select().from(examOverrides)).toEqual([])
})

test('a button that is not there is refused', async () => {
  expect((await send('burn', partner)).status).toBe(400)
})

test('decisions are for examiners, leads and admins, by the page and by the command', async () => {
  for (const handle of ['ana', 'ben', 'noor', 'mo', 'pia', 'raj', 'cora', 'sid']) {
    const ctx = await world.as(handle)
    expect((await answerOf(world, loader, ctx)).status).toBe(403)
    expect((await send('partner', partner, ctx)).status).toBe(403)
    await expect(admitPartner(ctx, partner)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(makeEventCode(ctx, { label: 'x', endsAt: world.at + 1 })).rejects.toMatchObject({ code: 'forbidden' })
  }
  for (const handle of ['emil', 'lee', 'ada'])
    expect((await answerOf(world, loader, await world.as(handle))).status).toBe(200)
})

test('the list turns its pages by the last one seen', async () => {
  const accountId = await idOf(world, 'ben')
  await world.database.door(async (tx) => {
    for (let at = 10; at < 70; at += 1)
      await tx.insert(examOverrides).values({
        ...{ id: `override-${at}`, kind: 'waived-wait', accountId, reason: `Reason ${at}`, decidedBy: '', at },
      })
  })
  const first = await page()
  expect([first.overrides.length, first.overrides[0]?.reason, first.begins]).toEqual([50, 'Reason 69', true])
  const rest = await answerOf<{ page: DecisionsPageData }>(world, loader, eva, { query: `?after=${first.next}` })
  expect(rest.body.page).toMatchObject({ next: null, begins: false })
  expect(rest.body.page.overrides).toHaveLength(10)
})
