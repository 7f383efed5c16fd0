import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { normalise } from '#app/features/moderation/normalise.ts'
import { restoreTone, storeTone } from '#app/features/moderation/tone/stored-tone.ts'
import { type LabelledText, toneExamples } from '#app/features/moderation/tone/tone-examples.ts'
import { toneOf } from '#app/features/moderation/tone/tone-of.ts'
import { termsOf } from '#app/features/moderation/tone/tone-terms.ts'
import { soundOf, type ToneExample, trainTone } from '#app/features/moderation/tone/train-tone.ts'

function textsOf(name: string): LabelledText[] {
  const lines = readFileSync(`tests/fixtures/moderation/${name}.jsonl`, 'utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line))
}

const examples = [...toneExamples(textsOf('promotions'), true), ...toneExamples(textsOf('honest'), false)]
const learned = trainTone(examples.filter((_, at) => at % 5 !== 0))
const unseen = examples.filter((_, at) => at % 5 === 0)
const scoreBy = (tone: typeof learned, { terms }: ToneExample) => soundOf(terms, tone)

describe('learned from four texts of five', () => {
  const shareAbove = (least: number, isPromotion: boolean) => {
    const kind = unseen.filter((one) => one.isPromotion === isPromotion)
    return kind.filter((one) => scoreBy(learned, one) >= least).length / kind.length
  }

  test('most promotions of the fifth sound like an offer, and most honest texts do not', () => {
    expect(shareAbove(-1, true)).toBeGreaterThan(0.8)
    expect(shareAbove(-1, false)).toBeLessThan(0.25)
  })

  test('hardly an honest text sounds so much like one that it would wait for that alone', () => {
    expect(shareAbove(2.2, true)).toBeGreaterThan(0.2)
    expect(shareAbove(2.2, false)).toBeLessThan(0.01)
  })

  test('the same texts give the same tone', () => {
    const again = trainTone(examples.filter((_, at) => at % 5 !== 0))
    expect(Buffer.from(again.weights.buffer).equals(Buffer.from(learned.weights.buffer))).toBe(true)
  })

  test('what is written down sounds the same to a tenth', () => {
    const restored = restoreTone(JSON.parse(JSON.stringify(storeTone(learned, examples.length))))
    for (const one of unseen) expect(Math.abs(scoreBy(restored, one) - scoreBy(learned, one))).toBeLessThan(0.1)
  })
})

test.each([
  ['Selling my cage, boxed and as new, 80 shipped, message me if you want it.', 'an offer'],
  ['全新未拆的兔笼，低价出，包邮，要的私信我。', 'an offer'],
  ['The clamp on my cage slips at 3 kg, and tightening the screw does not help. Which torque do you use?', 'none'],
  ['兔笼的夹座在三公斤时打滑，拧紧也没用，你们用多大的扭矩？', 'none'],
])('%s: %s', (text, meant) => {
  const sound = toneOf(normalise(text).plain.text)
  expect(sound > 0 ? 'an offer' : 'none').toBe(meant)
})

test.each([
  ['nothing', '', 0],
  ['numbers by their length', '35 mm 50 mm', 6],
  ['Han sign by sign', '三脚架', 6],
])('terms of %s', (_, text, count) => expect(termsOf(text).buckets).toHaveLength(count))
