import { afterEach, beforeEach, expect, vi } from 'vitest'

// An error on the console fails the test, unless the test says it expects one (`vi.mocked(console.error).mockClear()`).
beforeEach(() => {
  vi.spyOn(console, 'error')
})

afterEach(() => {
  const spy = vi.mocked(console.error)
  const calls = [...spy.mock.calls]
  spy.mockRestore()
  expect(calls).toEqual([])
})
