import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findNeighbours, listWaitingItems } from '#app/features/review/queue/queue-queries.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { action, loader } from '#app/routes/review.$item.tsx'
import { loader as queueLoader } from '#app/routes/review.tsx'
import { action as removalAction, loader as removalLoader } from '#app/routes/t.$no_.p.$postNo_.remove.tsx'
import { flags, heldEdits, posts, reviewItems } from '#db/schema/index.ts'
import { storePlainThread } from '#tests/helpers/plain-thread.ts'
import { hitBy, waitingThread } from '#tests/helpers/waiting.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

type Args = Parameters<typeof loader>[0]
type Params = Record<string, string>
type Fields = Record<string, string>

let world: World
let mo: Context
beforeEach(async () => {
  world = await createWorld()
  mo = await world.as('mo')
})
afterEach(() => world.close())

const finding = { ruleId: 'for-sale', family: 'for-sale', field: 'text', start: 0, end: 8, effect: 'hold' }

let held = 0
async function waitingPost(author = 'ana', kind: 'held' | 'asked' = 'held') {
  const thread = await storePlainThread(world, author, 'held')
  held += 1
  const id = `00000000-0000-7000-8000-${String(held).padStart(12, '0')}`
  const item = { id, kind, postId: thread.postId, authorId: thread.authorId, state: 'waiting' as const }
  const authorNote = kind === 'asked' ? 'It is a drawing.' : null
  await world.database.door((tx) =>
    tx.insert(reviewItems).values({ ...item, authorNote, findings: [finding], openedAt: world.at + held }),
  )
  return { ...thread, itemId: id }
}

const argsFor = (ctx: Context, path: string, params: Params, fields?: Fields) => {
  const sent = fields && { method: 'POST', body: new URLSearchParams(fields) }
  return {
    context: world.visit(ctx),
    params,
    request: new Request(`http://127.0.0.1:3000${path}`, sent),
  } as unknown as Args
}
const queue = (search = '', ctx = mo) => queueLoader(argsFor(ctx, `/review${search}`, {}))
const page = (item: string, ctx = mo) => loader(argsFor(ctx, `/review/${item}`, { item }))

/** The answer to a POST as the browser gets it. */
async function answered(work: Promise<unknown>) {
  const result = await work.catch((error: unknown) => error)
  if (result instanceof Response) return { status: result.status, to: result.headers.get('Location'), body: undefined }
  const { data, init } = result as { data: unknown; init: ResponseInit }
  return { status: init.status, to: undefined, body: data }
}
const send = (item: string, fields: Fields, ctx = mo, search = '') =>
  answered(action(argsFor(ctx, `/review/${item}${search}`, { item }, fields)))

