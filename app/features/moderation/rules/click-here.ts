import { phrases } from '#app/features/moderation/phrases.ts'
import type { Rule } from '#app/features/moderation/rule.ts'

export const clickHere: Rule = {
  id: 'click-here',
  family: 'discount-offer',
  state: 'block',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A click and a promise', 'zh-CN': '诱导点击' },
  advice: {
    en: 'Say what the thing can and cannot do; leave out the offer and where to take it.',
    'zh-CN': '可以说产品好不好用；请去掉优惠信息和购买方式。',
  },
  match: {
    all: [
      { list: 'clicks' },
      {
        words: phrases(
          `free | discount | discounts | save | win | won | claim | prize | offer | offers | deal | deals | sale | limited time | earn | bonus | reward | rewards | gift | gifts | cashback | apply | sign up | register | subscribe | join | get yours | order | shop | buy | selected | expires | hurry | exclusive | special | approved | cheap | cheapest | lowest | half price | make money | extra income | investment | trial | followers | quote | unlock | voucher | coupon | your parcel | your package | your account | delivery fee | hot singles | casino | loan | insurance`,
        ),
      },
    ],
    near: 90,
  },
  except: [{ list: 'buyer-talk' }, { list: 'honest-talk' }, { words: ['firmware', 'manual', 'menu'] }],
  examples: {
    block: [
      'Click here to claim your free gift.',
      'Limited time offer on patio doors, tap the link below!',
      '50% sale on everything, reply STOP to opt out.',
      'Swipe up and get your discount.',
    ],
    pass: [
      'Click here to see the drawing of the jaw: https://maker.example/d',
      'Tap the link in the manual, page 12 has the torque.',
      'Press the button and the plate drops out.',
    ],
  },
}
