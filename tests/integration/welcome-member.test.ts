import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listFollowedLineIds } from '#app/features/accounts/queries.server.ts'
import { skipWelcome, welcomeMember } from '#app/features/admission/welcome/welcome-member.server.ts'
import { accounts, productLines } from '#db/schema/index.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

const noorNow = async () => (await world.db.select().from(accounts).where(eq(accounts.handle, 'noor')))[0]!

test('a new member says what they work with and which lines they follow', async () => {
  const [line] = await world.db.select().from(productLines)
  const lineIds = [line!.id, 'no such line']
  expect(await welcomeMember(await world.as('noor'), { kit: ['Body A', 'Full cage'], lineIds })).toEqual({})
  expect(await noorNow()).toMatchObject({
    kit: ['Body A', 'Full cage'],
    welcomedAt: world.at,
  })
  expect(await listFollowedLineIds(world.db, (await noorNow()).id)).toEqual([line!.id])
})

test('a kit that advertises is refused with the words at fault, and nothing is stored', async () => {
  const kit = ['Full cage', 'Use code RIG20 for 20% off at my shop']
  const { refused } = await welcomeMember(await world.as('noor'), { kit, lineIds: [] })
  expect(refused).toMatchObject({ key: 'kit.refused', values: { words: expect.stringContaining('RIG20') } })
  expect((await noorNow()).kit).toEqual(['Body A', 'Full cage'])
})

test('all of it can be skipped', async () => {
  world.advance(1000)
  await skipWelcome(await world.as('noor'))
  expect(await noorNow()).toMatchObject({ kit: ['Body A', 'Full cage'], welcomedAt: world.at })
})

test('the page is for those inside', async () => {
  const refused = welcomeMember(await world.as('ben'), { kit: [], lineIds: [] })
  await expect(refused).rejects.toMatchObject({ said: { key: 'refused.applicant' } })
})
