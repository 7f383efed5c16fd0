import { phrases } from '#app/features/moderation/phrases.ts'
import type { Rule } from '#app/features/moderation/rule.ts'

export const nobodyPaysList: Rule = {
  id: 'nobody-pays-list',
  family: 'discount-offer',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'Nobody need pay the full price', 'zh-CN': '不必付原价' },
  advice: {
    en: 'Say what you paid and whether it is worth it; leave out the offer and where to take it.',
    'zh-CN': '可以说成交价和感受；请去掉优惠信息和购买方式。',
  },
  match: {
    all: [
      {
        pattern:
          "\\b(?:don't|dont|do not|never|nobody|no one|noone|you needn't|needn't|why|shouldn't|stop|without|not)\\b[^.!?\\n]{0,30}\\b(?:pay|pays|paying|paid)\\b(?: the| a| that| for it)?(?: full| sticker| list| label| shop| retail| asking| printed| regular| shown| whole| price on| number on| official)\\b",
        needs: ['pay', 'pays', 'paying', 'paid'],
      },
      {
        any: [
          { list: 'for-the-taking' },
          { list: 'reach-me' },
          { list: 'code-things' },
          { list: 'works-for-all' },
          { list: 'seller-voice' },
          { url: {} },
          {
            words: phrases(
              "there's a way | there is a way | trick | tell you how | i'll say | i know | ask | psst | here's how | letters | in the box | even if",
            ),
          },
        ],
      },
    ],
    near: 150,
  },
  except: [{ list: 'honest-talk' }, { list: 'others-adverts' }],
  examples: {
    block: [
      "Nobody here should be paying the sticker price on that follow focus. I'll say the rest to whoever asks nicely.",
      "Don't pay full price for the head, write me first.",
      'Never pay list at that shop, the outlet page is where it is at, psst.',
    ],
    pass: [
      'I would not pay full price for it again.',
      'Nobody pays list for a used head of that age.',
      'We paid the full amount and got half the set.',
    ],
  },
}
