import { parseXml, XmlElement } from '@rgrove/parse-xml'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { listDecisions } from '#app/features/backlog/decisions/decision-queries.server.ts'
import { decisionsFeed } from '#app/features/backlog/decisions/decisions-feed.server.ts'
import { listMade } from '#app/features/backlog/decisions/made-queries.server.ts'
import { readDecisions } from '#app/features/backlog/decisions/read-decisions.server.ts'
import { requests, verdicts, verdictTexts } from '#db/schema/index.ts'
import { fileFrom, NEED, requestNamed, storeNeed } from '#tests/helpers/backlog.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World

beforeEach(async () => {
  world = await createWorld()
})
afterEach(() => world.close())

const NO = 'No tooling for it <this> year & next.\n\nUse the leveller until then.'

/** Rows of an answer; how answers come about is tested with the steps. */
async function decide(no: number, kind: 'parked' | 'made', at: number, chinese?: string) {
  const { id, people } = await requestNamed(world, no)
  const said = { publicText: NO, lang: 'en', decidedBy: 'account-pia', decidedAt: at, peopleAt: people }
  await world.database.door(async (tx) => {
    const verdictId = `verdict-${no}-${at}`
    await tx.insert(verdicts).values({ id: verdictId, requestId: id, epoch: 1, kind, reasonCode: 'VOL', ...said })
    if (chinese) await tx.insert(verdictTexts).values({ verdictId, lang: 'zh-CN', text: chinese, translated: true })
    if (kind === 'made') await tx.update(requests).set({ state: 'made', label: 'made' })
  })
}

const file = async () => fileFrom(world, (await storeNeed(world)).no)
const [OCTOBER, NOVEMBER] = [Date.UTC(2026, 9, 31, 23), Date.UTC(2026, 10, 1)]

test('a month lists its own answers with reason and numbers, and leads to the months beside it', async () => {
  const no = await file()
  await decide(no, 'parked', OCTOBER)
  await decide(no, 'parked', NOVEMBER, '今年没有模具计划。')
  const latest = await readDecisions(world.db, 'zh-CN', undefined, null)
  expect(latest).toMatchObject({ month: '2026-11', earlier: '2026-10', later: null })
  expect(latest.decisions).toMatchObject([
    { no, text: '今年没有模具计划。', lang: 'zh-CN', people: 1, reasonCode: 'VOL' },
  ])
  const october = await readDecisions(world.db, 'zh-CN', '2026-10', null)
  expect(october).toMatchObject({ earlier: null, later: '2026-11', decisions: [{ text: NO, lang: 'en' }] })
  await expect(readDecisions(world.db, 'en', '2026-13', null)).rejects.toThrow('not-found')
})

test('before anything is decided the page says so, and a hidden request is in no list', async () => {
  expect(await readDecisions(world.db, 'en', undefined, null)).toMatchObject({ month: null, decisions: [] })
  await decide(await file(), 'parked', NOVEMBER)
  await world.database.door((tx) => tx.update(requests).set({ state: 'invalid', label: 'hidden' }))
  expect((await listDecisions(world.db, { language: 'en', limit: 10 })).decisions).toEqual([])
})

test('a long list goes on after its last entry, and skips none', async () => {
  const no = await file()
  for (let index = 0; index < 5; index += 1) await decide(no, 'parked', NOVEMBER + index)
  const first = await listDecisions(world.db, { language: 'en', limit: 3 })
  const second = await listDecisions(world.db, { language: 'en', limit: 3, after: first.next })
  expect([...first.decisions, ...second.decisions].map(({ decidedAt }) => decidedAt - NOVEMBER)).toEqual([
    4, 3, 2, 1, 0,
  ])
  expect(second.next).toBeNull()
})

test('the feed is Atom that a strict reader takes, with every sign of a text as written', async () => {
  const no = await file()
  await decide(no, 'parked', NOVEMBER)
  const feed = await decisionsFeed(world.db, {
    publicUrl: 'https://shoe.example',
    brandName: 'Coldshoe',
    language: 'en',
  })
  const { root } = parseXml(feed)
  expect(root).toMatchObject({ name: 'feed', attributes: { xmlns: 'http://www.w3.org/2005/Atom' } })
  const entries = (root?.children ?? []).filter((child) => child instanceof XmlElement && child.name === 'entry')
  expect(entries).toHaveLength(1)
  const text = (entries[0] as XmlElement).text
  expect(text).toContain(`R-${no}`)
  expect(text).toContain('https://shoe.example/r/')
  expect(text).toContain('&#60;this&#62; year &#38; next.')
  expect(feed).toContain('2026-11-01T00:00:00.000Z')
  expect(feed).not.toMatch(/ana|pia/)
})

test('what was made shows who asked first to members, and names nobody outside', async () => {
  const no = await file()
  await decide(no, 'made', NOVEMBER)
  const [inside] = await listMade(world.db, 'member', 'en')
  expect(inside).toMatchObject({ no, people: 1, quotes: [{ quote: NEED, handle: 'ana' }] })
  const outside = await listMade(world.db, 'public', 'en')
  expect(outside).toMatchObject([{ no, quotes: [], credits: null }])
  expect(JSON.stringify(outside)).not.toContain('ana')
})
