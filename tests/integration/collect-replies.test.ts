import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addMention } from '#app/features/backlog/add-mention.server.ts'
import { readCollect } from '#app/features/backlog/read-collect.server.ts'
import { action as actOnCollect, loader as collectPage } from '#app/routes/t.$no_.collect.tsx'
import { judgeOutcomes, mentions, requestFits, requestScenes, scenes } from '#db/schema/index.ts'
import { answerOf } from '#tests/helpers/asking.ts'
import { fileFrom, idOf, NEED, requestNamed, storeNeed, storeReply } from '#tests/helpers/backlog.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
  await world.database.door((tx) =>
    tx
      .insert(scenes)
      .values({ slug: 'hills', name: { en: 'Hills', 'zh-CN': '山地' } })
      .onConflictDoNothing(),
  )
})
afterAll(() => world.close())

/** A need with three replies: two that say the same, one that does not. */
async function discussed() {
  const thread = await storeNeed(world)
  const same = await storeReply(world, thread.threadId, 'noor', 'Same here, on every slope.')
  const other = await storeReply(world, thread.threadId, 'mo', 'Have you tried the leveller?')
  const also = await storeReply(world, thread.threadId, 'max', '同求，我也需要。')
  return { thread, same, other, also }
}

const read = (threadNo: number, more: { postNo?: number; quote?: string } = {}) =>
  readCollect(world.system(), { threadNo, ...more })

function formOf(fields: Record<string, string>, replies: number[] = [], chosen: string[] = []): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  for (const no of replies) form.append('reply', String(no))
  for (const scene of chosen) form.append('scene', scene)
  return form
}
const send = async (threadNo: number, form: FormData, who = 'pia') =>
  answerOf<{ errors: object; typed: Record<string, string> }>(world, actOnCollect as never, await world.as(who), {
    params: { no: String(threadNo) },
    form,
  })

test('replies that name the same need are proposed in both languages, their author’s own are not', async () => {
  const { thread, same, other, also } = await discussed()
  await storeReply(world, thread.threadId, 'ana', 'I need this so much.')
  const { replies } = await read(thread.no, { postNo: 1 })
  expect(replies.map(({ no, agrees }) => [no, agrees])).toEqual([
    [same.no, 'same'],
    [other.no, null],
    [also.no, 'same'],
  ])
})

test('ticked replies go in with the marked words, each a mention of its author', async () => {
  const { thread, same, also } = await discussed()
  const no = await fileFrom(world, (await storeNeed(world, { by: 'lee' })).no)
  const before = (await requestNamed(world, no)).people
  const form = formOf({ intent: 'collect', request: String(no), postNo: '1', quote: 'A half-ball' }, [same.no, also.no])
  expect(await send(thread.no, form)).toMatchObject({ status: 302, to: `/t/${thread.no}/collect?added=${no}&others=2` })
  expect((await requestNamed(world, no)).people).toBe(before + 3)
  const [mention] = await world.db.select().from(mentions).where(eq(mentions.sourceId, also.id))
  expect(mention).toMatchObject({ accountId: also.authorId, quote: '同求，我也需要。', postNo: also.no, how: 'staff' })
  const { replies } = await read(thread.no)
  expect(replies.filter(({ collected }) => collected).map((reply) => reply.no)).toEqual([same.no, also.no])
})

test('what is in there already does not keep the others out, and twice is once', async () => {
  const { thread, same } = await discussed()
  const no = await fileFrom(world, thread.no)
  const ctx = await world.as('pia')
  expect(await addMention(ctx, no, { threadNo: thread.no }, [same.no])).toEqual({ ok: true, no, others: 1 })
  expect(await addMention(ctx, no, { threadNo: thread.no }, [same.no])).toMatchObject({
    ok: false,
    errors: { quote: { key: 'passage.counted' } },
  })
  expect((await requestNamed(world, no)).people).toBe(2)
})

