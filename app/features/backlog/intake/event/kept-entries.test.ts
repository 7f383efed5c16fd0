import { expect, test } from 'vitest'
import { dropEntry, keepEntry, readEntries } from '#app/features/backlog/intake/event/kept-entries.ts'

function aDevice(room = Number.POSITIVE_INFINITY) {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (value.length > room) throw new Error('QuotaExceededError')
      kept.set(key, value)
    },
  }
}

const entry = (key: string) => ({ key, at: 1, fields: { quote: `words of ${key}` } })

test('entries are kept in their order until they are sent', () => {
  const device = aDevice()
  for (const key of ['a', 'b', 'c']) keepEntry(device, 'cora', entry(key))
  dropEntry(device, 'cora', 'b')
  expect(readEntries(device, 'cora').map(({ key }) => key)).toEqual(['a', 'c'])
})

test('the same entry is kept once', () => {
  const device = aDevice()
  keepEntry(device, 'cora', entry('a'))
  keepEntry(device, 'cora', entry('a'))
  expect(readEntries(device, 'cora')).toHaveLength(1)
})

test('whoever takes over the device does not send another’s entries', () => {
  const device = aDevice()
  keepEntry(device, 'cora', entry('a'))
  expect(readEntries(device, 'pia')).toEqual([])
})

test('a device without room says so, and keeps what it has', () => {
  const device = aDevice(60)
  expect(keepEntry(device, 'cora', entry('a'))).toBe(true)
  expect(keepEntry(device, 'cora', entry('b'))).toBe(false)
  expect(readEntries(device, 'cora')).toHaveLength(1)
})

test('what cannot be read is no entry', () => {
  expect(readEntries({ getItem: () => '{"broken', setItem: () => {} }, 'cora')).toEqual([])
  expect(readEntries({ getItem: () => '[null,{"key":1}]', setItem: () => {} }, 'cora')).toEqual([])
})
