import { expect, test } from 'vitest'
import { claimOn } from '#app/features/review/queue/claim.ts'

const look = { readerId: 'mo', at: 1000, claimMs: 100, handles: new Map([['max', 'Max']]) }

test('an item that nobody claimed is free', () => {
  expect(claimOn({ claimedBy: null, claimedAt: null }, look)).toBeNull()
})

test('a claim says whose it is and until when', () => {
  expect(claimOn({ claimedBy: 'max', claimedAt: 950 }, look)).toEqual({ by: 'Max', until: 1050, own: false })
  expect(claimOn({ claimedBy: 'mo', claimedAt: 950 }, look)).toMatchObject({ own: true })
})

test('a claim ends by itself', () => {
  expect(claimOn({ claimedBy: 'max', claimedAt: 901 }, look)).not.toBeNull()
  expect(claimOn({ claimedBy: 'max', claimedAt: 900 }, look)).toBeNull()
})
