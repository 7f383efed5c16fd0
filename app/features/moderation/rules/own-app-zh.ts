import type { Rule } from '#app/features/moderation/rule.ts'

export const ownAppZh: Rule = {
  id: 'own-app-zh',
  family: 'self-promotion',
  state: 'review',
  version: 1,
  languages: ['zh-CN'],
  owner: 'moderators',
  title: { en: 'Your own service', 'zh-CN': '推广自己的服务' },
  advice: {
    en: 'Say here what you know; your own places belong in your profile, without an offer.',
    'zh-CN': '把内容直接写在这里，不要引流到自己的店铺或频道。',
  },
  match: {
    all: [
      { words: ['小程序', '公众号', '网站', 'app', '平台', '店铺', '工作室', '频道'] },
      {
        words: [
          '欢迎体验',
          '欢迎试用',
          '欢迎使用',
          '就能用',
          '搜"',
          '搜“',
          '欢迎入驻',
          '欢迎加入',
          '做了个',
          '开发了',
          '刚上线',
          '上线啦',
          '求支持',
        ],
      },
    ],
    near: 30,
  },
  except: [{ list: 'told-zh' }, { list: 'buyer-talk-zh' }, { words: ['闪退', '连不上', '打不开'] }],
  examples: {
    block: ['做了个摄影小程序，欢迎体验。', '我们的约拍平台刚上线，求支持。', '工作室开发了选片网站，欢迎试用。'],
    pass: [
      '微信小程序连不上灯，安卓和苹果都试过了。',
      '平台上线新固件以后电量不准了。',
      '欢迎指正，数据是用厨房秤测的。',
    ],
  },
}
