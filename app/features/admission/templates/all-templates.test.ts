import { describe, expect, test } from 'vitest'
import { seededChance } from '#app/features/admission/seeded-chance.ts'
import { findTemplate, TEMPLATES } from '#app/features/admission/templates/all-templates.ts'
import { areApart, numberIn, numericTemplate, whole } from '#app/features/admission/templates/numeric-template.ts'
import type { Template } from '#app/features/admission/templates/template.ts'

const SEEDS = Array.from({ length: 2000 }, (_, seed) => `seed ${seed}`)
const NUMERIC = TEMPLATES.filter(({ id }) => id !== 'flight-class')

const drawsOf = (template: Template) => SEEDS.map((seed) => template.draw(seededChance(seed)))
const optionsOf = (values: Record<string, string>) =>
  ['key', 'slip1', 'slip2', 'slip3'].map((name) => values[name] ?? '')
const pairsOf = (options: string[]) =>
  options.flatMap((one, at) => options.slice(at + 1).map((other) => [one, other] as const))

describe.each(TEMPLATES)('$id', (template) => {
  const draws = drawsOf(template)

  test('offers four different options', () => {
    expect(draws.map(optionsOf).filter((options) => new Set(options).size < 4 || options.includes(''))).toEqual([])
  })

  test('prints short values without a trace of how they were computed', () => {
    const odd = draws.flatMap((values) => Object.values(values)).filter((value) => !/^[+−]?[\w. ,]{1,12}$/.test(value))
    expect(odd).toEqual([])
  })

  test('asks many different questions, and the same one for the same seed', () => {
    const asked = draws.map((values) => JSON.stringify({ ...values, slip1: '', slip2: '', slip3: '' }))
    expect(new Set(asked).size).toBeGreaterThanOrEqual(20)
    expect(template.draw(seededChance('seed 7'))).toEqual(draws[7])
  })
})

describe.each(NUMERIC)('the numbers of $id', (template) => {
  const options = drawsOf(template).map(optionsOf)

  test('lie at least 5 % apart as they are printed', () => {
    expect(options.filter((four) => pairsOf(four).some(([one, other]) => !areApart(one, other)))).toEqual([])
  })

  test('are numbers, and none is nothing', () => {
    expect(options.flat().filter((option) => !Number.isFinite(numberIn(option)) || numberIn(option) === 0)).toEqual([])
  })

  test('do not tell the key by its size', () => {
    const ranks = options.map((four) => four.filter((other) => numberIn(other) < numberIn(four[0] ?? '')).length)
    for (const rank of [0, 1, 2, 3]) expect(ranks.filter((other) => other === rank).length).toBeLessThan(1500)
  })
})

/** What each question asks, computed once more from the printed values alone. */
const EXPECTED: Record<string, (value: (name: string) => number, values: Record<string, string>) => number> = {
  'ev-from-exposure': (v) => Math.log(v('n') ** 2 * v('speed')) / Math.LN2,
  'shutter-angle-from-time': (v) => (v('fps') / v('speed')) * 360,
  'shutter-time-from-angle': (v) => v('fps') * (360 / v('angle')),
  'hyperfocal-distance': (v) => (v('f') ** 2 / v('n') / v('c') + v('f')) / 1000,
  // Thin lens: the blur c at the sensor is a cone through the stop, so 1/near − 1/s and 1/s − 1/far are equal.
  'near-limit': (v) => 1 / (1 / v('s') + cone(v)),
  'far-limit': (v) => 1 / (1 / v('s') - cone(v)),
  't-stop-of-lens': (v) => v('n') * (100 / v('passed')) ** 0.5,
  'equivalent-focal-length': (v) => v('f') * ((36 ** 2 + 24 ** 2) / (v('w') ** 2 + v('h') ** 2)) ** 0.5,
  'mired-shift': (v) => 1e6 / v('to') - 1e6 / v('from'),
  'stops-from-distance': (v) => Math.log((v('far') / v('near')) ** 2) / Math.LN2,
  'flash-aperture': (v) => (v('gn') * (v('iso') / 100) ** 0.5) / v('d'),
  'pack-runtime': (v) => ((v('v') * v('ah') * (100 - v('kept'))) / 100 / v('load')) * 60,
  'card-minutes': (v) => (v('gb') * 1e9) / ((v('mbps') * 1e6) / 8) / 60,
  'drop-frame-count': (v) => v('minutes') * 1.8,
  'rod-height': (v, { standard = '' }) => (RODS[standard] ?? 0) - v('axis') - v('drop'),
}
const RODS: Record<string, number> = { '15 mm LWS': 85, '15 mm Studio': 118, '19 mm Studio': 120 }

function cone(v: (name: string) => number): number {
  const perMetre = (v('n') * v('c') * 1000) / v('f') ** 2
  return perMetre * (1 - v('f') / 1000 / v('s'))
}

test.each(NUMERIC)('the key of $id is what the printed question asks for', (template) => {
  // A setting wheel has third stops; all others are rounded to the last printed digit.
  const tolerance = template.id === 'flash-aperture' ? 0.13 : 0
  const wrong = drawsOf(template).filter((values) => {
    const expected = EXPECTED[template.id]?.((name) => Number(values[name]), values) ?? Number.NaN
    const { key = '' } = values
    const lastDigit = 10 ** -(key.split('.')[1]?.length ?? 0)
    const error = Math.abs(numberIn(key) - expected)
    return !(error <= Math.max(0.5 * lastDigit + 1e-9, tolerance * expected))
  })
  expect(wrong).toEqual([])
})

test('the classes of two packs follow from their watt-hours', () => {
  const nameOf = (energy: number) => (energy > 160 ? 'III' : energy > 100 ? 'II' : 'I')
  const draws = drawsOf(findTemplate('flight-class') as Template)
  for (const { va, aha, vb, ahb, key } of draws) {
    expect(key).toBe(`A ${nameOf(Number(va) * Number(aha))}, B ${nameOf(Number(vb) * Number(ahb))}`)
  }
})

test('a plan whose options cannot be told apart gives up with its name', () => {
  const blurred = numericTemplate({
    id: 'blurred',
    given: () => ({}),
    key: () => 100,
    slips: () => [101, 102, 103],
    print: whole,
  })
  expect(() => blurred.draw(seededChance('x'))).toThrow(/blurred/)
})

test('a template is found by its name', () => {
  expect(TEMPLATES.map(({ id }) => findTemplate(id))).toEqual(TEMPLATES)
  expect(findTemplate('nobody')).toBeUndefined()
})
