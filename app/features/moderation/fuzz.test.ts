import { expect, test } from 'vitest'
import { gatherEvidence } from '#app/features/moderation/evidence.ts'
import { findHits } from '#app/features/moderation/find-hits.ts'
import { judge } from '#app/features/moderation/judge.ts'
import { normalise } from '#app/features/moderation/normalise.ts'
import type { Circumstances, Draft } from '#app/features/moderation/rule.ts'
import { SHIPPED } from '#app/features/moderation/shipped-rules.ts'
import { fuzzedTexts } from '#tests/bench/fuzzed-texts.ts'

const SETTLED: Circumstances = { authorState: 'settled', publishedPosts: 1 }
// One reading may run on to the end of what is read after the work was spent.
const MOST_OVERDRAWN = 250_000

const texts = fuzzedTexts(60, 20_000, 4)

test('whatever is written is judged, and every mark stands inside it', () => {
  for (const [at, text] of texts.entries()) {
    const draft: Draft = {
      fields: [
        { name: 'title', text: text.slice(0, at * 10) },
        { name: 'text', text },
      ],
    }
    const { outcome, findings } = judge(draft, SETTLED, SHIPPED)
    expect(['publish', 'hold', 'reject']).toContain(outcome)
    for (const { field, start, end } of findings) {
      const written = draft.fields.find(({ name }) => name === field)?.text ?? ''
      expect(start).toBeGreaterThanOrEqual(0)
      expect(end).toBeGreaterThan(start)
      expect(end).toBeLessThanOrEqual(written.length)
    }
  }
})

test('the work it takes is bounded', () => {
  for (const text of texts) {
    const evidence = gatherEvidence(normalise(text), SHIPPED, SETTLED)
    for (const { match } of SHIPPED.rules) findHits(match, evidence)
    expect(evidence.work.left).toBeGreaterThan(-MOST_OVERDRAWN)
  }
})

test.each([
  ['a million characters', 'use code RIG20 for 20% off '.repeat(40_000)],
  ['NUL', `use code\u0000RIG20 for 20% off\u0000`],
  ['broken surrogates', '\ud83d use code RIG20 \udc00\ud83d'],
  ['all scripts at once', 'код κώδικας コード 优惠 كود קוד कोड รหัส 쿠폰 code RIG20'],
  ['nothing', ''],
])('%s are judged without harm', (_, text) => {
  const { findings } = judge({ fields: [{ name: 'text', text }] }, SETTLED, SHIPPED)
  for (const { start, end } of findings) expect(0 <= start && start < end && end <= text.length).toBe(true)
})

test('many long fields are read no further than one', () => {
  const text = 'A word. '.repeat(6_000)
  const fields = (['title', 'text', 'altText', 'reason'] as const).map((name) => ({ name, text }))
  const { plain, isCut } = normalise(...fields.map((field) => field.text))
  expect(isCut).toBe(true)
  expect(plain.text.length).toBeLessThan(51_000)
  expect(judge({ fields }, SETTLED, SHIPPED).outcome).toBe('hold')
})
