import { and, eq, isNull } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { actOnAnswer } from '#app/features/backlog/answers/act-on-answer.server.ts'
import { shownSchema } from '#app/features/backlog/answers/answer.schema.ts'
import { answerDifference } from '#app/features/backlog/answers/answer-difference.server.ts'
import { findAnswers } from '#app/features/backlog/answers/find-answers.server.ts'
import { listReferences } from '#app/features/backlog/answers/list-references.server.ts'
import { listLiveAnswers } from '#app/features/backlog/answers/live-answers.server.ts'
import { seeAnswer } from '#app/features/backlog/answers/note-delivery.server.ts'
import { listOpenReplies } from '#app/features/backlog/answers/open-replies.server.ts'
import { readOwnState } from '#app/features/backlog/answers/own-state.server.ts'
import { pickRequests } from '#app/features/backlog/answers/pick-requests.server.ts'
import { receiveAnsweringReply } from '#app/features/backlog/answers/receive-answering-reply.server.ts'
import { receiveAsk } from '#app/features/backlog/answers/receive-ask.server.ts'
import { sayDiffers } from '#app/features/backlog/answers/say-differs.server.ts'
import { seeAnswersInThread } from '#app/features/backlog/answers/see-in-thread.server.ts'
import { unwatchRequest, watchRequest } from '#app/features/backlog/answers/watch-request.server.ts'
import { observe } from '#app/features/backlog/metrics/observe.server.ts'
import { listThreadIds } from '#app/features/backlog/request-queries.server.ts'
import { noteOfIntent } from '#app/features/backlog/volume/note-of-intent.server.ts'
import { readThread } from '#app/features/forum/read-thread.server.ts'
import { versionOf } from '#app/platform/events.server.ts'
import { answerDeliveries, mentions, notices, posts, requestDifferences, requests, threads } from '#db/schema/index.ts'
import {
  fileAndGrade,
  idOf,
  meToo,
  refusalAt,
  requestNamed,
  settleMembers,
  step,
  storeNeed,
} from '#tests/helpers/backlog.ts'
import { COUPON, formOf } from '#tests/helpers/threads.ts'
import { says } from '#tests/helpers/volume.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

const DAY = 86_400_000
const MINUTE = 60_000
const DIFFERENT = 'Mine stands on a roof in the wind, so the lever has to lock without a tool and in gloves.'

let world: World
beforeAll(async () => {
  world = await createWorld()
  await settleMembers(world, 6)
})
afterAll(() => world.close())

/** A "no" to a half-ball, a minute ago. */
async function answered(more: Parameters<typeof refusalAt>[1] = {}) {
  const thread = await storeNeed(world)
  const no = await fileAndGrade(world, thread.no)
  world.advance(1000)
  await step(world, 'pia', no, 'parked', refusalAt(world.at, { reopenPeople: 20, ...more }))
  world.advance(MINUTE)
  return { no, thread, request: await requestNamed(world, no) }
}

const deliveriesOf = async (handle: string, requestId: string) =>
  world.db
    .select()
    .from(answerDeliveries)
    .where(and(eq(answerDeliveries.accountId, await idOf(world, handle)), eq(answerDeliveries.requestId, requestId)))

const noticesOf = async (handle: string, kind: string) =>
  (
    await world.db
      .select()
      .from(notices)
      .where(eq(notices.accountId, await idOf(world, handle)))
  ).filter((notice) => notice.kind === kind)

const pressed = async (handle: string, no: number, intent: string, fields: Record<string, string> = {}) =>
  actOnAnswer(await world.as(handle), no, { intent, form: formOf({ intent, ...fields }) })

const ASK = {
  ...{ line: 'tripods', kind: 'question', title: 'Is there a half-ball that fits the CT-3 shoulder?' },
  body: 'On a slope I want to level the rig with one knob. Does a 75 mm half-ball fit the shoulder of the CT-3?',
}
const HERE = { channel: 'composer', context: 'ask' }

