import { expect, test } from 'vitest'
import type { ExplainedFinding } from '#app/features/moderation/explain-findings.ts'
import { countPassages, cutAtFindings } from '#app/features/moderation/ui/cut-at-findings.ts'

const finding = (
  n: number,
  start: number,
  end: number,
  field: ExplainedFinding['field'] = 'text',
): ExplainedFinding => ({
  ...{ ruleId: `rule-${n}`, family: 'coupon', effect: 'reject', title: '', advice: '' },
  ...{ n, field, start, end },
})

const said = (text: string, findings: ExplainedFinding[]) =>
  cutAtFindings(text, findings, 'text')
    .map((piece) => (piece.findings.length > 0 ? `[${piece.text}|${piece.findings.map(({ n }) => n)}]` : piece.text))
    .join('')

test.each([
  ['nothing found', [], 'nothing found'],
  ['use RIG15 now', [finding(1, 4, 9)], 'use [RIG15|1] now'],
  ['RIG15', [finding(1, 0, 5)], '[RIG15|1]'],
  ['a b c d', [finding(1, 0, 3), finding(2, 2, 5)], '[a b c|1,2] d'],
  ['a b c d', [finding(1, 4, 5), finding(2, 0, 1)], '[a|2] b [c|1] d'],
  ['short', [finding(1, 2, 99)], 'sh[ort|1]'],
  ['in the title only', [finding(1, 0, 2, 'title')], 'in the title only'],
  ['', [finding(1, 0, 2)], ''],
])('%s', (text, findings, expected) => expect(said(text, findings)).toBe(expected))

test('passages that overlap are one, also across fields', () => {
  expect(countPassages([finding(1, 0, 3), finding(2, 2, 5), finding(1, 0, 3, 'title')])).toBe(2)
})
