import { describe, expect, test } from 'vitest'
import { compileRules } from '#app/features/moderation/compile-rules.ts'
import { judge } from '#app/features/moderation/judge.ts'
import { removeMarkedWords } from '#app/features/moderation/remove-marked-words.ts'
import type { Draft, Rule } from '#app/features/moderation/rule.ts'
import { SHIPPED } from '#app/features/moderation/shipped-rules.ts'
import { COUPON_POST } from '#db/seed/community/tour-texts.ts'
import { draftOf, judgeBy, marked, RULE, SETTLED } from '#tests/helpers/judging.ts'

describe('a rule', () => {
  test.each([
    ['draft', 'publish'],
    ['trial', 'publish'],
    ['review', 'hold'],
    ['block', 'reject'],
    ['retired', 'publish'],
  ] as const)('in state %s lets a text that it meets %s', (state, outcome) => {
    const verdict = judgeBy({ state }, 'an apple and a pear')
    expect(verdict.outcome).toBe(outcome)
    expect(verdict.findings).toHaveLength(outcome === 'publish' ? 0 : 1)
  })

  test('may be capped at a hint, which publishes', () => {
    const verdict = judgeBy({ atMost: 'hint' }, 'apple pear')
    expect(verdict).toMatchObject({ outcome: 'publish', findings: [{ effect: 'hint' }] })
  })

  test.each(['evasion', 'off-topic'] as const)('of the family %s never refuses', (family) => {
    expect(judgeBy({ family }, 'apple pear', SETTLED, 'A title').outcome).toBe('hold')
  })

  test('about the topic speaks of what opens a thread only', () => {
    expect(judgeBy({ family: 'off-topic' }, 'apple pear').outcome).toBe('publish')
  })

  test('may be meant for newcomers without posts', () => {
    const rule = { author: { states: ['newcomer'], mostPosts: 1 } } as const
    expect(judgeBy(rule, 'apple pear').outcome).toBe('publish')
    expect(judgeBy(rule, 'apple pear', { authorState: 'newcomer', publishedPosts: 2 }).outcome).toBe('publish')
    expect(judgeBy(rule, 'apple pear', { authorState: 'newcomer', publishedPosts: 1 }).outcome).toBe('reject')
  })

  test('is spared by its exceptions in the same sentence only', () => {
    const rule = { except: [{ words: ['plum'] }] }
    expect(judgeBy(rule, 'apple pear plum').outcome).toBe('publish')
    expect(judgeBy(rule, 'plum. apple pear').outcome).toBe('reject')
  })

  test('wants its parts near each other, and none of them twice', () => {
    expect(judgeBy({}, `apple ${'x '.repeat(20)} pear`).outcome).toBe('publish')
    expect(judgeBy({ match: { all: [{ words: ['apple'] }, { words: ['apple', 'pear'] }] } }, 'apple').outcome).toBe(
      'publish',
    )
    expect(
      judgeBy(
        { match: { all: [{ words: ['apple'] }, { words: ['pear'] }, { none: [{ words: ['plum'] }] }] } },
        'apple pear plum',
      ).outcome,
    ).toBe('publish')
  })

  test('can ask for any so many of its parts', () => {
    const match = { atLeast: 2, of: [{ words: ['apple'] }, { words: ['pear'] }, { words: ['plum'] }], near: 20 }
    expect(judgeBy({ match }, 'apple plum').outcome).toBe('reject')
    expect(judgeBy({ match }, 'plum').outcome).toBe('publish')
  })

  test('finds whole words in Latin letters, and words anywhere in Han', () => {
    expect(judgeBy({}, 'pineapple pears').outcome).toBe('publish')
    expect(judgeBy({ match: { all: [{ words: ['苹果'] }, { words: ['梨'] }] } }, '买苹果和梨子').outcome).toBe('reject')
  })

  test('whose words show only behind a disguise holds', () => {
    const match = { all: [{ words: ['coupon'] }, { words: ['discount'] }] }
    expect(judgeBy({ match }, 'c0up0n d1scount').outcome).toBe('hold')
    expect(judgeBy({ match }, 'c0up0n discount').outcome).toBe('reject')
  })
})

