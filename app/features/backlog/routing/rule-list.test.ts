import { expect, test } from 'vitest'
import type { RouteRule } from '#app/features/backlog/routing/route-of.ts'
import { changedRules, ruleFaults, valuesIn } from '#app/features/backlog/routing/rule-list.ts'

const rule = (id: string, more: Partial<RouteRule> = {}): RouteRule => ({
  id,
  name: id,
  when: { words: [id] },
  line: 'tripods',
  ...more,
})
const list = [rule('a'), rule('b'), rule('c')]
const ids = (rules: RouteRule[]) => rules.map(({ id }) => id).join('')
const known = { lines: ['tripods', 'rods'], scenes: ['wedding'], clockSets: ['fair'] }

test('a new rule comes last, a known one keeps its place', () => {
  expect(ids(changedRules(list, { kind: 'save', rule: rule('d') }))).toBe('abcd')
  expect(changedRules(list, { kind: 'save', rule: rule('b', { line: 'rods' }) })[1]).toMatchObject({
    id: 'b',
    line: 'rods',
  })
})

test('rules change places with their neighbour, and stay where there is none', () => {
  expect(ids(changedRules(list, { kind: 'move', id: 'c', by: -1 }))).toBe('acb')
  expect(ids(changedRules(list, { kind: 'move', id: 'a', by: -1 }))).toBe('abc')
  expect(ids(changedRules(list, { kind: 'move', id: 'nobody', by: 1 }))).toBe('abc')
  expect(ids(changedRules(list, { kind: 'remove', id: 'b' }))).toBe('ac')
})

test('a rule that takes nothing, or names what is not there, is refused by its field', () => {
  expect(ruleFaults(rule('a'), known)).toEqual({})
  expect(ruleFaults(rule('a', { when: {} }), known)).toMatchObject({ words: { key: 'routing.noCondition' } })
  expect(ruleFaults(rule('a', { when: { scenes: ['moon'] } }), known)).toMatchObject({
    scenes: { values: { value: 'moon' } },
  })
  expect(ruleFaults(rule('a', { line: 'nowhere' }), known)).toMatchObject({ line: { key: 'routing.noSuchValue' } })
  expect(ruleFaults(rule('a', { clockSet: 'none' }), known)).toMatchObject({ clockSet: {} })
})

test('values are apart by commas of either script', () => {
  expect(valuesIn('tripod，云台、 head, tripod ;')).toEqual(['tripod', '云台', 'head'])
  expect(valuesIn()).toEqual([])
})
