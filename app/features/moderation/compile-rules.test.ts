import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compileRules } from '#app/features/moderation/compile-rules.ts'
import type { MatchNode } from '#app/features/moderation/match-node.ts'
import { beginsIn } from '#app/features/moderation/missed-needs.ts'
import { normalise } from '#app/features/moderation/normalise.ts'
import type { Match, Rule } from '#app/features/moderation/rule.ts'
import { SHIPPED } from '#app/features/moderation/shipped-rules.ts'

const RULE: Rule = {
  id: 'a-rule',
  family: 'coupon',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: '', 'zh-CN': '' },
  advice: { en: '', 'zh-CN': '' },
  match: { words: ['apple'] },
  examples: { block: [], pass: [] },
}

test.each<[string, Match, RegExp]>([
  ['a single ground to refuse', { words: ['apple'] }, /two independent/],
  [
    'a choice with a single ground',
    { any: [{ all: [{ words: ['a'] }, { words: ['b'] }] }, { words: ['c'] }] },
    /two independent/,
  ],
  ['a list that is not there', { all: [{ list: 'nothing' }, { words: ['b'] }] }, /no list "nothing"/],
  ['a pattern that names no word', { all: [{ pattern: 'a+', needs: [] }, { words: ['b'] }] }, /names no word/],
  [
    'a pattern that cannot be read in linear time',
    { all: [{ pattern: '(a)\\1', needs: ['a'] }, { words: ['b'] }] },
    /a-rule/,
  ],
])('a rule with %s is refused by name', (_, match, message) => {
  expect(() => compileRules([{ ...RULE, state: 'block', match }])).toThrow(message)
  expect(() => compileRules([{ ...RULE, state: 'block', match }])).toThrow(/Rule a-rule/)
})

test('what is looked for by several rules is looked for once', () => {
  const { rules } = compileRules([RULE, { ...RULE, id: 'another' }])
  expect(rules[0]?.match).toBe(rules[1]?.match)
})

test('no pattern matches where none of the words it needs stands', () => {
  const patterns = new Set(SHIPPED.rules.flatMap(({ match, except }) => [match, ...except].flatMap(patternsOf)))
  const careless = new Set<string>()
  for (const text of exampleTexts()) {
    const read = normalise(text).plain.text
    for (const { regex, needs } of patterns) {
      if (!needs.some((word) => beginsIn(read, SHIPPED.words[word] ?? '')) && regex.test(read)) {
        careless.add(`${regex.pattern()} in: ${text}`)
      }
    }
  }
  expect([...careless]).toEqual([])
}, 60_000)

type Pattern = Extract<MatchNode, { kind: 'pattern' }>

function patternsOf(node: MatchNode): Pattern[] {
  if (node.kind === 'pattern') return [node]
  if (node.kind === 'all') return [...node.parts, ...node.none].flatMap(patternsOf)
  if (node.kind === 'weigh') return node.parts.flatMap((part) => patternsOf(part.node))
  return node.kind === 'any' ? node.parts.flatMap(patternsOf) : []
}

function exampleTexts(): string[] {
  const lines = ['promotions', 'honest'].flatMap((name) => {
    const file = new URL(`../../../tests/fixtures/moderation/${name}.jsonl`, import.meta.url)
    return readFileSync(file, 'utf8').trim().split('\n')
  })
  return lines.map((line) => JSON.parse(line).text)
}
