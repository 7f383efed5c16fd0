import { afterEach, beforeEach, expect, test } from 'vitest'
import { openReviewItem } from '#app/features/forum/open-review-item.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { loader as itemLoader } from '#app/routes/review.$item.tsx'
import { loader as queueLoader } from '#app/routes/review.tsx'
import { loader as listLoader } from '#app/routes/review_.groups._index.tsx'
import { action, loader } from '#app/routes/review_.groups.$kind.$value.tsx'
import { loader as batchLoader, action as undoAction } from '#app/routes/review_.groups.batch.$batch.tsx'
import { storePlainThread } from '#tests/helpers/plain-thread.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

type Args = Parameters<typeof loader>[0]
type Fields = [string, string][]

let world: World
let mo: Context
let itemIds: string[]
beforeEach(async () => {
  world = await createWorld()
  mo = await world.as('mo')
  itemIds = []
  for (const author of ['ana', 'noor', 'mo', 'ana']) itemIds.push(await waits(author))
})
afterEach(() => world.close())

async function waits(author: string) {
  const { postId, authorId } = await storePlainThread(world, author, 'held')
  return inTransaction(mo, (tx) => openReviewItem(tx, mo, { kind: 'held', postId, authorId, findings: [] }))
}

const argsFor = (ctx: Context, params: Record<string, string>, fields?: Fields, search = '') =>
  ({
    context: world.visit(ctx),
    params,
    request: new Request(
      `http://127.0.0.1:3000/review/groups${search}`,
      fields && { method: 'POST', body: new URLSearchParams(fields) },
    ),
  }) as unknown as Args

/** The answer to a POST as the browser gets it. */
async function answered(work: Promise<unknown>) {
  const result = await work.catch((error: unknown) => error)
  if (result instanceof Response) return { status: result.status, to: result.headers.get('Location') ?? '' }
  const { data, init } = result as { data: object; init: ResponseInit }
  return { status: init.status, ...data }
}

const listed = () => listLoader(argsFor(mo, {}))
const place = async () => {
  const [group] = (await listed()).groups
  return { kind: group?.kind ?? '', value: group?.value ?? '' }
}
const send = async (fields: Fields) => answered(action(argsFor(mo, await place(), fields)))
const ticks = async (): Promise<Fields> => {
  const { items } = await loader(argsFor(mo, await place()))
  return items.filter(({ mayDecide }) => mayDecide).map(({ tick }) => ['item', tick])
}

test('the queue leads to the groups only when there are any', async () => {
  expect((await queueLoader(argsFor(mo, {}))).hasGroups).toBe(true)
  const fields: Fields = [...(await ticks()), ['decision', 'remove'], ['reason', 'All the same.']]
  await send(fields)
  expect((await queueLoader(argsFor(mo, {}))).hasGroups).toBe(false)
  expect((await listed()).groups).toEqual([])
})

test('a group shows how many, by how many, and its newest text', async () => {
  const { groups } = await listed()
  expect(groups).toMatchObject([
    { kind: 'text', count: 4, accounts: 3, excerpt: 'It turns by itself below zero.', newestAt: world.at },
  ])
})

test('its page has each of them, one’s own for somebody else', async () => {
  const { items } = await loader(argsFor(mo, await place()))
  expect(items.map(({ author, mayDecide }) => `${author} ${mayDecide}`).toSorted()).toEqual([
    'ana true',
    'ana true',
    'mo false',
    'noor true',
  ])
})

test('those ticked are decided as one; each item leads to it, and it can be taken back', async () => {
  const done = await send([...(await ticks()), ['decision', 'remove'], ['reason', 'All the same.'], ['canned', '']])
  expect(done.status).toBe(302)
  const batch = /batch\/([\w-]+)$/.exec('to' in done ? String(done.to) : '')?.[1] ?? ''
  const shown = await batchLoader(argsFor(mo, { batch }))
  expect(shown).toMatchObject({ by: 'mo', decision: 'remove', standing: 3, left: 0, reason: 'All the same.' })
  const { decisions } = await itemLoader(argsFor(mo, { item: itemIds[0] ?? '' }))
  expect(decisions).toMatchObject([{ batchId: batch }])
  const undone = await answered(undoAction(argsFor(mo, { batch }, [['reason', 'One template of a school.']])))
  expect(undone.status).toBe(302)
  expect(await batchLoader(argsFor(mo, { batch }))).toMatchObject({ standing: 0 })
})

test('how many were left is said on the result', async () => {
  const own = itemIds[2] ?? ''
  const done = await send([...(await ticks()), ['item', `${own}.1`], ['decision', 'publish'], ['reason', '']])
  expect('to' in done && done.to).toMatch(/\?left=1$/)
  const batch = /batch\/([\w-]+)/.exec('to' in done ? String(done.to) : '')?.[1] ?? ''
  expect(await batchLoader(argsFor(mo, { batch }, undefined, '?left=1'))).toMatchObject({ left: 1 })
})

test('removing needs a reason, and something has to be ticked; what was unticked stays so', async () => {
  const [one] = await ticks()
  const refused = await send([one ?? ['item', ''], ['decision', 'remove'], ['reason', '']])
  expect(refused).toMatchObject({ status: 422, errors: { reason: { key: 'reasonForAuthor' } }, ticked: [one?.[1]] })
  const none = await send([
    ['decision', 'remove'],
    ['reason', 'Spam.'],
  ])
  expect(none).toMatchObject({ status: 422, errors: { items: { key: 'group.tickOne' } }, typed: { reason: 'Spam.' } })
})

test('who comes late is told on the page', async () => {
  const fields: Fields = [...(await ticks()), ['decision', 'remove'], ['reason', 'Spam.']]
  const at = await place()
  await answered(action(argsFor(await world.as('max'), at, fields)))
  const late = await answered(action(argsFor(mo, at, fields)))
  expect(late).toMatchObject({ status: 409, conflict: { key: 'group.nothingLeft' } })
  expect((await loader(argsFor(mo, at))).items.map(({ author }) => author)).toEqual(['mo'])
})

test('taking back without a reason is refused, and what never was is not found', async () => {
  const done = await send([...(await ticks()), ['decision', 'publish'], ['reason', '']])
  const batch = /batch\/([\w-]+)/.exec('to' in done ? String(done.to) : '')?.[1] ?? ''
  expect(await answered(undoAction(argsFor(mo, { batch }, [['reason', ' ']])))).toMatchObject({
    status: 422,
    errors: { reason: {} },
  })
  expect(await answered(batchLoader(argsFor(mo, { batch: 'nothing' })))).toMatchObject({ status: 404 })
})

test.each([
  ['link', 'nowhere.example'],
  ['nonsense', 'x'],
  ['text', '%00'],
])('a group that is not there, %s %s, says so', async (kind, value) => {
  expect(await loader(argsFor(mo, { kind, value }))).toMatchObject({ group: null, items: [] })
})

test('members have no part in it', async () => {
  const ana = await world.as('ana')
  expect(await answered(listLoader(argsFor(ana, {})))).toMatchObject({ status: 403 })
})
