import { and, eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { signUp } from '#app/features/accounts/sign-up.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { accounts, confirmations } from '#db/schema/index.ts'
import { linkIn, readMails } from '#tests/helpers/read-mails.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
beforeEach(async () => {
  world = await createWorld()
})
afterEach(() => world.close())

const input = {
  handle: 'wetlegs',
  email: 'Wet.Legs@example.test',
  password: 'tripod creaks at dawn',
  timeZone: 'Asia/Tokyo',
}
const findAccount = async (handle: string) =>
  (await world.db.select().from(accounts).where(eq(accounts.handle, handle)))[0]

test('whoever signs up is an applicant in the language of the page', async () => {
  expect(await signUp({ ...world.visitor(), language: 'zh-CN' }, input)).toEqual({ ok: true })
  expect(await findAccount('wetlegs')).toMatchObject({
    ...{ state: 'applicant', language: 'zh-CN', timeZone: 'Asia/Tokyo', email: 'Wet.Legs@example.test' },
    ...{ emailKey: 'wet.legs@example.test', emailConfirmedAt: null, createdAt: world.at },
  })
})

test('the password is stored as an argon2id hash of 19 MiB and two passes', async () => {
  await signUp(world.visitor(), input)
  expect((await findAccount('wetlegs'))?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
})

test('a mail brings a link, of which the database keeps a hash alone', async () => {
  await signUp(world.visitor(), input)
  await world.runJobs()
  const [mail] = await readMails(world.folder)
  expect(mail?.to).toBe('Wet.Legs@example.test')
  const token = linkIn(mail!).split('/confirm/')[1] ?? ''
  expect(token).toHaveLength(43)
  const dump = JSON.stringify(await world.database.client.execute('SELECT * FROM mail JOIN confirmation'))
  expect(dump).not.toContain(token)
  const [kept] = await world.db.select().from(confirmations)
  expect(kept).toMatchObject({ purpose: 'email', expiresAt: world.at + 48 * 3_600_000, usedAt: null })
})

test('an address that has an account gets the same answer, and its owner a mail', async () => {
  expect(await signUp(world.visitor(), { ...input, email: 'ANA@demo.test' })).toEqual({ ok: true })
  expect(await findAccount('wetlegs')).toBeUndefined()
  await world.runJobs()
  const [mail] = await readMails(world.folder)
  expect(mail).toMatchObject({ to: 'ana@demo.test', subject: 'You already have an account at Coldshoe' })
})

test.each(['Ana', 'аna', 'a.n.a'])('the handle %s is taken, for it looks like ana', async (handle) => {
  const result = await signUp(world.visitor(), { ...input, handle })
  expect(result).toEqual({ ok: false, errors: { handle: { key: 'handleTaken' } } })
})

test('a handle that advertises is refused with its words', async () => {
  const result = await signUp(world.visitor(), { ...input, handle: 'use.code.RIG15' })
  expect(result).toMatchObject({ ok: false, errors: { handle: { key: 'promotes' } } })
})

test('a common password is refused beside its field', async () => {
  const result = await signUp(world.visitor(), { ...input, password: 'qwertyuiop' })
  expect(result).toEqual({ ok: false, errors: { password: { key: 'passwordCommon' } } })
})

test('the eleventh try in an hour from one address has to wait', async () => {
  const ctx: Context = { ...world.visitor(), address: '203.0.113.7' }
  for (let tries = 0; tries < 10; tries += 1) await signUp(ctx, { ...input, handle: 'ana' })
  await expect(signUp(ctx, input)).rejects.toMatchObject({ code: 'rate-limited', retryAfterSeconds: 3600 })
  world.advance(3_600_000)
  expect(await signUp(ctx, input)).toEqual({ ok: true })
})

test('nobody can flood a mailbox through the form', async () => {
  for (let tries = 0; tries < 5; tries += 1) await signUp(world.visitor(), { ...input, email: 'ana@demo.test' })
  await expect(signUp(world.visitor(), { ...input, email: 'ana@demo.test' })).rejects.toMatchObject({
    code: 'rate-limited',
  })
})

test('two at once with one handle: one of them gets it', async () => {
  const both = await Promise.all(
    ['one', 'two'].map((name) => signUp(world.visitor(), { ...input, email: `${name}@example.test` })),
  )
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await world.db.$count(accounts, and(eq(accounts.handle, 'wetlegs')))).toBe(1)
})

test('a member does not sign up again', async () => {
  await expect(signUp(await world.as('ana'), input)).rejects.toMatchObject({ code: 'forbidden' })
})
