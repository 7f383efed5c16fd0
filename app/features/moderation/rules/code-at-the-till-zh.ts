import { phrases } from '#app/features/moderation/phrases.ts'
import type { Rule } from '#app/features/moderation/rule.ts'

export const codeAtTheTillZh: Rule = {
  id: 'code-at-the-till-zh',
  family: 'coupon',
  state: 'review',
  version: 1,
  languages: ['zh-CN', 'zh-TW'],
  owner: 'moderators',
  title: { en: 'Letters to type at the till', 'zh-CN': '结账时填的字母' },
  advice: {
    en: 'Say what you paid and what it is worth to you; leave the code out.',
    'zh-CN': '说说你实际花了多少、值不值；请不要附上优惠码。',
  },
  atMost: 'hold',
  match: {
    all: [
      {
        any: [{ voucherCode: true }, { pattern: '[a-z]{2}-[a-z0-9]{3,6}-[a-z0-9]{2,6}', needs: ['-'] }],
      },
      {
        words: phrases(`
          填 | 输 | 打进 | 打上 | 打了 | 敲 | 贴这 | 贴给 | 贴下 | 码 | 字母 | 组字 | 串字 | 字母组合 | 口令 | 代码 | 写上 | 粘 | 复制 | 兑换 | 分享给 | 那串 | 这串 | 一串 | 悄悄放 | 放一条 | 每个id | 一人一 | 代号 | 咒语 | 密语
        `),
      },
      {
        words: phrases(`
          结账 | 结帐 | 结算 | 付款 | 支付 | 收银 | 购物车 | 下单 | 买灯 | 总额 | 账单 | 帐单 | 立减 | 现折 | 减了 | 能减 | 可减 | 满减 | 折码 | 打折 | 九折 | 八折 | 七折 | 五折 | 八五折 | 九五折 | 优惠 | 折扣 | 便宜 | 折抵 | 能抵 | 抵用 | 省 | 券 | 免运 | 有惊喜 | 还能用 | 没过期 | 还没过期 | 用到月底 | 都认 | 还能用 | 直接给 | 谁先用 | 全店 | 每个id | 一人一次 | 一人限 | 通用 | 可用 | 适用 | 先到先得 | 隔天就换 | 今天那串 | 会少 | 有折 | 全站
        `),
      },
    ],
    near: 40,
  },
  except: [{ list: 'past-buy-zh' }, { list: 'mere-talk-zh' }, { list: 'asked-zh' }],
  examples: {
    block: [
      '结算那里填 LUCKYCAGE，总额会变。',
      '认证完给一个九折码，我用不上，贴这儿：EDU-4TTR-QX2。',
      '这组字还没过期：BIGRIVER，买灯架时打进去能省。',
    ],
    pass: [
      '下单的是 SIGMA 那支，镜头码放在包的左侧。',
      '固件代码写 RESET 就会闪三下灯。',
      '付款以后三天收到，盒子上印着 FRAGILE。',
    ],
  },
}
