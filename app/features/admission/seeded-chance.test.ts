import { expect, test } from 'vitest'
import { seededChance, shuffled } from '#app/features/admission/seeded-chance.ts'

test('numbers follow from the seed, lie in [0, 1) and spread evenly', () => {
  const chance = seededChance('seed')
  const numbers = Array.from({ length: 20_000 }, chance)
  const again = seededChance('seed')
  expect(numbers.slice(0, 5)).toEqual(Array.from({ length: 5 }, again))
  const tenths = Array.from({ length: 10 }, (_, at) => numbers.filter((n) => Math.floor(n * 10) === at).length)
  for (const tenth of tenths) expect(Math.abs(tenth - 2000)).toBeLessThan(200)
})

test('every place is equally likely for everyone', () => {
  const places = Array.from({ length: 4000 }, (_, seed) =>
    shuffled(['a', 'b', 'c', 'd'], seededChance(`seed ${seed}`)).indexOf('a'),
  )
  for (const place of [0, 1, 2, 3]) {
    expect(Math.abs(places.filter((other) => other === place).length - 1000)).toBeLessThan(120)
  }
})

test('shuffling loses and doubles nothing', () => {
  expect(shuffled([1, 2, 3, 4, 5], seededChance('x')).sort()).toEqual([1, 2, 3, 4, 5])
  expect(shuffled([], seededChance('x'))).toEqual([])
})
