import { describe, expect, test } from 'vitest'
import type { ExplainedFinding } from '#app/features/moderation/explain-findings.ts'
import { moveMarks } from '#app/features/moderation/ui/move-marks.ts'
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
    clause: { id: 'no-codes', title: 'No codes', fine: 'I paid 89 for it.' },
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

test('one passage has one reason in front, names the other house rules, and says each advice once', () => {
  const contacts = { id: 'no-contacts', title: 'No contacts', fine: 'The maker answered my mail.' }
  const [passage] = passagesOf([
    finding('a code', 0, 5, { advice: 'Leave the code out.' }),
    finding('a code at checkout', 0, 20, { advice: 'Leave the code out.', effect: 'hold' }),
    finding('a number to call', 0, 30, { advice: 'Answer here.', effect: 'hold', clause: contacts }),
  ])
  expect(passage && reasonsFor(passage)).toEqual({
    title: 'a code',
    others: ['No contacts'],
    advice: ['Leave the code out.', 'Answer here.'],
    clause: { id: 'no-codes', title: 'No codes', fine: 'I paid 89 for it.' },
  })
  expect(passage?.effect).toBe('reject')
})

describe('marks follow the words while they are typed', () => {
  const after = (judged: string, now: string, start: number, end: number) => {
    const [moved] = moveMarks([{ start, end }], judged, now)
    return moved ? now.slice(moved.start, moved.end) : undefined
  }

  test.each([
    ['use RIG15 now', 'use RIG15 now, or later', 'RIG15'],
    ['use RIG15 now', 'do use RIG15 now', 'RIG15'],
    ['use RIG15 now', '  use RIG15 now\n', 'RIG15'],
    ['use RIG15 now', 'you use RIG15 nowadays', 'RIG15'],
    ['use RIG15 now', 'use RIG5 now', undefined],
    ['use RIG15 now', 'use  now', undefined],
    ['use RIG15 now', '', undefined],
  ])('%j, then %j', (judged, now, marked) => {
    expect(after(judged, now, 4, 9)).toBe(marked)
  })
})
