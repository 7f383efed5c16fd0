import { phrases } from '#app/features/moderation/phrases.ts'
import type { Rule } from '#app/features/moderation/rule.ts'

export const doThisGetThat: Rule = {
  id: 'do-this-get-that',
  family: 'coupon',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'Do this and get that', 'zh-CN': '照做就有优惠' },
  advice: {
    en: 'Say what you paid and whether it is worth it; leave out the code and how to use it.',
    'zh-CN': '可以说成交价和感受；请去掉优惠码和用法。',
  },
  match: {
    any: [
      {
        all: [
          { list: 'do-this' },
          { list: 'get-that' },
          {
            words: phrases(
              'voucher | vouchers | code | codes | coupon | discount | percent | a third | a quarter | a fifth | a tenth | half | half off | ten off | off the total | the total | on the card | to the card | a fiver | a tenner | credit | euros off | pounds off | dollars off | the postage | shipping free | two-for-one | two for one',
            ),
          },
        ],
        near: 130,
      },
      {
        words: phrases(
          'tell them who sent you | say who sent you | say i sent you | tell them i sent you | mention i sent you | quote my name | drop my name | give my name | tell them my name | sent me", they | sent me" they | tell them which forum | mention this forum | mention the forum | say you\'re from the forum | say you are from | say you came from | tell them you read | tell them you saw',
        ),
      },
    ],
  },
  except: [{ list: 'honest-talk' }, { list: 'others-adverts' }, { list: 'wishes' }, { words: ['?'] }],
  examples: {
    block: [
      'If you tell them you were about to leave, they give you a voucher.',
      'When you write HEDGEHOG in the remarks they take a third off the total.',
      'Once you message the owner a photo of the old one, you get back a fiver.',
    ],
    pass: [
      'If you write to support they send a new clamp within a week.',
      'When you use it in the cold, it drops the first frame.',
      'They mailed me a voucher after the complaint, which I never used.',
    ],
  },
}
