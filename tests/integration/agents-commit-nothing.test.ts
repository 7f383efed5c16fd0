import type { ActionFunctionArgs } from '@remix-run/node'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { labelOf, type RequestState } from '#app/features/backlog/request-label.ts'
import { type StepTarget, stepsFrom } from '#app/features/backlog/request-steps.ts'
import { visitOf } from '#app/visit.server.ts'
import { products, requests, suggestions, transitions, verdicts } from '#db/schema/index.ts'
import { fileFrom, requestNamed, storeNeed } from '#tests/helpers/backlog.ts'
import { makeAgent, suggest } from '#tests/helpers/suggestions.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

type Action = (args: ActionFunctionArgs) => Promise<unknown>

const routes = import.meta.glob<{ action?: Action }>('../../app/routes/**/*.{ts,tsx}', { eager: true })
const names = Object.keys(routes).filter((name) => routes[name]?.action)

const STATES = requests.state.enumValues
const TARGETS: StepTarget[] = [...STATES, 'back']
/** Written down from the table of rights, and not from the code. */
const MAY: Record<string, readonly string[]> = {
  routed: ['inbox'],
  needs_info: ['inbox', 'routed', 'grading', 'volume_test', 'planned', 'making', 'reopen_due'],
  exists: ['grading'],
  merged: [
    ...['inbox', 'routed', 'grading', 'volume_test', 'planned', 'making', 'reopen_due'],
    ...['needs_info', 'parked'],
  ],
}

let world: World
let no: number
let token: string
let fields: Record<string, Record<string, string | number>>

beforeAll(async () => {
  world = await createWorld()
  no = await fileFrom(world, (await storeNeed(world)).no)
  const other = await fileFrom(world, (await storeNeed(world, { body: 'A half-ball of another size.' })).no)
  token = await makeAgent(world)
  const [product] = await world.db.select({ sku: products.sku }).from(products).limit(1)
  fields = {
    routed: { line: 'cages' },
    needs_info: { question: 'Which head do you use?', addressee: 'ana' },
    exists: { productSku: product?.sku ?? '', publicText: 'It is on sale already and fits the shoulder. '.repeat(4) },
    merged: { into: other },
  }
}, 60_000)
afterAll(() => world.close())

const put = (state: RequestState) =>
  world.database.door(async (tx) => {
    await tx.delete(suggestions)
    await tx
      .update(requests)
      .set({ state, label: labelOf(state) })
      .where(eq(requests.no, no))
  })

/** All that a step would change, counters and version included. */
const standing = async () => ({
  requests: await world.db.select().from(requests).orderBy(requests.no),
  history: await world.db.select().from(transitions).orderBy(transitions.id),
  verdicts: await world.db.select().from(verdicts),
})

describe.each(STATES)('from %s', (from) => {
  test.each(TARGETS)('to %s an agent at most suggests', async (to) => {
    await put(from)
    const before = await standing()
    const { status, body } = await suggest(world, { token, no, body: { to, fields: fields[to], why: 'It looks so.' } })
    const legal = stepsFrom(from).some((step) => step.to === to)
    if (MAY[to]?.includes(from)) expect([201, 422]).toContain(status)
    else expect(status).toBe(legal ? 403 : 409)
    if (status === 409) for (const step of stepsFrom(from)) if (step.by.length) expect(body.message).toContain(step.to)
    if (status === 403) for (const may in MAY) if (MAY[may]?.includes(from)) expect(body.message).toContain(may)
    expect(await standing()).toEqual(before)
  })

  test.each(names)('%s takes no token for a person', async (name) => {
    await put(from)
    const before = await standing()
    for (const to of name.includes('$to') ? TARGETS : ['merged']) await send(name, to)
    expect(await standing()).toEqual(before)
  })
})

/** With the token in every place where a session or a form could bring it. */
async function send(name: string, to: string) {
  const { version } = await requestNamed(world, no)
  const typed = { ...fields[to], version, no, to, why: 'It looks so.', token, intent: to === 'merged' ? '' : 'sign' }
  const body = new URLSearchParams(Object.entries(typed).map(([field, value]) => [field, String(value)]))
  const headers = { Authorization: `Bearer ${token}`, Cookie: `session=${token}` }
  const request = new Request('http://127.0.0.1:3000/', { method: 'POST', body, headers })
  const sent = { headers: { authorization: headers.Authorization, cookie: headers.Cookie }, ip: '127.0.0.1' }
  const { deployment } = world.visitor()
  const context = await visitOf(
    { database: world.database, deployment, wakeJobs: () => {} },
    sent as unknown as Parameters<typeof visitOf>[1],
  )
  expect(context.ctx.actor).toEqual({ kind: 'visitor' })
  const params = Object.fromEntries([...name.matchAll(/\$(\w+)/g)].map(([, param]) => [param, String(no)]))
  const args = { context, params: { ...params, to }, request } as unknown as ActionFunctionArgs
  await routes[name]?.action?.(args).catch((thrown: unknown) => expect(thrown).toBeInstanceOf(Response))
}
