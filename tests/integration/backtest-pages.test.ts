import { afterAll, beforeAll, expect, test } from 'vitest'
import { startBacktest } from '#app/features/desk/backtest/start-backtest.server.ts'
import { findRule } from '#app/features/desk/rules/find-rule.server.ts'
import { action as listAction, loader as listLoader } from '#app/routes/rules.desk_.$rule_.backtest._index.tsx'
import { action, loader } from '#app/routes/rules.desk_.$rule_.backtest.$id.tsx'
import { action as undoAction, loader as undoLoader } from '#app/routes/rules.desk_.$rule_.undo.$version.tsx'
import { backtests } from '#db/schema/index.ts'
import { storePlainThread } from '#tests/helpers/plain-thread.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

type Args = Parameters<typeof loader>[0]

const RULE = 'coupon-code'
let world: World
beforeAll(async () => {
  world = await createWorld()
  await storePlainThread(world, 'ana')
})
afterAll(() => world.close())

async function argsFor(params: Record<string, string>, fields?: Record<string, string>) {
  const sent = fields && { method: 'POST', body: new URLSearchParams(fields) }
  const request = new Request('http://127.0.0.1:3000/rules/desk', sent)
  return { context: world.visit(await world.as('mo')), params, request } as unknown as Args
}

async function answered(work: Promise<unknown>) {
  const result = await work.catch((error: unknown) => error)
  if (result instanceof Response) return { status: result.status, to: result.headers.get('Location') }
  const { init, data } = result as { init: ResponseInit; data: unknown }
  return { status: init.status, data }
}

test('a moderator runs a rule over the last posts and reads what it would have done', async () => {
  const sent = { intent: 'backtest', most: '1000', power: 'block' }
  const answer = await answered(listAction(await argsFor({ rule: RULE }, sent)))
  const id = answer.to?.split('/').at(-1) ?? ''
  expect(answer).toEqual({ status: 302, to: `/rules/desk/${RULE}/backtest/${id}` })
  expect(await loader(await argsFor({ rule: RULE, id }))).toMatchObject({
    run: { state: 'waiting', judged: 0, total: 1, by: 'mo' },
    rule: { isRejecting: true },
    figures: undefined,
  })
  await world.runJobs()
  const page = await loader(await argsFor({ rule: RULE, id }))
  expect(page).toMatchObject({ run: { state: 'done' }, figures: { posts: 1, hits: 0, accepted: 1, wrong: 0 } })
  expect(page.figures?.wrongAtMost).toBeCloseTo(0.95)
  expect(await listLoader(await argsFor({ rule: RULE }))).toMatchObject({ runs: [{ id, figures: { posts: 1 } }] })
  expect(await answered(loader(await argsFor({ rule: 'discount-call', id })))).toMatchObject({ status: 404 })
})

test('a hit is shown with its words marked, and judged on the spot', async () => {
  const rule = { ...(await findRule(world.db, RULE)), id: 'turning', match: { words: ['turns by itself'] } }
  const started = await startBacktest(await world.as('mo'), { rule, power: 'review', most: 1000 })
  const id = started.ok ? started.backtestId : ''
  await world.runJobs()
  const { hits } = await loader(await argsFor({ rule: 'turning', id }))
  const [hit] = hits?.drawn ?? []
  expect(hit).toMatchObject({ before: 'publish', after: 'hold', label: null, said: null, field: 'text' })
  const [mark] = hit?.excerpt.findings ?? []
  expect(hit?.excerpt.text.slice(mark?.start, mark?.end)).toBe('turns by itself')
  const said = { postId: hit?.postId ?? '', isRight: 'no' }
  const to = `/rules/desk/turning/backtest/${id}#drawn`
  expect(await answered(action(await argsFor({ rule: 'turning', id }, said)))).toEqual({ status: 302, to })
  const after = await loader(await argsFor({ rule: 'turning', id }))
  expect(after.hits?.drawn).toMatchObject([{ said: false }])
  expect(after.figures).toMatchObject({ undecided: 0, precision: { hits: 0, of: 1 } })
})

test('what was not on the page is refused in words', async () => {
  const before = await world.db.select().from(backtests)
  const strange: Record<string, string>[] = [{ most: '5' }, { most: 'x' }, { power: 'all' }]
  for (const sent of strange)
    expect(await answered(listAction(await argsFor({ rule: RULE }, sent)))).toMatchObject({ status: 400 })
  expect(await answered(listAction(await argsFor({ rule: 'no-such-rule' }, {})))).toMatchObject({ status: 404 })
  const id = before[0]?.id ?? ''
  expect(await answered(action(await argsFor({ rule: RULE, id }, { postId: 'x' })))).toMatchObject({ status: 400 })
  const unknown = { postId: 'x', isRight: 'yes' }
  expect(await answered(action(await argsFor({ rule: RULE, id }, unknown)))).toMatchObject({ status: 404 })
  expect(await world.db.select().from(backtests)).toHaveLength(before.length)
})

test('the page of an undo lists first, and then does it', async () => {
  const params = { rule: RULE, version: '1' }
  const page = async () => undoLoader(await argsFor(params))
  const send = async (fields: Record<string, string>) => answered(undoAction(await argsFor(params, fields)))
  expect(await page()).toMatchObject({ undo: undefined, after: { kind: 'retire' }, lists: [] })
  expect(await send({ intent: 'list', reason: ' ' })).toMatchObject({ status: 422 })
  expect(await send({ intent: 'list', reason: 'To see.' })).toMatchObject({ to: `/rules/desk/${RULE}/undo/1` })
  const listing = await page()
  expect(listing).toMatchObject({ undo: { state: 'listing', reason: 'To see.' } })
  expect(await send({ intent: 'undo', undo: listing.undo?.id ?? '' })).toMatchObject({ status: 409 })
  await world.runJobs()
  expect(await page()).toMatchObject({ undo: { state: 'listed' }, isStale: false, lists: [] })
  expect(await send({ intent: 'undo', undo: listing.undo?.id ?? '' })).toMatchObject({ status: 302 })
  await world.runJobs()
  expect(await page()).toMatchObject({ undo: { state: 'done', by: 'mo' }, counts: { posts: 0, drafts: 0 } })
  expect(await findRule(world.db, RULE)).toMatchObject({ state: 'retired', version: 2 })
  expect(await answered(undoLoader(await argsFor({ rule: RULE, version: '99' })))).toMatchObject({ status: 404 })
  expect(await answered(undoLoader(await argsFor({ rule: RULE, version: 'x' })))).toMatchObject({ status: 404 })
})
