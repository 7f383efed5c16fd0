import type { Rule } from '#app/features/moderation/rule.ts'

export const launch: Rule = {
  id: 'launch',
  family: 'discount-offer',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A launch announcement', 'zh-CN': '新品宣传' },
  advice: {
    en: 'Facts about a product are welcome; leave out the launch and where to pay.',
    'zh-CN': '欢迎讲产品事实，请去掉发布宣传和付款入口。',
  },
  match: {
    all: [
      {
        pattern:
          '\\bwe (?:have |are |just |proudly |finally ){0,3}(?:launched|launching|released|opened)\\b|\\bintroducing our\\b|\\b(?:proud|excited|happy) to (?:announce|introduce|launch)\\b|\\bback us\\b|\\bpledge now\\b|\\bnow (?:live )?on (?:kickstarter|indiegogo)\\b',
        needs: [
          'launch',
          'released',
          'opened',
          'introducing our',
          'announce',
          'introduce',
          'back us',
          'pledge now',
          'kickstarter',
          'indiegogo',
        ],
      },
      { any: [{ url: {} }, { list: 'benefits' }, { list: 'calls' }, { list: 'prices' }] },
    ],
    near: 120,
  },
  examples: {
    block: [
      'We just launched our carbon tripod on Kickstarter, back us now: https://www.kickstarter.com/p/x',
      'Excited to announce our new clamp, link below.',
      'Introducing our slider, only $79!',
    ],
    pass: [
      'We just launched the drone with this mount and it survived a crash.',
      'They released a new revision, spec here: https://maker.example/r2',
      'Did anyone back that Kickstarter tripod?',
    ],
  },
}
