import { describe, expect, test } from 'vitest'
import { fieldsOf, writtenIn } from '#app/features/desk/rules/write/written-rule.ts'
import type { Rule } from '#app/features/moderation/rule.ts'
import { couponCode } from '#app/features/moderation/rules/coupon-code.ts'
import { RULES } from '#app/features/moderation/rules/index.ts'

const trimmed = (texts: readonly string[]) => texts.map((text) => text.trim())
const known = ({ state: _, version: __, examples: { block, pass }, ...rule }: Rule) => ({
  ...rule,
  examples: { block: trimmed(block), pass: trimmed(pass) },
})

test('every shipped rule is itself again after it was in a form', () => {
  for (const rule of RULES) {
    const fields = Object.fromEntries(
      Object.entries(fieldsOf(rule)).map(([name, text]) => [name, text.replaceAll('\n', '\r\n')]),
    )
    const { author, ...rest } = known(rule)
    expect(writtenIn(fields).rule).toEqual({ ...rest, ...(author && Object.keys(author).length > 0 && { author }) })
  }
})

test('a rule with everything set is itself again', () => {
  const rule: Rule = {
    ...couponCode,
    ...{ clause: 'no-codes', atMost: 'hold', budget: 0.5, reviewAt: '2027-01-01', expiresAt: '2027-02-01' },
    ...{
      reason: 'A wave in May.',
      fields: ['title', 'qr'],
      author: { states: ['newcomer'], leastPosts: 1, mostPosts: 3 },
    },
    scope: { lines: ['cages', 'power'], threadKinds: ['need'], openingOnly: true, firstPosts: 2 },
  }
  expect(writtenIn(fieldsOf(rule)).rule).toEqual(known(rule))
})

describe('what was typed otherwise', () => {
  const typed = (changes: Record<string, string>) => writtenIn({ ...fieldsOf(couponCode), ...changes })

  test('names may stand apart in any way', () => {
    expect(typed({ languages: ' en，zh-CN、 de ' }).rule.languages).toEqual(['en', 'zh-CN', 'de'])
  })

  test('what is no number stays, so that it is refused and not dropped', () => {
    expect(typed({ budget: 'a few' }).rule.budget).toBe('a few')
    expect(typed({ budget: ' 2 ' }).rule.budget).toBe(2)
  })

  test('examples are parted by dashes alone', () => {
    const examples = { block: ['One,\n\nin two paragraphs - with a dash'], pass: ['Two', 'Three'] }
    const { rule } = typed({ block: examples.block[0] ?? '', pass: '---\nTwo\n ----- \n\nThree\n---' })
    expect(rule.examples).toEqual(examples)
  })

  test('JSON that ends early is told by its line, in its own field', () => {
    const { unread, rule } = typed({ match: '{\n"all": [', except: '[' })
    expect(unread.map(({ field, line }) => [field, line])).toEqual([
      ['match', 2],
      ['except', 1],
    ])
    expect(rule).not.toHaveProperty('match')
  })

  test('a problem stands beside its field, with the line of its place', () => {
    const { place } = typed({ match: '{\n  "all": [\n    { "words": [] }\n  ]\n}' })
    expect(place({ path: 'match.all.0.words', key: 'tooFew' })).toMatchObject({ field: 'match', line: 3 })
    expect(place({ path: 'title.zh-CN', key: 'missing' })).toMatchObject({ field: 'titleZh', line: null })
    expect(place({ path: 'examples.pass.2', key: 'caughtWrongly' })).toMatchObject({ field: 'pass', line: null })
    expect(place({ path: '', key: 'unknownField' })).toMatchObject({ field: 'form' })
  })
})
