import { describe, expect, test } from 'vitest'
import { afterUndo, versionsUndone } from '#app/features/desk/undo/after-undo.ts'
import type { Rule, RuleState } from '#app/features/moderation/rule.ts'

const words = { en: 'A', 'zh-CN': '甲' }
const version = (no: number, state: RuleState, word: string) => {
  const rule = {
    ...{ id: 'a', family: 'coupon', state, version: no, languages: ['en'], owner: 'moderators' },
    ...{ title: words, advice: words, match: { words: [word] }, examples: { block: [], pass: [] } },
  } satisfies Rule
  return { version: no, state, rule }
}

describe('what becomes of a rule whose version is undone', () => {
  const [v1, v2, v3, v4] = [
    version(1, 'review', 'old'),
    version(2, 'trial', 'new'),
    version(3, 'review', 'new'),
    version(4, 'block', 'new'),
  ]

  test('it goes back to what it was before it read so, with the power of then', () => {
    expect(afterUndo([v4, v3, v2, v1], 4)).toMatchObject({ kind: 'restore', version: 1, rule: { state: 'review' } })
    expect(afterUndo([v2, v1], 2)).toMatchObject({ kind: 'restore', version: 1 })
  })

  test('it never gains power by it: what people took from the rule meanwhile stays taken', () => {
    const once = version(1, 'block', 'old')
    expect(afterUndo([version(3, 'trial', 'new'), version(2, 'block', 'new'), once], 2)?.rule.state).toBe('trial')
    expect(afterUndo([version(3, 'retired', 'new'), version(2, 'block', 'new'), once], 2)).toMatchObject({
      kind: 'restore',
      rule: { state: 'retired', match: { words: ['old'] } },
    })
    expect(afterUndo([version(2, 'block', 'new'), version(1, 'draft', 'old')], 2)?.rule.state).toBe('draft')
  })

  test('one that never read otherwise is retired', () => {
    expect(afterUndo([v4, v3, v2], 4)).toMatchObject({ kind: 'retire', rule: { state: 'retired' } })
    expect(afterUndo([v1], 1)).toMatchObject({ kind: 'retire' })
  })

  test('one that reads otherwise by now stays', () => {
    const v5 = version(5, 'trial', 'newer')
    expect(afterUndo([v5, v4, v3, v2, v1], 4)).toMatchObject({ kind: 'stay', version: 5, rule: { state: 'trial' } })
  })

  test('a version that never was has nothing to undo', () => {
    expect(afterUndo([v1], 7)).toBeUndefined()
    expect(versionsUndone([v1], 7)).toEqual([])
  })

  test('the versions after it that find the same go with it', () => {
    const braked = version(5, 'review', 'new')
    expect(versionsUndone([braked, v4, v3, v2, v1], 4)).toEqual([5, 4])
    expect(versionsUndone([braked, v4, v3, v2, v1], 1)).toEqual([1])
  })
})
