import { afterAll, beforeAll, expect, test } from 'vitest'
import { findDraft } from '#app/features/forum/draft-queries.server.ts'
import { readMine } from '#app/features/forum/mine.server.ts'
import { listPosts } from '#app/features/forum/post-queries.server.ts'
import { findThread, listThreads } from '#app/features/forum/queries.server.ts'
import { receiveThread } from '#app/features/forum/receive-thread.server.ts'
import { startThread } from '#app/features/forum/start-thread.server.ts'
import { search } from '#app/features/search/search.server.ts'
import { events, judgements, reviewItems, threads } from '#db/schema/index.ts'
import { aThread, COUPON, formOf, HONEST } from '#tests/helpers/threads.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

const asked = (fields: Record<string, string> = {}) =>
  formOf({ line: 'cages', kind: 'question', title: 'Which pin keeps a cage from turning?', body: HONEST, ...fields })

test('a question is published, listed in its line, found, and told of', async () => {
  const ana = await world.as('ana')
  const { threadNo, outcome, slug } = await aThread(ana)
  expect(outcome).toBe('published')
  expect(threadNo).toBeGreaterThanOrEqual(1001)
  expect(slug).toBe('cage-turns-on-its-screw-under-a-monitor')
  const thread = await findThread(world.db, threadNo)
  expect(thread).toMatchObject({ kind: 'question', lineSlug: 'cages', replyCount: 0, lastPostNo: 1, lang: 'en' })
  const { threads: listed } = await listThreads(world.db, { lineId: thread?.lineId })
  expect(listed.map((row) => row.no)).toContain(threadNo)
  const { results } = await search(world.db, 'cage 1/4-20 pin')
  expect(results[0]?.href).toBe(`/t/${threadNo}/p/1`)
  expect((await world.db.select().from(events)).map((event) => event.type)).toContain('post.published')
})

test('numbers rise by one and are not given twice', async () => {
  const ana = await world.as('ana')
  const first = await aThread(ana, { title: 'First of two threads' })
  const second = await aThread(ana, { title: 'Second of two threads' })
  expect(second.threadNo).toBe(first.threadNo + 1)
})

test('a Chinese title makes an address of the number alone', async () => {
  const { slug, threadNo } = await aThread(await world.as('ana'), {
    title: '兔笼顶部冷靴装监视器会转动',
    body: '兔笼顶部冷靴装 900 克监视器会转动，有没有防转的办法？',
  })
  expect(slug).toBe('')
  expect(await findThread(world.db, threadNo)).toMatchObject({ lang: 'zh-CN' })
})

test('a coupon is refused: no post, the words kept and marked, the verdict recorded', async () => {
  const ana = await world.as('ana')
  const before = await world.db.$count(threads)
  const answer = await receiveThread(ana, asked({ body: COUPON }), 'post')
  if (!('refusal' in answer)) throw new Error('not refused')
  expect(answer.status).toBe(422)
  expect(answer.refusal.typed).toMatchObject({ body: COUPON, line: 'cages', kind: 'question' })
  const [finding] = answer.refusal.findings
  expect(COUPON.slice(finding?.start, finding?.end)).toContain('RIG15')
  expect(finding?.title).not.toBe('')
  expect(await world.db.$count(threads)).toBe(before)
  const draft = await findDraft(world.db, anaId(ana), 'ask', 'new')
  expect(draft).toMatchObject({ state: 'refused', fields: { body: COUPON } })
  expect((await world.db.select().from(judgements)).at(-1)).toMatchObject({ outcome: 'reject', target: 'ask' })
})

