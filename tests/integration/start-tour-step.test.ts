import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { finishAttempt } from '#app/features/admission/sitting/finish-attempt.server.ts'
import { resumeAttempt } from '#app/features/admission/sitting/resume-attempt.server.ts'
import { startTourStep } from '#app/features/demo/start-tour-step.server.ts'
import { findDraft } from '#app/features/forum/draft-queries.server.ts'
import { publishPost } from '#app/features/forum/publish-post.server.ts'
import { decideItem } from '#app/features/review/decide/decide-item.server.ts'
import { listWaitingItems } from '#app/features/review/queue/queue-queries.server.ts'
import { search } from '#app/features/search/search.server.ts'
import { requests, threads } from '#db/schema/index.ts'
import { REQUESTS } from '#db/seed/community/requests.ts'
import { fileAndGrade, idOf, meToo, refusalAt, requestNamed, step, storeNeed } from '#tests/helpers/backlog.ts'
import { createExamWorld } from '#tests/helpers/exam.ts'
import { aThread, COUPON } from '#tests/helpers/threads.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
beforeEach(async () => {
  world = await createWorld()
})
afterEach(() => world.close())

const begin = (step: number) => startTourStep(world.visitor(), step)

/** Ana asks a moderator to publish what the rules refuse, and Mo does. */
async function releasedReply() {
  const { threadNo } = await aThread(await world.as('eva'))
  await publishPost(await world.as('ana'), { threadNo, body: COUPON, replyToNo: null }, { note: 'It is a quote.' })
  await clearQueue()
  return threadNo
}

async function clearQueue() {
  for (const { id } of await listWaitingItems(world.db, {}))
    await decideItem(await world.as('mo'), id, { decision: 'publish', reason: '' })
}

const repliesIn = async (threadNo: number) =>
  (await world.db.select({ count: threads.replyCount }).from(threads).where(eq(threads.no, threadNo)))[0]?.count

test('Ana finds the coupon post in her composer, and then the honest one', async () => {
  const draftOfAna = async () => findDraft(world.db, await idOf(world, 'ana'), 'ask', 'new')
  expect(await begin(2)).toEqual({ handle: 'ana', to: '/ask' })
  const coupon = (await draftOfAna())?.fields.body
  expect(await begin(3)).toEqual({ handle: 'ana', to: '/ask' })
  expect((await draftOfAna())?.fields.body).not.toBe(coupon)
})

test('what Mo decided on an earlier tour waits again, out of sight and out of the counts', async () => {
  const threadNo = await releasedReply()
  expect(await repliesIn(threadNo)).toBe(1)

  expect(await begin(4)).toEqual({ handle: 'mo', to: '/review' })
  expect(await listWaitingItems(world.db, {})).toHaveLength(1)
  expect(await repliesIn(threadNo)).toBe(0)
  expect((await search(world.db, 'RIG15')).results).toEqual([])

  await clearQueue()
  expect(await repliesIn(threadNo)).toBe(1)
  expect((await search(world.db, 'RIG15')).results).toHaveLength(1)
})

test('what Noor brought back on an earlier tour is refused again, and comes back by her Me too again', async () => {
  const no = await fileAndGrade(world, (await storeNeed(world)).no)
  const title = REQUESTS.find(({ key }) => key === 'ct3-half-ball')?.title
  await world.database.door((tx) => tx.update(requests).set({ title }).where(eq(requests.no, no)))
  world.advance(1000)
  await step(world, 'pia', no, 'parked', refusalAt(world.at, { reopenPeople: 1 }))

  for (const _ of ['first', 'second']) {
    world.advance(1000)
    expect(await begin(6)).toEqual({ handle: 'noor', to: `/r/${no}` })
    expect(await requestNamed(world, no)).toMatchObject({ state: 'parked', label: 'no', peopleSince: 0 })
    await meToo(world, 'noor', no)
    expect(await requestNamed(world, no)).toMatchObject({ state: 'reopen_due', peopleSince: 1 })
  }
})

test('Ben begins the tour as often as somebody takes it', async () => {
  const examWorld = await createExamWorld()
  for (let tour = 1; tour <= 5; tour += 1) {
    const { to } = await startTourStep(examWorld.visitor(), 1)
    expect(to).toMatch(/^\/exam\/[^/]+\/39$/)
    await finishAsBen(examWorld, to.split('/')[2] ?? '')
  }
  await examWorld.close()
})

async function finishAsBen(world: World, attemptId: string) {
  const ben = await world.as('ben')
  const { tab } = await resumeAttempt(ben, attemptId)
  await finishAttempt(ben, attemptId, tab)
}

test('there is no seventh step', async () => {
  expect(() => begin(7)).toThrow('not-found')
  expect(() => begin(Number.NaN)).toThrow('not-found')
})
