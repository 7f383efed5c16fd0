import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { changeProfile } from '#app/features/accounts/change-profile.server.ts'
import { chooseLanguage } from '#app/features/accounts/choose-language.server.ts'
import { chooseMail } from '#app/features/accounts/choose-mail.server.ts'
import { readProfile } from '#app/features/forum/profile.server.ts'
import { versionOf } from '#app/platform/events.server.ts'
import { action } from '#app/routes/settings.tsx'
import { accounts } from '#db/schema/index.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
beforeEach(async () => {
  world = await createWorld()
})
afterEach(() => world.close())

const findAna = async () => (await world.db.select().from(accounts).where(eq(accounts.handle, 'ana')))[0]!
const profile = { name: 'Ana C.', works: 'Documentary', language: 'zh-CN', timeZone: 'Asia/Tokyo' } as const

test('name, field of work, language and time zone are kept, and pages that show them change', async () => {
  const { id } = await findAna()
  expect(await changeProfile(await world.as('ana'), profile)).toEqual({ ok: true })
  expect(await findAna()).toMatchObject(profile)
  expect(await versionOf(world.db, `account:${id}`)).toBe(1)
})

test('a profile obeys the same rules as a post', async () => {
  const result = await changeProfile(await world.as('ana'), { ...profile, works: 'Lenses, 15% off with code RIG15' })
  expect(result).toMatchObject({ ok: false, errors: { works: { key: 'promotes' } } })
  expect((await findAna()).works).toBe('Cinema, documentary')
})

test('a member takes the language of the page along, a visitor leaves no trace', async () => {
  await chooseLanguage(world.visitor(), 'zh-CN')
  await chooseLanguage(await world.as('ana'), 'zh-CN')
  expect((await findAna()).language).toBe('zh-CN')
})

test('mail about the forum can be turned off and on', async () => {
  await chooseMail(await world.as('ana'), false)
  expect((await findAna()).mailOff).toBe(true)
  await chooseMail(await world.as('ana'), true)
  expect((await findAna()).mailOff).toBe(false)
})

const post = async (fields: Record<string, string>) => {
  const request = new Request('http://127.0.0.1:3000/settings', { method: 'POST', body: new URLSearchParams(fields) })
  return action({ request, params: {}, context: world.visit(await world.as('ana')) })
}

test('too long a name is said beside its field, with everything still there', async () => {
  const typed = { ...profile, name: 'A'.repeat(61), intent: 'profile' }
  expect(await post(typed)).toMatchObject({
    init: { status: 422 },
    data: { errors: { name: { key: 'tooLong', values: { limit: 60 } } }, typed: { works: 'Documentary' } },
  })
})

test('an unknown language or button is refused', async () => {
  const unknown = await post({ ...profile, language: 'tlh', intent: 'profile' })
  expect(unknown).toMatchObject({ data: { errors: { language: { key: 'chooseOne' } } } })
  await expect(post({ intent: 'toString' })).rejects.toMatchObject({ status: 400 })
})

test('the kit stands on one’s page, a thing a line', async () => {
  await post({ ...profile, kit: 'Body A\r\n\r\n Full cage ', intent: 'profile' })
  expect((await readProfile(world.db, 'ana')).kit).toEqual(['Body A', 'Full cage'])
  await post({ ...profile, intent: 'profile' })
  expect((await findAna()).kit).toEqual(['Body A', 'Full cage'])
})

test('a kit that advertises is refused beside its field', async () => {
  const kit = 'Body A\nUse code RIG15 for 15% off at my shop'
  expect(await post({ ...profile, kit, intent: 'profile' })).toMatchObject({
    init: { status: 422 },
    data: { errors: { kit: { key: 'promotes' } }, typed: { kit } },
  })
})

test('an unknown time zone becomes UTC', async () => {
  await post({ ...profile, timeZone: 'Mars/Olympus', intent: 'profile' })
  expect((await findAna()).timeZone).toBe('UTC')
})
