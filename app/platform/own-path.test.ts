import { expect, test } from 'vitest'
import { ownPath } from '#app/platform/own-path.ts'

test('a path of this site is kept, with its query and its place', () => {
  expect(ownPath('/t/1001/level?page=2#p21')).toBe('/t/1001/level?page=2#p21')
})

test('a path in any script is written as a header can carry it', () => {
  expect(ownPath('/search?q=三脚架')).toBe('/search?q=%E4%B8%89%E8%84%9A%E6%9E%B6')
  expect(ownPath('/日本\u2028')).toMatch(/^[!-~]+$/)
})

for (const foreign of [
  ...['', 'rules', 'https://evil.example', '//evil.example', '/\\evil.example', '/\t/evil.example'],
  ...['/.//evil.example', '/x/..//evil.example', '/%2e//evil.example', '/a\r\nSet-Cookie: a=b', `/${'a'.repeat(9000)}`],
])
  test(`${JSON.stringify(foreign).slice(0, 30)} leads home instead`, () => expect(ownPath(foreign)).toBe('/'))

test('a field that was not sent, or is a file, leads home', () => {
  expect(ownPath(null)).toBe('/')
  expect(ownPath(new File([], 'x'))).toBe('/')
})
