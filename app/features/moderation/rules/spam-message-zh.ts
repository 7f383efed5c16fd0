import { phrases } from '#app/features/moderation/phrases.ts'
import type { Rule } from '#app/features/moderation/rule.ts'

export const spamMessageZh: Rule = {
  id: 'spam-message-zh',
  family: 'discount-offer',
  state: 'block',
  version: 1,
  languages: ['zh-CN', 'zh-TW'],
  owner: 'moderators',
  title: { en: 'A mass message', 'zh-CN': '群发的广告短信' },
  advice: {
    en: 'Say what you paid and whether it is worth it; leave out the offer and where to take it.',
    'zh-CN': '可以说成交价和感受；请去掉优惠信息和购买方式。',
  },
  match: {
    all: [
      {
        pattern: '(?:退订|拒收)请?回?复? ?[a-z0-9]{1,3}(?:[^a-z0-9]|$)|回复? ?[a-z]{1,2} ?退订',
        needs: ['退订', '拒收'],
      },
      {
        any: [
          { list: 'gains-zh' },
          { list: 'benefits-zh' },
          {
            words: phrases(`
        点击 | 优惠 | 领取 | 抢购 | 贷款 | 额度 | 放款 | 活动 | 会员 | 特惠 | 免费 |
        红包 | 福利 | 开业 | 现房 | 认购 | 课程 | 体验
      `),
          },
        ],
      },
    ],
    near: 90,
  },
  except: [{ list: 'tales-zh' }],
  examples: {
    block: [
      '【优店】满500减80，点击抢购，退订回T。',
      '您的额度已提升，点击领取红包，拒收请回R。',
      '周末会员特惠，到店免费体验，回TD退订。',
    ],
    pass: ['会员的自动续费在哪里退订？', '退订那一行字小得看不见。', '退订邮件的按钮找不到。'],
  },
}
