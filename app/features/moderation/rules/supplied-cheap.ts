import type { Rule } from '#app/features/moderation/rule.ts'

export const suppliedCheap: Rule = {
  id: 'supplied-cheap',
  family: 'discount-offer',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'Goods you can get cheap', 'zh-CN': '低价供货' },
  advice: {
    en: 'Say what you paid and whether it is worth it; leave out the offer and where to take it.',
    'zh-CN': '可以说成交价和感受；请去掉优惠信息和购买方式。',
  },
  match: {
    all: [
      {
        pattern:
          '\\b(?:i|we) (?:can|could) (?:get|do|source|order|supply|deliver|ship|make|offer|sell)\\b|\\bdealer here\\b|\\bmy (?:buddy|friend|mate|brother|cousin|dad|neighbour|neighbor|company|boss) (?:makes|sells|has|imports|runs|prints|builds|can get)\\b|\\bhook you up\\b|\\bfrom the warehouse\\b',
        needs: ['i can', 'we can', 'i could', 'we could', 'dealer here', 'my', 'hook you up', 'from the warehouse'],
      },
      { any: [{ list: 'benefits' }, { list: 'prices' }] },
      { any: [{ list: 'contact-calls' }, { list: 'deadlines' }, { url: {} }] },
    ],
    near: 90,
  },
  except: [{ list: 'buyer-talk' }, { words: ['?'] }],
  examples: {
    block: [
      "My buddy makes these plates and sells them for 40 bucks, PM me and I'll hook you up.",
      'Dealer here: the kit for $899, ring me.',
      'I can get them for 60% of retail. Hit me on Signal.',
    ],
    pass: [
      'I can get 2 kg on it before it slips, the price of $89 is still too high.',
      'We can do without the $60 plate.',
      'My friend runs a rental house and pays $40 for a lever.',
    ],
  },
}
