import type { Rule } from '#app/features/moderation/rule.ts'

export const prizeVoiceZh: Rule = {
  id: 'prize-voice-zh',
  family: 'giveaway',
  state: 'review',
  version: 1,
  languages: ['zh-CN', 'zh-TW'],
  owner: 'moderators',
  title: { en: 'Said as at a raffle', 'zh-CN': '发福利的口吻' },
  advice: {
    en: 'Thank people here with an answer; run giveaways elsewhere.',
    'zh-CN': '请到别处办抽奖和赠送，这里用回答来互相帮助。',
  },
  match: {
    weigh: [
      { part: { list: 'trying-zh' }, weight: 2 },
      { part: { list: 'given-zh' }, weight: 3 },
      { part: { list: 'for-nothing-zh' }, weight: 3 },
      { part: { list: 'fetch-it-zh' }, weight: 2 },
      { part: { list: 'handing-out-zh' }, weight: 3 },
      { part: { list: 'ware-tally-zh' }, weight: 1 },
      { part: { list: 'deadline-zh' }, weight: 1 },
      { part: { list: 'gear-study-zh' }, weight: -3 },
    ],
    least: 5,
    near: 40,
  },
  examples: {
    block: [
      '福利时间：评论区留下愿望，周日晚挑两个实现。',
      '镜头盖一百多个，缺哪个口径回帖，白给。',
      '我带一箱样品过去，玩游戏赢走，下个月聚会见。',
    ],
    pass: [
      '周日晚上挑了两个地方，都没有车流的震动。',
      '评论区有人说阻尼会变，前两天我也遇到了。',
      '样品三个，第一个有毛刺，第二个没有。',
    ],
  },
}
