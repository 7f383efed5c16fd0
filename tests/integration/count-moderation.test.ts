import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { countModeration } from '#app/features/desk/openness/count-moderation.server.ts'
import { logPage } from '#app/features/desk/openness/log-page.server.ts'
import { opennessPage } from '#app/features/desk/openness/openness-page.server.ts'
import { publishPost } from '#app/features/forum/publish-post.server.ts'
import { decideItem } from '#app/features/review/decide/decide-item.server.ts'
import { findBrokenLogEntry, writeLog } from '#app/platform/log.server.ts'
import { log, reviewItems } from '#db/schema/index.ts'
import { aThread, COUPON, HONEST } from '#tests/helpers/threads.ts'
import { waitingThread } from '#tests/helpers/waiting.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

async function told() {
  const { db, settings } = world.system()
  return (await opennessPage({ db, settings, language: 'en' })).figures
}

test('before anything was counted, nothing is told', async () => {
  expect(await told()).toBeNull()
})

test('refused, held and published texts are counted, and what people made of them', async () => {
  const [ana, mo] = [await world.as('ana'), await world.as('mo')]
  const { threadNo } = await aThread(ana)
  const reply = { threadNo, body: COUPON, replyToNo: null }
  expect(await publishPost(ana, reply)).toMatchObject({ outcome: 'refused' })
  expect(await publishPost(ana, reply, { note: 'It is what the shop printed.' })).toMatchObject({ outcome: 'held' })
  await publishPost(ana, { threadNo, body: `${HONEST} A second measurement: 0.3 mm.`, replyToNo: null })
  const [item] = await world.db.select().from(reviewItems).where(eq(reviewItems.kind, 'asked'))
  await decideItem(mo, item?.id ?? '', { decision: 'remove', reason: 'It offers a code.' })
  await countModeration(world.system())
  const figures = await told()
  expect(figures).toMatchObject({ judged: 4, published: 2, refused: 2, decided: { removed: 1 }, logIsWhole: true })
  expect(figures?.clauses.find(({ clause }) => clause === 'no-codes')).toMatchObject({
    refused: expect.any(Number),
    upheld: { hits: expect.any(Number) },
  })
  expect(figures?.waits.asked).toBeNull()
})

test('what a moderator says of a rule on trial is no post removed', async () => {
  const { itemId } = await waitingThread(world, 'trial')
  await decideItem(await world.as('mo'), itemId, { decision: 'remove', reason: '' })
  await countModeration(world.system())
  expect(await told()).toMatchObject({ decided: { removed: 1 } })
})

test('figures name nobody', async () => {
  expect(JSON.stringify(await told())).not.toMatch(/ana|mo\b|@/)
})

test.each(['1e400', 'Infinity', '-1', 'x', '9'.repeat(40)])('the log begins at its top after %s', async (after) => {
  const mo = await world.as('mo')
  const { entries } = await logPage(mo, new URLSearchParams())
  expect((await logPage(mo, new URLSearchParams({ after }))).entries).toEqual(entries)
})

test('the log is read newest first, by what it is about, in pages', async () => {
  const mo = await world.as('mo')
  await mo.door(async (tx) => {
    for (let no = 1; no <= 60; no += 1)
      await writeLog(tx, mo, { act: 'rule.changed', subject: 'rule:coupon-code', reason: `Version ${no}` })
  })
  const first = await logPage(mo, new URLSearchParams('subject=rule:coupon-code'))
  expect(first.entries[0]).toMatchObject({ by: 'mo', reason: 'Version 60', place: { to: '/rules/desk/coupon-code' } })
  const second = await logPage(mo, new URLSearchParams(`subject=rule:coupon-code&after=${first.next}`))
  expect(second.entries.map(({ reason }) => reason).at(-1)).toBe('Version 1')
  expect(second.next).toBeNull()
})

test('a rewritten past shows, and is told', async () => {
  expect(await findBrokenLogEntry(world.db)).toBeUndefined()
  const system = world.system()
  await system.door((tx) => tx.update(log).set({ reason: 'Something else' }).where(eq(log.reason, 'Version 30')))
  await countModeration(system)
  expect((await told())?.logIsWhole).toBe(false)
})