describe('the queue', () => {
  test('shows what waits, the most urgent first, then the longest, with its age', async () => {
    const [first, second] = [await waitingPost(), await waitingPost('noor', 'asked')]
    world.advance(3 * 3_600_000)
    const shown = await queue()
    expect(shown.items.map(({ id }) => id)).toEqual([first.itemId, second.itemId])
    expect(shown.items[0]).toMatchObject({ author: 'ana', kind: 'held', title: 'Clamp slips on a cold rod' })
    expect(shown.waiting).toBe(2)
    expect(shown.oldest?.minutes).toBe(179)
  })

  test('is filtered by why a post waits', async () => {
    await waitingPost()
    const asked = await waitingPost('noor', 'asked')
    expect((await queue('?kind=asked')).items.map(({ id }) => id)).toEqual([asked.itemId])
    expect((await queue('?kind=nonsense')).items).toHaveLength(2)
  })

  test('says how much of each kind waits, how long it usually takes, and leaves the quiet ones to the end', async () => {
    const trial = await waitingThread(world, 'trial')
    const [held, asked] = [await waitingThread(world), await waitingThread(world, 'asked')]
    await waitingThread(world, 'held')
    world.advance(40 * 60_000)
    await send(held.itemId, { decision: 'publish', reason: '' })
    const shown = await queue()
    expect(shown.items.map(({ kind, quiet }) => [kind, quiet])).toEqual([
      ['asked', false],
      ['held', false],
      ['trial', true],
    ])
    expect(shown).toMatchObject({ waiting: 2, quiet: 1, kinds: { held: 1, asked: 1, trial: 1 } })
    expect(shown.median).toEqual({ minutes: 40 })
    expect((await send(asked.itemId, { decision: 'publish', reason: '' })).to).toContain('last=')
    expect((await queue('?kind=trial')).items.map(({ id }) => id)).toEqual([trial.itemId])
  })

  test('shows who is at what, and for how long', async () => {
    const { itemId } = await waitingThread(world)
    expect(await send(itemId, { intent: 'claim' }, await world.as('max'))).toMatchObject({ to: `/review/${itemId}` })
    const until = world.at + mo.settings.moderation.claimMs
    expect((await queue()).items[0]?.claim).toEqual({ by: 'max', until, own: false })
    expect((await page(itemId)).claim).toMatchObject({ by: 'max', own: false })
    expect(await send(itemId, { intent: 'claim' })).toMatchObject({ status: 409 })
    await send(itemId, { intent: 'release' }, await world.as('max'))
    expect((await page(itemId)).claim).toBeNull()
  })

  test('turns its pages without losing or repeating one', async () => {
    for (let n = 0; n < 32; n++) await waitingPost()
    const first = await queue()
    expect(first.items).toHaveLength(30)
    const second = await queue(`?after=${first.next}`)
    expect(second.items).toHaveLength(2)
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(32)
    expect(second.next).toBeNull()
    expect((await queue('?after=nonsense')).items).toHaveLength(30)
  })

  test('is read along its index, whole or filtered', async () => {
    const place = { rank: 20, openedAt: 1, id: 'x' }
    for (const query of [listWaitingItems(world.db, { after: place }), listWaitingItems(world.db, { kind: 'held' })]) {
      const { sql, params } = query.toSQL()
      const plan = await world.database.client.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args: params as string[] })
      const steps = plan.rows.map((row) => String(row.detail))
      expect(steps[0]).toContain('review_item_waiting')
      for (const step of steps) expect(step).not.toMatch(/^SCAN|TEMP B-TREE/)
    }
    expect(await findNeighbours(world.db, { id: 'mo', lapsedAt: 0 }, place)).toEqual({
      nextId: undefined,
      previousId: undefined,
    })
  })

  test('is for moderators alone', async () => {
    const { itemId } = await waitingPost()
    for (const handle of ['ana', 'pia', 'lee', 'ada', 'ben']) {
      const ctx = await world.as(handle)
      for (const work of [queue('', ctx), page(itemId, ctx)]) await expect(work).rejects.toMatchObject({ status: 403 })
      expect((await send(itemId, { decision: 'publish', reason: '' }, ctx)).status).toBe(403)
    }
    await expect(queue('', world.visitor())).rejects.toMatchObject({ status: 401 })
  })
})

