import { describe, expect, test } from 'vitest'
import { nearText } from '#app/features/moderation/near-text.ts'

const shareBand = (one: string, other: string) => nearText(one).some((value) => nearText(other).includes(value))

const wave = (name: string, minutes: number, emoji: string) =>
  `Hi ${name}, I had the same trouble with my arm last winter and tried everything. In the end the set from ` +
  `https://arms.example/p/${minutes} solved it in ${minutes} minutes ${emoji} and it has not moved since then.`

const WAVE = [
  wave('Jonas', 5, '👍'),
  wave('Mei', 12, '🔥🔥'),
  wave('Tomasz', 7, ''),
  wave('@luz', 31, '✅'),
  wave('Kenji', 9, '😀'),
  wave('Amara', 20, '!!!'),
  wave('Bo', 44, '💯'),
  wave('Dara', 3, '…'),
]

const DIFFERENT = [
  'It turns by itself below zero, whatever I tighten. Has anyone measured the torque of the clamp when it is cold?',
  'The rosette has sixty teeth, so the finest step is six degrees. A finer one would cost strength.',
  'Does the quick release plate fit an Arca clamp with a safety pin, or do I have to grind the groove?',
  'I had the same trouble with my arm, and the bronze discs helped: no creep for a whole season on a motorbike.',
  '雲台在零度以下会自己转动，拧紧也没用。有人在冷天测过夹具的扭矩吗？',
]

describe('posts that say nearly the same', () => {
  test('eight that differ in names, numbers, links and emoji are found as one', () => {
    const [first = '', ...others] = WAVE
    for (const other of others) expect(shareBand(first, other), other).toBe(true)
  })

  test('capitals, look-alike letters and spacing hide nothing', () => {
    const [first = ''] = WAVE
    expect(nearText(first.toUpperCase())).toEqual(nearText(first))
    expect(nearText(first.replaceAll('a', 'а'))).toEqual(nearText(first))
    expect(nearText(first.replaceAll(' ', '\n'))).toEqual(nearText(first))
  })

  test('in Chinese too', () => {
    const said = (name: string) =>
      `${name}你好，我之前也遇到同样的问题，后来换了这家的支架，一次就解决了，到现在都没有松动过，推荐试试。`
    expect(shareBand(said('小王'), said('老陈'))).toBe(true)
  })
})

describe('posts that say different things', () => {
  test.each(DIFFERENT)('share nothing: %s', (text) => {
    for (const other of [...DIFFERENT, ...WAVE].filter((one) => one !== text))
      expect(shareBand(text, other), other).toBe(false)
  })

  test.each(['', '+1', '👍👍', '12 V'])('"%s" is too short to be like anything', (text) => {
    expect(nearText(text)).toEqual([])
  })
})

test('a broken surrogate and a megabyte are read like any text', () => {
  expect(nearText('\ud83d broken surrogate here')).toHaveLength(4)
  expect(nearText('long enough '.repeat(90_000))).toHaveLength(4)
})
