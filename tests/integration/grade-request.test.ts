import { afterAll, beforeAll, expect, test } from 'vitest'
import { gradeRequest } from '#app/features/backlog/grading/grade-request.server.ts'
import { readGrading } from '#app/features/backlog/grading/read-grading.server.ts'
import { fileAndGrade, requestNamed, storeNeed } from '#tests/helpers/backlog.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

const graded = async () => fileAndGrade(world, (await storeNeed(world)).no)
const need = { needGrade: 'A', why: 'Work stops on every slope', sceneFit: 3, impact: 2, confidence: 100 } as const
const make = { makeGrade: 2, why: 'A known process', modularReuse: 1, weeks: 6, toolingWeeks: 4 }

async function grade(by: string, no: number, half: 'need' | 'make') {
  const { version } = await requestNamed(world, no)
  return gradeRequest(await world.as(by), { no, half, version, values: half === 'need' ? need : make })
}

test('each owner grades the own half, and nobody the other’s', async () => {
  const no = await graded()
  for (const [by, half] of [
    ['raj', 'need'],
    ['pia', 'make'],
    ['cora', 'need'],
    ['noor', 'make'],
  ] as const)
    await expect(grade(by, no, half)).rejects.toMatchObject({ code: 'forbidden' })
  await grade('pia', no, 'need')
  await grade('raj', no, 'make')
  expect(await requestNamed(world, no)).toMatchObject({
    ...{ needGrade: 'A', sceneFit: 3, makeGrade: 2, modularReuse: 1, state: 'grading' },
  })
})

test('every grading stays in the history, those that came with a step too', async () => {
  const no = await graded()
  world.advance(1000)
  await grade('pia', no, 'need')
  world.advance(1000)
  await grade('raj', no, 'make')
  const { history, may } = await readGrading(await world.as('raj'), no)
  expect(history.map(({ half, grade: given, by }) => [half, given, by])).toEqual([
    ['make', 2, 'Raj Menon'],
    ['need', 'A', 'Pia Aalto'],
    ['need', 'B', 'Pia Aalto'],
  ])
  expect(may).toEqual({ need: false, make: true })
})

test('RICE is made of the same numbers, and no surer than the evidence', async () => {
  const no = await graded()
  await grade('pia', no, 'need')
  await grade('raj', no, 'make')
  const { rice } = await readGrading(await world.as('pia'), no)
  expect(rice).toMatchObject({ reach: 1, effort: 10, confidence: 50, capped: { by: 'people' }, score: 0.1 })
})

test('on a page that is out of date nothing is saved', async () => {
  const no = await graded()
  const { version } = await requestNamed(world, no)
  await grade('raj', no, 'make')
  const late = gradeRequest(await world.as('pia'), { no, half: 'need', version, values: need })
  await expect(late).rejects.toMatchObject({ said: { key: 'stale' } })
  expect((await readGrading(await world.as('pia'), no)).history).toHaveLength(2)
})
