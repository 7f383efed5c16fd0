import type { Rule } from '#app/features/moderation/rule.ts'

export const crowdfunding: Rule = {
  id: 'crowdfunding',
  family: 'discount-offer',
  state: 'block',
  version: 1,
  languages: ['en', 'zh-CN'],
  owner: 'moderators',
  title: { en: 'A call to back a campaign', 'zh-CN': '众筹拉票' },
  advice: {
    en: 'Discuss the design; leave out the campaign.',
    'zh-CN': '讨论设计本身，请不要为众筹拉票。',
  },
  match: {
    all: [
      {
        any: [
          {
            words: [
              'back us',
              'back our',
              'support our',
              'pledge',
              'early bird',
              'back it',
              '支持一下',
              '早鸟价',
              '正在众筹',
              '众筹中',
            ],
          },
        ],
      },
      {
        any: [
          { url: { hosts: ['kickstarter.com', 'indiegogo.com', 'modian.com', 'zhongchou.com'] } },
          { words: ['on kickstarter', 'on indiegogo', '早鸟价', '众筹'] },
        ],
      },
    ],
    near: 100,
  },
  except: [{ list: 'buyer-talk' }, { list: 'buyer-talk-zh' }],
  examples: {
    block: [
      'Back us now: https://www.kickstarter.com/projects/x/y',
      'Pledge today on Kickstarter for the early bird.',
      '我们的快装板正在众筹，支持一下，早鸟价129。',
    ],
    pass: [
      'Did anyone back that Kickstarter tripod? Mine never came.',
      'The Kickstarter version had metal knobs.',
      '众筹的那款脚架拖了一年才发货。',
    ],
  },
}
