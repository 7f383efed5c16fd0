import type { Rule } from '#app/features/moderation/rule.ts'

export const freeGoods: Rule = {
  id: 'free-goods',
  family: 'giveaway',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'Something free elsewhere', 'zh-CN': '站外免费赠送' },
  advice: {
    en: 'Thank people here with an answer; run giveaways elsewhere.',
    'zh-CN': '请到别处办抽奖和赠送，这里用回答来互相帮助。',
  },
  match: {
    all: [
      {
        pattern:
          '\\bfree (?:[a-z0-9-]+ ){0,3}(?:presets?|luts?|e-?books?|guide|templates?|overlays?|course|webinar|trial|samples?|membership|consultation|brushes|giveaway|gift card)\\b',
        needs: ['free'],
      },
      { any: [{ url: {} }, { list: 'calls' }] },
    ],
    near: 80,
  },
  except: [{ words: ['?'] }, { list: 'buyer-talk' }, { words: ['manual', 'stl', 'firmware', 'open source'] }],
  examples: {
    block: [
      'FREE lightroom presets!!! go to freepresets4u.xyz',
      'Free LUT pack: https://luts.example',
      'Start your free trial, link in bio.',
    ],
    pass: [
      'The free guide in the box is useless, they should print a better one.',
      'Free STL: https://www.printables.com/model/1',
      'The free sample plate bent after a week.',
    ],
  },
}
