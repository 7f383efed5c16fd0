import type { Rule } from '#app/features/moderation/rule.ts'

/** On trial: whether a maker without a name is a sign of promotion. The honest posts it finds say that it is not. */
export const NAMELESS: Omit<Rule, 'state' | 'version'> = {
  id: 'nameless-maker',
  family: 'self-promotion',
  languages: ['en', 'zh-CN'],
  owner: 'mo',
  title: { en: 'Praise for a maker without a name', 'zh-CN': '夸一个不说名字的牌子' },
  advice: {
    en: 'Name the maker; a rival’s product is welcome here.',
    'zh-CN': '请直接说出牌子；这里欢迎提到别家的产品。',
  },
  match: { words: ['no-name', 'whose name i forget', '第三方', '杂牌'] },
  reason: 'Three newcomers praised “a no-name splitter” in October and sent the name to whoever asked.',
  examples: {
    block: [
      'A no-name splitter does all that for a third of the money, ask me which.',
      'There is a maker whose name I forget that does it better. Write to me.',
      '其实杂牌的更好用，想知道是哪家可以问我。',
    ],
    pass: [
      'The makers of the splitter answered within a day.',
      'I forget which of my three clamps it was.',
      '第三颗螺丝也松了。',
    ],
  },
}

export const RULE_DEEDS = {
  written: 'Three texts in October had nothing else in common.',
  onTrial: 'Its examples come out right. Two weeks will show what else it finds.',
  reworded: {
    id: 'short-links',
    by: 'max',
    reason: 'Members asked what to do when the maker itself sends a short link.',
    advice: {
      en: 'Open it, and give the full address you arrive at. Readers then see where it leads.',
      'zh-CN': '请先打开，再贴出打开后的完整网址，让人看得见去向。',
    },
  },
  setBack: {
    id: 'coupon-on-request',
    by: 'mo',
    reason: 'It refused a question about a voucher that our own shop did not accept.',
    again: 'The question was mended in the list of coupon troubles. Nothing else was hit in eight days.',
  },
} as const
