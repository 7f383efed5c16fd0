import { BUCKETS, type Terms } from '#app/features/moderation/tone/tone-terms.ts'

export type ToneExample = { terms: Terms; isPromotion: boolean }
/** `idfs` say how telling a term is at all, nought where it was seen in one text only; `weights` in favour of what. */
export type Tone = { weights: Float32Array; idfs: Float32Array; bias: number }

const EPOCHS = 30
const STEP = 0.5
/** How little the weights are held back; the strength of logistic regression’s usual penalty is one through it. */
const FREEDOM = 10
/** The square of how long the vector of some fifteen words is. */
const A_FEW_WORDS = 1_500

/**
 * A logistic model over rare terms, each text of length one (Salton’s weights, lnc·t), both kinds of text weighing the
 * same in all. The same examples in the same order give the same tone.
 */
export function trainTone(examples: readonly ToneExample[]): Tone {
  const tone: Tone = { weights: new Float32Array(BUCKETS), idfs: idfsOf(examples), bias: 0 }
  const promotions = examples.filter(({ isPromotion }) => isPromotion).length
  const share = {
    true: examples.length / (2 * promotions),
    false: examples.length / (2 * (examples.length - promotions)),
  }
  const texts = examples.map(({ terms, isPromotion }) => ({
    ...{ vector: vectorOf(terms, tone.idfs), wanted: isPromotion ? 1 : 0, share: share[`${isPromotion}`] },
  }))
  const pull = 1 / (FREEDOM * examples.length)
  // Each weight slows down by what it has moved already (AdaGrad), so that rare terms learn as well as common ones.
  const moved = new Float32Array(BUCKETS).fill(1e-8)
  for (let turn = 0; turn < EPOCHS * texts.length; turn += 1) {
    const { vector, wanted, share } = texts[(turn * 7919) % texts.length] as (typeof texts)[number]
    const error = share * (wanted - 1 / (1 + Math.exp(-scoreOf(vector, tone))))
    for (const [term, value] of vector) {
      const change = error * value - pull * (tone.weights[term] as number)
      moved[term] = (moved[term] as number) + change * change
      tone.weights[term] = (tone.weights[term] as number) + (STEP * change) / Math.sqrt(moved[term] as number)
    }
    tone.bias += 0.01 * error
  }
  return tone
}

function idfsOf(examples: readonly ToneExample[]): Float32Array {
  const seen = new Float32Array(BUCKETS)
  for (const { terms } of examples) for (const term of terms.buckets) seen[term] = (seen[term] as number) + 1
  return seen.map((texts) => (texts < 2 ? 0 : 1 + Math.log((1 + examples.length) / (1 + texts))))
}

/** Nearly of length one; a few words, of which any is telling, are kept from saying much. A term said ten times is not ten times as telling. */
function vectorOf({ buckets, times }: Terms, idfs: Float32Array): [term: number, value: number][] {
  const vector: [number, number][] = []
  let squares = A_FEW_WORDS
  for (const [at, term] of buckets.entries()) {
    const value = tellingOf(times[at] as number, idfs[term] as number)
    if (value === 0) continue
    vector.push([term, value])
    squares += value * value
  }
  const length = Math.sqrt(squares)
  return vector.map(([term, value]) => [term, value / length])
}

const tellingOf = (times: number, idf: number) => (times === 1 ? idf : (1 + Math.log(times)) * idf)

function scoreOf(vector: readonly (readonly [number, number])[], { weights, bias }: Tone): number {
  return vector.reduce((sum, [term, value]) => sum + value * (weights[term] as number), bias)
}

/** Above nought sounds more like an offer than not. */
export function soundOf({ buckets, times }: Terms, { weights, idfs, bias }: Tone): number {
  let squares = A_FEW_WORDS
  let sum = 0
  for (let at = 0; at < buckets.length; at += 1) {
    const term = buckets[at] as number
    const value = tellingOf(times[at] as number, idfs[term] as number)
    squares += value * value
    sum += value * (weights[term] as number)
  }
  return sum / Math.sqrt(squares) + bias
}
