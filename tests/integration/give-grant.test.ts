import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createFirstAdmin } from '#app/features/accounts/create-first-admin.server.ts'
import { endGrant } from '#app/features/accounts/end-grant.server.ts'
import { giveGrant } from '#app/features/accounts/give-grant.server.ts'
import { beginSession } from '#app/features/accounts/sessions.server.ts'
import type { Account } from '#app/permissions.ts'
import { findBrokenLogEntry } from '#app/platform/log.server.ts'
import { grants, log, sessions } from '#db/schema/index.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
beforeEach(async () => {
  world = await createWorld()
})
afterEach(() => world.close())

const idOf = async (handle: string) => ((await world.as(handle)).actor as Account).id
const toAna = async () => ({
  accountId: await idOf('ana'),
  kind: 'moderator' as const,
  reason: 'kind and exact for a year',
})

test('a grant takes effect, with its reason on the log', async () => {
  await giveGrant(await world.as('ada'), await toAna())
  expect((await world.as('ana')).actor).toMatchObject({ grants: ['moderator'] })
  const [entry] = await world.db.select().from(log).where(eq(log.act, 'grant.given'))
  expect(entry).toMatchObject({
    actorId: await idOf('ada'),
    reason: 'kind and exact for a year',
    details: { kind: 'moderator' },
  })
  expect(await findBrokenLogEntry(world.db)).toBeUndefined()
})

test('given or ended, a grant signs its holder out everywhere', async () => {
  const ana = await world.as('ana')
  const begin = async () => beginSession(ana, await idOf('ana'), null)
  await begin()
  const grantId = await giveGrant(await world.as('ada'), await toAna())
  expect(await world.db.$count(sessions)).toBe(0)
  await begin()
  await endGrant(await world.as('ada'), grantId, 'moved on')
  expect(await world.db.$count(sessions)).toBe(0)
  expect((await world.as('ana')).actor).toMatchObject({ grants: [] })
})

test('an ended grant stays on record, with who ended it and why', async () => {
  const grantId = await giveGrant(await world.as('ada'), await toAna())
  world.advance(1000)
  await endGrant(await world.as('ada'), grantId, 'moved on')
  await endGrant(await world.as('ada'), grantId, 'once more')
  const [grant] = await world.db.select().from(grants).where(eq(grants.id, grantId))
  expect(grant).toMatchObject({ endsAt: world.at, endReason: 'moved on', endedBy: await idOf('ada') })
})

test('whoever makes the product does not moderate', async () => {
  const wanted = { ...(await toAna()), accountId: await idOf('pia') }
  await expect(giveGrant(await world.as('ada'), wanted)).rejects.toMatchObject({
    said: { key: 'grants.makerModerates' },
  })
})

test('only an admin gives grants, and never without a reason', async () => {
  await expect(giveGrant(await world.as('lee'), await toAna())).rejects.toMatchObject({ code: 'forbidden' })
  const unreasoned = { ...(await toAna()), reason: ' ' }
  await expect(giveGrant(await world.as('ada'), unreasoned)).rejects.toMatchObject({ code: 'bad-request' })
})

const first = { email: 'root@example.test', handle: 'root', password: 'wide plates sag less' }

test('a new house gets its first admin from the command line, once', async () => {
  await expect(createFirstAdmin(world.system(), first)).rejects.toMatchObject({ said: { key: 'grants.adminExists' } })
  await world.database.door((tx) => tx.delete(grants).where(eq(grants.kind, 'admin')))
  await createFirstAdmin(world.system(), first)
  expect((await world.as('root')).actor).toMatchObject({ state: 'member', emailConfirmed: true, grants: ['admin'] })
  await expect(createFirstAdmin(world.system(), { ...first, handle: 'other' })).rejects.toMatchObject({
    code: 'conflict',
  })
})

test('the first admin takes nobody’s name', async () => {
  await world.database.door((tx) => tx.delete(grants).where(eq(grants.kind, 'admin')))
  await expect(createFirstAdmin(world.system(), { ...first, handle: 'ANA' })).rejects.toMatchObject({
    said: { key: 'grants.nameTaken' },
  })
})
