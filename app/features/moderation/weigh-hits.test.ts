import { expect, test } from 'vitest'
import type { Hit } from '#app/features/moderation/evidence.ts'
import { weighHits } from '#app/features/moderation/weigh-hits.ts'

const at = (start: number, end = start + 2): Hit => ({ start, end, spans: [{ start, end }], masked: false })
const everywhere: Hit = { start: 0, end: 500, spans: [], masked: false }
const scale = { least: 3, near: 100 }
const text = 'x'.repeat(500)

test('different parts that stand together add up, the same one twice does not', () => {
  const parts = [
    { weight: 2, hits: [at(10), at(20)] },
    { weight: 1, hits: [at(400)] },
  ]
  expect(weighHits(parts, scale, text)).toEqual([])
  expect(weighHits([parts[0], { weight: 1, hits: [at(60)] }] as typeof parts, scale, text)).toMatchObject([
    { start: 10, end: 62, spans: [{ start: 10 }, { start: 20 }, { start: 60 }] },
    { start: 20, end: 62 },
  ])
})

test('what speaks against it counts on both sides', () => {
  const parts = [
    { weight: 2, hits: [at(200)] },
    { weight: 1, hits: [at(250)] },
  ]
  expect(weighHits(parts, scale, text)).toHaveLength(1)
  for (const place of [120, 220, 299]) {
    expect(weighHits([...parts, { weight: -1, hits: [at(place)] }], scale, text)).toEqual([])
  }
  expect(weighHits([...parts, { weight: -1, hits: [at(400)] }], scale, text)).toHaveLength(1)
})

test('what holds everywhere weighs everywhere, and marks nothing', () => {
  const parts = [
    { weight: 2, hits: [at(200)] },
    { weight: 1, hits: [everywhere] },
  ]
  expect(weighHits(parts, scale, text)).toMatchObject([{ start: 200, end: 202, spans: [{ start: 200 }] }])
})

test('a window may be a sentence', () => {
  const sentences = `${'a'.repeat(20)}. ${'b'.repeat(20)}.`
  const parts = (second: number) => [
    { weight: 2, hits: [at(2)] },
    { weight: 1, hits: [at(second)] },
  ]
  expect(weighHits(parts(10), { least: 3, near: 'sentence' }, sentences)).toHaveLength(1)
  expect(weighHits(parts(25), { least: 3, near: 'sentence' }, sentences)).toEqual([])
})
