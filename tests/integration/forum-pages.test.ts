import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { receiveThread } from '#app/features/forum/receive-thread.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { threads } from '#db/schema/index.ts'
import { aReply, aThread, COUPON, formOf, HONEST } from '#tests/helpers/threads.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
let threadNo: number
const SLUG = 'cage-turns-on-its-screw-under-a-monitor'
beforeAll(async () => {
  world = await createWorld()
  const ana = await world.as('ana')
  ana.settings.limits.postsPerAccount.count = 100
  threadNo = (await aThread(ana)).threadNo
  for (let n = 2; n <= 25; n += 1) await aReply(ana, threadNo, `Reading number ${n} at the plate.`)
})
afterAll(() => world.close())

type Loader = (args: LoaderFunctionArgs) => Promise<unknown>
type Action = (args: ActionFunctionArgs) => Promise<unknown>

const read = async (loader: unknown, ctx: Context, path: string, params: Record<string, string> = {}) =>
  settled(
    (loader as Loader)({
      context: world.visit(ctx),
      params,
      request: new Request(`http://127.0.0.1:3000${path}`),
    } as LoaderFunctionArgs),
  )

const send = async (
  action: unknown,
  ctx: Context,
  body: BodyInit,
  headers: Record<string, string> = {},
  params = {},
) => {
  const request = new Request('http://127.0.0.1:3000/', { method: 'POST', body, headers })
  return settled((action as Action)({ context: world.visit(ctx), params, request } as ActionFunctionArgs))
}

/** What a page throws is its answer, too: a redirect, or an error in words. */
async function settled(answer: Promise<unknown>) {
  const value = await answer.catch((thrown) => thrown)
  if (value instanceof Response)
    return { status: value.status, to: value.headers.get('Location'), headers: value.headers }
  return { status: 200, value: value as Record<string, never> }
}

const thread = () => import('#app/routes/t.$no.($slug).tsx')

test('a thread has one address, and its pages hold twenty posts each', async () => {
  const { loader } = await thread()
  const mo = await world.as('mo')
  const no = String(threadNo)
  expect(await read(loader, mo, '/', { no, slug: 'other' })).toMatchObject({ status: 301, to: `/t/${no}/${SLUG}` })
  expect(await read(loader, mo, '/?page=2', { no })).toMatchObject({ status: 301, to: `/t/${no}/${SLUG}?page=2` })
  const first = await read(loader, mo, '/', { no, slug: SLUG })
  expect(first.value?.read).toMatchObject({ pages: 2, page: 1, opening: { no: 1 } })
  const second = (await read(loader, mo, '/?page=2', { no, slug: SLUG })).value?.read as unknown as {
    posts: { no: number }[]
  }
  expect(second.posts.map((post) => post.no)).toEqual([21, 22, 23, 24, 25])
})

test.each(['?page=3', '?page=0', '?page=x', '?page=-1', '?page=1e9'])('there is no page %s', async (query) => {
  const { loader } = await thread()
  expect(await read(loader, await world.as('mo'), `/${query}`, { no: String(threadNo), slug: SLUG })).toMatchObject({
    status: 404,
  })
})

test.each(['0', '-1', 'x', '99999999999999999999', '424242'])('there is no thread %s', async (no) => {
  const { loader } = await thread()
  expect(await read(loader, await world.as('mo'), '/', { no })).toMatchObject({ status: 404 })
})

test('the address of a post leads to its page and marks it', async () => {
  const { loader } = await import('#app/routes/t.$no_.p.$postNo.tsx')
  const params = { no: String(threadNo), postNo: '23' }
  expect(await read(loader, await world.as('mo'), '/', params)).toMatchObject({
    to: `/t/${threadNo}/${SLUG}?page=2&mark=23#p23`,
  })
  expect(await read(loader, await world.as('mo'), '/', { ...params, postNo: '99' })).toMatchObject({ status: 404 })
})

test('outside, a thread is read only when staff opened it', async () => {
  const { loader } = await thread()
  const params = { no: String(threadNo), slug: SLUG }
  for (const outsider of [world.visitor(), await world.as('ben')])
    expect(await read(loader, outsider, '/', params)).toMatchObject({ status: 401 })
  await world.database.door((tx) =>
    tx.update(threads).set({ openToPublicAt: world.at }).where(eq(threads.no, threadNo)),
  )
  expect(await read(loader, world.visitor(), '/', params)).toMatchObject({ status: 200 })
  await world.database.door((tx) => tx.update(threads).set({ openToPublicAt: null }).where(eq(threads.no, threadNo)))
})

