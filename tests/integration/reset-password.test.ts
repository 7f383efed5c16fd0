import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { askForMail } from '#app/features/accounts/ask-for-mail.server.ts'
import { resetPassword } from '#app/features/accounts/reset-password.server.ts'
import { actorOfSession, beginSession } from '#app/features/accounts/sessions.server.ts'
import { signIn } from '#app/features/accounts/sign-in.server.ts'
import type { Account } from '#app/permissions.ts'
import { accounts, sessions } from '#db/schema/index.ts'
import { linkIn, readMails } from '#tests/helpers/read-mails.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

const HOUR = 3_600_000
const PASSWORD = 'a new one for ball heads'
const nowhere = { cookie: undefined, name: null }

let world: World
beforeEach(async () => {
  world = await createWorld()
})
afterEach(() => world.close())

async function linkFor(email: string): Promise<string> {
  await askForMail(world.visitor(), 'account.password-forgotten', email)
  await world.runJobs()
  const mail = (await readMails(world.folder)).at(-1)
  return mail ? (linkIn(mail).split('/password/')[1] ?? '') : ''
}

test('a link from the mailbox sets a new password', async () => {
  expect(await resetPassword(world.visitor(), await linkFor('ana@demo.test'), PASSWORD)).toEqual({ ok: true })
  expect(await signIn(world.visitor(), { email: 'ana@demo.test', password: PASSWORD }, nowhere)).toMatchObject({
    ok: true,
  })
})

test('every device has to sign in anew', async () => {
  const ana = await world.as('ana')
  const { id } = ana.actor as Account
  const setCookie = await beginSession(ana, id, 'Firefox · Linux')
  await resetPassword(world.visitor(), await linkFor('ana@demo.test'), PASSWORD)
  expect(await actorOfSession(ana, /session=([^;]+)/.exec(setCookie)?.[1])).toBeUndefined()
  expect(await world.db.$count(sessions, eq(sessions.accountId, id))).toBe(0)
})

test('a link works once, and takes the other links with it', async () => {
  const first = await linkFor('ana@demo.test')
  const second = await linkFor('ana@demo.test')
  await resetPassword(world.visitor(), first, PASSWORD)
  for (const link of [first, second])
    await expect(resetPassword(world.visitor(), link, PASSWORD)).rejects.toMatchObject({ code: 'not-found' })
})

test('after two hours a link is dead', async () => {
  const link = await linkFor('ana@demo.test')
  world.advance(2 * HOUR)
  await expect(resetPassword(world.visitor(), link, PASSWORD)).rejects.toMatchObject({ code: 'not-found' })
})

test('a password with the handle in it is refused, and the link still works', async () => {
  const link = await linkFor('ana@demo.test')
  const refused = await resetPassword(world.visitor(), link, 'ana on a mountain')
  expect(refused).toEqual({ ok: false, errors: { password: { key: 'passwordHoldsName' } } })
  expect(await resetPassword(world.visitor(), link, PASSWORD)).toEqual({ ok: true })
})

test('the link proves the address as well', async () => {
  await world.database.door((tx) =>
    tx.update(accounts).set({ emailConfirmedAt: null }).where(eq(accounts.handle, 'ben')),
  )
  await resetPassword(world.visitor(), await linkFor('ben@demo.test'), PASSWORD)
  const [ben] = await world.db.select().from(accounts).where(eq(accounts.handle, 'ben'))
  expect(ben?.emailConfirmedAt).toBe(world.at)
})

test('an address without an account gets no mail, and the same answer', async () => {
  expect(await linkFor('nobody@demo.test')).toBe('')
  expect(await readMails(world.folder)).toEqual([])
})
