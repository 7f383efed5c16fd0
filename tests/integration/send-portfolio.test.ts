import { and, eq, isNull } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { reviseBank } from '#app/features/admission/bank/revise-bank.server.ts'
import { readOwnPortfolios } from '#app/features/admission/portfolio/read-own-portfolios.server.ts'
import { sendPortfolio, withdrawPortfolio } from '#app/features/admission/portfolio/send-portfolio.server.ts'
import { listNotices } from '#app/features/notices/queries.server.ts'
import type { Account } from '#app/permissions.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { accounts, attemptItems, attempts, items, itemVersions, portfolios } from '#db/schema/index.ts'
import { createExamWorld } from '#tests/helpers/exam.ts'
import { spendAttempts, WORK } from '#tests/helpers/portfolio.ts'
import { COUPON } from '#tests/helpers/threads.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

const DAY = 86_400_000
let world: World
beforeEach(async () => {
  world = await createWorld()
})
afterEach(() => world.close())

const ben = () => world.as('ben')
const stored = () => world.db.select().from(portfolios)
const doorOf = async (handle: string) => (await readOwnPortfolios(await world.as(handle))).door
const refusalOf = (sent: Promise<unknown>) =>
  sent.then(
    () => 'sent',
    (error) => error.said?.key,
  )

test('who has used up the attempts sends a body of work, and the examiners hear of it', async () => {
  await spendAttempts(world, 'ben')
  expect(await doorOf('ben')).toMatchObject({ why: 'open' })
  expect(await sendPortfolio(await ben(), WORK)).toEqual({ ok: true })
  expect(await stored()).toMatchObject([{ ...WORK, state: 'open', lang: 'en', createdAt: world.at }])
  await world.runJobs()
  for (const handle of ['eva', 'emil']) {
    const { id } = (await world.as(handle)).actor as Account
    expect(await listNotices(world.db, id)).toMatchObject([{ kind: 'portfolio-waits' }])
  }
})

test('who can still sit the exam is told when it opens', async () => {
  expect(await doorOf('ben')).toMatchObject({ why: 'notYet' })
  expect(await refusalOf(sendPortfolio(await ben(), WORK))).toBe('portfolio.notYet')
  expect(await stored()).toEqual([])
})

/** Ben was shown all items of a bank long ago, or those without a picture alone. */
async function meetAll(exam: World, { textOnly }: { textOnly: boolean }) {
  const met = and(eq(items.state, 'live'), textOnly ? isNull(itemVersions.pictureId) : undefined)
  const live = await exam.db
    .select({ itemId: items.id, itemVersionId: itemVersions.id })
    .from(items)
    .innerJoin(itemVersions, eq(itemVersions.id, items.versionId))
    .where(met)
  const account = (await exam.as('ben')).actor as Account
  const attempt = { id: 'long ago', accountId: account.id, clientKey: 'a', seed: '', bankRevision: '' }
  const moments = {
    startedAt: exam.at - 300 * DAY,
    firstServedAt: exam.at - 300 * DAY,
    deadlineAt: exam.at - 300 * DAY,
  }
  const rest = { state: 'failed', lang: 'en', cut: 28, allowedSeconds: 1, textOnly } as const
  await exam.database.door(async (tx) => {
    await tx.insert(attempts).values({ ...attempt, ...moments, ...rest })
    for (const [at, { itemId, itemVersionId }] of live.entries()) {
      const served = { attemptId: attempt.id, position: at + 1, options: [], servedAt: exam.at - 300 * DAY }
      await tx.insert(attemptItems).values({ ...served, itemId, itemVersionId })
    }
  })
}

test('so does who has met so many items that no form of others is left', async () => {
  const exam = await createExamWorld()
  await meetAll(exam, { textOnly: false })
  expect(await sendPortfolio(await exam.as('ben'), WORK)).toEqual({ ok: true })
  await exam.close()
})

