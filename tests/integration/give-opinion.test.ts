import { and, eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { decideAlone, giveOpinion } from '#app/features/admission/portfolio/give-opinion.server.ts'
import { readOwnPortfolios } from '#app/features/admission/portfolio/read-own-portfolios.server.ts'
import { readPortfolio } from '#app/features/admission/portfolio/read-portfolio.server.ts'
import { readPortfolios } from '#app/features/admission/portfolio/read-portfolios.server.ts'
import { sendPortfolio, withdrawPortfolio } from '#app/features/admission/portfolio/send-portfolio.server.ts'
import { admitMember } from '#app/features/admission/welcome/admit-member.server.ts'
import { listNotices } from '#app/features/notices/queries.server.ts'
import type { Account, GrantKind } from '#app/permissions.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { accounts, examOverrides, grants, log, mails, portfolioOpinions, portfolios } from '#db/schema/index.ts'
import { spendAttempts, WORK } from '#tests/helpers/portfolio.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

const DAY = 86_400_000
let world: World
let portfolioId: string
beforeEach(async () => {
  world = await createWorld()
  await spendAttempts(world, 'ben')
  await sendPortfolio(await world.as('ben'), WORK)
  portfolioId = (await world.db.select().from(portfolios))[0]?.id ?? ''
})
afterEach(() => world.close())

const idOf = async (handle: string) => ((await world.as(handle)).actor as Account).id
const say = async (handle: string, decision: 'admit' | 'decline', reason = `${handle} looked at all of it`) =>
  giveOpinion(await world.as(handle), { portfolioId, decision, reason })
const refusalOf = (said: Promise<unknown>) =>
  said.then(
    () => 'taken',
    (error) => error.said?.key,
  )
const benNow = async () => (await world.db.select().from(accounts).where(eq(accounts.handle, 'ben')))[0]
const now = async () => (await world.db.select().from(portfolios))[0]
const page = async (handle: string) => readPortfolio(await world.as(handle), portfolioId)
const endGrants = (...kinds: GrantKind[]) =>
  world.database.door(async (tx) => {
    for (const kind of kinds) await tx.delete(grants).where(eq(grants.kind, kind))
  })

test('two who agree admit the applicant as a newcomer, on the public count and on the log', async () => {
  expect(await say('eva', 'admit')).toEqual({ outcome: 'noted' })
  expect(await say('emil', 'admit')).toEqual({ outcome: 'admit' })
  expect(await now()).toMatchObject({ state: 'admitted', decidedAt: world.at })
  expect(await benNow()).toMatchObject({ state: 'member', admittedAt: world.at, newcomerUntil: world.at + 14 * DAY })
  const reason = 'eva looked at all of it\n\nemil looked at all of it'
  const overrides = await world.db.select().from(examOverrides)
  expect(overrides).toMatchObject([{ kind: 'portfolio', reason, decidedBy: await idOf('emil') }])
  const [entry] = await world.db.select().from(log).where(eq(log.act, 'exam.portfolio-admitted'))
  expect(entry).toMatchObject({ reason, details: { portfolioId, oneSignature: false } })
  await world.runJobs()
  expect(await listNotices(world.db, await idOf('ben'))).toMatchObject([{ kind: 'portfolio-admitted' }])
})

test('two who decline send their reasons by mail, and the day of the next chance', async () => {
  await say('eva', 'decline', 'The three links show one job.')
  expect(await say('emil', 'decline', 'Your part in it is not told.')).toEqual({ outcome: 'decline' })
  expect(await benNow()).toMatchObject({ state: 'applicant' })
  await world.runJobs()
  const [mail] = await world.db
    .select()
    .from(mails)
    .where(eq(mails.accountId, await idOf('ben')))
  expect(mail?.body).toContain('> The three links show one job.')
  expect(mail?.body).toContain('> Your part in it is not told.')
  expect(mail?.body).toContain('You can send another portfolio from 2 May 2027')
  expect(mail?.body).not.toMatch(/eva|emil/)
  const own = await readOwnPortfolios(await world.as('ben'))
  expect(own.door).toMatchObject({ why: 'declined', opensAt: expect.stringContaining('2 May 2027') })
  expect(own.past).toMatchObject([{ reasons: ['The three links show one job.', 'Your part in it is not told.'] }])
  world.advance(180 * DAY)
  await expect(sendPortfolio(await world.as('ben'), WORK)).rejects.toMatchObject({ said: { key: 'portfolio.notYet' } })
})

test('nobody sees what another said before saying it himself', async () => {
  await say('eva', 'decline')
  expect(await page('emil')).toMatchObject({ given: 1, opinions: [], may: true })
  expect((await readPortfolios(await world.as('emil'), new URLSearchParams())).portfolios).toMatchObject([
    { given: 1, said: false, handle: 'ben' },
  ])
  expect(JSON.stringify(await readPortfolios(await world.as('emil'), new URLSearchParams()))).not.toContain('looked at')
  expect(await page('eva')).toMatchObject({ opinions: [{ by: 'eva', decision: 'decline' }], may: false, said: true })
  await say('emil', 'admit')
  expect((await page('emil')).opinions).toHaveLength(2)
})

test('where two differ a lead decides, and only the reasons of the majority go out', async () => {
  await say('eva', 'decline')
  expect(await refusalOf(say('lee', 'admit'))).toBe('refused.grant')
  await say('emil', 'admit', 'Light like this is no accident.')
  expect(await page('lee')).toMatchObject({ differ: true, may: true, opinions: [] })
  expect(await say('lee', 'admit', 'Agreed: the light is the work.')).toEqual({ outcome: 'admit' })
  const own = await readOwnPortfolios(await world.as('ben'))
  expect(own.past[0]?.reasons).toEqual(['Light like this is no accident.', 'Agreed: the light is the work.'])
})

test('where there is one examiner, a lead gives the second opinion, then an admin', async () => {
  await world.database.door(async (tx) => tx.delete(grants).where(and(eq(grants.accountId, await idOf('emil')))))
  await say('eva', 'admit')
  expect(await refusalOf(say('ada', 'admit'))).toBe('refused.grant')
  await endGrants('lead')
  expect(await say('ada', 'admit')).toEqual({ outcome: 'admit' })
})

describe('where nobody else exists', () => {
  beforeEach(async () => {
    await world.database.door(async (tx) => tx.delete(grants).where(eq(grants.accountId, await idOf('emil'))))
    await endGrants('lead', 'admin')
    await say('eva', 'admit')
  })

  test('one opinion decides after a day, as one signature', async () => {
    expect(await refusalOf(decideAlone(await world.as('eva'), portfolioId))).toBe('portfolio.notAlone')
    expect(await page('eva')).toMatchObject({ mayAlone: false, aloneLater: true })
    world.advance(DAY)
    expect(await page('eva')).toMatchObject({ mayAlone: true })
    expect(await decideAlone(await world.as('eva'), portfolioId)).toEqual({ outcome: 'admit' })
    expect(await decideAlone(await world.as('eva'), portfolioId)).toEqual({ outcome: 'admit' })
    expect(await page('eva')).toMatchObject({ state: 'admitted', oneSignature: true })
    const [entry] = await world.db.select().from(log).where(eq(log.act, 'exam.portfolio-admitted'))
    expect(entry?.details).toMatchObject({ oneSignature: true })
    expect(await world.db.select().from(examOverrides)).toHaveLength(1)
  })

  test('and not by somebody who has not said anything', async () => {
    world.advance(DAY)
    await expect(decideAlone(await world.as('ana'), portfolioId)).rejects.toMatchObject({ code: 'forbidden' })
  })
})

test('said twice counts once, and an opinion that was given stands', async () => {
  await Promise.all([say('eva', 'admit'), say('eva', 'admit')])
  expect(await world.db.select().from(portfolioOpinions)).toHaveLength(1)
  expect(await refusalOf(say('eva', 'decline'))).toBe('portfolio.saidAlready')
})

test('ten at once make two opinions and one decision', async () => {
  const all = ['eva', 'emil'].flatMap((handle) => Array.from({ length: 5 }, () => say(handle, 'admit')))
  const outcomes = (await Promise.all(all)).map(({ outcome }) => outcome)
  expect(outcomes.filter((outcome) => outcome === 'admit')).toHaveLength(1)
  expect(await world.db.select().from(examOverrides)).toHaveLength(1)
})

test.each(['ana', 'noor', 'mo', 'pia', 'raj', 'cora', 'sid', 'ben'])('%s decides about nobody', async (handle) => {
  await expect(say(handle, 'admit')).rejects.toMatchObject({ code: 'forbidden' })
})

test('visitors are asked to sign in', async () => {
  const said = async () => giveOpinion(world.visitor(), { portfolioId, decision: 'admit', reason: 'Good light.' })
  await expect(said()).rejects.toMatchObject({ code: 'not-signed-in' })
})

test('an examiner who has not passed, and has sent one, does not decide about it', async () => {
  const accountId = await idOf('eva')
  await world.database.door((tx) => tx.update(portfolios).set({ accountId }))
  expect(await page('eva')).toMatchObject({ mine: true, may: false })
  expect(await refusalOf(say('eva', 'admit'))).toBe('refused.grant')
})

test('one that was taken back or decided takes no more opinions', async () => {
  await withdrawPortfolio(await world.as('ben'))
  expect(await refusalOf(say('eva', 'admit'))).toBe('portfolio.takenBack')
  await expect(page('eva')).rejects.toMatchObject({ code: 'not-found' })
  await world.database.door((tx) => tx.update(portfolios).set({ state: 'declined' }))
  expect(await refusalOf(say('eva', 'admit'))).toBe('portfolio.decidedAlready')
  const nowhere = giveOpinion(await world.as('eva'), { portfolioId: 'none', decision: 'admit', reason: 'Good light.' })
  expect(await refusalOf(nowhere)).toBe('missing.portfolio')
})

test('who passes the exam meanwhile waits for nobody', async () => {
  const ctx = world.system()
  await inTransaction(ctx, async (tx) => admitMember(tx, ctx, await idOf('ben'), 'an attempt'))
  expect(await now()).toMatchObject({ state: 'withdrawn' })
})
