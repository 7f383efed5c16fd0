import { phrases } from '#app/features/moderation/phrases.ts'
import type { Rule } from '#app/features/moderation/rule.ts'

const TILL =
  '(?:结账|结帐|结算|付款|下单|支付|收银|购物车|买灯|注册|订购)页?(?:面|时|的时候)?[^\\n。!?,]{0,8}(?:填写?|输入?|打|用|写|敲|粘|贴|输)(?:上|入|进|这个|代码|码|:| ){0,2}'
const CODE = '[a-z]{2,14}[-_]?\\d{1,6}[a-z]{0,4}'

export const codeStatedZh: Rule = {
  id: 'code-stated-zh',
  family: 'coupon',
  state: 'block',
  version: 1,
  languages: ['zh-CN', 'zh-TW'],
  owner: 'moderators',
  title: { en: 'A code and what it takes off', 'zh-CN': '码和能减的数' },
  advice: {
    en: 'Say what you paid and what it is worth to you; leave the code out.',
    'zh-CN': '说说你实际花了多少、值不值；请不要附上优惠码。',
  },
  match: {
    all: [
      {
        any: [
          {
            pattern: `${TILL}${CODE}`,
            needs: phrases('结账 | 结帐 | 结算 | 付款 | 下单 | 支付 | 收银 | 购物车 | 买灯 | 注册 | 订购'),
          },
          {
            pattern: `(?:优惠码|折扣码|折价码|优惠代码|折扣代码|满减码|兑换码|兑换串|促销码|专属码|邀请码|推荐码|推荐代码|折价券|优惠券|券码|口令)[^\\n。!?a-z\\d]{0,10}(?:${CODE}|[a-z]{5,14}|\\d{1,2}[a-z]{1,4}\\d{0,3}[a-z]?)`,
            needs: phrases(
              '优惠码 | 折扣码 | 折价码 | 代码 | 满减码 | 兑换码 | 兑换串 | 促销码 | 专属码 | 邀请码 | 推荐码 | 折价券 | 优惠券 | 券码 | 口令',
            ),
          },
        ],
      },
      {
        pattern:
          '(?:现折|折抵|首次折|首单折|抵扣?|立减|减免|再减|能减|可减|减|省|少付|少收|便宜|送|返|各得|多送|得) ?[\\d一二两三四五六七八九十百]{1,4}(?:元|块|[^\\d]|$)|[\\d一二三四五六七八九](?:\\.?[\\d五])? ?折(?:[^射叠痕断返旧合了扣]|$)|\\d{1,2} ?% ?(?:off|优惠|折扣)|先到先得|用到月底|免运|不限次数',
        needs: phrases(
          '现折 | 折抵 | 抵 | 立减 | 减免 | 再减 | 能减 | 可减 | 减 | 省 | 少付 | 少收 | 便宜 | 送 | 返 | 各得 | 得 | 折 | off | % | 免运 | 不限次数 | 用到月底',
        ),
      },
    ],
    near: 40,
  },
  except: [{ list: 'mere-talk-zh' }, { list: 'asked-zh' }, { list: 'past-buy-zh' }, { list: 'coupon-troubles' }],
  examples: {
    block: [
      '结账页填 KUAI30，满399立减30。',
      '折扣碼貼給大家：LENS88，結帳輸入現折 88 元。',
      '租借平台推荐码 YUN77，首次折 200。',
    ],
    pass: [
      '优惠码 CAGE15 提示无效，没有减。',
      '下单用了 SAVE20，到手 899，值得入手。',
      '付款以后写信给 help 那边，三天才回。',
    ],
  },
}