test('so does who sits without pictures and has met all there is in words', async () => {
  const exam = await createExamWorld()
  await exam.database.client.execute(`
    UPDATE item_version SET picture_id = (SELECT id FROM item_picture) WHERE id IN (
      SELECT version_id FROM (
        SELECT version_id, row_number() OVER (PARTITION BY topic, level ORDER BY id) AS no FROM item WHERE state = 'live'
      ) WHERE no % 2 = 0)`)
  await inTransaction(exam.system(), (tx) => reviseBank(tx, exam.system()))
  await meetAll(exam, { textOnly: true })
  expect(await sendPortfolio(await exam.as('ben'), WORK)).toEqual({ ok: true })
  await exam.close()
})

test('it opens again for the exam when the window of the attempts has gone by', async () => {
  await spendAttempts(world, 'ben')
  world.advance(150 * DAY)
  expect(await refusalOf(sendPortfolio(await ben(), WORK))).toBe('portfolio.notYet')
})

test('members, visitors and the unconfirmed send none', async () => {
  expect(await refusalOf(sendPortfolio(await world.as('ana'), WORK))).toBe('refused.grant')
  expect(await refusalOf(sendPortfolio(world.visitor(), WORK))).toBe('refused.visitor')
  await world.database.door((tx) =>
    tx.update(accounts).set({ emailConfirmedAt: null }).where(eq(accounts.handle, 'ben')),
  )
  expect(await refusalOf(sendPortfolio(await ben(), WORK))).toBe('refused.applicant')
})

test('one is open at a time, and the same sent twice is sent once', async () => {
  await spendAttempts(world, 'ben')
  const both = await Promise.all([sendPortfolio(await ben(), WORK), sendPortfolio(await ben(), WORK)])
  expect(both).toEqual([{ ok: true }, { ok: true }])
  expect(await stored()).toHaveLength(1)
  expect(await refusalOf(sendPortfolio(await ben(), { ...WORK, links: [] }))).toBe('portfolio.waiting')
})

test('it can be taken back and another sent, three in half a year', async () => {
  await spendAttempts(world, 'ben')
  for (let sent = 0; sent < 3; sent += 1) {
    await sendPortfolio(await ben(), WORK)
    await withdrawPortfolio(await ben())
    world.advance(1000)
  }
  await withdrawPortfolio(await ben())
  expect((await stored()).map(({ state }) => state)).toEqual(['withdrawn', 'withdrawn', 'withdrawn'])
  expect(await doorOf('ben')).toMatchObject({ why: 'tooMany', opensAt: expect.stringContaining('2027') })
  expect(await refusalOf(sendPortfolio(await ben(), WORK))).toBe('portfolio.tooMany')
})

describe('the house rules', () => {
  beforeEach(() => spendAttempts(world, 'ben'))

  test('refuse what they would refuse anywhere, with the words at fault', async () => {
    const text = `${WORK.text} Use code RIG15 for 15% off at my shop.`
    const refused = await sendPortfolio(await ben(), { ...WORK, text })
    expect(refused).toMatchObject({
      errors: { text: { key: 'portfolio.promotes', values: { words: expect.stringContaining('RIG15') } } },
    })
    expect(await sendPortfolio(await ben(), { ...WORK, text: `${WORK.text}${COUPON}` })).toHaveProperty('errors.text')
    expect(await stored()).toEqual([])
  })

  test('refuse a link that pays whoever shares it', async () => {
    const links = ['https://shop.example/cage?aff=ben&coupon=RIG15']
    expect(await sendPortfolio(await ben(), { ...WORK, links })).toHaveProperty('errors.links')
  })

  test('let one’s own site and name through: that is what it is for', async () => {
    const text = `${WORK.text} I am the owner of Hartley Rooms, and this is my website: you can see my portfolio there.`
    const links = [
      'https://hartley-rooms.example/portfolio',
      'https://www.instagram.com/hartleyrooms',
      'https://vimeo.com/12345678',
    ]
    expect(await sendPortfolio(await ben(), { text, links })).toEqual({ ok: true })
  })
})
