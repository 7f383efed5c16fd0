import { afterEach, beforeEach, expect, test } from 'vitest'
import { actorOfSession, beginSession } from '#app/features/accounts/sessions.server.ts'
import { signIn } from '#app/features/accounts/sign-in.server.ts'
import { action } from '#app/routes/sign-in.tsx'
import { sanctions } from '#db/schema/index.ts'
import { DEMO_PASSWORD } from '#db/seed/demo-password.server.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
beforeEach(async () => {
  world = await createWorld()
})
afterEach(() => world.close())

const nowhere = { cookie: undefined, name: null }
const right = { email: 'ana@demo.test', password: DEMO_PASSWORD }
const secretIn = (setCookie: string) => /^session=([^;]+)/.exec(setCookie)?.[1]
const medianMs = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

test('the right password opens a session', async () => {
  const result = await signIn(world.visitor(), { ...right, email: ' Ana@Demo.TEST ' }, nowhere)
  if (!result.ok) throw new Error('refused')
  expect(result.cookie).toMatch(/^session=[a-z0-9]{40}; .*HttpOnly.*SameSite=Lax/)
  const found = await actorOfSession(world.visitor(), secretIn(result.cookie))
  expect(found?.actor).toMatchObject({ handle: 'ana', state: 'member' })
})

test('an unknown address and a wrong password are answered alike', async () => {
  const wrong = await signIn(world.visitor(), { ...right, password: 'not this one' }, nowhere)
  const unknown = await signIn(world.visitor(), { email: 'nobody@demo.test', password: 'not this one' }, nowhere)
  expect(wrong).toEqual({ ok: false, errors: { form: { key: 'wrongPair' } } })
  expect(unknown).toEqual(wrong)
})

test('an unknown address takes as long as a wrong password', async () => {
  const ctx = world.visitor()
  ctx.settings.limits.signInPerAccount.count = 100
  const timed = async (email: string) => {
    const start = performance.now()
    await signIn(ctx, { email, password: 'not this one' }, nowhere)
    return performance.now() - start
  }
  const [known, unknown]: [number[], number[]] = [[], []]
  for (let round = 0; round < 9; round += 1) {
    known.push(await timed('ana@demo.test'))
    unknown.push(await timed('nobody@demo.test'))
  }
  expect(medianMs(unknown) / medianMs(known)).toBeGreaterThan(0.5)
  expect(medianMs(unknown) / medianMs(known)).toBeLessThan(2)
})

test('the session one came with opens nothing more', async () => {
  const ana = await world.as('ana')
  if (ana.actor.kind !== 'account') throw new Error('nobody')
  const before = secretIn(await beginSession(ana, ana.actor.id, null))
  const result = await signIn(ana, right, { cookie: before, name: 'Firefox · Linux' })
  expect(result.ok).toBe(true)
  expect(await actorOfSession(ana, before)).toBeUndefined()
})

test('the eleventh wrong password has to wait, the right one too', async () => {
  for (let tries = 0; tries < 10; tries += 1) await signIn(world.visitor(), { ...right, password: 'not this' }, nowhere)
  await expect(signIn(world.visitor(), right, nowhere)).rejects.toMatchObject({ code: 'rate-limited' })
  world.advance(15 * 60_000)
  expect(await signIn(world.visitor(), right, nowhere)).toMatchObject({ ok: true })
})

test('only failures count: one may sign in all day', async () => {
  for (let times = 0; times < 12; times += 1)
    expect(await signIn(world.visitor(), right, nowhere)).toMatchObject({ ok: true })
})

test('whoever is suspended comes in to read why and to appeal, and only with the right password', async () => {
  const ana = await world.as('ana')
  const accountId = ana.actor.kind === 'account' ? ana.actor.id : ''
  const row = {
    id: ana.newId(),
    accountId,
    kind: 'suspend' as const,
    reason: 'a test',
    givenBy: 'mo',
    givenAt: world.at,
  }
  await world.database.door((tx) => tx.insert(sanctions).values(row))
  expect(await signIn(world.visitor(), right, nowhere)).toMatchObject({ ok: true, actor: { suspended: true } })
  const wrong = await signIn(world.visitor(), { ...right, password: 'not this' }, nowhere)
  expect(wrong).toMatchObject({ errors: { form: { key: 'wrongPair' } } })
})

const post = (fields: Record<string, string>, search = '') => {
  const request = new Request(`http://127.0.0.1:3000/sign-in${search}`, {
    method: 'POST',
    body: new URLSearchParams(fields),
  })
  return action({ request, params: {}, context: world.visit(world.visitor()) })
}

test('a refused form keeps the address and never the password', async () => {
  const answer = await post({ email: 'ana@demo.test', password: 'not this one' })
  expect(answer).toMatchObject({ init: { status: 422 }, data: { typed: { email: 'ana@demo.test' } } })
  expect(JSON.stringify(answer)).not.toContain('not this one')
})

test('one goes on to the page one wanted, never to another site', async () => {
  const wanted = (await post(right, '?to=%2Ft%2F7')) as Response
  expect(wanted.headers.get('Location')).toBe('/t/7')
  const foreign = (await post(right, '?to=https%3A%2F%2Fevil.test')) as Response
  expect(foreign.headers.get('Location')).toBe('/')
  const plain = (await post({ ...right, email: 'ben@demo.test' })) as Response
  expect(plain.headers.get('Location')).toBe('/exam')
})
