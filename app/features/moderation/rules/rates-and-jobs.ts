import type { Rule } from '#app/features/moderation/rule.ts'

export const ratesAndJobs: Rule = {
  id: 'rates-and-jobs',
  family: 'off-topic',
  state: 'review',
  version: 1,
  languages: ['en', 'zh-CN'],
  owner: 'moderators',
  title: { en: 'Rates and jobs', 'zh-CN': '报价与接单话题' },
  advice: {
    en: 'Here we talk about gear; rates and jobs have other places.',
    'zh-CN': '这里只谈器材，报价和接活请到别处讨论。',
  },
  match: {
    any: [
      {
        pattern:
          '\\bhow much (?:should|do|would) (?:i|you|we) charge\\b|\\bwhat (?:should|do) (?:i|you) charge\\b|\\bday rates?\\b|\\blooking for (?:a )?(?:photographer|second shooter|assistant)s?\\b|\\bhiring (?:a )?(?:photographer|editor)',
        needs: ['charge', 'day rate', 'looking for', 'hiring'],
      },
      { words: ['怎么收费', '收费标准', '报价多少', '招摄影师', '招助理', '收多少钱一天'] },
    ],
  },
  atMost: 'hint',
  examples: {
    block: ['How much should I charge for a wedding?', 'Looking for a second shooter in June.', '跟拍一天怎么收费？'],
    pass: [
      'How much should a second shooter invest in power for a full day?',
      'The charger charges at a rate of 2 A per day of use.',
      '充电器收费那个固件不值。',
    ],
  },
}
