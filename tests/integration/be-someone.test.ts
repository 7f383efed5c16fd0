import { afterEach, beforeEach, expect, test } from 'vitest'
import { actorOfSession } from '#app/features/accounts/sessions.server.ts'
import { PEOPLE } from '#app/features/demo/cast.ts'
import type { Context } from '#app/platform/context.server.ts'
import { action } from '#app/routes/demo.be.ts'
import { loader } from '#app/routes/demo.mail.tsx'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
beforeEach(async () => {
  world = await createWorld()
})
afterEach(() => world.close())

const inDemo = (): Context => ({ ...world.visitor(), deployment: { ...world.visitor().deployment, demo: true } })

function be(ctx: Context, fields: Record<string, string>) {
  const request = new Request('http://127.0.0.1:3000/demo/be', { method: 'POST', body: new URLSearchParams(fields) })
  return action({ request, params: {}, context: world.visit(ctx) }) as Promise<Response>
}
const secretIn = (answer: Response) => /session=([^;]*)/.exec(answer.headers.get('Set-Cookie') ?? '')?.[1]

test('everyone of the cast is one click away', async () => {
  for (const { handle, home } of PEOPLE) {
    const answer = await be(inDemo(), { handle })
    expect(answer.headers.get('Location')).toBe(home)
    expect((await actorOfSession(inDemo(), secretIn(answer)))?.actor.handle).toBe(handle)
  }
})

test('one can be nobody again, and stay on the page', async () => {
  const answer = await be(inDemo(), { handle: '', to: '/requests' })
  expect([secretIn(answer), answer.headers.get('Location')]).toEqual(['', '/requests'])
})

test('nobody else can be had without a password', async () => {
  await expect(be(inDemo(), { handle: 'jonas' })).rejects.toMatchObject({ status: 404 })
})

test('outside the demo neither the bar nor the mailbox exist', async () => {
  await expect(be(world.visitor(), { handle: 'ada' })).rejects.toMatchObject({ status: 404 })
  const request = new Request('http://127.0.0.1:3000/demo/mail')
  await expect(loader({ request, params: {}, context: world.visit(world.visitor()) })).rejects.toMatchObject({
    status: 404,
  })
})
