import { and, eq, isNull } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addMention } from '#app/features/backlog/add-mention.server.ts'
import { correctMention, retractMention } from '#app/features/backlog/judging/correct-mention.server.ts'
import type { Settlement } from '#app/features/backlog/judging/judging.schema.ts'
import { meTooInWords } from '#app/features/backlog/judging/me-too-in-words.server.ts'
import { readCorrections } from '#app/features/backlog/judging/read-corrections.server.ts'
import { readHeard } from '#app/features/backlog/judging/read-heard.server.ts'
import { addOwnPost } from '#app/features/backlog/judging/say-own.server.ts'
import { settleCorrection } from '#app/features/backlog/judging/settle-correction.server.ts'
import { listQuotes } from '#app/features/backlog/mention-queries.server.ts'
import { search } from '#app/features/search/search.server.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import { action as actOnHeard } from '#app/routes/t.$no_.heard.$request.tsx'
import { action as actOnCorrections } from '#app/routes/triage_.corrections.tsx'
import { corrections, mentions, notices, posts, requests } from '#db/schema/index.ts'
import { answerOf } from '#tests/helpers/asking.ts'
import { fileFrom, idOf, requestNamed, step, storeNeed, storeReply } from '#tests/helpers/backlog.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

const COUPON = 'Use code RIG15 for 15% off at my shop'
const MEANT = 'I meant the shoulder itself, not a ball under it.'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

async function heard() {
  const thread = await storeNeed(world)
  const no = await fileFrom(world, thread.no)
  const { id } = await requestNamed(world, no)
  const [mention] = await world.db.select().from(mentions).where(eq(mentions.requestId, id))
  return { thread, no, id, mentionId: mention?.id ?? '' }
}
const correct = async (mentionId: string, text = MEANT, who = 'ana') =>
  correctMention(await world.as(who), { mentionId, text })
async function corrected() {
  const found = await heard()
  await correct(found.mentionId)
  const [open] = await world.db.select().from(corrections).where(eq(corrections.mentionId, found.mentionId))
  return { ...found, correctionId: open?.id ?? '' }
}
const settle = async (correctionId: string, settlement: Settlement, who = 'pia') =>
  settleCorrection(await world.as(who), correctionId, settlement)
const standing = async (mentionId: string) =>
  (await world.db.$count(mentions, and(eq(mentions.id, mentionId), isNull(mentions.retractedAt)))) === 1
const told = async (who: string, href: string) => {
  await world.runJobs()
  const own = and(eq(notices.accountId, await idOf(world, who)), eq(notices.kind, 'correction-settled'))
  return (await world.db.select().from(notices).where(own)).find((notice) => notice.href === href)
}

test('"that is not what I meant" waits in triage, and the words count until it is settled', async () => {
  const { no, thread, mentionId } = await corrected()
  const { corrections: open, tabs } = await readCorrections(world.db, new URLSearchParams())
  expect(open.find(({ requestNo }) => requestNo === no)).toMatchObject({ text: MEANT, by: 'ana', threadNo: thread.no })
  expect(tabs.corrections).toBe(open.length)
  expect((await requestNamed(world, no)).people).toBe(1)
  expect(await correct(mentionId, 'Once more, in other words.')).toEqual({
    ok: false,
    errors: { text: { key: 'judging.correctedAlready' } },
  })
})

test('only its author corrects or takes back, in words that the rules let through', async () => {
  const { mentionId } = await heard()
  await expect(correct(mentionId, MEANT, 'noor')).rejects.toMatchObject({ code: 'not-found' })
  await expect(retractMention(await world.as('noor'), mentionId)).rejects.toMatchObject({ code: 'not-found' })
  expect(await correct(mentionId, COUPON)).toMatchObject({ ok: false, errors: { text: { key: 'step.textRefused' } } })
})

