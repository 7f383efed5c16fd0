import type { Rule } from '#app/features/moderation/rule.ts'

export const boughtHereZhRule: Rule = {
  id: 'bought-here-zh',
  family: 'affiliate',
  state: 'review',
  version: 1,
  languages: ['zh-CN', 'zh-TW'],
  owner: 'moderators',
  title: { en: 'A link that sends buyers, and counts them', 'zh-CN': '会记人头的购买链接' },
  advice: {
    en: 'Name the model; leave out links that count who comes.',
    'zh-CN': '写型号就好，请不要附带计数的购买链接。',
  },
  atMost: 'hold',
  match: {
    any: [
      { list: 'sharers-link-zh' },
      { all: [{ list: 'tell-tale-link-zh' }, { list: 'bought-here-zh' }], near: 40 },
      { all: [{ list: 'any-shop-link-zh' }, { list: 'bought-here-zh' }], near: 12 },
    ],
  },
  except: [
    { list: 'mere-talk-zh' },
    {
      words: [
        '图纸',
        '说明书',
        '数据表',
        '规格',
        '固件',
        '手册',
        '曲线',
        '评测',
        '测试',
        '实测',
        '参数',
        '文档',
        '源码',
        '驱动',
        '截图',
        '原文',
        '论文',
        '拆解',
        '官网参数',
        '详情可看',
        '工单',
      ],
    },
  ],
  examples: {
    block: [
      '被问爆的背包在这里 https://bagtown.example/i/lynn2024 ，点进去就是。',
      '我常买的那家在这 → gearport.example/u/dashan',
      '来源在这 s.gears.example/k7?p=mao 大家都点点看。',
    ],
    pass: [
      '图纸在这里 https://maker.example/docs/plate.pdf',
      '曲线在 https://mic-tests.example/duals/spring 。',
      '我买的那块板和官网写的不一样，厚了一毫米。',
    ],
  },
}
