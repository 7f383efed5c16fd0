import { expect, test } from 'vitest'
import {
  bouncesIn,
  lastReturnAt,
  openQuestion,
  pendingProposal,
  proposalFields,
  renewalsIn,
  stateBefore,
  type Transition,
} from '#app/features/backlog/request-history.ts'

const row = (fromState: string | null, toState: string, fields: Record<string, unknown> = {}, at = 0): Transition => ({
  ...{ fromState, toState, actorId: 'pia', at, fields },
})

test('a proposal waits until anything else is written', () => {
  const proposal = row('grading', 'grading', proposalFields('planned', { makeGrade: 2 }), 5)
  expect(pendingProposal([proposal])).toEqual({ to: 'planned', fields: { makeGrade: 2 }, by: 'pia', at: 5 })
  expect(pendingProposal([proposal, row('grading', 'planned')])).toBeUndefined()
  expect(
    pendingProposal([proposal, row('grading', 'grading', { declined: 'planned', why: 'Too thin' })]),
  ).toBeUndefined()
})

test('a question leads back to where it was asked', () => {
  const history = [row(null, 'inbox'), row('inbox', 'routed'), row('routed', 'needs_info')]
  expect(stateBefore(history, 'needs_info')).toBe('routed')
  expect(stateBefore(history, 'merged')).toBeUndefined()
})

test('a question that was merged away and came back is still the same question', () => {
  const history = [
    ...[row(null, 'inbox'), row('inbox', 'routed'), row('routed', 'needs_info', { question: 'Which head?' }, 3)],
    ...[row('needs_info', 'merged'), row('merged', 'needs_info')],
  ]
  expect(stateBefore(history, 'merged')).toBe('needs_info')
  expect(stateBefore(history, 'needs_info')).toBe('routed')
  expect(openQuestion(history)).toMatchObject({ text: 'Which head?', at: 3 })
})

test('only real passings-on are bounces', () => {
  const history = [row('routed', 'routed', { line: 'rods' }), row('routed', 'routed', proposalFields('final_no', {}))]
  expect(bouncesIn(history)).toBe(1)
})

test('renewals are counted in a row', () => {
  const once = [row('grading', 'parked'), row('parked', 'reopen_due', {}, 7), row('reopen_due', 'parked')]
  expect(renewalsIn(once)).toBe(1)
  expect(lastReturnAt(once)).toBe(7)
  expect(renewalsIn([...once, row('parked', 'reopen_due'), row('reopen_due', 'parked')])).toBe(2)
  expect(renewalsIn([...once, row('parked', 'grading'), row('grading', 'parked')])).toBe(0)
})
