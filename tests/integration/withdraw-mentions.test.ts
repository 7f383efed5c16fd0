import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addMeToo } from '#app/features/backlog/add-me-too.server.ts'
import { listRepliesOf } from '#app/features/backlog/answers/open-replies.server.ts'
import { sayDiffers } from '#app/features/backlog/answers/say-differs.server.ts'
import { correctMention } from '#app/features/backlog/judging/correct-mention.server.ts'
import { nominateThread } from '#app/features/backlog/judging/nominate-thread.server.ts'
import { withdrawNomination } from '#app/features/backlog/judging/withdraw-nomination.server.ts'
import { withdrawMentions } from '#app/features/backlog/withdraw-mentions.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { corrections, mentions, nominations } from '#db/schema/index.ts'
import { fileAndGrade, fileFrom, meToo, refusalAt, requestNamed, step, storeNeed } from '#tests/helpers/backlog.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

test('everything a person said is taken back, and stays on record', async () => {
  const no = await fileFrom(world, (await storeNeed(world)).no)
  await meToo(world, 'ana', no)
  await withdrawMentions(await world.as('ana'), no)
  const { id, people } = await requestNamed(world, no)
  expect(people).toBe(0)
  const kept = await world.db.select().from(mentions).where(eq(mentions.requestId, id))
  expect(kept.map((mention) => mention.retractedWhy)).toEqual(['taken back', 'taken back'])
})

test('nobody takes back what others said', async () => {
  const no = await fileFrom(world, (await storeNeed(world)).no)
  await withdrawMentions(await world.as('noor'), no)
  expect((await requestNamed(world, no)).people).toBe(1)
})

test('it reaches what was said for a request that was merged since', async () => {
  const child = await fileFrom(world, (await storeNeed(world)).no)
  const no = await fileFrom(world, (await storeNeed(world, { by: 'noor' })).no)
  await meToo(world, 'mo', child)
  await step(world, 'pia', child, 'merged', { into: no })
  expect((await requestNamed(world, no)).people).toBe(3)
  await withdrawMentions(await world.as('mo'), no)
  expect((await requestNamed(world, no)).people).toBe(2)
})

const silent = (ctx: Context): Context =>
  ctx.actor.kind === 'account' ? { ...ctx, actor: { ...ctx.actor, silenced: true } } : ctx

test('the silenced take back what they said, and put nothing forward', async () => {
  const thread = await storeNeed(world)
  const no = await fileFrom(world, thread.no)
  await meToo(world, 'noor', no)
  const noor = silent(await world.as('noor'))
  await withdrawMentions(noor, no)
  expect((await requestNamed(world, no)).people).toBe(1)
  await expect(addMeToo(noor, no)).rejects.toMatchObject({ code: 'forbidden' })
  const asked = { threadNo: (await storeNeed(world)).no, postNo: 1 }
  await nominateThread(await world.as('noor'), asked)
  await withdrawNomination(noor, asked.threadNo)
  const own = eq(nominations.accountId, (await storeNeed(world, { by: 'noor' })).authorId)
  expect(await world.db.select().from(nominations).where(own)).toMatchObject([{ withdrawnAt: world.at }])
  await expect(nominateThread(noor, asked)).rejects.toMatchObject({ code: 'forbidden' })
})

test('what somebody wanted put right goes with the words', async () => {
  const no = await fileFrom(world, (await storeNeed(world)).no)
  const { id } = await requestNamed(world, no)
  const [mention] = await world.db.select().from(mentions).where(eq(mentions.requestId, id))
  await correctMention(await world.as('ana'), { mentionId: mention?.id ?? '', text: 'I meant the shoulder itself.' })
  await withdrawMentions(await world.as('ana'), no)
  const [correction] = await world.db.select().from(corrections).where(eq(corrections.requestId, id))
  expect(correction).toMatchObject({ outcome: 'taken-out', settledAt: world.at })
})

test('"mine differs" that is taken back waits for no answer, and staff read why', async () => {
  const no = await fileAndGrade(world, (await storeNeed(world)).no)
  await step(world, 'lee', no, 'parked', refusalAt(world.at))
  expect(await sayDiffers(await world.as('noor'), no, { text: 'Mine sits on a jib arm, upside down.' })).toEqual({
    ok: true,
  })
  const { id } = await requestNamed(world, no)
  expect((await listRepliesOf(world.db, id)).differ).toHaveLength(1)
  await withdrawMentions(await world.as('noor'), no)
  const { differ, past } = await listRepliesOf(world.db, id)
  expect([differ, past]).toMatchObject([[], [{ outcome: 'withdrawn', answer: null }]])
})
