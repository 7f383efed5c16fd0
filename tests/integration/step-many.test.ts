import { afterAll, beforeAll, expect, test } from 'vitest'
import { readMany } from '#app/features/backlog/many/read-many.server.ts'
import { stepMany } from '#app/features/backlog/many/step-many.server.ts'
import { action } from '#app/routes/requests_.steps.tsx'
import { fileAndGrade, fileFrom, refusalAt, requestNamed, step, storeNeed } from '#tests/helpers/backlog.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

const filed = async () => fileFrom(world, (await storeNeed(world)).no)
const chosenOf = (nos: number[]) =>
  Promise.all(nos.map(async (no) => ({ no, version: (await requestNamed(world, no)).version })))
const stateOf = async (no: number) => (await requestNamed(world, no)).state

test('each request has its own result: what can be done is done, and the rest says why not', async () => {
  const [fresh, graded] = [await filed(), await fileAndGrade(world, (await storeNeed(world)).no)]
  const results = await stepMany(await world.as('pia'), {
    ...{ chosen: await chosenOf([fresh, graded]), to: 'routed', fields: { line: 'tripods' } },
  })
  expect(results).toMatchObject([
    { no: fresh, outcome: 'changed', why: [] },
    {
      no: graded,
      outcome: 'refused',
      why: [{ key: 'step.illegal', values: { legal: expect.stringContaining('Plan it') } }],
    },
  ])
  expect([await stateOf(fresh), await stateOf(graded)]).toEqual(['routed', 'grading'])
})

test('several are parked with one answer, and a promise among them is not broken on the way', async () => {
  const nos = [
    await fileAndGrade(world, (await storeNeed(world)).no),
    await fileAndGrade(world, (await storeNeed(world)).no),
  ]
  const promised = nos[1]!
  await step(world, 'lee', promised, 'final_no', {})
  const results = await stepMany(await world.as('raj'), {
    chosen: await chosenOf(nos),
    to: 'parked',
    fields: refusalAt(world.at),
  })
  expect(results.map(({ why }) => why[0]?.key)).toEqual(['refused.grant', 'refused.grant'])
  const parked = await stepMany(await world.as('pia'), {
    chosen: await chosenOf(nos),
    to: 'parked',
    fields: refusalAt(world.at),
  })
  expect(parked.map(({ outcome }) => outcome)).toEqual(['changed', 'changed'])
})

test('merged into one, the one itself is refused in words', async () => {
  const [into, other] = [await filed(), await filed()]
  const results = await stepMany(await world.as('pia'), {
    chosen: await chosenOf([into, other]),
    to: 'merged',
    fields: { into },
  })
  expect(results).toMatchObject([{ outcome: 'refused', why: [{ key: 'step.intoItself' }] }, { outcome: 'changed' }])
})

test('what was decided elsewhere in the meantime is not overwritten', async () => {
  const no = await filed()
  const chosen = await chosenOf([no])
  await step(world, 'pia', no, 'routed', { line: 'tripods' })
  const [result] = await stepMany(await world.as('pia'), {
    chosen,
    to: 'routed',
    fields: { line: 'rods', why: 'Rods' },
  })
  expect(result).toMatchObject({ outcome: 'refused', why: [{ key: 'stale' }] })
})

test('the form keeps what was typed, and none chosen is said', async () => {
  const no = await filed()
  const post = async (fields: string) => {
    const request = new Request('http://127.0.0.1:3000/requests/steps?to=routed', {
      method: 'POST',
      body: new URLSearchParams(fields),
    })
    const answer = await action({ context: world.visit(await world.as('pia')), params: {}, request } as never)
    return answer as unknown as {
      data: { errors: object; typed: object; results: unknown[] }
      init: { status: number }
    }
  }
  expect(await post('line=tripods')).toMatchObject({
    init: { status: 422 },
    data: { errors: { form: { key: 'step.noneChosen' } } },
  })
  expect(await post(`no=${no}&version-${no}=1&line=drones&why=Hm`)).toMatchObject({
    ...{
      init: { status: 422 },
      data: { typed: { why: 'Hm' }, results: [{ outcome: 'refused', why: [{ key: 'missing.line' }] }] },
    },
  })
  expect(await post(`no=${no}&version-${no}=1&line=tripods`)).toMatchObject({ init: { status: 200 } })
  const page = await readMany(await world.as('pia'), new URLSearchParams(`no=${no}&no=abc&to=parked`))
  expect(page).toMatchObject({ to: 'parked', chosen: [{ no }], needed: expect.arrayContaining(['publicText']) })
})
