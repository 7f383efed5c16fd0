import { describe, expect, test } from 'vitest'
import { type Agreement, agreesWith } from '#app/features/backlog/judging/agrees-with.ts'

const HALF_BALL =
  'On a slope the CT-3 head gives up eight degrees. A 75 mm half-ball under the shoulder would save them.'
const HALF_BALL_ZH = '斜坡上 CT-3 云台少八度，肩座下面如果有 75 毫米半球碗就好了。'

const AGREES: [Agreement, string][] = [
  ['plus-one', '+1'],
  ['plus-one', '+1, every wedding on a hillside.'],
  ['plus-one', 'Big +1 from me'],
  ['plus-one', '👍'],
  ['plus-one', '加一'],
  ['plus-one', '附议，婚礼上天天遇到。'],
  ['plus-one', '顶一下'],
  ['same', 'Same here on my slider.'],
  ['same', 'Me too, with a 2 kg head.'],
  ['same', 'Seconded. Mine is a Sirui.'],
  ['same', 'I would second that.'],
  ['same', 'Count me in for two.'],
  ['same', 'So would I.'],
  ['same', 'Same problem with the older shoulder'],
  ['same', '同求'],
  ['same', '我也是，每次都要垫石头。'],
  ['same', '一样的问题，三年了。'],
  ['same', '深有同感'],
  ['same', '同感。不过要再加一道横销。'],
  ['same', 'Same from a jeep with a bean bag on the door.'],
  ['same', 'Same lens, same knee.'],
  ['need', 'I need this for every slope.'],
  ['need', 'We really need one in the rental house.'],
  ['need', 'I’d buy two tomorrow.'],
  ['need', 'I would love one for the CT-2 as well'],
  ['need', 'I have been waiting for this since 2023.'],
  ['need', 'Need this!'],
  ['need', 'I don’t need the rod, but I want the bowl.'],
  ['need', '我也需要，最好 75 毫米。'],
  ['need', '出了就买'],
  ['need', '我一直在等这个。'],
  ['need', '急需！'],
  ['own-words', 'On hillsides the CT-3 shoulder runs out; a half-ball would help me every week.'],
  ['own-words', 'A half-ball for the CT-3 is what is missing on my tripod.'],
  ['own-words', '希望肩座能放半球碗，CT-3 在坡上总差几度。'],
]
const DOES_NOT: string[] = [
  'I don’t need this, the levelling base does it.',
  'You need to loosen the collar first.',
  'No need: turn the legs instead.',
  'It is not the same on the CT-2.',
  'Would anyone buy this?',
  '> I need this\n\nHave you tried the leveller?',
  'I need to know which head it is.',
  'I disagree, the shoulder is fine.',
  'The +15 mm plate fits.',
  'It tilts by +1.5 degrees.',
  'Nobody needs that much tilt.',
  'Thanks, that worked.',
  'The half-ball of the CT-3 measures 75 mm.',
  '我不需要，用水平座就够了。',
  '你需要先松开锁环。',
  '情况不一样，我的是 CT-2。',
  '没必要，调脚架就行。',
  '谢谢，解决了。',
  '有人需要吗？',
  '顶部的螺丝先松开。',
  'Same tube, different railway. You have the narrow one.',
  '再加一条：带一张参数页。',
  'Our answer on the half-ball for the CT-3 shoulder is on the request: not feasible.',
  '加一片垫圈就行。',
]

describe('replies that say the same need', () => {
  test.each(AGREES)('%s: %s', (how, reply) => {
    expect(agreesWith(reply, /\p{Script=Han}/u.test(reply) ? HALF_BALL_ZH : HALF_BALL)).toBe(how)
  })
})
describe('replies that do not', () => {
  test.each(DOES_NOT)('%s', (reply) => {
    expect(agreesWith(reply, `${HALF_BALL} ${HALF_BALL_ZH}`)).toBeUndefined()
  })
})