describe('a question that is answered already', () => {
  test('meets its answer once, with the text and the draft kept; posted all the same it is published', async () => {
    const { request, no } = await answered()
    const noor = await world.as('noor')
    const met = await receiveAsk(noor, formOf(ASK), 'post')
    if (!('met' in met)) throw new Error('the answer should have been met')
    expect(met.met.typed).toMatchObject({ title: ASK.title, body: ASK.body, line: 'tripods' })
    expect(met.met.answers[0]).toMatchObject({ label: 'no', answer: { reasonCode: 'VOL' } })
    expect((await deliveriesOf('noor', request.id)).length + met.met.answers.length).toBeGreaterThan(0)
    const posted = await receiveAsk(noor, formOf({ ...ASK, anyway: '1' }), 'post')
    expect(posted).toHaveProperty('to')
    const open = await world.db
      .select()
      .from(answerDeliveries)
      .where(and(eq(answerDeliveries.accountId, await idOf(world, 'noor')), isNull(answerDeliveries.endedAt)))
    expect(open).toEqual([])
    expect(no).toBeGreaterThan(0)
  })

  test('is not stopped a second time, even without the button', async () => {
    await answered()
    const lena = await world.as('member1')
    const other = { ...ASK, title: `${ASK.title} Or a leveller?` }
    expect(await receiveAsk(lena, formOf(other), 'post')).toHaveProperty('met')
    expect(await receiveAsk(lena, formOf(other), 'post')).toHaveProperty('to')
  })

  test('about something else is published at once', async () => {
    await answered()
    const fields = {
      ...{ line: 'cages', kind: 'question', title: 'Which battery lasts through a wedding in the cold?' },
      body: 'Six hours without mains at minus five. What do you carry, and where do you keep it warm?',
    }
    expect(await receiveAsk(await world.as('member2'), formOf(fields), 'post')).toHaveProperty('to')
  })

  test('that ends as a Me too is counted as one that the answer saved, and not as asked again', async () => {
    const { no, request } = await answered()
    const ana = await world.as('member3')
    await seeAnswer(ana, no, { channel: 'composer', context: 'ask' })
    const acted = await pressed('member3', no, 'me-too', HERE)
    expect(acted).toMatchObject({ ok: true, told: 'counted', own: { meToo: true } })
    expect(await deliveriesOf('member3', request.id)).toMatchObject([{ endedAs: 'me-too', askedAgainAt: null }])
    expect((await requestNamed(world, no)).people).toBe(request.people + 1)
  })
})

describe('"Me too" on a card', () => {
  test('counts where nothing is answered yet', async () => {
    const { no: threadNo } = await storeNeed(world)
    const no = await fileAndGrade(world, threadNo)
    const place = { channel: 'thread', context: `thread:${threadNo}` }
    expect(await pressed('noor', no, 'me-too', place)).toMatchObject({ ok: true, told: 'counted', people: 2 })
  })

  const pieces = async (handle: string, no: number) => (await noteOfIntent(await world.as(handle), no)).intent

  test('may say how many, which stands where the page of the request has it, and changes the number alone', async () => {
    const { no, request } = await answered()
    expect(await pressed('member1', no, 'me-too', { qty: ' 2 ' })).toMatchObject({
      ok: true,
      people: request.people + 1,
    })
    expect(await pieces('member1', no)).toMatchObject({ step: 2, juster: null, qty: 2 })
    expect(await pressed('member1', no, 'me-too', { qty: '' })).toMatchObject({ ok: true, people: request.people + 1 })
    expect(await pieces('member1', no)).toMatchObject({ step: 2, qty: 2 })
    await says(world, 'member1', no, { juster: 7, qty: 1 })
    const sure = await pieces('member1', no)
    world.advance(DAY)
    await pressed('member1', no, 'me-too', { qty: '3' })
    expect(await pieces('member1', no)).toEqual({ ...sure, qty: 3 })
  })

  test('with a number that is none, or too large, counts nobody and keeps what was typed', async () => {
    const { no, request } = await answered()
    const faults = { two: 'notANumber', '1.5': 'notANumber', '0': 'tooSmall', '4': 'volume.tooMany', '9999': 'tooBig' }
    for (const [qty, key] of Object.entries(faults))
      expect(await pressed('member1', no, 'me-too', { qty })).toMatchObject({
        ...{ ok: false, errors: { qty: { key } }, typed: { qty } },
      })
    expect(await pieces('member1', no)).toBeUndefined()
    expect((await requestNamed(world, no)).people).toBe(request.people)
  })

  test('of what is made leaves the draft open', async () => {
    const { no, request } = await answered()
    await seeAnswer(await world.as('member6'), no, { channel: 'composer', context: 'ask' })
    await world.database.door((tx) => tx.update(requests).set({ state: 'made' }).where(eq(requests.no, no)))
    await expect(pressed('member6', no, 'me-too', HERE)).rejects.toMatchObject({ said: { key: 'passage.closed' } })
    expect(await deliveriesOf('member6', request.id)).toMatchObject([{ endedAt: null }])
  })

  test('is the button of that name and no other', async () => {
    const { no, request } = await answered()
    await expect(pressed('noor', no, 'mee-too', HERE)).rejects.toMatchObject({ code: 'bad-request' })
    expect((await requestNamed(world, no)).people).toBe(request.people)
  })
})

