import { BUCKETS } from '#app/features/moderation/classifier/ngrams.ts'

export type Example = { ngrams: Uint32Array; isPromotion: boolean }

const EPOCHS = 12
const FIRST_STEP = 0.6
const SHRINK = 1e-6
const GOLDEN = (Math.sqrt(5) - 1) / 2

/**
 * Weights of a logistic model over n-grams, by stochastic gradient descent; the last one is the bias. The same examples
 * in the same order give the same weights. Yields after each turn over the examples, so that a worker stays awake.
 */
export function* trainWeights(examples: readonly Example[]): Generator<number, Float32Array> {
  const weights = new Float32Array(BUCKETS + 1)
  const promotions = examples.filter(({ isPromotion }) => isPromotion).length
  const weightOf = {
    true: examples.length / (2 * promotions || 1),
    false: examples.length / (2 * (examples.length - promotions) || 1),
  }
  const mixed = mix(examples)
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const step = FIRST_STEP / (1 + epoch)
    for (const example of mixed) learnFrom(example, weights, step * weightOf[`${example.isPromotion}`])
    yield (epoch + 1) / EPOCHS
  }
  return weights
}

/** Spread evenly by the golden ratio: after a wave, what was learned last would weigh too much. */
function mix(examples: readonly Example[]): Example[] {
  const placed = examples.map((example, index) => ({ example, place: (index * GOLDEN) % 1 }))
  return placed.sort((a, b) => a.place - b.place).map(({ example }) => example)
}

function learnFrom({ ngrams, isPromotion }: Example, weights: Float32Array, step: number): void {
  const wrong = (isPromotion ? 1 : 0) - squash(scoreOf(ngrams, weights))
  // Divided by length, so that a long post teaches as much as a short one.
  const change = (step * wrong) / Math.sqrt(ngrams.length || 1)
  for (const bucket of ngrams) weights[bucket] = (weights[bucket] ?? 0) * (1 - SHRINK) + change
  weights[BUCKETS] = (weights[BUCKETS] ?? 0) + step * wrong * 0.1
}

/** The more above nought, the more like promotion. */
export function scoreOf(ngrams: Uint32Array, weights: Float32Array): number {
  let sum = 0
  for (const bucket of ngrams) sum += weights[bucket] ?? 0
  return sum / Math.sqrt(ngrams.length || 1) + (weights[BUCKETS] ?? 0)
}

const squash = (score: number) => 1 / (1 + Math.exp(-score))
