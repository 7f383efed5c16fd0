import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Context } from '#app/platform/context.server.ts'
import { enqueue, runDueJobs } from '#app/platform/jobs.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { jobs } from '#db/schema/index.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
beforeEach(async () => {
  world = await createWorld()
})
afterEach(() => world.close())

test('the loop is woken when the job can be seen, not before', async () => {
  const seen: Promise<number>[] = []
  const ctx = { ...world.system(), wakeJobs: () => void seen.push(world.db.$count(jobs)) }
  await inTransaction(ctx, async (tx) => {
    await enqueue(tx, ctx, 'send-mail', 'a key', {})
    expect(seen).toEqual([])
  })
  expect(await Promise.all(seen)).toEqual([1])
})

test('a transaction that fails wakes nobody', async () => {
  const woken: string[] = []
  const ctx = { ...world.system(), wakeJobs: () => void woken.push('loop') }
  const failing = inTransaction(ctx, async (tx) => {
    await enqueue(tx, ctx, 'send-mail', 'a key', {})
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  expect(woken).toEqual([])
})

test('a turn ends after as many jobs as it was given, and the next goes on', async () => {
  const ctx = world.system()
  await inTransaction(ctx, async (tx) => {
    for (const key of ['a', 'b', 'c']) await enqueue(tx, ctx, 'ring', key, { key })
  })
  const rung: unknown[] = []
  const handlers = { ring: async (_: Context, { key }: Record<string, unknown>) => void rung.push(key) }
  expect(await runDueJobs(ctx, handlers, 2)).toBe(2)
  expect(rung).toEqual(['a', 'b'])
  expect(await runDueJobs(ctx, handlers, 2)).toBe(1)
  expect(rung).toEqual(['a', 'b', 'c'])
})
