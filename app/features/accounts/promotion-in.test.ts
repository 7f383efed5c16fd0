import { expect, test } from 'vitest'
import { promotionIn, promotionInHandle } from '#app/features/accounts/promotion-in.ts'
import { SHIPPED } from '#app/features/moderation/shipped-rules.ts'

test('an advertisement in a profile is refused with its words', () => {
  const errors = promotionIn(SHIPPED, { name: 'Ana', works: 'Weddings. 15% off with code RIG15' })
  expect(errors.name).toBeUndefined()
  expect(errors.works).toMatchObject({ key: 'promotes', values: { words: expect.any(String) } })
})

test.each(['加微信abc12345', 'use.code.RIG15', 'wechat_id_abc12345'])('the handle %s advertises', (handle) => {
  expect(promotionInHandle(SHIPPED, handle)).toHaveProperty('handle')
})

test.each(['ana', '陈伟', 'j-p', 'Cinema, documentary', 'Weddings, video', '婚礼 · 亲子', ''])(
  '%j says who one is',
  (text) => {
    expect(promotionIn(SHIPPED, { text })).toEqual({})
    expect(promotionInHandle(SHIPPED, text)).toEqual({})
  },
)
