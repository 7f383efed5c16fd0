import type { Rule } from '#app/features/moderation/rule.ts'

export const tradeOfMineZh: Rule = {
  id: 'trade-of-mine-zh',
  family: 'self-promotion',
  state: 'review',
  version: 1,
  languages: ['zh-CN', 'zh-TW'],
  owner: 'moderators',
  title: { en: 'Work, courses and groups on offer', 'zh-CN': '接活、开课、拉群' },
  advice: {
    en: 'Answer here, where everybody learns from it; leave out what you offer and on what terms.',
    'zh-CN': '请直接在帖子里回答，不要写接什么活、什么价、怎么报名。',
  },
  match: {
    any: [
      { all: [{ list: 'trade-offer-zh' }, { list: 'trade-terms-zh' }], near: 40 },
      { all: [{ list: 'gathering-zh' }, { list: 'join-it-zh' }], near: 35 },
    ],
  },
  except: [{ list: 'others-work-zh' }],
  examples: {
    block: [
      '承接宣传片拍摄剪辑，团队八人，价格实在。',
      '激光雕刻我能做，手柄上刻名字，十五一个。',
      '周末办一场外拍，灯我出，名额十二个，一人一百五。',
    ],
    pass: [
      '公司承接的婚礼多了，脚架坏得也快。',
      '报过一个布光课，一对一，学费白交。',
      '我来回拧了十次，每次都停在同一个地方。',
    ],
  },
}
