import { describe, expect, test } from 'vitest'
import { type RouteFacts, type RouteRule, routeOf } from '#app/features/backlog/routing/route-of.ts'

const facts = (more: Partial<RouteFacts> = {}): RouteFacts => ({
  ...{ text: 'A half-ball that fits the shoulder of the CT-3 tripod.', products: ['CT-3'], fits: ['75 mm bowl'] },
  ...{ scenes: ['wedding'], line: 'tripods', language: 'en', channel: 'forum', track: 'motion', ...more },
})
const rule = (when: RouteRule['when'], line = 'tripods', id = 'r1'): RouteRule => ({ id, name: id, when, line })
const takes = (when: RouteRule['when'], more: Partial<RouteFacts> = {}) =>
  routeOf([rule(when)], facts(more)) !== undefined

describe('a rule takes what it names', () => {
  const cases: [said: string, when: RouteRule['when'], more: Partial<RouteFacts>, taken: boolean][] = [
    ['a word', { words: ['tripod'] }, {}, true],
    ['its plural', { words: ['tripod'] }, { text: 'Tripods, please' }, true],
    ['not a part of a word', { words: ['pod'] }, {}, false],
    ['not a longer word', { words: ['tri'] }, {}, false],
    ['a phrase', { words: ['half-ball'] }, {}, true],
    ['full-width letters', { words: ['ct-3'] }, { text: 'ＣＴ－３ 的碗口' }, true],
    ['Chinese inside a sentence', { words: ['云台'] }, { text: '这个云台太重' }, true],
    ['Latin beside Chinese', { words: ['NATO'] }, { text: '想要NATO导轨' }, true],
    ['any one of several words', { words: ['slider', 'tripod'] }, {}, true],
    ['an article number', { products: ['ct-3'] }, {}, true],
    ['a fit that was noted', { fits: ['75 mm bowl'] }, {}, true],
    ['a fit that is only said', { fits: ['shoulder'] }, { fits: [] }, true],
    ['a scene', { scenes: ['wedding', 'drama'] }, {}, true],
    ['another scene', { scenes: ['drama'] }, {}, false],
    ['the line of the thread', { lines: ['tripods'] }, {}, true],
    ['no thread at all', { lines: ['tripods'] }, { line: null }, false],
    ['a language', { languages: ['zh-CN'] }, {}, false],
    ['a channel', { channels: ['event', 'forum'] }, {}, true],
    ['the author’s exam', { tracks: ['stills'] }, {}, false],
    ['two conditions that both hold', { words: ['tripod'], languages: ['en'] }, {}, true],
    ['two of which one does not', { words: ['tripod'], languages: ['zh-CN'] }, {}, false],
    ['nothing when it names nothing', {}, {}, false],
    ['nothing when its conditions are empty', { words: [] }, {}, false],
  ]
  test.each(cases)('%s', (_, when, more, taken) => {
    expect(takes(when, more)).toBe(taken)
  })
})

test('the first rule that takes it wins', () => {
  const rules = [
    rule({ words: ['slider'] }, 'rods', 'a'),
    rule({ words: ['CT-3'] }, 'tripods', 'b'),
    rule({ words: ['tripod'] }, 'mounts', 'c'),
  ]
  expect(routeOf(rules, facts())?.id).toBe('b')
  expect(routeOf(rules, facts({ text: 'nothing of that' }))).toBeUndefined()
})