describe('the words at fault', () => {
  test('are joined where they stand together and apart where they do not', () => {
    const near = 'take an apple, or a pear'
    expect(marked(near, judgeBy({}, near))).toEqual(['apple, or a pear'])
    const far = 'apple and, as one might guess after a while, pear'
    const rule = { match: { all: [{ words: ['apple'] }, { words: ['pear'] }] } }
    expect(marked(far, judgeBy(rule, far))).toEqual(['apple', 'pear'])
  })

  test('are placed in the field they were typed into', () => {
    const draft: Draft = {
      fields: [
        { name: 'title', text: '📷 apple' },
        { name: 'altText', text: '' },
        { name: 'text', text: 'a pear' },
      ],
    }
    const { findings } = judge(draft, SETTLED, compileRules([RULE]))
    expect(findings).toMatchObject([
      { field: 'title', start: 3, end: 8 },
      { field: 'text', start: 2, end: 6 },
    ])
  })

  test('are exact to the unit with emoji, zero-width characters and broken surrogates before them', () => {
    const text = '👩🏽‍🚀\u200b\ud83d 🇫🇷 an a\u200bpple, pear'
    expect(marked(text, judgeBy({}, text))).toEqual(['a\u200bpple, pear'])
  })

  test('of what only keeps a text back are none beside the words that are refused with it', () => {
    const apart = 'apple and pear, and after a good long while a plum'
    const review = {
      ...RULE,
      id: 'b-rule',
      state: 'review',
      match: { all: [{ words: ['apple'] }, { words: ['plum'] }] },
    }
    const [refused, held] = [RULE, review as Rule]
    expect(marked(apart, judge(draftOf(apart), SETTLED, compileRules([refused, held])))).not.toContain('plum')
    expect(marked(apart, judge(draftOf(apart), SETTLED, compileRules([held])))).toContain('plum')
  })

  test.each(['en', 'zh-CN'] as const)('are the coupon alone in a post that is good without it, %s', (language) => {
    const { title, body } = COUPON_POST[language]
    const { findings } = judge(draftOf(body, title), SETTLED, SHIPPED)
    const paragraphs = body.split('\n\n')
    const coupon = paragraphs.find((paragraph) => paragraph.includes('LEVEL15'))
    expect(removeMarkedWords(body, findings, 'text')).toBe(paragraphs.filter((one) => one !== coupon).join('\n\n'))
  })

  test('of a referral link are its parameter, so that the bare link stays', () => {
    const text = 'Bought it here: https://shop.example/cage?size=l&aff=ana'
    const verdict = judge(draftOf(text), SETTLED, SHIPPED)
    expect(verdict.outcome).toBe('reject')
    expect(marked(text, verdict)).toEqual(['aff=ana'])
  })
})

describe('the shipped rules', () => {
  test('judge staff and newcomers as everybody else', () => {
    const text = 'Use code RIG20 for 20% off at our store'
    for (const authorState of ['newcomer', 'settled', 'staff'] as const) {
      expect(judge(draftOf(text), { authorState, publishedPosts: 500 }, SHIPPED).outcome).toBe('reject')
    }
  })

  test('all speak at once, the worst of them decides', () => {
    const { outcome, findings } = judge(
      draftOf('Use code RIG20 for 20% off. Or add me on WhatsApp +86 138 0013 8000'),
      SETTLED,
      SHIPPED,
    )
    expect(outcome).toBe('reject')
    expect(new Set(findings.map(({ family }) => family)).size).toBeGreaterThan(1)
  })

  test.each([
    'Is this spam? "Use code RIG20 for 20% off", got it by DM.',
    '> Use code RIG20 for 20% off\n\nPlease remove the post above.',
    'The banner says "use code RIG20 for 20% off" and covers the size chart.',
    '举报：楼上发“加微信 camlover88 领优惠券”。',
  ])('spare who tells of an advert: %s', (text) => {
    expect(judge(draftOf(text), SETTLED, SHIPPED)).toEqual({ outcome: 'publish', findings: [], logged: [] })
  })

  test('do not spare a post that is nothing but a quotation', () => {
    expect(judge(draftOf('> Use code RIG20 for 20% off at our store'), SETTLED, SHIPPED).outcome).toBe('reject')
  })

  test('spare empty texts', () => {
    expect(judge({ fields: [] }, SETTLED, SHIPPED).outcome).toBe('publish')
    expect(judge(draftOf('', ''), SETTLED, SHIPPED).outcome).toBe('publish')
  })
})
