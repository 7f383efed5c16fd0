import type { Rule } from '#app/features/moderation/rule.ts'

export const luckyUserZh: Rule = {
  id: 'lucky-user-zh',
  family: 'giveaway',
  state: 'block',
  version: 1,
  languages: ['zh-CN'],
  owner: 'moderators',
  title: { en: 'A prize to claim', 'zh-CN': '中奖诱导' },
  advice: {
    en: 'Thank people here with an answer; run giveaways elsewhere.',
    'zh-CN': '请到别处办抽奖和赠送，这里用回答来互相帮助。',
  },
  match: {
    all: [
      { words: ['恭喜您', '恭喜你', '中奖', '被抽中', '幸运用户', '幸运儿'] },
      { words: ['点击', '领取', '链接', '联系客服', '登录', '兑奖'] },
    ],
    near: 30,
  },
  except: [{ list: 'told-zh' }],
  examples: {
    block: [
      '恭喜您被抽中为幸运用户，点击链接领取微单相机一台。',
      '您已中奖，请联系客服兑奖。',
      '恭喜你成为幸运儿，登录领取。',
    ],
    pass: ['恭喜楼主，测试做得很扎实。', '恭喜你们终于出了左手版。', '中奖绝缘体，只能自己买。'],
  },
}
