import type { Rule } from '#app/features/moderation/rule.ts'

export const winkZh: Rule = {
  id: 'wink-zh',
  family: 'evasion',
  state: 'review',
  version: 1,
  languages: ['zh-CN', 'zh-TW'],
  owner: 'moderators',
  title: { en: 'Hidden on purpose', 'zh-CN': '有意遮掩的招揽' },
  advice: {
    en: 'Write plainly; what needs to be hidden has no place here.',
    'zh-CN': '请正常书写；需要遮掩的内容不适合放在这里。',
  },
  match: {
    weigh: [
      { part: { all: [{ list: 'winks-zh' }, { list: 'winks-zh' }], near: 40 }, weight: 6 },
      { part: { list: 'winks-zh' }, weight: 3 },
      { part: { list: 'contact-zh' }, weight: 3 },
      { part: { list: 'takers-zh' }, weight: 2 },
      { part: { list: 'gains-zh' }, weight: 2 },
      { part: { list: 'stock-zh' }, weight: 2 },
      { part: { list: 'my-trade-zh' }, weight: 2 },
      { part: { list: 'reach-me-zh' }, weight: 2 },
      { part: { list: 'passwords-zh' }, weight: 2 },
      { part: { list: 'outside-zh' }, weight: 2 },
      { part: { list: 'terms-zh' }, weight: 1 },
      { part: { list: 'prices-zh' }, weight: 1 },
      { part: { list: 'urgency-zh' }, weight: 1 },
      { part: { list: 'told-zh' }, weight: -3 },
      { part: { list: 'past-buy-zh' }, weight: -2 },
      { part: { list: 'asked-zh' }, weight: -3 },
    ],
    least: 5,
    near: 60,
  },
  except: [{ list: 'lived-zh' }],
  examples: {
    block: [
      '绿泡泡搜 cage 下划线 lin，头像是橘猫，通过就发价目。',
      '咸鱼挂着，标价是假的，拍前说一声，我给你改价。',
      '不方便公开，想进的底下随便回个字，我拉你。',
    ],
    pass: [
      '下划线和空格在文件名里都会报错。',
      '企鹅那趟带了三块电池，零下二十度都撑住了。',
      '扣扣子那种收纳袋比魔术贴安静。',
    ],
  },
}
