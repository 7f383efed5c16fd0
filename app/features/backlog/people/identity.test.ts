import { expect, test } from 'vitest'
import { normaliseIdentity } from '#app/features/backlog/people/identity.ts'

test.each([
  ['mail', ' Ana@Example.COM ', 'ana@example.com'],
  ['mail', 'ａｎａ@example.com', 'ana@example.com'],
  ['mail', 'ana at example', undefined],
  ['phone', '+49 (171) 555-01 23', '+491715550123'],
  ['phone', '0049 171 5550123', '+491715550123'],
  ['phone', '１３８ ０００１ ３８００', '13800013800'],
  ['phone', 'ext. 12', undefined],
  ['handle', 'https://www.Instagram.com/Ana.Shoots/?hl=en', 'instagram.com/ana.shoots'],
  ['handle', 'instagram.com/@ana.shoots', 'instagram.com/ana.shoots'],
  ['handle', '@Ana', 'ana'],
  ['handle', '   ', undefined],
] as const)('a %s written as “%s” is known as %s', (channel, value, known) => {
  expect(normaliseIdentity(channel, value)).toBe(known)
})
