import { describe, expect, test } from 'vitest'
import { compileRules } from '#app/features/moderation/compile-rules.ts'
import { judge } from '#app/features/moderation/judge.ts'
import type { Circumstances, Draft, Rule } from '#app/features/moderation/rule.ts'
import { SHIPPED } from '#app/features/moderation/shipped-rules.ts'

const SETTLED: Circumstances = { authorState: 'settled', publishedPosts: 12 }

const RULE: Rule = {
  id: 'a-rule',
  family: 'coupon',
  state: 'block',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A coupon', 'zh-CN': '优惠券' },
  advice: { en: 'Leave it out.', 'zh-CN': '请删去。' },
  match: { all: [{ words: ['apple'] }, { words: ['pear'] }], near: 20 },
  examples: { block: ['apple pear'], pass: ['apple'] },
}

function draftOf(text: string, title?: string): Draft {
  return { fields: [...(title === undefined ? [] : [{ name: 'title' as const, text: title }]), { name: 'text', text }] }
}

function judgeBy(rule: Partial<Rule>, text: string, circumstances = SETTLED, title?: string) {
  return judge(draftOf(text, title), circumstances, compileRules([{ ...RULE, ...rule }]))
}

const marked = (text: string, verdict: ReturnType<typeof judge>) =>
  verdict.findings.map(({ start, end }) => text.slice(start, end))

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
