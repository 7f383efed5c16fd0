import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { judge } from '#app/features/moderation/judge.ts'
import type { Outcome } from '#app/features/moderation/rule.ts'
import { SHIPPED } from '#app/features/moderation/shipped-rules.ts'

type Text = { id: string; lang: string; text: string; half: string; family?: string; title?: string }
type Judged = Text & { outcome: Outcome }

/**
 * What is reached; the goal is 0.95 caught, 0.90 in each family, 0.005 wrongly held and 0.0005 wrongly refused. A fifth of
 * the held-out honest texts use the words of adverts on purpose; none of their plain reviews is held.
 */
const REACHED = {
  development: { caught: 0.93, ofAFamily: 0.85, held: 0.005, refused: 0 },
  'held-out': { caught: 0.8, ofAFamily: 0.65, held: 0.03, refused: 0 },
} as const

const promotions = judgedOf('promotions')
const honest = judgedOf('honest')
const topics = judgedOf('topics')

describe.each(['development', 'held-out'] as const)('on the %s half of the example texts', (half) => {
  const reached = REACHED[half]
  const inHalf = (texts: Judged[], lang: string) => texts.filter((text) => text.half === half && text.lang === lang)

  describe.each(['en', 'zh-CN'])('in %s', (lang) => {
    test('promotions are held or refused', () => {
      expect(share(inHalf(promotions, lang), 'hold', 'reject')).toBeGreaterThanOrEqual(reached.caught)
    })

    test('no way of promotion gets through unseen', () => {
      const told = inHalf(promotions, lang).filter(({ family }) => family !== undefined)
      for (const family of new Set(told.map((text) => text.family))) {
        const ofIt = told.filter((text) => text.family === family)
        expect(share(ofIt, 'hold', 'reject'), family).toBeGreaterThanOrEqual(reached.ofAFamily)
      }
    })

    test('honest texts are not refused', () => {
      expect(share(inHalf(honest, lang), 'reject')).toBeLessThanOrEqual(reached.refused)
    })

    test('few honest texts wait for a moderator', () => {
      expect(share(inHalf(honest, lang), 'hold')).toBeLessThanOrEqual(reached.held)
    })
  })

  test('no review waits', () => {
    const reviews = inHalf(honest, 'en')
      .concat(inHalf(honest, 'zh-CN'))
      .filter(({ family }) => family === 'review')
    expect(share(reviews, 'hold', 'reject')).toBeLessThanOrEqual(0.005)
  })
})

test('threads about something else wait, threads about gear do not', () => {
  const ofFamily = (family: string) => topics.filter((text) => text.lang === 'en' && text.family === family)
  expect(share(ofFamily('off-topic'), 'hold', 'reject')).toBeGreaterThanOrEqual(0.35)
  expect(share(ofFamily('on-topic'), 'hold', 'reject')).toBeLessThanOrEqual(0.005)
})

test('harsh criticism of the maker is neither refused nor held', () => {
  const criticism = honest.filter(({ family }) => family === 'criticism')
  expect(criticism.length).toBeGreaterThanOrEqual(100)
  expect(criticism.filter(({ outcome }) => outcome !== 'publish')).toEqual([])
})

test('there are promotions and honest texts enough in both languages', () => {
  const count = (texts: Text[], lang: string) => texts.filter((text) => text.lang === lang).length
  expect(promotions.length).toBeGreaterThanOrEqual(500)
  expect(honest.length).toBeGreaterThanOrEqual(2_000)
  for (const lang of ['en', 'zh-CN']) expect(count(promotions, lang)).toBeGreaterThanOrEqual(400)
})

function judgedOf(name: string): Judged[] {
  const file = new URL(`../../../tests/fixtures/moderation/${name}.jsonl`, import.meta.url)
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line)).map((text: Text) => ({ ...text, outcome: outcomeOf(text) }))
}

function outcomeOf({ title, text }: Text): Outcome {
  const settled = { authorState: 'settled', publishedPosts: 12 } as const
  const fields = [...(title ? [{ name: 'title' as const, text: title }] : []), { name: 'text' as const, text }]
  return judge({ fields }, settled, SHIPPED).outcome
}

function share(texts: Judged[], ...meant: Outcome[]): number {
  return texts.filter(({ outcome }) => meant.includes(outcome)).length / texts.length
}
