import { eq, inArray } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { decideAppeal } from '#app/features/review/appeals/decide-appeal.server.ts'
import { makeAppeal } from '#app/features/review/appeals/make-appeal.server.ts'
import { readOwnStanding } from '#app/features/review/appeals/own-standing.server.ts'
import { remindOfAppeals } from '#app/features/review/appeals/remind-of-appeals.server.ts'
import { findAuthorFacts } from '#app/features/review/decide/author-facts.server.ts'
import { decideItem } from '#app/features/review/decide/decide-item.server.ts'
import { removePublishedPost } from '#app/features/review/decide/remove-published-post.server.ts'
import { reverseDecision } from '#app/features/review/decide/reverse-decision.server.ts'
import { listWaitingItems } from '#app/features/review/queue/queue-queries.server.ts'
import { rerankItems } from '#app/features/review/queue/rerank-items.server.ts'
import { imposeSanction } from '#app/features/review/sanctions/impose-sanction.server.ts'
import { liftSanction } from '#app/features/review/sanctions/lift-sanction.server.ts'
import { action as appealAction, loader as appealLoader } from '#app/routes/appeal.$kind.$id.tsx'
import { loader as itemLoader } from '#app/routes/review.$item.tsx'
import { action as answerAction, loader as answerLoader } from '#app/routes/review_.appeals.$item.tsx'
import {
  decisions,
  events,
  grants,
  judgements,
  notices,
  posts,
  reviewItems,
  ruleHits,
  sanctions,
} from '#db/schema/index.ts'
import { storePlainThread } from '#tests/helpers/plain-thread.ts'
import { readMails } from '#tests/helpers/read-mails.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

const DAY = 86_400_000
const TEXT = 'It is my own workshop drawing; nothing is sold.'

let world: World
beforeEach(async () => {
  world = await createWorld()
})
afterEach(() => world.close())

async function removedPost(author = 'ana', by = 'mo') {
  const thread = await storePlainThread(world, author)
  const reason = 'The link sells something.'
  const itemId = await removePublishedPost(await world.as(by), { threadNo: thread.no, postNo: 1 }, { reason })
  return { ...thread, itemId }
}
async function silenced(kind: 'warn' | 'silence' | 'suspend' = 'silence') {
  const input = { kind, canned: '', reason: 'Offers.', clause: 'no-selling', post: null, whyEndless: '' }
  const imposed = await imposeSanction(await world.as('mo'), 'ana', { ...input, until: world.at + 30 * DAY })
  if (!imposed.ok) throw new Error('refused')
  return imposed.sanctionId
}
const appeal = async (id: string, kind: 'post' | 'sanction' = 'post', handle = 'ana') =>
  makeAppeal(await world.as(handle), { kind, id, text: TEXT })
const waiting = () => listWaitingItems(world.db, { kind: 'appeal' })
async function appealed(kind: 'post' | 'sanction' = 'post') {
  const id = kind === 'post' ? (await removedPost()).postId : await silenced()
  await appeal(id, kind)
  return { id, itemId: (await waiting())[0]?.id ?? '' }
}
const overturned = { outcome: 'overturned', reason: 'The drawing is hers.' } as const
const upheld = { outcome: 'upheld', reason: 'The price stands in it.' } as const
const answer = async (handle: string, itemId: string, given: typeof overturned | typeof upheld = overturned) =>
  decideAppeal(await world.as(handle), itemId, given)
const stateOf = async (postId: string) =>
  (await world.db.select({ state: posts.state }).from(posts).where(eq(posts.id, postId)))[0]?.state
const noticesOf = async (kind: string) =>
  (await world.db.select().from(notices).where(eq(notices.kind, kind))).map(({ values, href }) => ({ values, href }))
const endGrants = (...kinds: ('moderator' | 'lead' | 'admin')[]) =>
  world.database.door((tx) => tx.update(grants).set({ endsAt: world.at }).where(inArray(grants.kind, kinds)))

