import { and, eq, isNull } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { noteForThread } from '#app/features/forum/note-for-thread.server.ts'
import { decideItem } from '#app/features/review/decide/decide-item.server.ts'
import { listFlagsOf } from '#app/features/review/decide/flags-of-item.server.ts'
import { removePublishedPost } from '#app/features/review/decide/remove-published-post.server.ts'
import { raiseFlag } from '#app/features/review/flags/raise-flag.server.ts'
import { settleFlags } from '#app/features/review/flags/settle-flags.server.ts'
import { withdrawFlag } from '#app/features/review/flags/withdraw-flag.server.ts'
import { listWaitingItems } from '#app/features/review/queue/queue-queries.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { action, loader } from '#app/routes/flag.$no.$postNo.tsx'
import { flags, notices, posts } from '#db/schema/index.ts'
import { storePlainThread } from '#tests/helpers/plain-thread.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
beforeEach(async () => {
  world = await createWorld()
})
afterEach(() => world.close())

const selling = { reason: 'promotion', clause: 'no-selling', note: '' } as const
const flag = async (handle: string, threadNo: number, input: Parameters<typeof raiseFlag>[2] = selling) =>
  raiseFlag(await world.as(handle), { threadNo, postNo: 1 }, input)
const waiting = () => listWaitingItems(world.db, { kind: 'flagged' })

describe('a flag', () => {
  test('puts the post before the moderators, and leaves it where it is', async () => {
    const { no, postId } = await storePlainThread(world, 'ana')
    expect(await flag('noor', no)).toEqual({ ok: true })
    expect(await waiting()).toMatchObject([{ kind: 'flagged', author: 'ana' }])
    const [post] = await world.db.select().from(posts).where(eq(posts.id, postId))
    expect(post?.state).toBe('published')
    expect(await listFlagsOf(world.db, postId)).toMatchObject([
      { by: 'noor', reason: 'promotion', clause: 'no-selling' },
    ])
  })

  test('is not raised on a post that is removed at the same moment', async () => {
    const { no, postId } = await storePlainThread(world, 'ana')
    const raised = flag('noor', no)
    await removePublishedPost(await world.as('mo'), { threadNo: no, postNo: 1 }, { reason: 'It sells.' })
    await raised.catch(() => undefined)
    const open = await world.db
      .select()
      .from(flags)
      .where(and(eq(flags.postId, postId), isNull(flags.settled)))
    expect(open).toEqual([])
    expect(await waiting()).toEqual([])
  })

  test('counts once a person and post', async () => {
    const { no } = await storePlainThread(world, 'ana')
    await flag('noor', no)
    await expect(flag('noor', no)).rejects.toMatchObject({ said: { key: 'flag.already' } })
  })

  test('of a second member makes it more urgent, and does not make it younger', async () => {
    const { no } = await storePlainThread(world, 'ana')
    await flag('noor', no)
    const [before] = await waiting()
    world.advance(60_000)
    await flag('mo', no, { reason: 'insult', clause: null, note: '' })
    const [after] = await waiting()
    expect(after?.openedAt).toBe(before?.openedAt)
    expect(after?.rank).toBeLessThan(before?.rank ?? 0)
  })

  test('of one who was always wrong does not hurry anybody', async () => {
    for (let n = 0; n < 5; n += 1) {
      const { no, postId } = await storePlainThread(world, 'ana')
      await flag('noor', no)
      const mo = await world.as('mo')
      await inTransaction(mo, (tx) => settleFlags(tx, mo, postId, false))
    }
    const { no } = await storePlainThread(world, 'ana')
    await flag('noor', no, { reason: 'personal-data', clause: null, note: '' })
    const [calm] = (await waiting()).filter(({ title }) => title).slice(-1)
    expect(calm?.rank).toBe(45)
  })

  test('is not for one’s own post, nor for whoever is silenced or was not let in', async () => {
    const { no } = await storePlainThread(world, 'ana')
    await expect(flag('ana', no)).rejects.toMatchObject({ said: { key: 'refused.ownFlag' } })
    await expect(flag('sid', no)).rejects.toMatchObject({ said: { key: 'refused.silenced' } })
    await expect(flag('ben', no)).rejects.toMatchObject({ said: { key: 'refused.applicant' } })
  })

  test('is refused for what is out of sight already', async () => {
    const { no } = await storePlainThread(world, 'ana', 'removed')
    await expect(flag('noor', no)).rejects.toMatchObject({ said: { key: 'flag.notPublished' } })
  })

  test('is limited to so many a day', async () => {
    const noor = await world.as('noor')
    noor.settings.limits.flagsPerAccount.count = 1
    const [one, two] = [await storePlainThread(world, 'ana'), await storePlainThread(world, 'ana')]
    await raiseFlag(noor, { threadNo: one.no, postNo: 1 }, selling)
    await expect(raiseFlag(noor, { threadNo: two.no, postNo: 1 }, selling)).rejects.toMatchObject({
      code: 'rate-limited',
    })
  })
})