describe('an item', () => {
  test('shows the words, what was found in them, the author and their note', async () => {
    const { itemId } = await waitingPost('ana', 'asked')
    const shown = await page(itemId)
    expect(shown.post.body).toBe('It turns by itself below zero.')
    expect(shown.findings).toMatchObject([{ ruleId: 'for-sale', start: 0, end: 8, effect: 'hold' }])
    expect(shown.findings[0]?.title).toBeTruthy()
    expect(shown.item.authorNote).toBe('It is a drawing.')
    expect(shown.author.handle).toBe('ana')
    expect(shown.facts).toMatchObject({ posts: 0, published: 0, removed: 0 })
    expect(shown.mayDecide).toBe(true)
  })

  test('shows what was said before it, what else its author wrote, and who flagged it why', async () => {
    const { itemId, postId, threadId, authorId } = await waitingThread(world, 'flagged')
    world.advance(1000)
    await waitingThread(world, 'held')
    const reply = { threadId, authorId, lang: 'en', html: '', rendererVersion: 1, createdAt: world.at - 1000 }
    await world.database.door(async (tx) => {
      for (const no of [2, 3, 4, 5, 6])
        await tx
          .insert(posts)
          .values({ ...reply, id: `r${no}`, no, kind: 'reply', body: `Reply ${no}`, state: 'published' })
      await tx.update(reviewItems).set({ postId: 'r6' }).where(eq(reviewItems.id, itemId))
      const flag = { id: 'f', postId: 'r6', accountId: authorId, reason: 'promotion' as const, note: 'A shop.' }
      await tx.insert(flags).values({ ...flag, clause: 'no-selling', at: world.at })
    })
    const shown = await page(itemId)
    expect(shown.before.map(({ no }) => no)).toEqual([3, 4, 5])
    expect(shown.others).toHaveLength(5)
    expect(shown.others.map(({ state }) => state)).toContain('held')
    expect(shown.flags).toMatchObject([
      {
        by: 'ana',
        record: { agreed: 0, settled: 0 },
        reason: 'promotion',
        note: 'A shop.',
        clause: 'No buying and selling',
      },
    ])
    expect(postId).not.toBe('r6')
  })

  test('tells how often each rule was right lately', async () => {
    const held = await waitingPost()
    const other = await waitingThread(world)
    await hitBy(world, other, [{ ruleId: 'for-sale', effect: 'hold' }])
    expect((await page(held.itemId)).rules[0]?.record).toBeUndefined()
    await send(other.itemId, { decision: 'remove', reason: 'Sells a head.' })
    expect((await page(held.itemId)).rules).toMatchObject([{ id: 'for-sale', record: { stood: 1, decided: 1 } }])
  })

  test('that is an edit shows what came and what went', async () => {
    const edit = await waitingThread(world, 'edit')
    const words = { title: null, body: 'It turns below zero. Two left.', reason: 'Frost' }
    const row = { postId: edit.postId, baseRevision: 1, editedBy: edit.authorId, at: world.at, ...words }
    await world.database.door((tx) => tx.insert(heldEdits).values(row))
    const shown = (await page(edit.itemId)).edit
    expect(shown).toMatchObject({ by: 'ana', reason: 'Frost', titleDiff: null })
    const kinds = new Set(shown?.bodyDiff.map(({ kind }) => kind))
    expect(kinds).toEqual(new Set(['same', 'gone', 'added']))
  })

  test('that is an appeal has a page of its own', async () => {
    const { itemId } = await waitingThread(world, 'appeal')
    const answer = await page(itemId).catch((thrown: Response) => thrown)
    expect((answer as Response).headers.get('Location')).toBe(`/review/appeals/${itemId}`)
  })

  test('knows its neighbours', async () => {
    const [first, second, third] = [await waitingPost(), await waitingPost(), await waitingPost()]
    expect((await page(second.itemId)).neighbours).toEqual({ previousId: first.itemId, nextId: third.itemId })
  })

  test('that is one’s own says that somebody else decides', async () => {
    const { itemId } = await waitingPost('mo')
    expect((await page(itemId)).mayDecide).toBe(false)
    expect((await send(itemId, { decision: 'publish', reason: '' })).status).toBe(403)
  })

  test('that is not there is a 404', async () => {
    await expect(page('nothing')).rejects.toMatchObject({ status: 404 })
    expect((await send('nothing', { decision: 'publish', reason: '' })).status).toBe(404)
  })
})

