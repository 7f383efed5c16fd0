import { expect, test } from 'vitest'
import { isHandle, isOfTheHouse } from '#app/features/accounts/handle.ts'

test.each(['ana', 'chen.wei', '陈伟摄影', 'Zoë_3', 'мария', 'j-p', '7up'])('%s is a handle', (handle) => {
  expect(isHandle(handle)).toBe(true)
})

test.each(['-ana', 'ana.', 'a na', 'ana@home', 'ana/../x', 'anа', 'a\u200Bna', 'aㅤna', '<b>ana', ''])(
  '%j is none',
  (handle) => {
    expect(isHandle(handle)).toBe(false)
  },
)

test('nobody can pass for the house', () => {
  expect(['Admin', 'm0derator', 'Cold-Shoe', '管理员'].filter(isOfTheHouse)).toHaveLength(4)
  expect(isOfTheHouse('ana')).toBe(false)
})
