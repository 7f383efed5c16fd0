import { describe, expect, test } from 'vitest'
import { saysNotPossible } from '#app/features/forum/says-not-possible.ts'

const CANNOT = [
  'That is not possible with the present shoulder.',
  'It isn’t possible, the pivots are 84 mm apart.',
  'Sorry, not possible. I tried three plates.',
  'Impossible without a new casting.',
  'This cannot be done: the bowl needs 92 mm.',
  'I asked support. There is no way to lock it at 55 °C.',
  'A plate for that body does not exist.',
  'There is no adapter from that rail to an Arca clamp.',
  'Nobody makes a 12 mm version.',
  'We don’t make one for this mount.',
  'I looked at it for a week. It is **not yet possible**.',
  '这个做不到，转轴间距只有 84 毫米。',
  '目前没有这种转接板。',
  '不可能，铸件太薄。',
  '没办法，只能换一个云台。',
  '这款机身不支持，装不上。',
  '市面上没有 12 毫米的。',
]
const CAN = [
  'It is possible with two shims.',
  'That is not impossible: file the edge by a millimetre.',
  'Is it really not possible?',
  'If that is not possible, use the 70 mm rail.',
  'Use the HL-45. It is thin enough, and impossible to overtighten.',
  '> it is not possible\n\nIt is, with the small clamp.',
  'Turn the screw until it clicks; there is no need for a key.',
  'The plate does fit.',
  '可以的，垫两片就行。',
  '不是不可能，把边磨掉一毫米。',
  '如果装不上，就用 70 毫米的导轨。',
  '有没有现成的？',
  '有的，HL-45 就是。',
]

describe('an answer that says it cannot be done', () => {
  test.each(CANNOT)('%s', (text) => expect(saysNotPossible(text)).toBe(true))
})
describe('an answer that helps, or leaves it open', () => {
  test.each(CAN)('%s', (text) => expect(saysNotPossible(text)).toBe(false))
})
