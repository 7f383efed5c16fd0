import { describe, expect, test } from 'vitest'
import { parseRule } from '#app/features/moderation/rule.schema.ts'
import type { Match, Rule } from '#app/features/moderation/rule.ts'
import { RULES } from '#app/features/moderation/rules/index.ts'
import { words as en } from '#app/messages/en/moderation-desk.ts'
import { words as zh } from '#app/messages/zh-CN/moderation-desk.ts'

const RULE: Rule = {
  id: 'fruit-codes',
  family: 'coupon',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'Fruit', 'zh-CN': '水果' },
  advice: { en: 'Leave it out.', 'zh-CN': '请删去。' },
  match: { all: [{ words: ['apple'] }, { words: ['pear'] }], near: 20 },
  examples: {
    block: ['apple pear', 'a pear and an apple', 'Pear, apple.'],
    pass: ['apple', 'pear', 'plum'],
  },
}

function problemsOf(change: object): [string, string][] {
  const parsed = parseRule({ ...RULE, ...change })
  return parsed.ok ? [] : parsed.problems.map(({ path, key }) => [path, key])
}

const withMatch = (match: unknown) => problemsOf({ match, state: 'draft', examples: { block: [], pass: [] } })

test.each(RULES.map((rule) => [rule.id, rule] as const))('%s, which is shipped, could have been typed', (_, rule) => {
  expect(parseRule(JSON.parse(JSON.stringify(rule)))).toEqual({ ok: true, rule })
})

test('a rule may use every part there is', () => {
  const match: Match = {
    any: [
      { all: [{ words: ['apple'] }, { author: { leastPosts: 0 } }, { none: [{ words: ['plum'] }] }], near: 'sentence' },
      {
        weigh: [
          { part: { words: ['apple'] }, weight: 2 },
          { part: { priceOfMine: true }, weight: 1 },
        ],
        least: 3,
      },
      { atLeast: 2, of: [{ contactHandle: ['qq', 'line'] }, { contactHandle: true }, { voucherCode: true }] },
      { all: [{ reversed: ['nopuoc'] }, { classifier: 0.9 }, { url: { hosts: ['a.example'] } }] },
    ],
  }
  const rule = {
    ...RULE,
    match,
    clause: 'no-codes',
    fields: ['title', 'text', 'qr'],
    scope: { lines: ['tripods'], threadKinds: ['need'], openingOnly: true, firstPosts: 3 },
    budget: 0.5,
    reviewAt: '2026-03-31',
    expiresAt: '2026-06-30',
    reason: 'A wave of fruit.',
    examples: { block: ['apple, asking 120', 'apple: I’d take $80', 'an apple here'], pass: ['pear', 'plum', 'figs'] },
  }
  expect(parseRule(rule)).toMatchObject({ ok: true, rule: { id: 'fruit-codes' } })
})

describe('everything that is wrong is said at once', () => {
  test('with the place and a reason in words, in both languages', () => {
    const parsed = parseRule({
      ...RULE,
      id: 'Not An Id',
      family: 'fruit',
      title: { en: '' },
      colour: 'red',
      match: { all: [{ pattern: '(a', needs: [] }, { list: 'nothing' }] },
      scope: { lines: [] },
      expiresAt: 'tomorrow',
    })
    const problems = parsed.ok ? [] : parsed.problems
    expect(problems.map(({ path, key }) => `${path}: ${key}`).sort()).toEqual([
      ': unknownField',
      'expiresAt: notDate',
      'family: notChoice',
      'id: notId',
      'match.all.0.needs: tooFew',
      'match.all.0.pattern: unreadablePattern',
      'match.all.1.list: unknownList',
      'scope.lines: tooFew',
      'title.en: missing',
      'title.zh-CN: missing',
    ])
    for (const { ruleProblems } of [en, zh]) {
      for (const { key, values } of problems) {
        const words = ruleProblems[key]
        const said = typeof words === 'function' ? words(values ?? {}) : words
        expect(said).not.toMatch(/undefined/)
        expect(said.length).toBeGreaterThan(3)
      }
    }
  })

  test.each([null, 5, 'text', [], undefined])('and what is no rule at all is told so: %j', (json) => {
    expect(parseRule(json)).toMatchObject({ ok: false })
  })
})

test.each<[string, unknown, string, string]>([
  ['look behind', { pattern: '(?<=a)b', needs: ['b'] }, 'match.pattern', 'unreadablePattern'],
  ['repeat a repeat', { pattern: 'x{1000}{1000}', needs: ['x'] }, 'match.pattern', 'largePattern'],
  [
    'unfold beyond measure',
    { pattern: '(?:[a-z]{1,900}\\d{1,900}){1}'.repeat(3), needs: ['x'] },
    'match.pattern',
    'largePattern',
  ],
  ['are too long', { pattern: 'x'.repeat(2001), needs: ['x'] }, 'match.pattern', 'tooLong'],
  ['match nothing', { pattern: 'a*', needs: ['a'] }, 'match.pattern', 'matchesNothing'],
])('patterns that %s are refused', (_, match, path, key) => {
  expect(withMatch(match)).toEqual([[path, key]])
})

test.each<[string, unknown, string]>([
  ['too deep', Array.from({ length: 12 }).reduce<unknown>((inner) => ({ any: [inner] }), { words: ['a'] }), 'tooDeep'],
  ['too many to choose from', { atLeast: 8, of: Array(20).fill({ words: ['a'] }) }, 'tooManyChoices'],
  ['outside all', { none: [{ words: ['a'] }] }, 'noneAlone'],
  ['of two kinds', { words: ['a'], list: 'prices' }, 'notPart'],
  ['of no kind', { colour: 'red' }, 'notPart'],
  ['too large together', { words: Array(1900).fill('x'.repeat(90)) }, 'tooLong'],
])('parts that stand %s are refused', (_, match, key) => {
  expect(withMatch(match).map(([, each]) => each)).toContain(key)
})

test('an example that is not caught, or caught wrongly, is named', () => {
  const examples = { block: ['apple pear', 'nothing', 'pear apple'], pass: ['pear', 'apple pear', 'plum'] }
  expect(problemsOf({ examples })).toEqual([
    ['examples.block.1', 'notCaught'],
    ['examples.pass.1', 'caughtWrongly'],
  ])
})

test('three examples on each side are asked of a rule that is felt', () => {
  const examples = { block: ['apple pear'], pass: [] }
  expect(problemsOf({ examples, state: 'trial' })).toEqual([])
  expect(problemsOf({ examples }).map(([, key]) => key)).toEqual(['fewExamples', 'fewExamples'])
})

test('a pattern must name a word for each of its branches', () => {
  const match = { pattern: 'apples?|pears?', needs: ['apple'] }
  const examples = { block: ['apples', 'a pear', 'an apple'], pass: ['plum', 'fig', 'date'] }
  expect(problemsOf({ match, examples })).toContainEqual(['match.needs', 'needsMissed'])
})

test('a rule that minds everyday talk is refused', () => {
  expect(withMatch({ pattern: '[a-z ]+', needs: ['the', 'a', 'i', 'it'] })).toEqual([['match', 'hitsEverything']])
  expect(withMatch({ author: {} })).toEqual([['match', 'hitsEverything']])
})

test('to block takes two grounds', () => {
  expect(problemsOf({ state: 'block' })).toEqual([])
  const examples = { block: ['apple', 'an apple', 'apple pie'], pass: RULE.examples.pass.slice(1).concat('fig') }
  expect(problemsOf({ state: 'block', match: { words: ['apple'] }, examples })).toEqual([['match', 'oneGround']])
})
