import { phrases } from '#app/features/moderation/phrases.ts'
import type { Rule } from '#app/features/moderation/rule.ts'

export const priceAndOrder: Rule = {
  id: 'price-and-order',
  family: 'discount-offer',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A price and a call to order', 'zh-CN': '报价并催下单' },
  advice: {
    en: 'Say what the thing can and cannot do; leave out the offer and where to take it.',
    'zh-CN': '可以说产品好不好用；请去掉优惠信息和购买方式。',
  },
  match: {
    all: [
      {
        any: [
          { list: 'prices' },
          { list: 'benefits' },
          { pattern: '\\bfrom (?:only |just )?[$€£] ?\\d', needs: ['from'] },
          {
            words: phrases(
              'save big | big savings | huge savings | lowest prices | sale is here | sale is on | sale starts | sale now on | sale ends | mega sale | summer sale | winter sale | spring sale | clearance | clearance sale | black friday | black week | cyber monday | closing down sale | flash deal | flash sale | final markdown | markdown | price drop alert',
            ),
          },
        ],
      },
      { list: 'order-now-words' },
    ],
    near: 90,
  },
  except: [
    { list: 'buyer-talk' },
    { list: 'honest-talk' },
    { list: 'others-adverts' },
    { list: 'wishes' },
    { list: 'bought' },
    { words: ['?', 'they want', 'it cost', 'cost me'] },
  ],
  examples: {
    block: [
      'Magic arms from $17, order now while stocks last.',
      'Summer sale is here! Save big on tripods, shop now.',
      'Leather straps, half price, this weekend only, free delivery.',
    ],
    pass: [
      'I paid $89 and had to order the plate extra.',
      'The price was 149 last week, now they want 180.',
      'Order number 4471 took two weeks, $12 shipping.',
    ],
  },
}
