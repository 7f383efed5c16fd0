import { desc, eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { actorOfSession, beginSession } from '#app/features/accounts/sessions.server.ts'
import { signIn } from '#app/features/accounts/sign-in.server.ts'
import { readOwnStanding } from '#app/features/review/appeals/own-standing.server.ts'
import { imposeSanction } from '#app/features/review/sanctions/impose-sanction.server.ts'
import { liftSanction } from '#app/features/review/sanctions/lift-sanction.server.ts'
import type { SanctionInput } from '#app/features/review/sanctions/sanction.schema.ts'
import { can } from '#app/permissions.ts'
import { now } from '#app/platform/context.server.ts'
import { findBrokenLogEntry } from '#app/platform/log.server.ts'
import { loader as appealLoader } from '#app/routes/appeal.$kind.$id.tsx'
import { loader as profileLoader } from '#app/routes/u.$handle.tsx'
import { action, loader } from '#app/routes/u.$handle_.sanction.tsx'
import { viewerNote } from '#app/viewer-note.server.ts'
import { accounts, log, sanctions } from '#db/schema/index.ts'
import { DEMO_PASSWORD } from '#db/seed/demo-password.server.ts'
import { storePlainThread } from '#tests/helpers/plain-thread.ts'
import { readMails } from '#tests/helpers/read-mails.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

const DAY = 86_400_000

let world: World
beforeEach(async () => {
  world = await createWorld()
})
afterEach(() => world.close())

const given = (changes: Partial<SanctionInput> = {}): SanctionInput => ({
  ...{ kind: 'silence', canned: '', reason: 'Three offers in a day.', clause: 'no-selling', post: null },
  ...{ until: world.at + 7 * DAY, whyEndless: '', ...changes },
})
const impose = async (by: string, handle: string, changes: Partial<SanctionInput> = {}) => {
  const imposed = await imposeSanction(await world.as(by), handle, given(changes))
  if (!imposed.ok) throw new Error(JSON.stringify(imposed.errors))
  return imposed.sanctionId
}
const argsFor = async (handle: string, path: string, params: Record<string, string>, fields?: Record<string, string>) =>
  ({
    context: world.visit(await world.as(handle)),
    params,
    request: new Request(
      `http://127.0.0.1:3000${path}`,
      fields && { method: 'POST', body: new URLSearchParams(fields) },
    ),
  }) as unknown as Parameters<typeof loader>[0]
const pageFor = async (by: string, handle: string, search = '') =>
  loader(await argsFor(by, `/u/${handle}/sanction${search}`, { handle }))
const noteOf = async (handle: string) => {
  const ctx = await world.as(handle)
  return viewerNote(world.visit(ctx), '/')
}

describe('a silence', () => {
  test('holds until its day, and ends by itself', async () => {
    await impose('mo', 'ana')
    expect((await world.as('ana')).actor).toMatchObject({ silenced: true })
    world.advance(7 * DAY)
    expect((await world.as('ana')).actor).toMatchObject({ silenced: false })
  })

  test('stands on every page of its person, and on nobody else’s', async () => {
    const id = await impose('mo', 'ana')
    expect((await noteOf('ana')).sanction).toEqual({ id, kind: 'silence', endsAt: world.at + 7 * DAY })
    expect((await noteOf('noor')).sanction).toBeUndefined()
    expect((await readOwnStanding(await world.as('ana'))).sanctions).toMatchObject([{ id, state: 'runs' }])
  })

  test('is told by mail, with reason and end, even to one who wants no mail about the forum', async () => {
    await world.database.door((tx) => tx.update(accounts).set({ mailOff: true }).where(eq(accounts.handle, 'ana')))
    const id = await impose('mo', 'ana')
    await world.runJobs()
    const [mail] = (await readMails(world.folder)).filter(({ to }) => to === 'ana@demo.test')
    expect(mail?.subject).toBe('A moderator has silenced you')
    expect(mail?.text).toContain('> Three offers in a day.')
    expect(mail?.text).toContain('10 November 2026')
    expect(mail?.text).toContain(`/appeal/sanction/${id}`)
  })

  test('is on the log, which stays whole', async () => {
    await impose('mo', 'ana')
    const [entry] = await world.db.select().from(log).orderBy(desc(log.seq)).limit(1)
    expect(entry).toMatchObject({ act: 'sanction.imposed', reason: 'Three offers in a day.' })
    expect(await findBrokenLogEntry(world.db)).toBeUndefined()
  })

  test('is not imposed twice over', async () => {
    await impose('mo', 'ana')
    await expect(impose('max', 'ana')).rejects.toMatchObject({ said: { key: 'sanction.already' } })
    await impose('max', 'ana', { kind: 'warn' })
  })

  test('names the post it is for, and only one of that person', async () => {
    const own = await storePlainThread(world, 'ana')
    const other = await storePlainThread(world, 'noor')
    const wrong = given({ post: { threadNo: other.no, postNo: 1 } })
    expect(await imposeSanction(await world.as('mo'), 'ana', wrong)).toEqual({
      ok: false,
      errors: { post: { key: 'sanction.notTheirs' } },
    })
    await impose('mo', 'ana', { post: { threadNo: own.no, postNo: 1 } })
    expect((await pageFor('mo', 'ana')).past).toMatchObject([{ post: { threadNo: own.no, postNo: 1 } }])
  })

  test('without an end gives both reasons, and a ready one in the language that is read', async () => {
    await world.database.door((tx) => tx.update(accounts).set({ language: 'zh-CN' }).where(eq(accounts.handle, 'ana')))
    await impose('mo', 'ana', { canned: 'sells-again', reason: '', until: null, whyEndless: '多次警告无效。' })
    const [row] = await world.db.select().from(sanctions).orderBy(desc(sanctions.givenAt)).limit(1)
    expect(row?.reason).toMatch(/买卖[\s\S]*多次警告无效。$/)
    expect(row).toMatchObject({ endsAt: null, clause: 'no-selling' })
  })
})

describe('a suspension', () => {
  test('ends every session; signing in again leads to why, and to nothing else', async () => {
    const ana = await world.as('ana')
    const anaId = ana.actor.kind === 'account' ? ana.actor.id : ''
    const cookie = /session=([^;]+)/.exec(await beginSession(ana, anaId, null))?.[1]
    const id = await impose('mo', 'ana', { kind: 'suspend', until: now() + DAY })
    expect(await actorOfSession(ana, cookie)).toBeUndefined()
    const back = await signIn(
      world.visitor(),
      { email: 'ana@demo.test', password: DEMO_PASSWORD },
      { cookie: undefined, name: null },
    )
    expect(back).toMatchObject({ ok: true, actor: { suspended: true } })
    const { actor } = await world.as('ana')
    for (const right of ['account.use', 'thread.read', 'thread.start', 'exam.sit', 'photo.upload'] as const)
      expect(can(actor, right)).toBe(false)
    const page = await appealLoader(await argsFor('ana', '/appeal/sanction/mine', { kind: 'sanction', id: 'mine' }))
    expect(page).toMatchObject({ decided: { reason: 'Three offers in a day.' }, sanction: { kind: 'suspend' } })
    expect((await noteOf('ana')).sanction?.id).toBe(id)
  })
})

describe('who may sanction whom', () => {
  test.each([
    ['mo', 'ana', true],
    ['mo', 'mo', false],
    ['mo', 'max', false],
    ['mo', 'pia', false],
    ['lee', 'max', true],
    ['ada', 'pia', true],
    ['lee', 'ana', false],
    ['ana', 'noor', false],
    ['pia', 'ana', false],
  ])('%s a sanction of %s: %s', async (by, handle, may) => {
    const imposed = impose(by, handle)
    if (may) await expect(imposed).resolves.toBeTypeOf('string')
    else await expect(imposed).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('a moderator is told who decides about another', async () => {
    await expect(impose('mo', 'max')).rejects.toMatchObject({ said: { key: 'refused.sanction' } })
  })
})

describe('lifting', () => {
  const lift = async (by: string, sanctionId: string) =>
    liftSanction(await world.as(by), 'ana', { sanctionId, liftReason: 'It was somebody else.' })

  test('gives the voice back at once, and is told', async () => {
    const id = await impose('mo', 'ana')
    await lift('max', id)
    expect((await world.as('ana')).actor).toMatchObject({ silenced: false })
    await world.runJobs()
    const subjects = (await readMails(world.folder)).map(({ subject }) => subject)
    expect(subjects).toContain('Your silence was lifted')
  })

  test('is done once, and of what still runs', async () => {
    const id = await impose('mo', 'ana')
    await lift('mo', id)
    await expect(lift('mo', id)).rejects.toMatchObject({ said: { key: 'sanction.over' } })
    const short = await impose('mo', 'ana')
    world.advance(8 * DAY)
    await expect(lift('mo', short)).rejects.toMatchObject({ said: { key: 'sanction.over' } })
  })

  test('names a sanction of that person', async () => {
    await expect(lift('mo', 'nothing')).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('the history of sanctions', () => {
  test('stands on the profile for moderators alone', async () => {
    await impose('mo', 'ana')
    const seenBy = async (reader: string) =>
      (await profileLoader(await argsFor(reader, '/u/ana', { handle: 'ana' }))).past
    expect(await seenBy('max')).toMatchObject([{ kind: 'silence', by: 'mo', clause: expect.any(String) }])
    expect(await seenBy('noor')).toBeNull()
    expect(await seenBy('pia')).toBeNull()
  })
})

describe('the form', () => {
  const send = async (fields: Record<string, string>) => {
    const sent = { kind: 'silence', reason: 'Offers.', until: '2026-12-01', ...fields }
    const answer = await action(await argsFor('mo', '/u/ana/sanction', { handle: 'ana' }, sent))
    return answer as unknown as { init: ResponseInit; data: { errors: object } } & Response
  }

  test.each([
    [{ kind: 'ban' }, 'kind'],
    [{ reason: '' }, 'reason'],
    [{ until: '2026-13-45' }, 'until'],
    [{ until: '2020-01-01' }, 'until'],
    [{ until: '2099-01-01' }, 'until'],
    [{ until: '' }, 'whyEndless'],
    [{ post: 'somewhere' }, 'post'],
    [{ post: '/t/999999/p/1' }, 'post'],
    [{ clause: 'nonsense' }, 'clause'],
    [{ canned: 'nonsense' }, 'canned'],
  ])('says beside the field what is wrong with %o', async (fields, field) => {
    const answer = await send(fields as Record<string, string>)
    expect(answer.init.status).toBe(422)
    expect(Object.keys(answer.data.errors)).toEqual([field])
  })

  test('leads back to the profile', async () => {
    const answer = await send({})
    expect(answer.headers.get('Location')).toBe('/u/ana')
  })

  test('takes a post from the page of a review item', async () => {
    expect((await pageFor('mo', 'ana', '?post=1042/3')).post).toBe('1042/3')
  })
})