describe('an answer that was shown', () => {
  test('is on record once for each place, and a second look writes nothing', async () => {
    const { no, request } = await answered()
    const noor = await world.as('noor')
    const place = { channel: 'thread', context: 'thread:1001' } as const
    await seeAnswer(noor, no, place)
    world.advance(MINUTE)
    await seeAnswer(noor, no, place)
    await seeAnswer(noor, no, { ...place, channel: 'search', context: 'half-ball' })
    const rows = await deliveriesOf('noor', request.id)
    expect(rows.map((row) => row.channel).sort()).toEqual(['search', 'thread'])
    expect(rows[0]?.seenAt).toBe(rows[0]?.at)
  })

  test('is on record so many times in ten minutes and no more, and only for places that there are', async () => {
    const { no, request } = await answered()
    world.advance(10 * MINUTE)
    const member = await world.as('member6')
    member.settings = structuredClone(member.settings)
    member.settings.limits.sightingsPerAccount.count = 2
    for (const q of ['bowl', 'level']) await seeAnswer(member, no, { channel: 'search', context: q })
    await seeAnswer(member, no, { channel: 'search', context: 'bowl' })
    await expect(seeAnswer(member, no, { channel: 'search', context: 'slope' })).rejects.toThrow('rate-limited')
    expect(await deliveriesOf('member6', request.id)).toHaveLength(2)
    const read = (shown: Record<string, string>) => shownSchema.safeParse(shown).success
    expect(read({ channel: 'thread', context: 'thread:1001' })).toBe(true)
    expect(read({ channel: 'search', context: '三脚架 半球碗' })).toBe(true)
    expect(read({ channel: 'thread', context: 'anything at all' })).toBe(false)
    expect(read({ channel: 'composer', context: 'ask-2' })).toBe(false)
  })

  test('and asked for again within 180 days is marked, later it is not', async () => {
    const { no, request } = await answered()
    await seeAnswer(await world.as('member4'), no, { channel: 'thread', context: 'thread:1' })
    await seeAnswer(await world.as('member5'), no, { channel: 'thread', context: 'thread:1' })
    world.advance(100 * DAY)
    await meToo(world, 'member4', no)
    expect(await deliveriesOf('member4', request.id)).toMatchObject([{ askedAgainAt: world.at }])
    world.advance(100 * DAY)
    await meToo(world, 'member5', no)
    expect(await deliveriesOf('member5', request.id)).toMatchObject([{ askedAgainAt: null }])
  })

  test('may be said to have helped, or not: one answer of each person in each place, which can be changed', async () => {
    const { no, request } = await answered()
    const place = { channel: 'reference', context: 'thread:1001' }
    expect(await pressed('noor', no, 'helped-not', place)).toMatchObject({ told: 'thanks', helped: false })
    expect(await pressed('noor', no, 'helped', place)).toMatchObject({ helped: true })
    await pressed('noor', no, 'me-too', place)
    await Promise.all(Array.from({ length: 10 }, () => pressed('noor', no, 'helped-not', place)))
    expect(await deliveriesOf('noor', request.id)).toMatchObject([{ helped: false, endedAs: 'me-too' }])
    await pressed('noor', no, 'helped', { ...place, context: 'thread:1002' })
    expect((await deliveriesOf('noor', request.id)).map(({ helped }) => helped).sort()).toEqual([false, true])
  })

  test('is counted for staff among those that helped, by who said yes or no', async () => {
    const { no } = await answered()
    const from = world.at
    await seeAnswer(await world.as('ana'), no, { channel: 'search', context: 'half-ball' })
    for (const [handle, said] of [
      ['noor', 'helped'],
      ['member1', 'helped-not'],
      ['member2', 'helped'],
    ] as const)
      await pressed(handle, no, said, { channel: 'search', context: 'half-ball' })
    const rows = await observe(world.db, 'answer-helped', { from, until: world.at + 1 })
    expect(rows.map(({ no: of, part }) => [of, part]).sort()).toEqual([
      [no, 0],
      [no, 1],
      [no, 1],
    ])
  })

  test('counts as seen by whoever presses a button of the card, with script or without', async () => {
    const { no, request } = await answered()
    await pressed('noor', no, 'watch', { channel: 'search', context: 'half-ball' })
    await pressed('noor', no, 'unwatch', { channel: 'search', context: 'half-ball' })
    await pressed('noor', no, 'watch', { channel: 'search', context: 'half-ball' })
    expect(await deliveriesOf('noor', request.id)).toMatchObject([
      { channel: 'search', seenAt: world.at, endedAs: 'watch' },
    ])
  })

  test('in a thread counts as seen once its page was read, by each member once', async () => {
    const { no, thread, request } = await answered()
    const page = { id: thread.threadId, no: thread.no, acceptedPostId: null }
    await seeAnswersInThread(await world.as('noor'), page, 1)
    world.advance(MINUTE)
    await seeAnswersInThread(await world.as('noor'), page, 1)
    const [only, ...others] = await deliveriesOf('noor', request.id)
    expect([only, others]).toMatchObject([{ channel: 'thread', context: `thread:${thread.no}` }, []])
    expect(only?.seenAt).toBe(only?.at)
    await step(world, 'pia', no, 'grading', { why: 'A caster called.' })
    await seeAnswersInThread(await world.as('member1'), page, 1)
    expect(await deliveriesOf('member1', request.id)).toEqual([])
  })

  test('before anything is answered nothing is delivered', async () => {
    const { no: threadNo } = await storeNeed(world)
    const no = await fileAndGrade(world, threadNo)
    await seeAnswer(await world.as('noor'), no, { channel: 'thread', context: 'thread:1' })
    expect(await deliveriesOf('noor', (await requestNamed(world, no)).id)).toEqual([])
  })
})

