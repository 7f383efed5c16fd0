import { afterAll, beforeAll, expect, test } from 'vitest'
import { previewWords } from '#app/features/forum/preview-words.server.ts'
import { receiveReply } from '#app/features/forum/receive-reply.server.ts'
import { decideItem } from '#app/features/review/decide/decide-item.server.ts'
import { drafts, judgements, reviewItems } from '#db/schema/index.ts'
import { aReply, aThread, COUPON, formOf } from '#tests/helpers/threads.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

test('while it is written, every finding names its words, its house rule and what would be fine', async () => {
  const ana = await world.as('ana')
  const answer = await previewWords({ ...ana, language: 'zh-CN' }, formOf({ target: 'ask', body: COUPON }))
  expect(answer.outcome).toBe('reject')
  const [finding] = answer.findings
  expect(finding?.clause).toMatchObject({ id: 'no-codes', title: '不发优惠码' })
  expect(answer.texts.text.slice(finding?.start, finding?.end)).toContain('RIG15')
  expect(await world.db.$count(judgements)).toBe(0)
  expect(await world.db.$count(drafts)).toBe(0)
})

test('in an edit only what is added is marked', async () => {
  const ana = await world.as('ana')
  const { threadNo } = await aThread(ana)
  await receiveReply(ana, threadNo, formOf({ body: COUPON }), 'ask')
  const [item] = await world.db.select().from(reviewItems)
  await decideItem(await world.as('mo'), item?.id ?? '', { decision: 'publish', reason: 'Quoted to warn of it.' })
  const target = `post:${item?.postId}`
  expect((await previewWords(ana, formOf({ target, body: `${COUPON} Still.` }))).findings).toEqual([])
  const more = await previewWords(ana, formOf({ target, body: `${COUPON} Add me on WhatsApp +44 1632 960961.` }))
  expect(more.findings.length).toBeGreaterThan(0)
  // Whose post it is not learns nothing of what stood there.
  expect((await previewWords(await world.as('noor'), formOf({ target, body: COUPON }))).outcome).toBe('reject')
})

test('who is refused reads how long those who asked have waited lately', async () => {
  const ana = await world.as('ana')
  const { threadNo } = await aThread(ana, { title: 'A thread about waiting for an answer' })
  await aReply(ana, threadNo, 'The waiting is what we look at here.')
  const refused = () => receiveReply(ana, threadNo, formOf({ body: `${COUPON} ${world.at}` }), 'post')
  world.advance(31 * 86_400_000)
  expect(await refused()).toMatchObject({ refusal: { wait: { unit: 'unknown' } } })
  await receiveReply(ana, threadNo, formOf({ body: `${COUPON} Asked.` }), 'ask')
  const waiting = (await world.db.select().from(reviewItems)).find(({ state }) => state === 'waiting')
  world.advance(38 * 60_000)
  await decideItem(await world.as('mo'), waiting?.id ?? '', { decision: 'remove', reason: 'A coupon.' })
  expect(await refused()).toMatchObject({ refusal: { wait: { unit: 'minutes', count: 40 } } })
})
