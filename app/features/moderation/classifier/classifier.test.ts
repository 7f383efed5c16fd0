import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { calibrate, shareAt } from '#app/features/moderation/classifier/calibrate.ts'
import { ngramsOf } from '#app/features/moderation/classifier/ngrams.ts'
import { isBetter, rate, ratingOfGuessing } from '#app/features/moderation/classifier/rate.ts'
import { type Example, scoreOf, trainWeights } from '#app/features/moderation/classifier/train.ts'

function examplesOf(name: string): Example[] {
  const lines = readFileSync(`tests/fixtures/moderation/${name}.jsonl`, 'utf8').trim().split('\n')
  const texts = lines.map((line): { text: string } => JSON.parse(line))
  return texts.map(({ text }) => ({ ngrams: ngramsOf(text), isPromotion: name === 'promotions' }))
}

function train(examples: readonly Example[]): Float32Array {
  const training = trainWeights(examples)
  for (;;) {
    const turn = training.next()
    if (turn.done) return turn.value
  }
}

describe('trained on one half of the example texts', () => {
  const examples = [...examplesOf('promotions'), ...examplesOf('honest')]
  const learned = examples.filter((_, index) => index % 2 === 0)
  const unseen = examples.filter((_, index) => index % 2 === 1)
  const weights = train(learned)
  const calibration = calibrate(learned.map((one) => ({ ...one, score: scoreOf(one.ngrams, weights) })))
  const rated = unseen.map((one) => ({ ...one, share: shareAt(calibration, scoreOf(one.ngrams, weights)) }))

  test('it ranks promotions of the other half above honest texts', () => {
    const ratings = rate(rated)
    expect(ratings.ranking).toBeGreaterThan(0.8)
    expect(ratings.ranking).toBeGreaterThan(ratingOfGuessing(ratings).ranking)
  })

  test('the same examples give the same weights', () => {
    expect(Buffer.from(train(learned).buffer).equals(Buffer.from(weights.buffer))).toBe(true)
  })
})

test('shares rise with the score, and are never certain', () => {
  const seen = [-3, -2, -1, 0, 1, 2, 3].map((score) => ({ score, isPromotion: score > 0 || score === -2 }))
  const calibration = calibrate(seen)
  const shares = [-9, -3, -1.5, 0, 0.5, 1, 9].map((score) => shareAt(calibration, score))
  expect(shares).toEqual([...shares].sort((a, b) => a - b))
  expect(shares[0]).toBeGreaterThan(0)
  expect(shares.at(-1)).toBeLessThan(1)
})

test.each([
  [[0.9, 0.8], [0.1, 0.2], 1],
  [[0.1, 0.2], [0.9, 0.8], 0],
  [[0.5, 0.5], [0.5, 0.5], 0.5],
])('promotions at %j and honest texts at %j are ranked %d', (promotions, honest, ranking) => {
  const rated = [
    ...promotions.map((share) => ({ share, isPromotion: true })),
    ...honest.map((share) => ({ share, isPromotion: false })),
  ]
  expect(rate(rated).ranking).toBe(ranking)
})

test('a judge that is surprised more, or ranks worse, is not better', () => {
  const now = { texts: 10, promotions: 5, logLoss: 0.4, ranking: 0.9, caughtAtHalfPercent: 0.5 }
  expect(isBetter({ ...now, logLoss: 0.3 }, now)).toBe(true)
  expect(isBetter({ ...now, logLoss: 0.3, ranking: 0.8 }, now)).toBe(false)
  expect(isBetter({ ...now, logLoss: 0.5, ranking: 0.95 }, now)).toBe(false)
})

test('Chinese, disguised and empty texts have n-grams too', () => {
  expect(ngramsOf('三脚架很稳').length).toBeGreaterThan(3)
  expect([...ngramsOf('ｃｏｄｅ')]).toEqual(expect.arrayContaining([...ngramsOf('code')].slice(0, 3)))
  expect(ngramsOf('').length).toBeGreaterThan(0)
})
