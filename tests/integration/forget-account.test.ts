import type { LoaderFunctionArgs } from '@remix-run/node'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addMention } from '#app/features/backlog/add-mention.server.ts'
import { forgetDeletedAccounts } from '#app/features/backlog/people/forget-deleted-accounts.server.ts'
import { personFor } from '#app/features/backlog/people/person-for.server.ts'
import { rebuildCounters } from '#app/features/backlog/rebuild-counters.server.ts'
import { storeOutsideMention } from '#app/features/backlog/store-outside-mention.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { accounts, personIdentities } from '#db/schema/index.ts'
import { fileFrom, meToo, requestNamed, storeNeed, storeReply } from '#tests/helpers/backlog.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

type Loader = (args: LoaderFunctionArgs) => Promise<unknown>

const routes = import.meta.glob<{ loader?: Loader }>('../../app/routes/**/*.{ts,tsx}', { eager: true })
/** All that shows requests and the words in them, pages and exports alike. */
const SHOWS_REQUESTS = /routes\/(r\.|requests|triage|t\.|today|inbox|metrics|decisions|webhooks|_index)/

const LEAVING = { handle: 'zelda-q', name: 'Zelda Quist', works: 'Quist & Daughters' }
const KNOWN_BY = /zelda|quist/i

let world: World
let no: number
let threadNo: number
beforeAll(async () => {
  world = await createWorld()
  const { handle, name, works } = LEAVING
  await world.database.door((tx) =>
    tx
      .update(accounts)
      .set({ handle, handleKey: handle, name, works, email: 'zelda@quist.test', emailKey: 'zelda@quist.test' })
      .where(eq(accounts.handle, 'noor')),
  )
  await settleWords(handle)
}, 60_000)
afterAll(() => world.close())

/** Said in every way there is: a post, a passage of a reply, a Me too, a word at a fair. */
async function settleWords(handle: string) {
  const need = await storeNeed(world, { by: handle, kind: 'need' })
  threadNo = need.no
  no = await fileFrom(world, need.no)
  const reply = await storeReply(world, need.threadId, handle, 'Mine gives up on every slope.')
  const pia = await world.as('pia')
  await addMention(pia, no, { threadNo, postNo: reply.no })
  await meToo(world, handle, no)
  await inTransaction(pia, async (tx) => {
    const personId = await personFor(tx, pia, { channel: 'mail', value: 'zelda@quist.test', verified: true })
    const item = { id: 'fair', channel: 'event', quote: 'A bowl.', saidAt: world.at, personId } as const
    await storeOutsideMention(tx, pia, { request: await requestNamed(world, no), item })
  })
}

const figures = async () => {
  const { people, peopleSince, returning, meToo: pressed, outside, unattributed } = await requestNamed(world, no)
  return { people, peopleSince, returning, pressed, outside, unattributed }
}

/** What each page and file says to everyone who may see it. */
async function everythingShown(): Promise<{ route: string; text: string }[]> {
  const shown: { route: string; text: string }[] = []
  for (const [route, { loader }] of Object.entries(routes)) {
    if (!loader || !SHOWS_REQUESTS.test(route)) continue
    for (const person of ['ana', 'mo', 'pia', 'lee', 'ada']) {
      const params = {
        no: String(route.includes('routes/t.') ? threadNo : no),
        to: 'routed',
        line: 'tripods',
        postNo: '1',
      }
      const request = new Request(`http://127.0.0.1:3000/?of=mentions&what=mentions&people=1`)
      const args = { context: world.visit(await world.as(person)), params, request } as unknown as LoaderFunctionArgs
      shown.push({ route, text: await textOf(() => loader(args)) })
    }
  }
  return shown
}

async function textOf(load: () => Promise<unknown>): Promise<string> {
  const read = await load().catch((thrown: unknown) => thrown)
  return read instanceof Response ? await read.clone().text() : (JSON.stringify(read) ?? '')
}

test('before, the person is named where the words are', async () => {
  const named = (await everythingShown()).filter(({ text }) => KNOWN_BY.test(text))
  expect(named.length).toBeGreaterThan(3)
}, 60_000)

test('the account deleted, every count stays and no name is on any page or in any export', async () => {
  const before = await figures()
  expect(before).toMatchObject({ people: 1, outside: 0 })
  const deletedAt = world.at
  await world.database.door((tx) => tx.update(accounts).set({ deletedAt }).where(eq(accounts.handle, LEAVING.handle)))
  await forgetDeletedAccounts(world.system())
  expect(await figures()).toEqual(before)
  expect(await rebuildCounters(world.system())).toEqual([])
  const named = (await everythingShown()).filter(({ text }) => KNOWN_BY.test(text))
  expect([
    ...new Set(named.map(({ route, text }) => `${route} ${text.match(/.{60}(zelda|quist).{20}/i)?.[0]}`)),
  ]).toEqual([])
}, 60_000)

test('nothing is left by which the person could be known again', async () => {
  expect(await world.db.$count(personIdentities)).toBe(0)
})
