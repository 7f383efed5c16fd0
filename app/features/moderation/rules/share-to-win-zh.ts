import type { Rule } from '#app/features/moderation/rule.ts'

export const shareToWinZh: Rule = {
  id: 'share-to-win-zh',
  family: 'giveaway',
  state: 'review',
  version: 1,
  languages: ['zh-CN'],
  owner: 'moderators',
  title: { en: 'A giveaway and how to enter', 'zh-CN': '转发抽奖' },
  advice: {
    en: 'Thank people here with an answer; run giveaways elsewhere.',
    'zh-CN': '请到别处办抽奖和赠送，这里用回答来互相帮助。',
  },
  match: {
    all: [
      { words: ['转发', '关注', '点赞', '评论区', '留言', '集赞', '转评赞', '收藏', '截图'] },
      {
        pattern:
          '抽(?:奖|取|出|[一二两三四五六七八九十\\d]{1,3}[位人名个])|随机抽|免费送|免费领|领取|领红包|送出|领优惠|送碳纤维|抽送|揪[^\\n。,]{0,6}[个位人名]|揪一|送快装板|送给(?:一|二|两|三|幸运)',
        needs: ['揪', '抽', '免费', '领', '送'],
      },
    ],
    near: 25,
  },
  except: [
    { list: 'lived-zh' },
    { list: 'told-zh' },
    { words: ['没抽中', '抽奖送的', '抽中过', '怎么', '收到了'] },
    { list: 'buyer-talk-zh' },
  ],
  examples: {
    block: [
      '转发这条并关注，抽三位送碳纤维脚架！',
      '点赞+收藏+关注，评论区随机抽一人送麦克风！',
      '关注+转发，凭截图找我领优惠。',
    ],
    pass: [
      '抽奖送的那条背带质量意外地好，用了三年。',
      '转发一下官方的说明：第二批已经改了螺丝孔。',
      '点赞楼主的测试，数据很详细。',
    ],
  },
}
