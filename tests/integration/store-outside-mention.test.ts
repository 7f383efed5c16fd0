import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Identity, personFor } from '#app/features/backlog/people/person-for.server.ts'
import { retractOutside } from '#app/features/backlog/people/retract-outside.server.ts'
import { type OutsideItem, storeOutsideMention } from '#app/features/backlog/store-outside-mention.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { mentions, personIdentities } from '#db/schema/index.ts'
import { fileAndGrade, fileFrom, meToo, refusalAt, requestNamed, step, storeNeed } from '#tests/helpers/backlog.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

const mail = (value: string, verified = true): Identity => ({ channel: 'mail', value, verified })

let items = 0
/** Heard by staff, with an address or without. */
async function heard(no: number, from?: Identity, more: Partial<OutsideItem> = {}) {
  const ctx = await world.as('pia')
  return inTransaction(ctx, async (tx) => {
    const personId = from ? await personFor(tx, ctx, from) : null
    const item: OutsideItem = {
      id: `item-${items++}`,
      channel: 'staff',
      quote: 'A bowl, please.',
      saidAt: world.at,
      personId,
      ...more,
    }
    return storeOutsideMention(tx, ctx, { request: await requestNamed(world, no), item })
  })
}

const asked = async () => fileFrom(world, (await storeNeed(world)).no)
const counted = async (no: number) => {
  const { people, outside, unattributed } = await requestNamed(world, no)
  return { people, outside, unattributed }
}

test('people from outside and unknown voices are counted beside the members, never among them', async () => {
  const no = await asked()
  await heard(no, mail('kim@example.com'))
  await heard(no, { channel: 'phone', value: '+49 171 5550123', verified: true })
  await heard(no)
  await heard(no, mail('not an address'))
  expect(await counted(no)).toEqual({ people: 1, outside: 2, unattributed: 2 })
})

test('one person by one address is one, whatever the spelling and the way', async () => {
  const no = await asked()
  await heard(no, mail('Lou@Example.com'))
  await heard(no, mail(' lou@example.com ', false), { channel: 'mail' })
  expect(await counted(no)).toEqual({ people: 1, outside: 1, unattributed: 0 })
})

test('of an address only a keyed hash is kept', async () => {
  await heard(await asked(), mail('secret@example.com'))
  const kept = JSON.stringify(await world.db.select().from(personIdentities))
  expect(kept).not.toContain('secret')
  expect(kept).not.toContain('example.com')
})

test('who is a member by that address counts as that member, once', async () => {
  const no = await asked()
  await meToo(world, 'noor', no)
  await heard(no, mail('noor@demo.test'))
  expect(await counted(no)).toEqual({ people: 2, outside: 0, unattributed: 0 })
})

test('a sender’s line alone makes nobody speak as a member', async () => {
  const no = await asked()
  await heard(no, mail('mo@demo.test', false), { channel: 'mail' })
  expect(await counted(no)).toEqual({ people: 1, outside: 1, unattributed: 0 })
})

test('staff who wrote from outside stay out of the counts', async () => {
  const no = await asked()
  await heard(no, mail('lee@demo.test'))
  expect(await counted(no)).toEqual({ people: 1, outside: 0, unattributed: 0 })
})

test('the same item counts once, and again after it was taken out', async () => {
  const no = await asked()
  await heard(no, undefined, { id: 'card' })
  expect(await heard(no, undefined, { id: 'card' })).toEqual({ key: 'passage.counted' })
  const pia = await world.as('pia')
  await inTransaction(pia, (tx) => retractOutside(tx, pia, ['card'], 'The import was wrong.'))
  expect(await counted(no)).toMatchObject({ unattributed: 0 })
  await heard(no, undefined, { id: 'card' })
  expect(await counted(no)).toMatchObject({ unattributed: 1 })
  expect(await world.db.$count(mentions, eq(mentions.sourceId, 'card'))).toBe(1)
})

test('a member who speaks outside after a "no" brings it back as any other', async () => {
  const no = await fileAndGrade(world, (await storeNeed(world)).no)
  world.advance(1000)
  await step(world, 'pia', no, 'parked', refusalAt(world.at, { reopenPeople: 1 }))
  world.advance(1000)
  await heard(no, mail('kim@example.com'))
  expect((await requestNamed(world, no)).state).toBe('parked')
  await heard(no, mail('noor@demo.test'))
  expect(await requestNamed(world, no)).toMatchObject({ state: 'reopen_due', people: 2, peopleSince: 1, outside: 1 })
})
