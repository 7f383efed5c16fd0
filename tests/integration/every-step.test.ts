import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { labelOf, type RequestState } from '#app/features/backlog/request-label.ts'
import { STEPS, type StepTarget, stepsFrom } from '#app/features/backlog/request-steps.ts'
import { stepRequest } from '#app/features/backlog/step-request.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { requests, transitions } from '#db/schema/index.ts'
import { fileFrom, idOf, requestNamed, storeNeed } from '#tests/helpers/backlog.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

const STATES = requests.state.enumValues
const TARGETS: StepTarget[] = [...STATES, 'back']
const ROLES = ['ana', 'ben', 'noor', 'mo', 'pia', 'raj', 'cora', 'lee', 'ada'] as const

/** Written down from the table, and not from the code: who may take a step at all on a line of Pia and Raj. */
const MAY: Record<string, readonly string[]> = {
  routed: ['pia', 'lee'],
  needs_info: ['pia', 'raj', 'lee'],
  'needs_info back': ['ana', 'pia', 'lee'],
  'merged back': ['pia', 'lee'],
  grading: ['pia', 'lee'],
  volume_test: ['pia', 'lee'],
  planned: ['pia', 'lee'],
  making: ['pia', 'lee'],
  made: ['pia', 'lee'],
  exists: ['pia', 'lee'],
  parked: ['pia', 'lee'],
  reopen_due: [],
  final_no: ['pia', 'lee'],
  merged: ['pia', 'lee'],
  invalid: ['lee'],
  inbox: ['lee'],
}

let world: World
let no: number
let id: string
const contexts = new Map<string, Context>()

beforeAll(async () => {
  world = await createWorld()
  no = await fileFrom(world, (await storeNeed(world)).no)
  id = (await requestNamed(world, no)).id
  for (const role of ROLES) contexts.set(role, await world.as(role))
  const addresseeId = await idOf(world, 'ana')
  const row = { id: 'asked', requestId: id, actorId: 'pia', at: world.at, fromState: 'routed', toState: 'needs_info' }
  await world.database.door((tx) =>
    tx.insert(transitions).values({ ...row, fields: { question: 'Which head?', addresseeId } }),
  )
})
afterAll(() => world.close())

const undone = new Error('undone')

/** What a step without any field comes to; nothing of it stays. */
async function outcomeOf(ctx: Context, from: RequestState, to: string): Promise<string> {
  let came = ''
  await inTransaction(ctx, async (tx) => {
    await tx
      .update(requests)
      .set({ state: from, label: labelOf(from) })
      .where(eq(requests.id, id))
    const outcome = await stepRequest(tx, ctx, { no, to, fields: {} }).catch((error) => error)
    came = outcome.outcome ?? `${outcome.code} ${outcome.said?.key ?? outcome}`
    if (outcome.said?.key === 'step.illegal') came += `: ${outcome.said.values.legal}`
    throw undone
  }).catch((error) => {
    if (error !== undone) throw error
  })
  return came
}

describe.each(STATES)('from %s', (from) => {
  const legal = stepsFrom(from).map((step) => step.to as string)
  const illegal = TARGETS.filter((to) => !legal.includes(to))

  test.each(illegal)('to %s there is no step, for nobody, and the answer names those that there are', async (to) => {
    for (const ctx of [contexts.get('lee')!, contexts.get('pia')!, contexts.get('ana')!, world.system()]) {
      const came = await outcomeOf(ctx, from, to)
      expect(came).toMatch(/^conflict step.illegal: /)
    }
  })

  test.each(legal)('to %s goes whoever the table names, and nobody else', async (to) => {
    const may = MAY[`${from} ${to}`] ?? MAY[to] ?? []
    for (const role of ROLES) {
      const came = await outcomeOf(contexts.get(role)!, from, to)
      // A product that does not cover it is for any member to say.
      const open = from === 'exists' && to === 'grading' && role !== 'ben'
      if (may.includes(role)) expect([role, came]).toEqual([role, expect.stringMatching(/changed|refused|proposed/)])
      else if (!open) expect([role, came.split(' ')[0]]).toEqual([role, 'forbidden'])
    }
  })

  test.each(legal)('to %s the house goes by itself only where the table says so', async (to) => {
    const step = stepsFrom(from).find((each) => each.to === to)
    const came = await outcomeOf(world.system(), from, to)
    if (step?.bySystem) expect(came).toMatch(/changed|refused/)
    else expect(came).toMatch(/^(forbidden|not-signed-in)/)
  })
})

test('a step says field by field what it still needs', async () => {
  for (const step of STEPS.filter(({ by, needs }) => by.length > 0 && needs.length > 0))
    for (const from of step.from) {
      const outcome = await inTransaction(contexts.get('lee')!, async (tx) => {
        await tx
          .update(requests)
          .set({ state: from, label: labelOf(from) })
          .where(eq(requests.id, id))
        return stepRequest(tx, contexts.get('lee')!, { no, to: step.to, fields: {} })
      })
      expect(outcome.outcome).toBe('refused')
      const errors = 'errors' in outcome ? Object.keys(outcome.errors) : []
      expect(errors).toEqual(expect.arrayContaining([...step.needs]))
    }
})
