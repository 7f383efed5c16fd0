import { expect, test } from 'vitest'
import { CLOSE, closeness, tellingWords } from '#app/features/backlog/closeness.ts'

const HALF_BALL =
  'A 75 mm half-ball, or a leveller under 40 mm, for the CT-3 shoulder. Level a caged rig on a slope with one knob.'

test.each([
  'My CT-3 needs a bowl: on a slope a leveller eats all the movement',
  'Is there a half-ball that fits the shoulder of this tripod?',
])('%j is close', (words) => {
  expect(closeness(words, HALF_BALL)).toBeGreaterThanOrEqual(CLOSE)
})

test.each([
  'A knob clamp that shows it is shut: I check by touch, at night, in a hide',
  'Which battery lasts through a wedding when it is cold and there is no mains?',
  '',
])('%j is not', (words) => {
  expect(closeness(words, HALF_BALL)).toBeLessThan(CLOSE)
})

test('Chinese is compared by what it names, not by what holds it together', () => {
  const grid = '直接装在 LP-60 面板上的薄格栅'
  expect(closeness('能不能出一片直接卡在 LP-60 面板上的格栅', grid)).toBeGreaterThanOrEqual(CLOSE)
  expect(closeness('我的三脚架在上海的时候就是这样的', grid)).toBeLessThan(CLOSE)
})

test('small words and bare numbers tell nothing', () => {
  expect(tellingWords('We would like to have one of 40 for the CT-3')).toEqual(['ct-3', 'ct'])
})
