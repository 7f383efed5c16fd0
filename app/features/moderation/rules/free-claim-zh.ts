import type { Rule } from '#app/features/moderation/rule.ts'

export const freeClaimZh: Rule = {
  id: 'free-claim-zh',
  family: 'giveaway',
  state: 'review',
  version: 1,
  languages: ['zh-CN'],
  owner: 'moderators',
  title: { en: 'Something free for a contact', 'zh-CN': '免费领取' },
  advice: {
    en: 'Thank people here with an answer; run giveaways elsewhere.',
    'zh-CN': '请到别处办抽奖和赠送，这里用回答来互相帮助。',
  },
  match: {
    all: [
      {
        pattern: '免费(?:领|送|拿|分享|赠送)[^\\n。,]{0,6}|0元(?:领|购)|零元购|领红包|领取价值|新人专享|自取|领取',
        needs: ['免费', '0元', '零元', '领红包', '领取', '新人', '自取'],
      },
      {
        words: [
          '扫码',
          '扫描',
          '二维码',
          '加扣扣',
          '加微',
          '加v',
          '关注',
          '点击链接',
          '点链接',
          '进群',
          '粉丝群',
          '私信',
          '公众号',
          '名额',
          '客服微信',
          '回复',
          '添加客服',
        ],
      },
    ],
    near: 30,
  },
  except: [{ list: 'told-zh' }, { list: 'buyer-talk-zh' }, { list: 'coupon-troubles' }],
  examples: {
    block: [
      '扫描图片里的二维码，免费领取价值199元的预设包。',
      '进我的粉丝群领红包。',
      '关注公众号，回复“调色”免费领取LUT。',
    ],
    pass: [
      '说明书的二维码扫不开，谁有PDF？',
      '免费换了两次，第三次还是同样的毛病。',
      '免费的固件居然比收费的那个还稳定。',
    ],
  },
}
