import { expect, test } from 'vitest'
import {
  readConditionLine,
  withConditionLines,
  writeConditionLine,
} from '#app/features/backlog/returning/condition-lines.ts'

test.each([
  ['supplier: A caster below 20,000', { kind: 'supplier', text: 'A caster below 20,000' }],
  ['body_release: 新机身发布', { kind: 'body_release', text: '新机身发布' }],
  ['A new shoulder, for whatever reason', { kind: 'other', text: 'A new shoulder, for whatever reason' }],
  ['weather: snow in July', { kind: 'other', text: 'weather: snow in July' }],
  ['supplier:', { kind: 'other', text: 'supplier:' }],
] as const)('%j names what is watched for', (line, read) => {
  expect(readConditionLine(line)).toEqual(read)
})

test('what is written is read again', () => {
  const line = { kind: 'patent', text: 'The patent on the lever lapses' } as const
  expect(readConditionLine(writeConditionLine(line))).toEqual(line)
})

test('the rows of the form become one field, empty ones are left out, and nothing else is touched', () => {
  const form = new FormData()
  const rows = [
    ['supplier', 'A caster\nbelow 20,000'],
    ['other', '  '],
    ['sun', 'A line of its own'],
  ] as const
  for (const [kind, text] of rows) {
    form.append('conditionKind', kind)
    form.append('condition', text)
  }
  form.set('publicText', 'Not now.')
  const joined = withConditionLines(form)
  expect([...joined]).toEqual([
    ['publicText', 'Not now.'],
    ['changes', 'supplier: A caster below 20,000\nA line of its own'],
  ])
})

test('a form without rows is left as it is', () => {
  const form = new FormData()
  form.set('changes', 'As before')
  expect(withConditionLines(form)).toBe(form)
})
