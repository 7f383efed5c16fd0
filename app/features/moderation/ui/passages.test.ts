import { expect, test } from 'vitest'
import type { ExplainedFinding } from '#app/features/moderation/explain-findings.ts'
import { cutAtPassages, passagesOf, reasonsFor } from '#app/features/moderation/ui/passages.ts'

const finding = (
  title: string,
  start: number,
  end: number,
  rest: Partial<ExplainedFinding> = {},
): ExplainedFinding => ({
  ...{
    ruleId: title,
    family: 'coupon',
    effect: 'reject',
    advice: `not ${title}`,
    n: 1,
    field: 'text',
    title,
    start,
    end,
  },
  ...rest,
})

const said = (text: string, findings: ExplainedFinding[]) =>
  cutAtPassages(text, passagesOf(findings), 'text')
    .map((piece) => (piece.passage ? `[${piece.text}|${piece.passage.n}]` : piece.text))
    .join('')

test.each([
  ['nothing found', [], 'nothing found'],
  ['use RIG15 now', [finding('code', 4, 9)], 'use [RIG15|1] now'],
  ['RIG15', [finding('code', 0, 5)], '[RIG15|1]'],
  ['a b c d', [finding('one', 0, 3), finding('two', 2, 5)], '[a b c|1] d'],
  ['a b c d', [finding('one', 4, 5), finding('two', 0, 1)], '[a|1] b [c|2] d'],
  ['short', [finding('one', 2, 99)], 'sh[ort|1]'],
  ['in the title only', [finding('one', 0, 2, { field: 'title' })], 'in the title only'],
  ['', [finding('one', 0, 2)], ''],
])('%s', (text, findings, expected) => expect(said(text, findings)).toBe(expected))

test('numbers run through title and text', () => {
  const passages = passagesOf([finding('one', 0, 3, { field: 'title' }), finding('two', 2, 5), finding('three', 9, 12)])
  expect(passages.map(({ n, field }) => `${n} ${field}`)).toEqual(['1 title', '2 text', '3 text'])
})

test('one passage has one reason in front, the others beside it, and says each advice once', () => {
  const [passage] = passagesOf([
    finding('a code', 0, 5, { advice: 'Leave the code out.' }),
    finding('a code at checkout', 0, 20, { advice: 'Leave the code out.', effect: 'hold' }),
  ])
  expect(passage && reasonsFor(passage)).toEqual({
    title: 'a code at checkout',
    others: ['a code'],
    advice: ['Leave the code out.'],
  })
  expect(passage?.effect).toBe('reject')
})
