import { phrases } from '#app/features/moderation/phrases.ts'
import type { Rule } from '#app/features/moderation/rule.ts'

export const priceWhisperedZh: Rule = {
  id: 'price-whispered-zh',
  family: 'discount-offer',
  state: 'review',
  version: 1,
  languages: ['zh-CN', 'zh-TW'],
  owner: 'moderators',
  title: { en: 'A price whispered', 'zh-CN': '悄悄透露的价' },
  advice: {
    en: 'Say what you paid and whether it is worth it; leave out the offer and where to take it.',
    'zh-CN': '可以说成交价和感受；请去掉优惠信息和购买方式。',
  },
  match: {
    any: [
      {
        pattern:
          '(?:展厅|门店|前台|现场|店里|他家|店长|老板|渠道|厂里|我这|我们店|我们这|我)[^\\n。!?]{0,14}(?:给到|能谈到|能给到|拿到什么(?:数|价)|都调低了|让我帮(?:着|忙)?说|让我转告|叫我说一声)',
        needs: ['给到', '谈到', '拿到什么', '调低了', '让我', '叫我'],
      },
      {
        all: [
          {
            words: phrases(`
        线上看不到 | 永远看不到 | 看不到这个数 | 你们想不到 | 你想不到 | 想不到的价 | 这个数字 |
        老客更低 | 熟客更低 | 看着给就行 | 看着给 | 随便给点 | 意思意思
      `),
          },
          {
            words: phrases(`
        店 | 厂 | 库房 | 仓库 | 直播间 | 前台 | 现场 | 搬家 | 清 | 这周 | 今晚 | 东西 |
        价 | 拿走 | 哪位 | 给点
      `),
          },
        ],
        near: 30,
      },
      {
        all: [
          {
            words: phrases(`
        名额 | 限额 | 头一百位 | 前一百位 | 头五十 | 前五十 | 还剩几个 | 剩下的名额
      `),
          },
          {
            words: phrases(`
        周五 | 下班前 | 截止 | 亏二十 | 每卖一 | 谈了 | 一次订够 | 点头了 | 打包价 | 附赠 |
        报给我 | 加名额 | 卖到
      `),
          },
        ],
        near: 40,
      },
    ],
  },
  except: [{ list: 'past-buy-zh' }, { list: 'tales-zh' }],
  examples: {
    block: [
      '去他家展厅，前台会给到 1580，线上看不到。',
      '库房要搬家，箱子看着给就行。',
      '我们店这周都调低了，老客更低。',
    ],
    pass: ['这个价位能做到这种阻尼不容易。', '厂里的公差能做到两丝。', '展厅的灯能随便点，前台要登记。'],
  },
}
