import { expect, test } from 'vitest'
import { grantHindrance } from '#app/features/accounts/grant-rules.ts'

const member = { state: 'member', held: [] } as const

test('moderators and examiners must have passed', () => {
  const applicant = { state: 'applicant', held: [] } as const
  expect(grantHindrance({ kind: 'moderator', productLineId: null }, { ...applicant, held: [] })?.key).toBe(
    'grants.mustHavePassed',
  )
  expect(grantHindrance({ kind: 'examiner', productLineId: null }, { ...applicant, held: [] })?.key).toBe(
    'grants.mustHavePassed',
  )
  expect(grantHindrance({ kind: 'lead', productLineId: null }, { ...applicant, held: [] })).toBeUndefined()
})

test('a product manager cannot moderate, nor a moderator become one', () => {
  expect(grantHindrance({ kind: 'moderator', productLineId: null }, { ...member, held: ['pm'] })?.key).toBe(
    'grants.makerModerates',
  )
  expect(grantHindrance({ kind: 'engineer', productLineId: 'tripods' }, { ...member, held: ['moderator'] })?.key).toBe(
    'grants.makerModerates',
  )
})

test('a product manager has a line', () => {
  expect(grantHindrance({ kind: 'pm', productLineId: null }, { ...member, held: [] })?.key).toBe('grants.needsLine')
  expect(grantHindrance({ kind: 'pm', productLineId: 'tripods' }, { ...member, held: [] })).toBeUndefined()
})

test('nobody holds one grant twice', () => {
  expect(grantHindrance({ kind: 'lead', productLineId: null }, { ...member, held: ['lead'] })?.key).toBe('grants.held')
})
