import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { judge } from '#app/features/moderation/judge.ts'
import type { Outcome } from '#app/features/moderation/rule.ts'
import { SHIPPED } from '#app/features/moderation/shipped-rules.ts'

type Text = { id: string; lang: string; text: string; half: string }

const promotions = textsOf('promotions')
const honest = textsOf('honest')

describe.each(['development', 'held-out'])('on the %s half of the example texts', (half) => {
  test.each(['en', 'zh-CN'])('at least seventeen of twenty promotions in %s are caught', (lang) => {
    const outcomes = promotions.filter((text) => text.half === half && text.lang === lang).map(outcomeOf)
    expect(share(outcomes, 'hold', 'reject')).toBeGreaterThanOrEqual(0.85)
  })

  test('no honest text is refused', () => {
    const refused = honest.filter((text) => text.half === half && outcomeOf(text) === 'reject')
    expect(refused).toEqual([])
  })

  test('at most one honest text in a hundred waits for a moderator', () => {
    const outcomes = honest.filter((text) => text.half === half).map(outcomeOf)
    expect(share(outcomes, 'hold')).toBeLessThanOrEqual(0.01)
  })
})

test('there are promotions and honest texts enough in both languages', () => {
  const count = (texts: Text[], lang: string) => texts.filter((text) => text.lang === lang).length
  expect(promotions.length).toBeGreaterThanOrEqual(150)
  expect(honest.length).toBeGreaterThanOrEqual(300)
  for (const lang of ['en', 'zh-CN']) expect(count(promotions, lang)).toBeGreaterThanOrEqual(70)
})

function textsOf(name: string): Text[] {
  const file = new URL(`../../../tests/fixtures/moderation/${name}.jsonl`, import.meta.url)
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line))
}

function outcomeOf({ text }: Text): Outcome {
  const settled = { authorState: 'settled', publishedPosts: 12 } as const
  return judge({ fields: [{ name: 'text', text }] }, settled, SHIPPED).outcome
}

function share(outcomes: Outcome[], ...meant: Outcome[]): number {
  return outcomes.filter((outcome) => meant.includes(outcome)).length / outcomes.length
}