test('moderators are asked whether it is product talk when as many say so as the house has set', async () => {
  const { no } = await storePlainThread(world, 'ana')
  const say = async (handle: string) => {
    const ctx = await world.as(handle)
    ctx.settings.moderation.flagsToAsk = 2
    return raiseFlag(ctx, { threadNo: no, postNo: 1 }, { reason: 'not-product', clause: null, note: '' })
  }
  await say('noor')
  expect(await waiting()).toEqual([])
  await say('mo')
  expect(await waiting()).toHaveLength(1)
})

describe('a flag taken back', () => {
  test('leaves nothing waiting where it was the only one', async () => {
    const { no } = await storePlainThread(world, 'ana')
    await flag('noor', no)
    await withdrawFlag(await world.as('noor'), { threadNo: no, postNo: 1 })
    expect(await waiting()).toEqual([])
    expect(await flag('noor', no)).toEqual({ ok: true })
  })

  test('leaves the flags of others', async () => {
    const { no } = await storePlainThread(world, 'ana')
    await flag('noor', no)
    await flag('mo', no)
    await withdrawFlag(await world.as('noor'), { threadNo: no, postNo: 1 })
    expect(await waiting()).toMatchObject([{ rank: 45 }])
  })

  test('has to be one’s own, and still open', async () => {
    const { no, postId } = await storePlainThread(world, 'ana')
    await flag('noor', no)
    const place = { threadNo: no, postNo: 1 }
    await expect(withdrawFlag(await world.as('mo'), place)).rejects.toMatchObject({ code: 'not-found' })
    const mo = await world.as('mo')
    await inTransaction(mo, (tx) => settleFlags(tx, mo, postId, true))
    await expect(withdrawFlag(await world.as('noor'), place)).rejects.toMatchObject({ code: 'not-found' })
  })
})

test('everyone who flagged a post hears what came of it', async () => {
  const { no } = await storePlainThread(world, 'ana')
  await flag('noor', no)
  await flag('max', no)
  const [item] = await waiting()
  await decideItem(await world.as('mo'), item?.id ?? '', { decision: 'remove', reason: 'Sells a lens.' })
  await world.runJobs()
  const told = await world.db.select().from(notices).where(eq(notices.kind, 'flag-settled'))
  expect(told.map(({ values }) => values)).toMatchObject([{ settled: 'agreed' }, { settled: 'agreed' }])
  expect(await world.db.select({ settled: flags.settled }).from(flags)).toEqual([
    { settled: 'agreed' },
    { settled: 'agreed' },
  ])
})

describe('the page of a flag', () => {
  const argsFor = async (handle: string, no: number, fields?: Record<string, string>) =>
    ({
      context: world.visit(await world.as(handle)),
      params: { no: String(no), postNo: '1' },
      request: new Request(
        `http://127.0.0.1:3000/flag/${no}/1`,
        fields && { method: 'POST', body: new URLSearchParams(fields) },
      ),
    }) as unknown as Parameters<typeof loader>[0]

  test('names the reasons, and the house rules that promotion breaks', async () => {
    const { no } = await storePlainThread(world, 'ana')
    const page = await loader(await argsFor('noor', no))
    expect(page.reasons).toContain('not-product')
    expect(page.clauses.map(({ id }) => id)).toContain('no-selling')
  })

  test('shows what one has said, and the thread knows it', async () => {
    const { no } = await storePlainThread(world, 'ana')
    await action(await argsFor('noor', no, { reason: 'promotion', clause: 'no-codes', note: 'The last line.' }))
    const page = await loader(await argsFor('noor', no))
    expect(page.own).toMatchObject({ reason: 'promotion', note: 'The last line.', settled: null })
    expect((await noteForThread(await world.as('noor'), no)).flagged).toEqual([1])
    expect((await noteForThread(await world.as('max'), no)).flagged).toEqual([])
  })

  test.each([
    [{}, 'reason'],
    [{ reason: 'nonsense' }, 'reason'],
    [{ reason: 'other' }, 'note'],
    [{ reason: 'promotion', clause: 'nonsense' }, 'clause'],
    [{ reason: 'insult', note: 'x'.repeat(1001) }, 'note'],
  ])('says beside the field what is wrong with %o', async (fields, field) => {
    const { no } = await storePlainThread(world, 'ana')
    const answer = (await action(await argsFor('noor', no, fields as Record<string, string>))) as unknown as {
      data: { errors: object }
      init: ResponseInit
    }
    expect(answer.init.status).toBe(422)
    expect(Object.keys(answer.data.errors)).toEqual([field])
  })
})
