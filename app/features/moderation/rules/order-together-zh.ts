import { phrases } from '#app/features/moderation/phrases.ts'
import type { Rule } from '#app/features/moderation/rule.ts'

export const orderTogetherZh: Rule = {
  id: 'order-together-zh',
  family: 'discount-offer',
  state: 'review',
  version: 1,
  languages: ['zh-CN', 'zh-TW'],
  owner: 'moderators',
  title: { en: 'Ordering together for less', 'zh-CN': '拼单、走渠道' },
  advice: {
    en: 'Say what you paid and whether it is worth it; leave out the offer and where to take it.',
    'zh-CN': '可以说成交价和感受；请去掉优惠信息和购买方式。',
  },
  match: {
    any: [
      {
        all: [
          {
            pattern:
              '(?:凑|拼|团|一起订|统一订|一起订过|帮[^\\n。,]{1,6}订|集中订|合订|订一批|订一单|接龙|车队|跟团|跟车)',
            needs: ['凑', '拼', '团', '订', '接龙', '车队', '跟车'],
          },
          {
            pattern:
              '(?:差|缺|还差)[\\d一二两三四五六七八九十]{1,3}[个位人台单名]|(?:满|凑到|凑满|凑够|凑齐)[\\d一二两三四五六七八九十]{1,3}[个位人台单支套]?[^\\n。]{0,10}(?:[\\d一二三四五六七八九十百千]{2,5}|就|开|发|掉|减|省)|(?:比散买|比单买|比零售|比官网|平摊)[^\\n。]{0,6}(?:省|便宜|低|\\d)|[\\d一二两三四五六七八九十]{1,3}个起|(?:报名|缺颜色|缺型号|要的|想跟的|想要的|想加)[^\\n。]{0,6}(?:说|报|留|来|跟|吱|接龙)',
            needs: phrases(`
        差 | 缺 | 满 | 凑 | 比 | 平摊 | 个起 | 报名 | 要的 | 想
      `),
          },
        ],
        near: 40,
      },
      {
        all: [
          {
            words: phrases(`
        工厂价 | 出厂价 | 成本走 | 成本价 | 按成本 | 走账 | 内部价 | 员工价 | 员购 | 渠道价 |
        代理价 | 拿货价 | 厂价 | 协议价 | 批发价 | 内购价 | 大客户价
      `),
          },
          {
            pattern:
              '(?:你们|大家|要是|想要|要的|可以|能加|加名额|一起|错过|第一批|月底还|下一批|我帮|帮大家|我去问|我问下|我这边|报名|跟)',
            needs: phrases(`
        你们 | 大家 | 要是 | 想要 | 要的 | 可以 | 能加 | 名额 | 一起 | 错过 | 第一批 |
        月底 | 下一批 | 我帮 | 我去问 | 我问下 | 我这边 | 报名 | 跟
      `),
          },
        ],
        near: 40,
      },
      {
        all: [
          {
            words: phrases(`
        比官网便宜 | 比官方便宜 | 比京东便宜 | 比淘宝便宜 | 比零售便宜 | 比店里便宜 | 比专柜便宜 |
        比外面便宜
      `),
          },
          {
            words: phrases(`
        我这 | 我这边 | 我们这 | 统一订 | 每周 | 找我 | 要的 | 想要 | 私 | 一起
      `),
          },
        ],
        near: 30,
      },
    ],
  },
  except: [
    { list: 'past-buy-zh' },
    { list: 'tales-zh' },
    {
      words: phrases(`
        螺丝 | 拼接 | 镜头团 | 团队 | 凑合 | 凑近 | 拼图 | 拼装
      `),
    },
  ],
  examples: {
    block: [
      '跟版上几个人一起订，凑到八个算 1100，差三位。',
      '厂里第一批按成本走，298，错过就等上架。',
      '想要比官网便宜的电池？我这边每周二统一订。',
    ],
    pass: [
      '出厂价和零售价差这么多，利润去哪了？',
      '凑合用了两年，板子还是一起拆下来。',
      '拼接屏差一个像素也看得出来。',
    ],
  },
}