describe('an appeal', () => {
  test('waits for a second person, with what its author says and the day of the answer', async () => {
    const { id } = await appealed()
    expect(await waiting()).toMatchObject([{ author: 'ana', dueAt: world.at + 7 * DAY }])
    const [item] = await world.db.select().from(reviewItems).where(eq(reviewItems.kind, 'appeal'))
    expect(item).toMatchObject({ postId: id, authorNote: TEXT, state: 'waiting' })
  })

  test('is made once a decision', async () => {
    const { id } = await appealed()
    await expect(appeal(id)).rejects.toMatchObject({ said: { key: 'appeal.once' } })
  })

  test('is made by whom the decision is about alone', async () => {
    const { postId } = await removedPost()
    await expect(appeal(postId, 'post', 'noor')).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('comes too late after a month', async () => {
    const { postId } = await removedPost()
    world.advance(31 * DAY)
    await expect(appeal(postId)).rejects.toMatchObject({ said: { key: 'appeal.late' } })
  })

  test('is not against a rule: what waits was decided by nobody', async () => {
    const { postId } = await storePlainThread(world, 'ana', 'held')
    await expect(appeal(postId)).rejects.toMatchObject({ said: { key: 'appeal.nothingDecided' } })
  })

  test('is not against a removal that was taken back', async () => {
    const { postId, itemId } = await removedPost()
    await reverseDecision(await world.as('mo'), itemId, { reason: 'I misread it.' })
    await expect(appeal(postId)).rejects.toMatchObject({ said: { key: 'appeal.nothingDecided' } })
  })

  test('can be against an upheld refusal: a post asked for, and then not published', async () => {
    const { postId, authorId } = await storePlainThread(world, 'ana', 'held')
    const item = { id: 'asked', kind: 'asked' as const, postId, authorId, state: 'waiting' as const, findings: [] }
    await world.database.door((tx) => tx.insert(reviewItems).values({ ...item, openedAt: world.at }))
    await decideItem(await world.as('mo'), 'asked', { decision: 'remove', reason: 'It sells.' })
    const page = await appealLoader(await argsFor('ana', { kind: 'post', id: postId }))
    expect(page).toMatchObject({ decided: { wasAsked: true, reason: 'It sells.' }, hindrance: null })
    await appeal(postId)
  })

  test('is limited to so many a day', async () => {
    const { postId } = await removedPost()
    const ana = await world.as('ana')
    ana.settings.limits.appealsPerAccount.count = 0
    await expect(makeAppeal(ana, { kind: 'post', id: postId, text: TEXT })).rejects.toMatchObject({
      code: 'rate-limited',
    })
  })

  test('can be made by whoever is suspended', async () => {
    const id = await silenced('suspend')
    await appeal(id, 'sanction')
    expect(await waiting()).toMatchObject([{ author: 'ana' }])
  })

  test('is told to those who may answer it, and not mailed', async () => {
    const { itemId } = await appealed()
    await world.runJobs()
    expect(await noticesOf('appeal-waits')).toEqual([{ values: {}, href: `/review/appeals/${itemId}` }])
    expect((await readMails(world.folder)).map(({ to }) => to)).toEqual(['ana@demo.test'])
  })
})

describe('who answers', () => {
  test('another moderator, never who decided', async () => {
    const { itemId } = await appealed()
    await expect(answer('mo', itemId)).rejects.toMatchObject({ said: { key: 'refused.appeal' } })
    await expect(answer('lee', itemId)).rejects.toMatchObject({ said: { key: 'refused.appeal' } })
    await expect(answer('noor', itemId)).rejects.toMatchObject({ code: 'forbidden' })
    await answer('max', itemId)
  })

  test('neither by the way of other items', async () => {
    const { itemId } = await appealed()
    const mo = await world.as('mo')
    await expect(decideItem(mo, itemId, { decision: 'remove', reason: 'No.' })).rejects.toMatchObject({
      code: 'forbidden',
    })
    await answer('max', itemId)
    await expect(reverseDecision(mo, itemId, { reason: 'No.' })).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('a lead where there is no second moderator', async () => {
    const { itemId } = await appealed()
    await endGrants('moderator')
    await answer('lee', itemId)
  })

  test('an admin where there is no lead either', async () => {
    const { itemId } = await appealed()
    await endGrants('moderator', 'lead')
    await answer('ada', itemId)
  })

  test('where nobody else is there for a day, who decided before, marked as one signature', async () => {
    const { itemId } = await appealed()
    const mo = await world.as('mo')
    await world.database.door((tx) =>
      tx
        .update(grants)
        .set({ endsAt: world.at })
        .where(inArray(grants.accountId, [...otherHolders])),
    )
    await expect(decideAppeal(mo, itemId, upheld)).rejects.toMatchObject({ code: 'forbidden' })
    world.advance(DAY)
    await decideAppeal(await world.as('mo'), itemId, upheld)
    const [made] = await world.db.select().from(decisions).where(eq(decisions.reviewItemId, itemId))
    expect(made).toMatchObject({ oneSignature: true })
  })

  let otherHolders: Set<string>
  beforeEach(async () => {
    const ids = await Promise.all(
      ['max', 'lee', 'ada'].map(async (handle) => {
        const { actor } = await world.as(handle)
        return actor.kind === 'account' ? actor.id : ''
      }),
    )
    otherHolders = new Set(ids)
  })
})

describe('overturned', () => {
  test('a post is back, its removal counts for nothing, and its author hears it once, with an apology', async () => {
    const { id, itemId } = await appealed()
    await answer('max', itemId)
    expect(await stateOf(id)).toBe('published')
    const { actor } = await world.as('ana')
    expect(await findAuthorFacts(world.db, actor.kind === 'account' ? actor.id : '', world.at)).toMatchObject({
      removed: 0,
    })
    await world.runJobs()
    const told = (await readMails(world.folder))
      .filter(({ to }) => to === 'ana@demo.test')
      .map(({ subject }) => subject)
    expect(told.filter((subject) => /sorry|published/.test(subject))).toEqual([
      'You were right, and we are sorry: your post in “Clamp slips on a cold rod” is back',
    ])
  })

  test('it counts against the rules that spoke', async () => {
    const { postId, authorId } = await removedPost()
    const judged = { id: 'j', accountId: authorId, target: 'ask', textHash: 'x', findings: [], at: world.at }
    const hit = { judgementId: 'j', ruleVersion: 1, accountId: authorId, postId, at: world.at }
    await world.database.door(async (tx) => {
      await tx.insert(judgements).values({ ...judged, outcome: 'hold' })
      await tx.insert(ruleHits).values({ id: 'h', ruleId: 'for-sale', effect: 'hold', ...hit, outcome: 'upheld' })
    })
    await appeal(postId)
    await answer('max', (await waiting())[0]?.id ?? '')
    expect((await world.db.select().from(ruleHits))[0]).toMatchObject({ outcome: 'overturned' })
  })

  test('a sanction ends at once', async () => {
    const { itemId } = await appealed('sanction')
    await answer('max', itemId)
    expect((await world.as('ana')).actor).toMatchObject({ silenced: false })
    await world.runJobs()
    expect(await noticesOf('appeal-decided')).toMatchObject([{ values: { outcome: 'overturned', title: '' } }])
    expect(await noticesOf('sanction-lifted')).toEqual([])
  })

  test('a later removal of the same post can be appealed against anew', async () => {
    const { id, itemId } = await appealed()
    await answer('max', itemId)
    world.advance(DAY)
    await removePublishedPost(await world.as('mo'), { threadNo: 1001, postNo: 1 }, { reason: 'Now it sells.' })
    await appeal(id)
    expect(await waiting()).toMatchObject([{ id: itemId, openedAt: world.at }])
    await answer('max', itemId, upheld)
    expect(await stateOf(id)).toBe('removed')
  })
})

describe('upheld', () => {
  test('the post stays removed, and its author reads why', async () => {
    const { id, itemId } = await appealed()
    await answer('max', itemId, upheld)
    expect(await stateOf(id)).toBe('removed')
    const page = await appealLoader(await argsFor('ana', { kind: 'post', id }))
    expect(page.appeal?.answer).toMatchObject({ outcome: 'upheld', reason: 'The price stands in it.' })
  })

  test('the sanction runs on', async () => {
    const { itemId } = await appealed('sanction')
    await answer('max', itemId, upheld)
    expect((await world.as('ana')).actor).toMatchObject({ silenced: true })
  })

  test('an answer is given once', async () => {
    const { itemId } = await appealed()
    await answer('max', itemId, upheld)
    await expect(answer('max', itemId)).rejects.toMatchObject({ said: { key: 'appeal.answered' } })
  })
})

describe('without an answer', () => {
  test('whoever decided may still take it back, and the appeal is answered by that', async () => {
    const { postId, itemId } = await removedPost()
    await appeal(postId)
    await reverseDecision(await world.as('mo'), itemId, { reason: 'I misread it.' })
    expect(await waiting()).toEqual([])
    const page = await appealLoader(await argsFor('ana', { kind: 'post', id: postId }))
    expect(page.appeal?.answer).toMatchObject({ outcome: 'overturned' })
  })

  test('a lifted sanction answers its appeal as well', async () => {
    const { id } = await appealed('sanction')
    await liftSanction(await world.as('mo'), 'ana', { sanctionId: id, liftReason: 'I was wrong.' })
    expect(await waiting()).toEqual([])
  })

  test('however many are late, each is told of, and once', async () => {
    const ana = await world.as('ana')
    const authorId = ana.actor.kind === 'account' ? ana.actor.id : ''
    const late = { kind: 'appeal' as const, authorId, state: 'waiting' as const, findings: [], openedAt: world.at }
    const rows = Array.from({ length: 60 }, (_, at) => ({ ...late, id: `late-${at}`, dueAt: world.at + at }))
    await ana.door((tx) => tx.insert(reviewItems).values(rows))
    world.advance(DAY)
    for (let round = 0; round < 3; round += 1) await remindOfAppeals(world.system())
    const told = await world.db.select().from(events).where(eq(events.type, 'appeal.overdue'))
    expect(new Set(told.map(({ subject }) => subject)).size).toBe(60)
    expect(told).toHaveLength(60)
  })

  test('it rises after half its time, and once it is late, those who may answer are mailed once', async () => {
    const { itemId } = await appealed()
    world.advance(4 * DAY)
    await rerankItems(world.system())
    expect(await waiting()).toMatchObject([{ rank: 10 }])
    await remindOfAppeals(world.system())
    await world.runJobs()
    expect(await noticesOf('appeal-late')).toEqual([])
    world.advance(3 * DAY)
    await remindOfAppeals(world.system())
    await remindOfAppeals(world.system())
    await world.runJobs()
    expect(await noticesOf('appeal-late')).toEqual([{ values: {}, href: `/review/appeals/${itemId}` }])
    const late = (await readMails(world.folder)).filter(({ subject }) => subject.includes('answered by now'))
    expect(late.map(({ to }) => to)).toEqual(['max@demo.test'])
  })
})

type Params = Record<string, string>
const argsFor = async (handle: string, params: Params, fields?: Params) =>
  ({
    context: world.visit(await world.as(handle)),
    params,
    request: new Request('http://127.0.0.1:3000/', fields && { method: 'POST', body: new URLSearchParams(fields) }),
  }) as unknown as Parameters<typeof appealLoader>[0]
const statusOf = async (work: Promise<unknown>) => {
  const result = await work.catch((error: unknown) => error)
  return result instanceof Response ? result.status : ((result as { init?: ResponseInit }).init?.status ?? 200)
}

describe('the pages', () => {
  test('show a decision to whom it is about, and to nobody else', async () => {
    const { postId } = await removedPost()
    const params = { kind: 'post', id: postId }
    expect(await appealLoader(await argsFor('ana', params))).toMatchObject({
      decided: { reason: 'The link sells something.' },
      answeredBy: world.at + 7 * DAY,
      appeal: null,
    })
    expect(await statusOf(appealLoader(await argsFor('noor', params)))).toBe(404)
    expect(await statusOf(appealLoader(await argsFor('ana', { kind: 'thread', id: postId })))).toBe(404)
    expect(await statusOf(appealLoader(await argsFor('ana', { kind: 'sanction', id: 'mine' })))).toBe(404)
  })

  test('say beside the field what is wrong, and lead to the appeal that was made', async () => {
    const { postId } = await removedPost()
    const params = { kind: 'post', id: postId }
    expect(await statusOf(appealAction(await argsFor('ana', params, { text: 'No.' })))).toBe(422)
    expect(await statusOf(appealAction(await argsFor('ana', params, { text: TEXT })))).toBe(302)
    expect((await appealLoader(await argsFor('ana', params))).appeal).toMatchObject({ text: TEXT, answer: null })
    expect((await readOwnStanding(await world.as('ana'))).appeals).toMatchObject([{ outcome: 'waiting' }])
  })

  test('tell the second person all there is, and others that it is not theirs', async () => {
    const { itemId } = await appealed('sanction')
    const max = await answerLoader(await argsFor('max', { item: itemId }))
    expect(max).toMatchObject({ author: 'ana', text: TEXT, mayDecide: true, decided: { by: 'mo', reason: 'Offers.' } })
    expect(await answerLoader(await argsFor('mo', { item: itemId }))).toMatchObject({ mayDecide: false })
    expect(await statusOf(answerLoader(await argsFor('noor', { item: itemId })))).toBe(403)
    expect(await statusOf(answerLoader(await argsFor('lee', { item: itemId })))).toBe(403)
  })

  test('of the queue lead to them', async () => {
    const { itemId } = await appealed('sanction')
    expect(await statusOf(itemLoader(await argsFor('max', { item: itemId })))).toBe(302)
  })

  test('take the answer with its reason', async () => {
    const { itemId } = await appealed()
    const send = async (fields: Params) => statusOf(answerAction(await argsFor('max', { item: itemId }, fields)))
    expect(await send({ outcome: 'overturned' })).toBe(422)
    expect(await send({ outcome: 'nonsense', reason: 'x' })).toBe(422)
    expect(await send({ outcome: 'overturned', reason: 'The drawing is hers.' })).toBe(302)
    expect(await world.db.$count(sanctions)).toBeGreaterThan(0)
  })
})