test('taken back, the words count no more, and staff cannot put them in again', async () => {
  const { no, thread, mentionId } = await corrected()
  await retractMention(await world.as('ana'), mentionId)
  expect((await requestNamed(world, no)).people).toBe(0)
  expect(await addMention(await world.as('pia'), no, { threadNo: thread.no })).toMatchObject({
    errors: { quote: { key: 'passage.takenBack' } },
  })
  const { corrections: open } = await readCorrections(world.db, new URLSearchParams())
  expect(open.some(({ requestNo }) => requestNo === no)).toBe(false)
  await expect(retractMention(await world.as('ana'), mentionId)).rejects.toMatchObject({ code: 'conflict' })
})

test('new words for the need reach the request, the search and the author', async () => {
  const { no, correctionId, mentionId } = await corrected()
  const need = 'A shoulder casting that tilts by twelve degrees.'
  expect(await settle(correctionId, { outcome: 'reworded', need, answer: 'You are right.' })).toEqual({ ok: true })
  expect((await requestNamed(world, no)).need).toBe(need)
  expect(await standing(mentionId)).toBe(true)
  expect((await search(world.db, 'casting twelve degrees')).results).toMatchObject([{ href: `/r/${no}` }])
  const notice = await told('ana', `/r/${no}`)
  expect(notice?.values).toMatchObject({ outcome: 'reworded', quoted: 'You are right.' })
  for (const language of ['en', 'zh-CN'] as const)
    expect(wordsFor(language, 'notices').kinds['correction-settled'].line(notice?.values ?? {})).toContain(`R-${no}`)
})

test('the words move to another request, and count there alone', async () => {
  const { no, correctionId, mentionId } = await corrected()
  const other = await fileFrom(world, (await storeNeed(world, { by: 'noor' })).no)
  expect(await settle(correctionId, { outcome: 'moved', into: other })).toEqual({ ok: true })
  expect([(await requestNamed(world, no)).people, (await requestNamed(world, other)).people]).toEqual([0, 2])
  expect(await standing(mentionId)).toBe(false)
  expect((await told('ana', `/r/${other}`))?.values).toMatchObject({ outcome: 'moved', intoNo: other })
})

test('words that move keep the text they were cut from, so that an edit since is still told', async () => {
  const { thread, no, correctionId } = await corrected()
  const other = await fileFrom(world, (await storeNeed(world, { by: 'noor' })).no)
  const body = 'Something else altogether stands here now.'
  await world.database.door((tx) => tx.update(posts).set({ body }).where(eq(posts.id, thread.postId)))
  expect(await settle(correctionId, { outcome: 'moved', into: other })).toEqual({ ok: true })
  const { quotes } = await listQuotes(world.db, (await requestNamed(world, other)).id, null)
  const [was] = await world.db
    .select()
    .from(mentions)
    .where(eq(mentions.requestId, (await requestNamed(world, no)).id))
  expect(quotes.find(({ handle }) => handle === 'ana')).toMatchObject({ quote: was?.quote, changed: true })
})

test('of a post that is gone nothing moves, and what was typed is kept', async () => {
  const { thread, correctionId, mentionId } = await corrected()
  const other = await fileFrom(world, (await storeNeed(world, { by: 'noor' })).no)
  await world.database.door((tx) => tx.update(posts).set({ state: 'removed' }).where(eq(posts.id, thread.postId)))
  const form = { id: correctionId, outcome: 'moved', into: `R-${other}`, answer: 'It is about the plate.' }
  expect(await answerOf(world, actOnCorrections as never, await world.as('pia'), { form })).toMatchObject({
    status: 422,
    body: { errors: { into: { key: 'judging.sourceGone' } }, typed: { answer: 'It is about the plate.' } },
  })
  expect(await standing(mentionId)).toBe(true)
})