test('a new request takes gear, scenes, line and replies along', async () => {
  const { thread, same } = await discussed()
  const form = formOf(
    {
      ...{ intent: 'collect', request: 'new', postNo: '1', title: 'A half-ball', need: 'A 75 mm half-ball.' },
      ...{ line: 'cages', fitMount: '75 mm bowl, NATO', fitWeight: '2 kg' },
    },
    [same.no],
    ['hills', 'no-such-scene'],
  )
  const { to } = await send(thread.no, form)
  const no = Number(/added=(\d+)&filed=1&others=1/.exec(to ?? '')?.[1])
  const request = await requestNamed(world, no)
  expect(request).toMatchObject({ title: 'A half-ball', people: 2 })
  const fits = await world.db.select().from(requestFits).where(eq(requestFits.requestId, request.id))
  expect(fits.map(({ kind, value }) => `${kind} ${value}`).sort()).toEqual([
    'mount 75 mm bowl',
    'mount NATO',
    'weight 2 kg',
  ])
  const used = await world.db.select().from(requestScenes).where(eq(requestScenes.requestId, request.id))
  expect(used.map(({ scene }) => scene)).toEqual(['hills'])
  const judged = and(eq(judgeOutcomes.threadId, thread.threadId), eq(judgeOutcomes.requestId, request.id))
  expect(await world.db.$count(judgeOutcomes, judged)).toBe(1)
})

test('a refusal names the field, and what was typed and ticked is still there', async () => {
  const { thread, same } = await discussed()
  const typed = { intent: 'collect', request: 'new', title: '', need: 'A bowl.', line: 'tripods', fitBody: 'FX3' }
  expect(await send(thread.no, formOf(typed, [same.no], ['hills']))).toMatchObject({
    status: 422,
    body: {
      errors: { title: { key: 'required' } },
      typed: { need: 'A bowl.', fitBody: 'FX3', replies: String(same.no), scenes: 'hills' },
    },
  })
  const long = { ...typed, title: 'A bowl', fitBody: 'x'.repeat(201) }
  expect(await send(thread.no, formOf(long))).toMatchObject({ body: { errors: { fitBody: { key: 'tooLong' } } } })
  const advert = { ...typed, title: 'A bowl', fitMount: 'Use code RIG15 for 15% off at my shop' }
  expect(await send(thread.no, formOf(advert))).toMatchObject({
    body: { errors: { need: { key: 'step.textRefused' } } },
  })
  const gone = formOf({ ...typed, title: 'A bowl' }, [99])
  expect(await send(thread.no, gone)).toMatchObject({ status: 404 })
})

test('the page opens with the post and the words marked that were marked in the thread', async () => {
  const { thread } = await discussed()
  const marked = async (more: { postNo?: number; quote?: string }) => (await read(thread.no, more)).marked
  expect(await marked({ postNo: 2 })).toEqual({ postNo: 2, quote: '', start: undefined })
  expect(await marked({ postNo: 1, quote: 'half-ball would' })).toEqual({
    postNo: 1,
    quote: 'half-ball would',
    start: NEED.indexOf('half-ball would'),
  })
  expect(await marked({ postNo: 1, quote: 'not in there' })).toMatchObject({ quote: '' })
  expect(await marked({ postNo: 99 })).toBeUndefined()
  const page = { params: { no: String(thread.no) }, query: '?post=1&new=1' }
  expect((await answerOf(world, collectPage as never, await world.as('pia'), page)).body).toMatchObject({ asNew: true })
})

test('the gear that the words name and the line of the thread are filled in', async () => {
  const { no } = await storeNeed(world, {
    body: 'My FX3 with 1.2 kg on a NATO rail needs a shorter one.',
    line: 'rods',
  })
  const { fits, line } = await read(no, { postNo: 1 })
  expect(fits.map(({ value }) => value)).toEqual(['FX3', 'NATO', '1.2 kg'])
  expect(line).toMatchObject({ slug: 'rods' })
})

test('a later reply goes in with one click, by any of the staff, and twice clicked is once', async () => {
  const { thread, other } = await discussed()
  const no = await fileFrom(world, thread.no)
  const click = (who: string, postNo = other.no) =>
    send(thread.no, formOf({ intent: 'attach-reply', request: String(no), postNo: String(postNo) }), who)
  expect(await click('raj')).toMatchObject({ status: 302, to: `/t/${thread.no}#p${other.no}` })
  expect(await click('raj')).toMatchObject({ status: 302 })
  const own = and(eq(mentions.sourceId, other.id), eq(mentions.accountId, await idOf(world, 'mo')))
  expect(await world.db.$count(mentions, own)).toBe(1)
  expect(await click('noor')).toMatchObject({ status: 403 })
  expect(await click('raj', 99)).toMatchObject({ status: 404 })
})