describe('sending a decision', () => {
  test('leads on to the next item that is somebody else’s, in the same filter, and back to the queue at the end', async () => {
    const [first, second] = [await waitingPost(), await waitingPost()]
    await waitingPost('mo')
    await waitingPost('ana', 'asked')
    const publish = { decision: 'publish', reason: '' }
    expect(await send(second.itemId, publish, mo, '?kind=held')).toMatchObject({
      status: 302,
      to: `/review/${first.itemId}?kind=held&last=${second.itemId}`,
    })
    expect((await send(first.itemId, publish, mo, '?kind=held')).to).toBe(`/review?kind=held&last=${first.itemId}`)
    expect((await queue(`?last=${first.itemId}`)).last).toMatchObject({ id: first.itemId, decision: 'publish' })
    expect((await page(first.itemId)).decisions).toMatchObject([{ decision: 'publish', decidedBy: 'mo' }])
  })

  test.each([
    [{ decision: 'remove', reason: '  ' }, 'reason', 'reasonForAuthor'],
    [{ decision: 'remove', reason: 'x'.repeat(1001) }, 'reason', 'tooLong'],
    [{ decision: 'burn', reason: 'No.' }, 'decision', 'chooseOne'],
    [{ reason: 'No.' }, 'decision', 'chooseOne'],
    [{ decision: 'publish', reason: 'a\0b' }, 'reason', 'unreadable'],
    [{ decision: 'publish', reason: '', revision: 'x' }, 'revision', 'required'],
  ] as [Fields, string, string][])('%j is refused at the field, and nothing is decided', async (fields, field, key) => {
    const { itemId } = await waitingPost()
    const { status, body } = await send(itemId, fields)
    expect(status).toBe(422)
    expect(body).toMatchObject({ errors: { [field]: { key } }, typed: { reason: fields.reason } })
    expect((await page(itemId)).item.state).toBe('waiting')
  })

  test('can name a ready reason and say nothing else', async () => {
    const { itemId } = await waitingPost()
    expect((await send(itemId, { decision: 'remove', reason: '', canned: 'nonsense' })).body).toMatchObject({
      errors: { canned: { key: 'chooseOne' } },
    })
    expect((await send(itemId, { decision: 'remove', reason: '', canned: 'selling' })).status).toBe(302)
    expect((await page(itemId)).decisions[0]?.reason).toMatch(/for sale/)
  })

  test('needs no reason about a rule in trial', async () => {
    const { itemId } = await waitingThread(world, 'trial')
    expect((await send(itemId, { decision: 'remove', reason: '' })).status).toBe(302)
  })

  test('can be undone at once from the line that tells of it', async () => {
    const { itemId } = await waitingPost()
    const { to } = await send(itemId, { decision: 'publish', reason: '' })
    expect((await queue(new URL(to ?? '', 'http://x').search)).last).toMatchObject({ id: itemId, mayUndo: true })
    expect((await send(itemId, { intent: 'undo' })).to).toBe(`/review/${itemId}`)
    expect((await page(itemId)).item.state).toBe('waiting')
    expect((await send(itemId, { intent: 'undo' })).status).toBe(409)
  })

  test('can be preceded by mending the words, which come back when something is missing', async () => {
    const { itemId } = await waitingPost()
    const mending = { intent: 'mend', title: 'Clamp slips', body: 'It turns.', why: '', revision: '1' }
    const { status, body } = await send(itemId, mending)
    expect(status).toBe(422)
    expect(body).toMatchObject({ errors: { why: { key: 'required' } }, typed: { body: 'It turns.', intent: 'mend' } })
    expect((await send(itemId, { ...mending, why: 'Took the price out.' })).to).toBe(`/review/${itemId}`)
    expect((await page(itemId)).post.body).toBe('It turns.')
  })

  test('after another moderator is a 409 that says who decided', async () => {
    const { itemId } = await waitingPost()
    await send(itemId, { decision: 'remove', reason: 'Sells a head.' }, await world.as('max'))
    expect(await send(itemId, { decision: 'publish', reason: '' })).toMatchObject({
      status: 409,
      body: { conflict: { key: 'removedAlready', values: { by: 'max' } } },
    })
  })

  test('can be taken back on the same page, with a reason', async () => {
    const { itemId } = await waitingPost()
    await send(itemId, { decision: 'remove', reason: 'Sells a head.' })
    expect((await send(itemId, { intent: 'reverse', reason: '' })).body).toMatchObject({
      errors: { reason: { key: 'required' } },
    })
    world.advance(1000)
    expect((await send(itemId, { intent: 'reverse', reason: 'It does not.' })).to).toBe(`/review/${itemId}`)
    expect((await page(itemId)).decisions).toMatchObject([
      { decision: 'publish', undoneAt: null },
      { decision: 'remove' },
    ])
  })
})

describe('removing a published post', () => {
  const remove = (ctx: Context, params: Params, fields: Fields) =>
    answered(removalAction(argsFor(ctx, `/t/${params.no}/p/${params.postNo}/remove`, params, fields)))

  test('asks for a reason and leads to where it can be taken back', async () => {
    const { no } = await storePlainThread(world, 'ana')
    const params = { no: String(no), postNo: '1' }
    const shown = await removalLoader(argsFor(mo, `/t/${no}/p/1/remove`, params))
    expect(shown).toMatchObject({ author: 'ana', post: { no: 1, kind: 'opening' } })
    expect((await remove(mo, params, { reason: '' })).status).toBe(422)
    const { status, to } = await remove(mo, params, { reason: 'Sells a head.' })
    expect(status).toBe(302)
    expect((await page(to?.match(/[0-9a-f-]{36}/)?.[0] ?? '')).decisions).toMatchObject([
      { decision: 'remove', reason: 'Sells a head.' },
    ])
    await expect(removalLoader(argsFor(mo, `/t/${no}/p/1/remove`, params))).rejects.toMatchObject({ status: 409 })
  })

  test('is not for members, product staff or its author', async () => {
    const { no } = await storePlainThread(world, 'mo')
    const params = { no: String(no), postNo: '1' }
    for (const handle of ['ana', 'pia', 'mo']) {
      const ctx = await world.as(handle)
      await expect(removalLoader(argsFor(ctx, `/t/${no}/p/1/remove`, params))).rejects.toMatchObject({ status: 403 })
      expect((await remove(ctx, params, { reason: 'No.' })).status).toBe(403)
    }
  })

  test.each([
    ['x', '1'],
    ['999999', '1'],
    ['1001', '7'],
  ])('/t/%s/p/%s is not found', async (no, postNo) => {
    await storePlainThread(world, 'ana')
    await expect(removalLoader(argsFor(mo, `/t/${no}/p/${postNo}/remove`, { no, postNo }))).rejects.toMatchObject({
      status: 404,
    })
  })
})
