import { expect, test } from 'vitest'
import { cutAtFindings, type ExplainedFinding } from '#app/features/moderation/ui/cut-at-findings.ts'

const finding = (start: number, end: number, field: ExplainedFinding['field'] = 'text'): ExplainedFinding => ({
  ...{ ruleId: 'coupon-code', effect: 'reject', title: '', advice: '' },
  ...{ field, start, end },
})

const said = (text: string, findings: ExplainedFinding[]) =>
  cutAtFindings(text, findings, 'text')
    .map(({ text: piece, marks }) => (marks.length > 0 ? `[${piece}|${marks.map((mark) => mark.n)}]` : piece))
    .join('')

test.each([
  ['nothing found', [], 'nothing found'],
  ['use RIG15 now', [finding(4, 9)], 'use [RIG15|1] now'],
  ['RIG15', [finding(0, 5)], '[RIG15|1]'],
  ['a b c d', [finding(0, 3), finding(2, 5)], '[a b c|1,2] d'],
  ['a b c d', [finding(4, 5), finding(0, 1)], '[a|2] b [c|1] d'],
  ['short', [finding(2, 99)], 'sh[ort|1]'],
  ['in the title only', [finding(0, 2, 'title')], 'in the title only'],
  ['', [finding(0, 2)], ''],
])('%s', (text, findings, expected) => expect(said(text, findings)).toBe(expected))
