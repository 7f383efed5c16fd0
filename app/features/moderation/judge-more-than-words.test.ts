import { describe, expect, test } from 'vitest'
import { compileRules } from '#app/features/moderation/compile-rules.ts'
import { judge } from '#app/features/moderation/judge.ts'
import { draftOf, judgeBy, marked, RULE, SETTLED } from '#tests/helpers/judging.ts'

describe('a rule that asks for more than words', () => {
  const fruit = { words: ['apple'] }

  test('may hold its parts to one sentence', () => {
    const match = { all: [fruit, { words: ['pear'] }], near: 'sentence' } as const
    expect(judgeBy({ match }, `an apple ${'or so '.repeat(20)} pear`).outcome).toBe('reject')
    expect(judgeBy({ match }, 'an apple. A pear').outcome).toBe('publish')
  })

  test('may weigh its parts, but not refuse on that alone', () => {
    const match = {
      weigh: [
        { part: fruit, weight: 2 },
        { part: { words: ['pear'] }, weight: 2 },
        { part: { words: ['plum'] }, weight: -2 },
      ],
      least: 4,
    }
    expect(judgeBy({ match, state: 'review' }, 'apple, pear').outcome).toBe('hold')
    expect(judgeBy({ match, state: 'review' }, 'apple, pear, plum').outcome).toBe('publish')
    expect(() => judgeBy({ match }, 'apple')).toThrow(/two independent/)
  })

  test('may ask who writes', () => {
    const match = { all: [{ author: { states: ['newcomer'], mostPosts: 3 } }, fruit, { words: ['pear'] }] } as const
    expect(judgeBy({ match }, 'apple pear').outcome).toBe('publish')
    const newcomer = judgeBy({ match }, 'apple pear', { authorState: 'newcomer', publishedPosts: 1 })
    expect(newcomer).toMatchObject({ outcome: 'reject', findings: [{ start: 0, end: 10 }] })
  })

  test('spares whom its exception names', () => {
    const except = [{ author: { leastPosts: 50 } }]
    expect(judgeBy({ except }, 'apple pear').outcome).toBe('reject')
    expect(judgeBy({ except }, 'apple pear', { ...SETTLED, publishedPosts: 60 }).outcome).toBe('publish')
  })

  test('holds at most where it asks the classifier or reads backwards', () => {
    const likely = { all: [fruit, { words: ['pear'] }, { classifier: 0.8 }] }
    expect(judgeBy({ match: likely }, 'apple pear').outcome).toBe('publish')
    expect(judgeBy({ match: likely }, 'apple pear', { ...SETTLED, classifierShare: 0.9 }).outcome).toBe('hold')
    const backwards = { all: [fruit, { words: ['pear'] }, { reversed: ['coupon'] }] }
    const text = 'apple pear nopuoc'
    const verdict = judgeBy({ match: backwards }, text)
    expect(verdict.outcome).toBe('hold')
    expect(marked(text, verdict)).toEqual([text])
    expect(() => judgeBy({ match: { classifier: 0.9 } }, 'apple')).toThrow(/two independent/)
  })

  test('the classifier alone marks the whole text', () => {
    const rule = { match: { classifier: 0.9 }, state: 'review' } as const
    expect(judgeBy(rule, 'a text', { ...SETTLED, classifierShare: 0.95 }, 'Title').findings).toMatchObject([
      { field: 'title', start: 0, end: 5, effect: 'hold' },
      { field: 'text', start: 0, end: 6, effect: 'hold' },
    ])
  })

  test('finds prices and contacts in their shapes', () => {
    const match = { all: [{ priceOfMine: true }, { contactHandle: ['telegram'] }] } as const
    const text = 'Cage, asking 120, telegram @rigdeals'
    expect(marked(text, judgeBy({ match }, text))).toEqual(['asking 120, telegram @rigdeals'])
    expect(judgeBy({ match }, 'Cage, asking 120, WhatsApp +86 138 0013 8000').outcome).toBe('publish')
  })

  test('may look at some fields only', () => {
    const rule = { fields: ['title'] } as const
    expect(judgeBy(rule, 'apple pear', SETTLED, 'A title').outcome).toBe('publish')
    expect(judgeBy(rule, 'a text', SETTLED, 'apple pear').outcome).toBe('reject')
  })

  test('applies where and while it is meant to', () => {
    const rule = { scope: { lines: ['tripods'], threadKinds: ['need'], openingOnly: true, firstPosts: 3 } } as const
    const there = {
      authorState: 'settled',
      publishedPosts: 2,
      line: 'tripods',
      threadKind: 'need',
      opening: true,
    } as const
    expect(judgeBy(rule, 'apple pear', there).outcome).toBe('reject')
    for (const elsewhere of [{ line: 'lights' }, { threadKind: 'fault' }, { opening: false }, { publishedPosts: 3 }]) {
      expect(judgeBy(rule, 'apple pear', { ...there, ...elsewhere }).outcome).toBe('publish')
    }
    expect(judgeBy(rule, 'apple pear').outcome).toBe('publish')
    const expiring = { expiresAt: '2026-03-01' }
    expect(judgeBy(expiring, 'apple pear', { ...SETTLED, at: Date.parse('2026-02-28') }).outcome).toBe('reject')
    expect(judgeBy(expiring, 'apple pear', { ...SETTLED, at: Date.parse('2026-03-01') }).outcome).toBe('publish')
  })

  test('on trial is logged with its version, and felt by nobody', () => {
    const verdict = judgeBy({ state: 'trial', version: 7 }, 'apple pear')
    expect(verdict).toMatchObject({
      outcome: 'publish',
      findings: [],
      logged: [{ ruleId: 'a-rule', ruleVersion: 7, effect: 'log', start: 0, end: 10 }],
    })
  })

  test('may stand beside the shipped ones, with lists of its own', () => {
    const own = { ...RULE, match: { all: [{ list: 'fruit' }, { words: ['pear'] }] } }
    const lists = { 'reports-of-spam': { words: ['spam'] }, 'reported-speech': { words: ['said'] }, fruit }
    expect(judge(draftOf('Apple Pear'), SETTLED, compileRules([own], lists)).outcome).toBe('reject')
  })

  test('finds its words however they are typed into it', () => {
    const match = { all: [{ words: ['Äpfel'] }, { words: ['優惠碼', '電話'] }] }
    expect(judgeBy({ match }, 'äpfel 优惠码').outcome).toBe('reject')
    expect(judgeBy({ match }, 'äpfel の電話ですよ').outcome).toBe('reject')
  })
})
