import { expect, test } from 'vitest'
import { fieldsOfMany, manyStep } from '#app/features/backlog/many/many-steps.ts'

test('what several need is asked once, and what only some need may stay empty', () => {
  expect(fieldsOfMany('routed')).toEqual({ fields: ['line', 'why'], needed: ['line'] })
  expect(fieldsOfMany('merged').fields).toEqual(['into'])
  expect(fieldsOfMany('parked').needed).toContain('reviewAt')
})

test('an unknown step is none of them', () => {
  expect(manyStep('made')).toBe('routed')
  expect(manyStep('parked')).toBe('parked')
})