test('new words for the need of a merged request are those of the one that is shown', async () => {
  const { no, correctionId } = await corrected()
  const into = await fileFrom(world, (await storeNeed(world, { by: 'noor' })).no)
  await step(world, 'pia', no, 'merged', { into })
  const shown = 'The need as it is read where both went.'
  const { id } = await requestNamed(world, into)
  await world.database.door((tx) => tx.update(requests).set({ need: shown }).where(eq(requests.id, id)))
  const { corrections: open } = await readCorrections(world.db, new URLSearchParams())
  expect(open.find((each) => each.id === correctionId)).toMatchObject({ requestNo: into, need: shown })
  const need = 'A casting that tilts, for both of them.'
  expect(await settle(correctionId, { outcome: 'reworded', need })).toEqual({ ok: true })
  expect((await requestNamed(world, into)).need).toBe(need)
  expect((await requestNamed(world, no)).need).not.toBe(need)
})

test('they are taken out, or stay with an answer', async () => {
  const out = await corrected()
  await settle(out.correctionId, { outcome: 'taken-out' })
  expect((await requestNamed(world, out.no)).people).toBe(0)
  const stays = await corrected()
  await settle(stays.correctionId, { outcome: 'stands', answer: 'The ball is what tilts it.' })
  expect((await requestNamed(world, stays.no)).people).toBe(1)
  const again = settle(stays.correctionId, { outcome: 'taken-out' })
  await expect(again).rejects.toMatchObject({ code: 'conflict', said: { key: 'judging.settledAlready' } })
})

test('a settlement that cannot be says which field, and changes nothing', async () => {
  const { no, correctionId, mentionId } = await corrected()
  const moved = (into: number) => settle(correctionId, { outcome: 'moved', into })
  expect(await moved(999_999)).toEqual({ ok: false, errors: { into: { key: 'missing.request' } } })
  expect(await moved(no)).toEqual({ ok: false, errors: { into: { key: 'judging.sameRequest' } } })
  const hidden = await fileFrom(world, (await storeNeed(world)).no)
  await step(world, 'lee', hidden, 'invalid', { invalidCode: 'not-a-need', why: 'A question' })
  expect(await moved(hidden)).toEqual({ ok: false, errors: { into: { key: 'passage.closed' } } })
  expect(await settle(correctionId, { outcome: 'reworded', need: COUPON })).toMatchObject({
    errors: { need: { key: 'step.textRefused' } },
  })
  expect(await settle(correctionId, { outcome: 'stands', answer: COUPON })).toMatchObject({
    errors: { answer: { key: 'step.textRefused' } },
  })
  expect(await standing(mentionId)).toBe(true)
  await expect(settle(correctionId, { outcome: 'taken-out' }, 'noor')).rejects.toMatchObject({ code: 'forbidden' })
  const pia = await world.as('pia')
  for (const [form, field, key] of [
    [{ id: correctionId }, 'outcome', 'chooseOne'],
    [{ id: correctionId, outcome: 'stands', answer: '' }, 'answer', 'required'],
    [{ id: correctionId, outcome: 'reworded', need: '' }, 'need', 'required'],
    [{ id: correctionId, outcome: 'moved', into: 'half-ball' }, 'into', 'notARequest'],
  ] as [Record<string, string>, string, string][])
    expect(await answerOf(world, actOnCorrections as never, pia, { form }), field).toMatchObject({
      status: 422,
      body: { errors: { [field]: { key } }, typed: { id: correctionId } },
    })
})

