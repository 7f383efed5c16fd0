import fc from 'fast-check'
import { expect, test } from 'vitest'
import { START_PRIORS } from '#app/features/backlog/volume/conversion.ts'
import type { LadderStep } from '#app/features/backlog/volume/ladder-step.ts'
import { simulateUnits } from '#app/features/backlog/volume/simulate-units.ts'
import type { Standing } from '#app/features/backlog/volume/standing.ts'

/** Mean 7, and one in five wants two: 1.2 pieces each. */
const SURE = [4, 5, 6, 7, 7, 8, 9, 10, 7, 7]

const people = (count: number, step: LadderStep, from = 0): Standing[] =>
  Array.from({ length: count }, (_, index) => ({
    ...{ key: `${step}-${from + index}`, step, weight: 1 },
    juster: step === 3 || step === 4 ? (SURE[index % 10] as number) : 10,
    qty: (step === 3 || step === 4) && index % 5 === 0 ? 2 : 1,
  }))

const estimate = (standing: Standing[], seed = 'R-1042') =>
  simulateUnits(standing, { conversion: START_PRIORS, moq: 50, seed })

const RESEARCH = [...people(300, 1), ...people(150, 2), ...people(40, 3), ...people(12, 5)]

test('the example of the research comes out as it was reckoned there', () => {
  const { low, middle, high, mean, chance } = estimate(RESEARCH)
  expect(Math.abs(mean - 37.5)).toBeLessThan(1)
  expect([Math.abs(low - 25), Math.abs(middle - 36), Math.abs(high - 52)].every((off) => off <= 2)).toBe(true)
  expect(chance).toBeCloseTo(0.13, 1)
  const reserved = estimate([...RESEARCH, ...people(12, 5, 12)])
  expect(Math.abs(reserved.middle - 44)).toBeLessThanOrEqual(2)
  expect(Math.abs(reserved.chance - 0.31)).toBeLessThan(0.04)
  const sure = estimate([...RESEARCH, ...people(40, 3, 40)])
  expect(Math.abs(sure.middle - 53)).toBeLessThanOrEqual(2)
  expect(Math.abs(sure.chance - 0.6)).toBeLessThan(0.04)
})

test('the same people and the same seed give the same numbers', () => {
  expect(estimate(RESEARCH)).toEqual(estimate(structuredClone(RESEARCH)))
  expect(estimate(RESEARCH)).toEqual(estimate(RESEARCH.toReversed()))
  expect(estimate(RESEARCH, 'R-1043').mean).not.toBe(estimate(RESEARCH).mean)
})

test('a Me too for three weighs like three, and is no surer for it', () => {
  const forThree = people(100, 2).map((one) => ({ ...one, qty: 3 }))
  const [three, one] = [estimate(forThree), estimate(people(300, 2))]
  expect(Math.abs(three.mean - one.mean)).toBeLessThan(1)
  expect(three.high - three.low).toBeGreaterThan(one.high - one.low)
})

test('a crowd of thousands is as sure of its mean as the odds say', () => {
  expect(estimate(people(3000, 2)).mean).toBeGreaterThan(140)
  expect(estimate(people(3000, 2)).mean).toBeLessThan(160)
  expect(estimate([]).chance).toBe(0)
  expect(estimate(people(300, 5)).chance).toBeGreaterThan(0.99)
})

const person = fc.record({
  key: fc.uuid(),
  step: fc.constantFrom<LadderStep>(1, 2, 3, 4, 5),
  juster: fc.integer({ min: 0, max: 10 }),
  qty: fc.integer({ min: 1, max: 20 }),
  weight: fc.constantFrom(1, 0.5, 0.25),
})
const fair = ({ weight, ...one }: Standing): Standing =>
  one.step < 3
    ? { ...one, weight, juster: 10, qty: one.step === 2 && weight === 1 ? one.qty : 1 }
    : { ...one, weight: 1, juster: one.step === 5 ? 10 : one.juster }
const crowd = fc.uniqueArray(person, { selector: ({ key }) => key, maxLength: 60 }).map((all) => all.map(fair))

test('another person never lowers the mean, nor any part of the range', () => {
  fc.assert(
    fc.property(crowd, person.map(fair), (there, comes) => {
      const [before, after] = [estimate(there), estimate([...there, comes])]
      for (const part of ['mean', 'low', 'middle', 'high', 'chance'] as const)
        expect(after[part]).toBeGreaterThanOrEqual(before[part])
    }),
    { numRuns: 25 },
  )
})

test('a surer answer and another piece never lower the mean', () => {
  fc.assert(
    fc.property(crowd, person, fc.integer({ min: 0, max: 10 }), (there, one, more) => {
      const says = { ...one, step: 3 as const, weight: 1 }
      const surer = { ...says, juster: Math.min(10, says.juster + more) }
      const before = estimate([...there, says]).mean
      expect(estimate([...there, surer]).mean).toBeGreaterThanOrEqual(before)
      expect(estimate([...there, { ...says, qty: says.qty + 1 }]).mean).toBeGreaterThanOrEqual(before)
    }),
    { numRuns: 25 },
  )
})

test('doubt about a step widens the range that many people leave', () => {
  const doubtful = estimate(people(400, 3))
  const known = simulateUnits(people(400, 3), {
    conversion: { ...START_PRIORS, 3: { a: 6000, b: 6000 } },
    moq: 50,
    seed: 'R-1042',
  })
  expect(doubtful.high - doubtful.low).toBeGreaterThan(2 * (known.high - known.low))
})
