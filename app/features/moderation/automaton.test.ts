import fc from 'fast-check'
import { RE2JS } from 're2js'
import { expect, test } from 'vitest'
import { automatonOf } from '#app/features/moderation/automaton.ts'
import { beginningsOf } from '#app/features/moderation/beginnings.ts'
import type { MatchNode } from '#app/features/moderation/match-node.ts'
import { SHIPPED } from '#app/features/moderation/shipped-rules.ts'
import { tapeOf } from '#app/features/moderation/tape.ts'

const found = (regex: RE2JS, text: string): [number, number][] => {
  const spans: [number, number][] = []
  const automaton = automatonOf(regex)
  const tape = tapeOf(text)
  const starts = beginningsOf([automaton])(tape)(automaton)
  const whole = { start: 0, end: text.length }
  automaton.find(tape, starts, whole, { left: 10_000_000 }, (start, end) => spans.push([start, end]))
  return spans
}

function foundByRe2(regex: RE2JS, text: string): [number, number][] {
  const spans: [number, number][] = []
  const matcher = regex.matcher(text)
  while (matcher.find()) if (matcher.end() > matcher.start()) spans.push([matcher.start(), matcher.end()])
  return spans
}

const PATTERNS = [
  'a|ab',
  'ab|a',
  '(?:a|ab)(?:c|bcd)?',
  'a{2,4}b?',
  'a*?b',
  '(a+)+$',
  '\\bab\\b',
  '\\Bab',
  '^a|b$',
  '(?m)^b.$',
  '[^\\n]{0,3}b',
  '(?i)K+',
  '\\p{L}+\\d',
  '[α-ω]+|c',
  '.b',
  'a??b|c',
  '😀+|[^a]',
  '(?:ab|a)*?c',
  '(?s)a.c',
]

const texts = fc.string({ unit: fc.constantFrom(...'aabbcd k1 \nKα😀é_-'), maxLength: 40 })

test.each(PATTERNS)('%s finds what RE2 finds', (pattern) => {
  const regex = RE2JS.compile(pattern)
  fc.assert(
    fc.property(texts, (text) => {
      expect(found(regex, text)).toEqual(foundByRe2(regex, text))
    }),
    { seed: 4, numRuns: 200 },
  )
})

test('the shipped patterns find in examples what RE2 finds', () => {
  const patterns = new Set(SHIPPED.rules.flatMap(({ match, except }) => [match, ...except].flatMap(patternsOf)))
  const examples = SHIPPED.rules.flatMap(({ rule }) => rule.examples.block[0]?.slice(0, 60) ?? [])
  const text = examples.join('\n').toLowerCase()
  for (const { regex } of patterns) expect(found(regex, text), regex.pattern()).toEqual(foundByRe2(regex, text))
}, 60_000)

test('however a pattern is written, its work is counted and ends', () => {
  const work = { left: 10_000 }
  const tape = tapeOf('a'.repeat(100_000))
  automatonOf(RE2JS.compile('(?:a*)*b')).find(tape, [...tape.units.keys()], { start: 0, end: 100_000 }, work, () => {})
  expect(work.left).toBeLessThan(0)
  expect(work.left).toBeGreaterThan(-110_000)
})

test('a table that grows too large begins anew, and goes on finding', () => {
  const regex = RE2JS.compile('[ab]{0,14}a[ab]{12}c')
  const text = Array.from({ length: 4000 }, (_, at) => 'ab'[((at * at * 7 + at) % 3) % 2]).join('') + 'c'
  expect(found(regex, text)).toEqual(foundByRe2(regex, text))
})

test('a match may begin wherever a window is cut out of a text', () => {
  const automaton = automatonOf(RE2JS.compile('^b|\\bcd\\b|ab$'))
  const tape = tapeOf('_bab_cd_')
  const starts = beginningsOf([automaton])(tape)(automaton)
  const foundIn = (start: number, end: number) => {
    const spans: [number, number][] = []
    automaton.find(tape, starts, { start, end }, { left: 1000 }, (...span) => spans.push(span))
    return spans
  }
  expect(foundIn(0, 8)).toEqual([])
  expect(foundIn(1, 4)).toEqual([
    [1, 2],
    [2, 4],
  ])
  expect(foundIn(5, 7)).toEqual([[5, 7]])
})

type Pattern = Extract<MatchNode, { kind: 'pattern' }>

function patternsOf(node: MatchNode): Pattern[] {
  if (node.kind === 'pattern') return [node]
  if (node.kind === 'all') return [...node.parts, ...node.none].flatMap(patternsOf)
  if (node.kind === 'weigh') return node.parts.flatMap((part) => patternsOf(part.node))
  return node.kind === 'any' ? node.parts.flatMap(patternsOf) : []
}
