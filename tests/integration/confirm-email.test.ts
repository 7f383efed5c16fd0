import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { askForMail } from '#app/features/accounts/ask-for-mail.server.ts'
import { confirmEmail } from '#app/features/accounts/confirm-email.server.ts'
import { actorOfSession } from '#app/features/accounts/sessions.server.ts'
import { signUp } from '#app/features/accounts/sign-up.server.ts'
import { action, loader } from '#app/routes/confirm.$token.tsx'
import { accounts, confirmations } from '#db/schema/index.ts'
import { linkIn, readMails } from '#tests/helpers/read-mails.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

const HOUR = 3_600_000
const input = { handle: 'wetlegs', email: 'wet@example.test', password: 'tripod creaks at dawn', timeZone: 'UTC' }

let world: World
let token: string
beforeEach(async () => {
  world = await createWorld()
  await signUp(world.visitor(), input)
  token = await tokenOfLastMail()
})
afterEach(() => world.close())

async function tokenOfLastMail(): Promise<string> {
  await world.runJobs()
  const mail = (await readMails(world.folder)).at(-1)
  return mail ? (linkIn(mail).split('/').at(-1) ?? '') : ''
}

const confirmedAt = async () =>
  (await world.db.select().from(accounts).where(eq(accounts.handle, 'wetlegs')))[0]?.emailConfirmedAt
const visit = (method: string, wanted = token) => ({
  request: new Request(`http://127.0.0.1:3000/confirm/${wanted}`, {
    method,
    ...(method === 'POST' && { body: new URLSearchParams() }),
  }),
  params: { token: wanted },
  context: world.visit(world.visitor()),
})

test('opening the link writes nothing; pressing the button confirms', async () => {
  expect(await loader(visit('GET'))).toMatchObject({ data: { state: 'valid', handle: 'wetlegs' } })
  expect(await confirmedAt()).toBeNull()
  const answer = (await action(visit('POST'))) as Response
  expect(answer.headers.get('Location')).toBe('/exam')
  expect(await confirmedAt()).toBe(world.at)
})

test('whoever confirms is signed in', async () => {
  const answer = (await action(visit('POST'))) as Response
  const secret = /session=([^;]+)/.exec(answer.headers.get('Set-Cookie') ?? '')?.[1]
  const found = await actorOfSession(world.visitor(), secret)
  expect(found?.actor).toMatchObject({ handle: 'wetlegs', emailConfirmed: true, state: 'applicant' })
})

test('confirmed twice, it was confirmed the first time, and signs nobody in again', async () => {
  expect(await confirmEmail(world.visitor(), token)).toMatchObject({ accountId: expect.any(String) })
  world.advance(HOUR)
  expect(await confirmEmail(world.visitor(), token)).toBeNull()
  expect(await confirmedAt()).toBe(world.at - HOUR)
  expect(await loader(visit('GET'))).toMatchObject({ data: { state: 'used' }, init: { status: 200 } })
})

test('after 48 hours the link is dead', async () => {
  world.advance(48 * HOUR)
  await expect(confirmEmail(world.visitor(), token)).rejects.toMatchObject({ said: { key: 'missing.confirmation' } })
  expect(await loader(visit('GET'))).toMatchObject({ data: { state: 'expired' }, init: { status: 404 } })
  expect(await confirmedAt()).toBeNull()
})

test('a made-up link is dead', async () => {
  await expect(confirmEmail(world.visitor(), 'x'.repeat(43))).rejects.toMatchObject({ code: 'not-found' })
})

test('a link for a new password confirms nothing', async () => {
  await askForMail(world.visitor(), 'account.password-forgotten', input.email)
  const other = await tokenOfLastMail()
  await expect(confirmEmail(world.visitor(), other)).rejects.toMatchObject({ code: 'not-found' })
})

test('a lost mail is sent again, with a link of its own', async () => {
  await askForMail(world.visitor(), 'account.confirmation-wanted', 'WET@example.test')
  const again = await tokenOfLastMail()
  expect(again).not.toBe(token)
  expect(await confirmEmail(world.visitor(), again)).not.toBeNull()
})

test('asking for an address that is confirmed or unknown sends nothing and says nothing', async () => {
  const before = await world.db.$count(confirmations)
  expect(await askForMail(world.visitor(), 'account.confirmation-wanted', 'ana@demo.test')).toBeUndefined()
  expect(await askForMail(world.visitor(), 'account.confirmation-wanted', 'nobody@demo.test')).toBeUndefined()
  await world.runJobs()
  expect(await world.db.$count(confirmations)).toBe(before)
})
