import { phrases } from '#app/features/moderation/phrases.ts'
import type { Rule } from '#app/features/moderation/rule.ts'

export const codeAndCallZh: Rule = {
  id: 'code-and-call-zh',
  family: 'coupon',
  state: 'block',
  version: 1,
  languages: ['zh-CN', 'zh-TW'],
  owner: 'moderators',
  title: { en: 'A coupon code and what it gives', 'zh-CN': '优惠码和用法' },
  advice: {
    en: 'Say what you paid and what it is worth to you; leave the code out.',
    'zh-CN': '说说你实际花了多少、值不值；请不要附上优惠码。',
  },
  match: {
    all: [
      {
        pattern:
          '(?:优惠码|折扣码|优惠代码|折扣代码|券码|优惠口令|推荐码|邀请码|促销码|专属码|折价码)[^\\n。!?a-z\\d]{0,12}[a-z]{0,10}[-_]?\\d{0,6}[a-z0-9]{2,10}',
        needs: phrases(`
        优惠码 | 折扣码 | 代码 | 券码 | 口令 | 推荐码 | 邀请码 | 促销码 | 专属码 | 折价码
      `),
      },
      {
        pattern:
          '(?:结账|结算|下单|付款|注册|拍下|填写?|输入?|报)[^\\n。!?]{0,10}(?:打|减|立减|省|享|便宜|抵|返|送|优惠|得)[^\\n。!?]{0,3}[\\d一二三四五六七八九十]|(?:立减|再减|可减|能减|减免|立省|可省|能省|各得|抵扣?|打|享|送|返)[\\d一二三四五六七八九十]{1,4}(?:元|块|折|%|折优惠)',
        needs: phrases(`
        结账 | 结算 | 下单 | 付款 | 注册 | 拍下 | 填 | 输 | 报 | 立减 | 再减 | 可减 |
        能减 | 减免 | 立省 | 可省 | 能省 | 各得 | 抵 | 打 | 享 | 送 | 返
      `),
      },
    ],
    near: 40,
  },
  except: [{ list: 'past-buy-zh' }, { list: 'tales-zh' }, { list: 'coupon-troubles' }],
  examples: {
    block: ['优惠码 CAGE15，结账输入打八五折。', '折扣码：LIGHT20，下单立减20元。', '我的邀请码 H7K2，注册各得30元。'],
    pass: ['优惠码 CAGE15 提示无效，怎么办？', '折扣码过期了，客服补了我二十元。', '邀请码那一栏能不能空着？'],
  },
}
