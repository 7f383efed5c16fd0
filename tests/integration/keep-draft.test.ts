import { afterAll, beforeAll, expect, test } from 'vitest'
import { discardDraft, keepDraft } from '#app/features/forum/keep-draft.server.ts'
import { readMine } from '#app/features/forum/mine.server.ts'
import { openAsk, openReply } from '#app/features/forum/open-composer.server.ts'
import { findThread } from '#app/features/forum/queries.server.ts'
import { receiveDraft } from '#app/features/forum/receive-draft.server.ts'
import { aReply, aThread, formOf } from '#tests/helpers/threads.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

const sent = (body: string, revision: number, target = 'ask') =>
  formOf({ target, mode: 'new', body, revision: String(revision) })

test('what is typed is kept, and is there when the form is opened again', async () => {
  const ana = await world.as('ana')
  expect(await receiveDraft(ana, sent('Half a sent', 0))).toEqual({ revision: 1 })
  expect(await receiveDraft(ana, sent('Half a sentence', 1))).toEqual({ revision: 2 })
  const { composed } = await openAsk(ana, new URLSearchParams())
  expect(composed).toMatchObject({
    typed: { body: 'Half a sentence' },
    draft: { target: 'ask', mode: 'new', revision: 2 },
  })
})

test('an older window never overwrites a newer text', async () => {
  const ana = await world.as('ana')
  await expect(receiveDraft(ana, sent('From the other window', 1))).rejects.toMatchObject({ code: 'conflict' })
  expect((await openAsk(ana, new URLSearchParams())).composed.typed.body).toBe('Half a sentence')
})

test('what was posted meanwhile does not come back as a draft', async () => {
  const mo = await world.as('mo')
  const { threadNo } = await aThread(await world.as('ana'))
  const target = `thread:${(await findThread(world.db, threadNo))?.id}`
  const { revision } = await receiveDraft(mo, sent('A washer helps', 0, target))
  await aReply(mo, threadNo, 'A washer helps.')
  await expect(receiveDraft(mo, sent('A washer helps', revision, target))).rejects.toMatchObject({ code: 'conflict' })
  expect((await openReply(mo, threadNo, new URLSearchParams())).composed.typed.body).toBe('')
})

test('a quotation is put under the draft, never in its place', async () => {
  const max = await world.as('max')
  const { threadNo } = await aThread(await world.as('ana'), { title: 'A thread to be quoted from' })
  await keepDraft(max, {
    target: `thread:${(await findThread(world.db, threadNo))?.id}`,
    mode: 'reply',
    fields: { body: 'Begun.' },
  })
  const { composed } = await openReply(max, threadNo, new URLSearchParams({ to: '1', quote: '1' }))
  expect(composed.typed.body).toMatch(/^Begun\.\n\n> \*\*ana:\*\* My cage turns/)
})

test('drafts lie only where one may write', async () => {
  const lee = await world.as('lee')
  for (const target of ['thread:nowhere', 'post:nowhere', 'anything', ''])
    await expect(receiveDraft(lee, sent('Hello', 0, target))).rejects.toMatchObject({ code: 'not-found' })
  const { postId } = await aThread(await world.as('ana'), { title: 'Not to be edited by others' })
  await expect(receiveDraft(lee, sent('Hello', 0, `post:${postId}`))).rejects.toMatchObject({ code: 'forbidden' })
  await expect(receiveDraft(await world.as('sid'), sent('Hello', 0))).rejects.toMatchObject({ code: 'forbidden' })
  await expect(receiveDraft(lee, sent('x'.repeat(20_001), 0))).rejects.toMatchObject({ code: 'bad-request' })
})

test('a draft is thrown away by its author alone', async () => {
  const ana = await world.as('ana')
  await receiveDraft(ana, sent('Never mind', 0))
  const [draft] = (await readMine(ana)).drafts
  await discardDraft(await world.as('mo'), draft?.id ?? '')
  expect((await readMine(ana)).drafts).toHaveLength(1)
  await discardDraft(ana, draft?.id ?? '')
  expect((await readMine(ana)).drafts).toEqual([])
})