test('the author of a reply adds it herself, and nobody else can', async () => {
  const { thread, no } = await heard()
  const reply = await storeReply(world, thread.threadId, 'noor', 'On my slider it is the same.')
  const own = async (who: string, requestNo = no, postNo = reply.no) =>
    addOwnPost(await world.as(who), { threadNo: thread.no, postNo, requestNo })
  await expect(own('mo')).rejects.toMatchObject({ code: 'forbidden', said: { key: 'judging.notYourPost' } })
  expect(await own('noor')).toEqual({ ok: true })
  expect((await requestNamed(world, no)).people).toBe(2)
  const [mention] = await world.db.select().from(mentions).where(eq(mentions.sourceId, reply.id))
  expect(mention).toMatchObject({ how: 'self', quote: 'On my slider it is the same.' })
  expect(await own('noor')).toEqual({ ok: false, errors: { form: { key: 'passage.counted' } } })
  await retractMention(await world.as('noor'), mention?.id ?? '')
  expect(await own('noor')).toEqual({ ok: true })
  const elsewhere = await fileFrom(world, (await storeNeed(world)).no)
  await expect(own('noor', elsewhere)).rejects.toMatchObject({ code: 'not-found' })
})

test('a member’s own reply does not judge the thread for the staff', async () => {
  const { thread, no } = await heard()
  const other = await storeNeed(world, { by: 'noor' })
  await expect(
    addOwnPost(await world.as('noor'), { threadNo: other.no, postNo: 1, requestNo: no }),
  ).rejects.toMatchObject({ code: 'not-found' })
  expect(thread.no).not.toBe(other.no)
})

test('Me too in words of one’s own stands among the quotes, also where a silent one stood', async () => {
  const { no, id } = await heard()
  const say = async (words: string) => meTooInWords(await world.as('noor'), no, words)
  expect(await say('For every wedding on a hill.')).toEqual({ ok: true })
  expect((await requestNamed(world, no)).people).toBe(2)
  const { quotes } = await listQuotes(world.db, id, null)
  expect(quotes.find(({ handle }) => handle === 'noor')).toMatchObject({
    quote: 'For every wedding on a hill.',
    gone: false,
  })
  expect(await say(COUPON)).toMatchObject({ ok: false, errors: { words: { key: 'step.textRefused' } } })
  await expect(meTooInWords(await world.as('ben'), no, 'Let me in first.')).rejects.toMatchObject({ code: 'forbidden' })
})

test('the page shows a member her own words there, and what can still be added', async () => {
  const { thread, no } = await corrected()
  const reply = await storeReply(world, thread.threadId, 'ana', 'And on stairs.')
  const page = await readHeard(await world.as('ana'), thread.no, no)
  expect(page.own).toMatchObject([{ postNo: 1, correction: { text: MEANT, outcome: null } }])
  expect(page.posts.map((post) => post.no)).toEqual([reply.no])
  expect((await readHeard(await world.as('raj'), thread.no, no)).mayAsk).toBe(false)
  await expect(readHeard(await world.as('ana'), (await storeNeed(world)).no, no)).rejects.toMatchObject({
    code: 'not-found',
  })
})

test('every button of that page answers a plain form, refusals beside the field', async () => {
  const { thread, no, mentionId } = await heard()
  const params = { no: String(thread.no), request: String(no) }
  const press = async (form: Record<string, string>, who = 'ana') =>
    answerOf<{ errors: object; typed: object }>(world, actOnHeard as never, await world.as(who), { params, form })
  expect(await press({ intent: 'correct', mention: mentionId, text: 'No' })).toMatchObject({
    status: 422,
    body: { errors: { text: { key: 'tooShort' } }, typed: { mention: mentionId, text: 'No' } },
  })
  expect(await press({ intent: 'in-words', words: ' ' })).toMatchObject({
    body: { errors: { words: { key: 'required' } } },
  })
  expect(await press({ intent: 'dance' })).toMatchObject({ status: 400 })
  expect(await press({ intent: 'correct', mention: mentionId, text: MEANT })).toMatchObject({
    status: 302,
    to: `/t/${thread.no}/heard/${no}?done=correct`,
  })
  expect(await press({ intent: 'retract', mention: mentionId })).toMatchObject({ status: 302 })
  expect(await press({ intent: 'in-words', words: 'For every slope I stand on.' }, 'noor')).toMatchObject({
    status: 302,
  })
})
