import type { ActionFunctionArgs } from '@remix-run/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Actor, can, type PlainPermission } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

type Stated = ((args: ActionFunctionArgs) => Promise<unknown>) & { permission?: PlainPermission; kind?: string }
type RouteModule = { loader?: Stated; action?: Stated; default?: unknown }

const routes = import.meta.glob<RouteModule>('../../app/routes/**/*.{ts,tsx}', { eager: true })
const names = Object.keys(routes)

/** The roles and states of the cast, and two that nobody of the cast is in. */
const PEOPLE = [
  'visitor',
  'ana',
  'ben',
  'noor',
  'mo',
  'eva',
  'pia',
  'raj',
  'cora',
  'lee',
  'ada',
  'sid',
  'unconfirmed',
  'suspended',
]

const contexts = new Map<string, Context>()
let world: World

beforeAll(async () => {
  world = await createWorld()
  for (const name of PEOPLE) contexts.set(name, await contextOf(name))
})

afterAll(() => world.close())

test.each(names)('%s has a page or states the right for what it answers', (name) => {
  const { loader, action, default: page } = routes[name] ?? {}
  expect(loader ?? action ?? page).toBeDefined()
  for (const answer of [loader, action]) if (answer) expect(answer.permission).toBeDefined()
})

describe.each(PEOPLE)('as %s', (person) => {
  test.each(names.filter((name) => routes[name]?.loader))('reading %s follows the table', async (name) => {
    const loader = routes[name]?.loader as Stated
    const status = await statusOf(() => loader(argsFor(person, name, new Request(addressOf(name)))))
    expectStatus(status, allowed(person, loader))
  })

  test.each(names.filter((name) => routes[name]?.action))('sending to %s follows the table', async (name) => {
    const action = routes[name]?.action as Stated
    const request = new Request(addressOf(name), { method: 'POST', body: new URLSearchParams() })
    const status = await statusOf(() => action(argsFor(person, name, request)))
    expectStatus(status, allowed(person, action))
  })
})

function expectStatus(status: number, isAllowed: boolean) {
  if (!isAllowed) expect([401, 403]).toContain(status)
  else expect(status).toBeLessThan(500)
}

const allowed = (person: string, answer: Stated) =>
  can(contexts.get(person)?.actor as Actor, answer.permission as PlainPermission)

function argsFor(person: string, name: string, request: Request): ActionFunctionArgs {
  const ctx = contexts.get(person) as Context
  const params = Object.fromEntries([...name.matchAll(/\$(\w+)/g)].map(([, param]) => [param as string, '999999']))
  return { context: world.visit(ctx), params, request } as unknown as ActionFunctionArgs
}

const addressOf = (name: string) => `http://127.0.0.1:3000/${name.replace(/^.*routes\//, '')}`

/** What a browser would be told; an exception that is no Response would be a 500. */
async function statusOf(answer: () => Promise<unknown>): Promise<number> {
  try {
    const result = await answer()
    if (result instanceof Response) return result.status
    return (result as { init?: { status?: number } } | null)?.init?.status ?? 200
  } catch (thrown) {
    if (thrown instanceof Response) return thrown.status
    throw thrown
  }
}

async function contextOf(name: string): Promise<Context> {
  if (name === 'visitor') return world.visitor()
  if (name !== 'unconfirmed' && name !== 'suspended') return world.as(name)
  const ctx = await world.as(name === 'suspended' ? 'ana' : 'ben')
  if (ctx.actor.kind !== 'account') throw new Error('the cast has accounts')
  const changed = name === 'suspended' ? { suspended: true } : { emailConfirmed: false }
  return { ...ctx, actor: { ...ctx.actor, ...changed } }
}