describe('a reply with /R- and a number', () => {
  async function replied() {
    const { no, thread, request } = await answered()
    const question = await storeNeed(world, { by: 'noor', body: 'Is there a bowl for this?', kind: 'question' })
    const form = formOf({ body: `This was asked before:\n/R-${no}\nSee also R-${no}.` })
    const received = await receiveAnsweringReply(await world.as('pia'), question.no, form, 'post')
    expect(received).toHaveProperty('to')
    return { no, thread, request, question }
  }

  test('brings the answer to whoever asked, who has seen it when the page with the reply was read', async () => {
    const { request, question } = await replied()
    expect(await deliveriesOf('noor', request.id)).toMatchObject([{ channel: 'reference', seenAt: null }])
    const page = { id: question.threadId, no: question.no, acceptedPostId: null }
    await seeAnswersInThread(await world.as('noor'), page, 21)
    expect(await deliveriesOf('noor', request.id)).toMatchObject([{ seenAt: null }])
    for (const handle of ['noor', 'member1']) await seeAnswersInThread(await world.as(handle), page, 2)
    expect(await deliveriesOf('noor', request.id)).toMatchObject([{ channel: 'reference', seenAt: world.at }])
    expect(await deliveriesOf('member1', request.id)).toMatchObject([
      { context: `thread:${question.no}`, seenAt: world.at },
    ])
  })

  test('that there is not is a reply like any other', async () => {
    const question = await storeNeed(world, { by: 'noor', kind: 'question' })
    const form = formOf({ body: 'Perhaps this one, though I may have the number wrong:\n/R-998877' })
    expect(await receiveAnsweringReply(await world.as('pia'), question.no, form, 'post')).toHaveProperty('to')
    const page = { id: question.threadId, no: question.no, acceptedPostId: null }
    await seeAnswersInThread(await world.as('noor'), page, 2)
  })

  test('shows what stands now, with what stood when it was written', async () => {
    const { no, question } = await replied()
    const shown = async () => {
      const read = await readThread(world.db, 'member', question.no, null)
      const live = new Map(await listReferences(world.db, { audience: 'member', language: 'en' }, read))
      return live.get(no)
    }
    expect(await shown()).toMatchObject({ label: 'no', said: [{ label: 'no' }] })
    const [thread] = await world.db.select().from(threads).where(eq(threads.no, question.no))
    const subject = `thread:${thread?.id}`
    const before = await versionOf(world.db, subject)
    world.advance(MINUTE)
    await step(world, 'pia', no, 'grading', { why: 'A caster called.' })
    expect(await shown()).toMatchObject({ label: 'research', answer: null, said: [{ label: 'no' }] })
    expect(await versionOf(world.db, subject)).toBeGreaterThan(before)
  })

  test('raises the page of its thread although the thread is not part of the request', async () => {
    const { request, question } = await replied()
    expect(await listThreadIds(world.db, request.id)).toContain(question.threadId)
  })

  test('of an older renderer is drawn all the same', async () => {
    const { no } = await answered()
    const old = await storeNeed(world, { body: `See R-${no}, please.` })
    const read = await readThread(world.db, 'member', old.no, null)
    expect(read.opening?.html).toContain(`href="/r/${no}"`)
    const [stored] = await world.db.select().from(posts).where(eq(posts.id, old.postId))
    expect(stored?.html).not.toContain('href')
  })

  test('of a hidden request shows nothing of it, of a merged one what it went into', async () => {
    const { no } = await answered()
    const { no: other } = await answered()
    await step(world, 'pia', other, 'merged', { into: no })
    const reader = { audience: 'member', language: 'en' } as const
    expect((await listLiveAnswers(world.db, reader, [other])).get(other)?.no).toBe(no)
    const { no: hidden } = await answered()
    await step(world, 'lee', hidden, 'invalid', { invalidCode: 'spam', why: 'Sells arms' })
    expect((await listLiveAnswers(world.db, reader, [hidden])).size).toBe(0)
  })
})

