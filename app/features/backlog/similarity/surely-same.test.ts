import { expect, test } from 'vitest'
import { surelySame } from '#app/features/backlog/similarity/surely-same.ts'

const one = (no: number, verdict: 'same' | 'related' | 'different', ...apart: string[]) => ({
  no,
  likeness: { verdict, apart },
})

test('what only looks related is chosen for nobody, however close it stands', () => {
  expect(surelySame([one(1, 'related'), one(2, 'different')])).toBeUndefined()
  expect(surelySame([])).toBeUndefined()
})

test('what is the same is found wherever it stands, unless it fits other gear', () => {
  expect(surelySame([one(1, 'related'), one(2, 'same')])?.no).toBe(2)
  expect(surelySame([one(1, 'same', 'fx3', 'fx30')])).toBeUndefined()
})
