import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { changePassword } from '#app/features/accounts/change-password.server.ts'
import { endOwnSession } from '#app/features/accounts/end-own-session.server.ts'
import { listSessions } from '#app/features/accounts/queries.server.ts'
import {
  actorOfSession,
  beginSession,
  dropExpiredSessions,
  endSession,
} from '#app/features/accounts/sessions.server.ts'
import type { Account } from '#app/permissions.ts'
import { type Context, now } from '#app/platform/context.server.ts'
import { sanctions, sessions } from '#db/schema/index.ts'
import { DEMO_PASSWORD } from '#db/seed/demo-password.server.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
let ana: Context
let anaId: string
beforeEach(async () => {
  world = await createWorld()
  ana = await world.as('ana')
  anaId = (ana.actor as Account).id
})
afterEach(() => world.close())

async function begin(device = 'Firefox · Linux'): Promise<string> {
  const setCookie = await beginSession(ana, anaId, device)
  return /session=([^;]+)/.exec(setCookie)?.[1] ?? ''
}
const isSignedIn = async (secret: string) => (await actorOfSession(ana, secret)) !== undefined

test('the database holds no session that a cookie could be made of', async () => {
  const secret = await begin()
  const [row] = await world.db.select().from(sessions)
  expect(row?.id).toMatch(/^[0-9a-f]{64}$/)
  expect(JSON.stringify(row)).not.toContain(secret)
  expect(await isSignedIn(row?.id ?? '')).toBe(false)
})

test('one sees where one is signed in, and signs one device out', async () => {
  const phone = await begin('Safari · iPhone')
  const desk = await begin()
  const listed = await listSessions(world.db, anaId, now())
  expect(listed.map(({ device }) => device).sort()).toEqual(['Firefox · Linux', 'Safari · iPhone'])
  await endOwnSession(ana, listed.find(({ device }) => device === 'Safari · iPhone')?.id ?? '')
  expect([await isSignedIn(phone), await isSignedIn(desk)]).toEqual([false, true])
})

test('nobody ends the session of somebody else', async () => {
  const secret = await begin()
  const [row] = await world.db.select().from(sessions)
  await endOwnSession(await world.as('mo'), row?.id ?? '')
  expect(await isSignedIn(secret)).toBe(true)
})

test('signing out ends the session on the server, not only in the browser', async () => {
  const secret = await begin()
  expect(await endSession(ana, secret)).toContain('Max-Age=0')
  expect(await isSignedIn(secret)).toBe(false)
})

test('a session that has run out opens nothing, and is dropped', async () => {
  const secret = await begin()
  await world.database.door((tx) => tx.update(sessions).set({ expiresAt: now() - 1 }))
  expect(await isSignedIn(secret)).toBe(false)
  await dropExpiredSessions(ana)
  expect(await world.db.$count(sessions)).toBe(0)
})

test('a session of a suspended account opens nothing but the way to appeal, until that is lifted', async () => {
  const secret = await begin()
  const row = {
    id: ana.newId(),
    accountId: anaId,
    kind: 'suspend' as const,
    reason: 'a test',
    givenBy: 'mo',
    givenAt: world.at,
  }
  await world.database.door((tx) => tx.insert(sanctions).values(row))
  expect((await actorOfSession(ana, secret))?.actor).toMatchObject({ suspended: true })
  await world.database.door((tx) => tx.update(sanctions).set({ liftedAt: world.at }).where(eq(sanctions.id, row.id)))
  expect((await actorOfSession(ana, secret))?.actor).toMatchObject({ suspended: false })
})

test('a changed password signs every other device out, and this one gets a new session', async () => {
  const [phone, here] = [await begin('Safari · iPhone'), await begin()]
  const wanted = { currentPassword: DEMO_PASSWORD, password: 'magic arms never hold' }
  const result = await changePassword(ana, wanted, { cookie: here, name: 'Firefox · Linux' })
  if (!result.ok) throw new Error('refused')
  expect([await isSignedIn(phone), await isSignedIn(here)]).toEqual([false, false])
  expect(await isSignedIn(/session=([^;]+)/.exec(result.cookie)?.[1] ?? '')).toBe(true)
})

test('a password is changed only by whoever knows the one before', async () => {
  const wanted = { currentPassword: 'a guess', password: 'magic arms never hold' }
  const result = await changePassword(ana, wanted, { cookie: undefined, name: null })
  expect(result).toEqual({ ok: false, errors: { currentPassword: { key: 'wrongPassword' } } })
})
