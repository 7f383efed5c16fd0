import { phrases } from '#app/features/moderation/phrases.ts'
import type { Rule } from '#app/features/moderation/rule.ts'

export const codePassedOnZh: Rule = {
  id: 'code-passed-on-zh',
  family: 'coupon',
  state: 'review',
  version: 1,
  languages: ['zh-CN', 'zh-TW'],
  owner: 'moderators',
  title: { en: 'A code or coupon passed on', 'zh-CN': '转发的券和码' },
  advice: {
    en: 'Say what you paid and what it is worth to you; leave the code out.',
    'zh-CN': '说说你实际花了多少、值不值；请不要附上优惠码。',
  },
  match: {
    any: [
      {
        all: [
          {
            pattern:
              '(?:码|券|口令|串码|代码|收银台|付款页|结账|结算|下单时?|那栏|输入?|填|敲|刮)[^\\n。!?]{0,12}[a-z]{2,10}[- ]?[a-z0-9]{0,8}[- ]?\\d{1,4}(?:off)?(?:[^a-z0-9]|$)|[a-z]{2}\\d{1,4}off|[a-z]{2}-[a-z0-9]{1,8}-[a-z0-9]{1,8}',
            needs: phrases(`
        码 | 券 | 口令 | 代码 | 收银台 | 付款页 | 结账 | 结算 | 下单 | 那栏 | 输 | 填 |
        敲 | 刮 | off | -
      `),
          },
          {
            pattern:
              '(?:立减|减了|能减|再少|会少|能少|能省|省\\d|打[\\d一二三四五六七八九]折|拿去|能用|没限制|有效|便宜|到手|先到先得|自取|放这|送给|随便用)',
            needs: phrases(`
        减 | 少 | 省 | 折 | 拿去 | 能用 | 没限制 | 有效 | 便宜 | 到手 | 先到先得 |
        自取 | 放这 | 送给 | 随便用
      `),
          },
        ],
        near: 44,
      },
      {
        all: [
          {
            words: phrases(`
        领券 | 隐藏券 | 券藏在 | 领取券 | 优惠券 | 满减券 | 补贴 | 元券 | 元的券 | 的券 |
        卡券 | 小红包 | 消费券 | 立减金 | 新人券 | 店铺券 | 叠券
      `),
          },
          {
            pattern:
              '(?:右上角|右下角|左下角|拉到底|往下拉|第.屏|藏在|店铺首页|详情页)|(?:今晚|今天|明天|这周|本周|今日)[^\\n。]{0,6}(?:失效|截止|过期|结束|有效)|(?:去|上|到) ?[a-z0-9.-]{4,30}[^\\n。]{0,4}领|提醒一下|很多人(?:没看到|不知道|不做)|要看吗|步骤我|叠[^\\n。]{0,6}(?:省|券)|点一下|点击链接|每天都能领|都领到了',
            needs: phrases(`
        右上角 | 右下角 | 左下角 | 拉到底 | 往下拉 | 屏 | 藏在 | 店铺首页 | 详情页 | 失效 |
        截止 | 过期 | 结束 | 有效 | 领 | 提醒一下 | 很多人 | 要看吗 | 步骤我 | 叠 |
        点一下 | 点击链接 | 领到
      `),
          },
        ],
        near: 40,
      },
      {
        pattern: '(?:领|抢)(?:外卖|打车|现金|新人|专属|大额|无门槛)?(?:红包|优惠券|券)(?:了|啦|!|$|,)',
        needs: ['领', '抢'],
      },
      { pattern: '备注[^\\n。]{0,14}(?:会返|返一|返现|返五|返[\\d]|减|送|少收|便宜|优惠)', needs: ['备注'] },
      {
        pattern: '(?:拿|凭|出示)[^\\n。,]{0,14}(?:当|抵|换|减)[\\d一二三四五六七八九十百]{1,4}(?:块|元)?(?:用|,|。|$)',
        needs: ['当', '抵', '换', '减'],
      },
    ],
  },
  except: [{ list: 'past-buy-zh' }, { list: 'tales-zh' }, { list: 'coupon-troubles' }],
  examples: {
    block: [
      '商家多给我一个码 CLIP-SAVE30，拍的时候能用，拿去。',
      '收银台那栏填 GRIP2YOU20，立减三十五。',
      '详情页往下拉有张隐藏券，很多人不知道。',
    ],
    pass: ['下单页的优惠券领了不显示。', '序号 CAGE-2049 的那批螺丝短，别买错。', '领券中心的页面打开是白的。'],
  },
}