test('the marked words are removed and the rest is posted', async () => {
  const ana = await world.as('ana')
  const answer = await receiveThread(ana, asked({ title: 'Clamp for a heavy monitor', body: COUPON }), 'remove')
  expect(answer).toMatchObject({ to: expect.stringMatching(/^\/t\/\d+\/clamp-for-a-heavy-monitor#p1$/) })
  const [latest] = (await listThreads(world.db)).threads
  const [post] = await listPosts(world.db, latest?.id ?? '', 1)
  expect(post?.state === 'published' && post.html).toContain('The clamp is fine')
  expect(post?.state === 'published' && post.html).not.toContain('RIG15')
  expect(await findDraft(world.db, anaId(ana), 'ask', 'new')).toBeUndefined()
})

test('when nothing is left without the marked words, the author is told so and keeps the text', async () => {
  const body = 'Use code RIG15 for 15% off at checkout this week.'
  const answer = await receiveThread(await world.as('ana'), asked({ body }), 'remove')
  expect(answer).toMatchObject({ status: 422, refusal: { errors: { form: { key: 'nothingLeft' } }, typed: { body } } })
})

test('a moderator can be asked: the post is held, seen by nobody else, and waits in the queue', async () => {
  const ana = await world.as('ana')
  const answer = await receiveThread(
    ana,
    asked({ title: 'A code I would like to talk about', body: COUPON, note: 'It is an example.' }),
    'ask',
  )
  expect(answer).toEqual({ to: '/mine?told=held#held' })
  const { held } = await readMine(ana)
  expect(held[0]).toMatchObject({ title: 'A code I would like to talk about', state: 'held', body: COUPON })
  expect(await findThread(world.db, held[0]?.threadNo ?? 0)).toBeUndefined()
  const [item] = (await world.db.select().from(reviewItems)).filter((row) => row.postId === held[0]?.id)
  expect(item).toMatchObject({ kind: 'asked', state: 'waiting', authorNote: 'It is an example.' })
})

test('the same words sent twice within a minute are one thread', async () => {
  const ana = await world.as('ana')
  const form = asked({ title: 'Pressed the button twice in a row' })
  const [first, second] = await Promise.all([receiveThread(ana, form, 'post'), receiveThread(ana, form, 'post')])
  expect(second).toEqual(first)
  expect(await receiveThread(ana, form, 'post')).toEqual(first)
  world.advance(61_000)
  expect(await receiveThread(ana, form, 'post')).not.toEqual(first)
})

test.each([
  ['no line', { line: 'nowhere' }, 'line', 'chooseOne'],
  ['no kind', { kind: 'rant' }, 'kind', 'chooseOne'],
  ['an unknown product', { product: 'X-0' }, 'product', 'chooseOne'],
  ['a short title', { title: 'Help' }, 'title', 'tooShort'],
  ['a long title', { title: 'x'.repeat(161) }, 'title', 'tooLong'],
  ['a short text', { body: 'Why?' }, 'body', 'tooShort'],
  ['a long text', { body: 'word '.repeat(5000) }, 'body', 'tooLong'],
  ['nothing', { body: '' }, 'body', 'required'],
  ['a NUL', { body: `${HONEST}\0` }, 'body', 'unreadable'],
  ['a broken character', { title: 'Broken \uFFFD title here' }, 'title', 'unreadable'],
])('%s is said next to its field, with the rest still there', async (_, fields, field, key) => {
  const answer = await receiveThread(await world.as('ana'), asked(fields), 'post')
  expect(answer).toMatchObject({ status: 422, refusal: { errors: { [field]: { key } } } })
  expect('refusal' in answer && answer.refusal.typed.kind).toBe({ kind: 'question', ...fields }.kind)
})

test('ten thousand nested brackets are posted quickly', async () => {
  const body = `${HONEST} ${'['.repeat(9_000)}${']'.repeat(9_000)}`
  const start = performance.now()
  expect(
    await receiveThread(await world.as('ana'), asked({ title: 'A text full of brackets', body }), 'post'),
  ).toHaveProperty('to')
  expect(performance.now() - start).toBeLessThan(2000)
})

test('a newcomer posts five times a day; the sixth text is kept as a draft', async () => {
  const noor = await world.as('noor')
  for (let n = 1; n <= 5; n += 1) await aThread(noor, { title: `Question number ${n} from a newcomer` })
  const answer = await receiveThread(noor, asked({ title: 'The sixth question of the day' }), 'post')
  expect(answer).toMatchObject({
    status: 429,
    refusal: { errors: { form: { key: 'newcomerLimit', values: { count: 5, hours: 24 } } } },
  })
  expect(await findDraft(world.db, anaId(noor), 'ask', 'new')).toMatchObject({
    state: 'kept',
    fields: { title: 'The sixth question of the day' },
  })
  world.advance(24 * 3_600_000 + 1)
  expect(
    await receiveThread(await world.as('noor'), asked({ title: 'The sixth question of the day' }), 'post'),
  ).toHaveProperty('to')
})

test('neither a silenced member nor an applicant may ask', async () => {
  const line = { id: 'x', slug: 'cages' }
  const input = { line, kind: 'question' as const, title: 'May I ask this?', body: HONEST }
  await expect(startThread(await world.as('sid'), input)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(startThread(await world.as('ben'), input)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(startThread(world.visitor(), input)).rejects.toMatchObject({ code: 'not-signed-in' })
})

const anaId = (ctx: Awaited<ReturnType<World['as']>>) => (ctx.actor.kind === 'account' ? ctx.actor.id : '')

test('a draft is kept although its picture is not, and that is said', async () => {
  const ana = await world.as('ana')
  const form = asked({ title: 'Kept without its picture' })
  form.set('photos', new File(['<svg/>'], 'drawing.svg', { type: 'image/svg+xml' }))
  const answer = await receiveThread(ana, form, 'keep')
  expect(answer).toMatchObject({ status: 422, refusal: { errors: { photos: { key: 'photoKind' } } } })
  const draft = await findDraft(world.db, ana.actor.kind === 'account' ? ana.actor.id : '', 'ask', 'new')
  expect(draft?.fields.title).toBe('Kept without its picture')
})

test('a limit on photos is told beside the photo, and the text stays', async () => {
  const ctx = await world.as('eva')
  ctx.settings.limits.uploadsPerAccount = { count: 1, windowMs: 60_000 }
  const notAPicture = () => new File(['not a picture'], 'notes.jpg', { type: 'image/jpeg' })
  const send = () => {
    const form = asked()
    form.set('photos', notAPicture())
    return receiveThread(ctx, form, 'post')
  }
  await send()
  const answer = await send()
  if (!('refusal' in answer)) throw new Error('not refused')
  expect(answer.refusal.errors.photos).toMatchObject({ key: 'tooOften' })
  expect(answer.refusal.typed).toMatchObject({ body: HONEST })
})