test('a thread that waits for a moderator is on no list and at no address', async () => {
  const ana = await world.as('ana')
  const title = 'A code I would like to talk about'
  await receiveThread(ana, formOf({ line: 'cages', kind: 'question', title, body: COUPON }), 'ask')
  const [held] = (await world.db.select().from(threads)).filter((row) => row.title === title)
  const { loader } = await thread()
  expect(await read(loader, ana, '/', { no: String(held?.no) })).toMatchObject({ status: 404 })
  const { loader: home } = await import('#app/routes/_index.tsx')
  expect(JSON.stringify((await read(home, ana, '/')).value)).not.toContain(title)
})

test('the list goes on after the last one seen, without gaps', async () => {
  const ana = await world.as('ana')
  ana.settings.limits.postsPerAccount.count = 100
  for (let n = 1; n <= 30; n += 1) await aThread(ana, { line: 'lights', title: `A question about panel ${n}` })
  const { loader } = await import('#app/routes/l.$line.tsx')
  type List = { page: { threads: { no: number }[]; next: string | null }; begins: boolean }
  const page = async (query: string) =>
    (await read(loader, ana, `/l/lights${query}`, { line: 'lights' })).value?.list as unknown as List
  const first = await page('')
  const second = await page(`?after=${first.page.next}`)
  expect([first.page.threads.length, second.page.threads.length, second.page.next]).toEqual([25, 5, null])
  const numbers = [...first.page.threads, ...second.page.threads].map((row) => row.no)
  expect(new Set(numbers).size).toBe(30)
  expect(numbers).toEqual([...numbers].sort((a, b) => b - a))
  expect((await page('?after=nonsense')).begins).toBe(true)
  expect(await read(loader, ana, '/l/nowhere', { line: 'nowhere' })).toMatchObject({ status: 404 })
})

test('the preview says what it finds, stores nothing, and has an end', async () => {
  const { action } = await import('#app/routes/moderation.preview.ts')
  const ana = await world.as('ana')
  ana.settings.limits.previewsPerAccount = { count: 1, windowMs: 60_000 }
  const answer = await action({
    context: world.visit(ana),
    params: {},
    request: new Request('http://127.0.0.1:3000/', { method: 'POST', body: new URLSearchParams({ body: COUPON }) }),
  } as unknown as ActionFunctionArgs)
  const { outcome, findings, texts } = await (answer as Response).json()
  expect(outcome).toBe('reject')
  expect(texts.text.slice(findings[0].start, findings[0].end)).toContain('RIG15')
  expect(await send(action, ana, new URLSearchParams({ body: COUPON }))).toMatchObject({ status: 429 })
})

test('a body cut short, of the wrong kind, or too large is refused and nothing is stored', async () => {
  const { action } = await import('#app/routes/ask.tsx')
  const ana = await world.as('ana')
  const before = await world.db.$count(threads)
  const kind = { 'Content-Type': 'multipart/form-data; boundary=x' }
  const cut = `--x\r\nContent-Disposition: form-data; name="title"\r\n\r\nHalf a ti`
  expect(await send(action, ana, cut, kind)).toMatchObject({ status: 400 })
  expect(await send(action, ana, '{}', { 'Content-Type': 'application/json' })).toMatchObject({ status: 415 })
  ana.settings.uploadBytes = 1000
  ana.settings.formBytes = 1000
  expect(await send(action, ana, new URLSearchParams({ body: 'x'.repeat(3000) }))).toMatchObject({ status: 413 })
  expect(await world.db.$count(threads)).toBe(before)
})

test('asking by a plain form leads to the thread', async () => {
  const { action } = await import('#app/routes/ask.tsx')
  const fields = { line: 'power', kind: 'fault', title: 'Plate browns out under load', body: HONEST }
  const answer = await send(action, await world.as('max'), new URLSearchParams(fields))
  expect(answer).toMatchObject({ status: 302, to: expect.stringMatching(/^\/t\/\d+\/plate-browns-out-under-load#p1$/) })
})

test('a profile is found by its handle in any case, and nobody else’s', async () => {
  const { loader } = await import('#app/routes/u.$handle.tsx')
  const mo = await world.as('mo')
  expect((await read(loader, mo, '/u/ANA', { handle: 'ANA' })).value?.profile).toMatchObject({
    author: { handle: 'ana' },
  })
  expect(await read(loader, mo, '/u/nobody', { handle: 'nobody' })).toMatchObject({ status: 404 })
  expect(await read(loader, world.visitor(), '/u/ana', { handle: 'ana' })).toMatchObject({ status: 401 })
})

test('one’s own page is one’s own', async () => {
  const { loader } = await import('#app/routes/mine.tsx')
  expect((await read(loader, await world.as('ana'), '/mine')).value?.mine).toMatchObject({ handle: 'ana' })
  expect(await read(loader, world.visitor(), '/mine')).toMatchObject({ status: 401 })
})