describe('"mine differs because…"', () => {
  test('counts like a Me too, is read by the product manager, and waits for an answer', async () => {
    const { no, request } = await answered()
    expect(await sayDiffers(await world.as('noor'), no, { text: DIFFERENT })).toEqual({ ok: true })
    expect(await requestNamed(world, no)).toMatchObject({ people: request.people + 1, peopleSince: 1 })
    expect(await readOwnState(await world.as('noor'), no)).toMatchObject({ meToo: true, differsWaits: true })
    expect((await listOpenReplies(world.db)).some((reply) => reply.no === no && reply.text === DIFFERENT)).toBe(true)
    await world.runJobs()
    expect(await noticesOf('pia', 'answer-differs')).not.toEqual([])
    const again = await sayDiffers(await world.as('noor'), no, { text: `${DIFFERENT} Twice.` })
    expect(again).toMatchObject({ ok: false, errors: { differs: { key: 'answers.differsWaits' } } })
    expect((await requestNamed(world, no)).people).toBe(request.people + 1)
  })

  test('is needed in words, and passes the rules like everything else', async () => {
    const { no, request } = await answered()
    expect(await pressed('noor', no, 'differs', { differs: ' ' })).toMatchObject({
      ok: false,
      errors: { differs: { key: 'required' } },
    })
    expect(await pressed('noor', no, 'differs', { differs: COUPON })).toMatchObject({
      ok: false,
      typed: { differs: COUPON },
    })
    expect((await requestNamed(world, no)).people).toBe(request.people)
  })

  const waitingFor = async (requestId: string) => {
    const [found] = await world.db.select().from(requestDifferences).where(eq(requestDifferences.requestId, requestId))
    return found?.id ?? ''
  }

  test('is answered, and the author is told', async () => {
    const { no, request } = await answered()
    await sayDiffers(await world.as('noor'), no, { text: DIFFERENT })
    const reply = 'The lever is part of the answer now: it locks by itself.'
    const answer = { differenceId: await waitingFor(request.id), outcome: 'answered' as const, reply }
    expect(await answerDifference(await world.as('pia'), answer)).toEqual({ ok: true })
    await world.runJobs()
    expect(await noticesOf('noor', 'answer-differs-answered')).toMatchObject([{ values: { quoted: reply } }])
    await expect(answerDifference(await world.as('pia'), answer)).rejects.toMatchObject({ code: 'conflict' })
  })

  test('is split into a request of its own, which the person is counted in instead', async () => {
    const { no, request } = await answered()
    await sayDiffers(await world.as('noor'), no, { text: DIFFERENT })
    const answer = {
      differenceId: await waitingFor(request.id),
      outcome: 'split' as const,
      reply: 'A need of its own.',
    }
    expect(await answerDifference(await world.as('pia'), answer)).toEqual({ ok: true })
    const [made] = await world.db.select().from(requests).where(eq(requests.need, DIFFERENT))
    expect(made).toMatchObject({ state: 'inbox', people: 1, lineId: request.lineId })
    expect((await requestNamed(world, no)).people).toBe(request.people)
    const [kept] = await world.db
      .select()
      .from(mentions)
      .where(eq(mentions.requestId, made?.id ?? ''))
    expect(kept).toMatchObject({ accountId: await idOf(world, 'noor'), quote: DIFFERENT })
  })

  describe('split into a request that exists', () => {
    const splitInto = async (into: number, differenceId: string) =>
      answerDifference(await world.as('pia'), { differenceId, outcome: 'split', reply: 'This is what you need.', into })
    const differing = async () => {
      const { no, request } = await answered()
      await sayDiffers(await world.as('noor'), no, { text: DIFFERENT })
      return waitingFor(request.id)
    }

    test('it counts there, raises its page, and may bring its "no" back', async () => {
      const { no, request } = await answered({ reopenPeople: 1 })
      const before = await versionOf(world.db, `request:${request.id}`)
      expect(await splitInto(no, await differing())).toEqual({ ok: true })
      expect(await requestNamed(world, no)).toMatchObject({ state: 'reopen_due', people: request.people + 1 })
      expect(await versionOf(world.db, `request:${request.id}`)).toBeGreaterThan(before)
    })

    test('words that are older than its "no" belong to the time before', async () => {
      const difference = await differing()
      world.advance(MINUTE)
      const { no, request } = await answered({ reopenPeople: 1 })
      expect(await splitInto(no, difference)).toEqual({ ok: true })
      expect(await requestNamed(world, no)).toMatchObject({
        ...{ state: 'parked', people: request.people + 1, peopleSince: 0 },
      })
    })

    test('what is made takes no words, and nothing is settled', async () => {
      const difference = await differing()
      const { no, request } = await answered()
      await world.database.door((tx) => tx.update(requests).set({ state: 'made' }).where(eq(requests.no, no)))
      expect(await splitInto(no, difference)).toEqual({ ok: false, errors: { into: { key: 'passage.closed' } } })
      expect((await requestNamed(world, no)).people).toBe(request.people)
      expect(await splitInto(999_999, difference)).toMatchObject({ errors: { into: { key: 'missing.request' } } })
    })
  })

  test('is not for members to answer, nor is a request split into itself', async () => {
    const { no, request } = await answered()
    await sayDiffers(await world.as('noor'), no, { text: DIFFERENT })
    const answer = { differenceId: await waitingFor(request.id), outcome: 'split' as const, reply: 'Not like this.' }
    await expect(answerDifference(await world.as('ana'), answer)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(answerDifference(await world.as('pia'), { ...answer, into: no })).rejects.toMatchObject({
      code: 'conflict',
    })
  })

  test('of what is not answered is refused in words', async () => {
    const { no: threadNo } = await storeNeed(world)
    const no = await fileAndGrade(world, threadNo)
    await expect(sayDiffers(await world.as('noor'), no, { text: DIFFERENT })).rejects.toMatchObject({
      said: { key: 'answers.noAnswer' },
    })
  })
})

describe('"tell me when it changes"', () => {
  test('tells without counting, until it is taken back', async () => {
    const { no, request } = await answered()
    await watchRequest(await world.as('noor'), no)
    await watchRequest(await world.as('noor'), no)
    expect(await requestNamed(world, no)).toMatchObject({ people: request.people, peopleSince: 0 })
    world.advance(MINUTE)
    await step(world, 'pia', no, 'grading', { why: 'A caster called.' })
    await world.runJobs()
    expect(await noticesOf('noor', 'request-watched')).toMatchObject([{ values: { no, label: 'research' } }])
    await unwatchRequest(await world.as('noor'), no)
    expect(await readOwnState(await world.as('noor'), no)).toMatchObject({ watching: false, asked: false })
  })
})

test('two Chinese characters that name what is asked for bring the answer, the name of a product alone does not', async () => {
  await answered()
  const found = async (words: string) =>
    (await findAnswers(world.db, { audience: 'member', language: 'zh-CN' }, { words, lineId: null })).map(
      (answer) => answer.no,
    )
  for (const words of ['半球', '半球碗', 'half-ball']) expect(await found(words)).not.toEqual([])
  for (const words of ['CT-3', '半圆', 'What did you think of the half-ball that we saw at the fair?'])
    expect(await found(words)).toEqual([])
})

test('a request is picked by the front of its number, by a word, or at first by the thread', async () => {
  const { no, thread } = await answered()
  const found = async (typed: string) => (await pickRequests(world.db, typed, thread.no)).map((each) => each.no)
  expect(await found(String(no))).toEqual([no])
  expect(await found('')).toEqual([no])
  expect(await found('half-ba')).not.toEqual([])
  expect(await found('"; drop')).toEqual([])
})
