import type { Rule } from '#app/features/moderation/rule.ts'

export const greyTradeZh: Rule = {
  id: 'grey-trade-zh',
  family: 'contact-ad',
  state: 'block',
  version: 1,
  languages: ['zh-CN'],
  owner: 'moderators',
  title: { en: 'Grey trade', 'zh-CN': '灰色业务' },
  advice: {
    en: 'This has no place here; please leave it out.',
    'zh-CN': '这里不谈这类业务，请删去。',
  },
  match: {
    all: [
      {
        words: [
          '代写',
          '包过',
          '代开',
          '发票代',
          '贷款',
          '0首付',
          '零首付',
          '征信',
          '刷单',
          '兼职',
          '日结',
          '办证',
          '套现',
          '博彩',
          '六合彩',
          '理财收益',
          '高仿',
          '水货批发',
          '回血项目',
          '副业',
        ],
      },
      {
        any: [
          { list: 'contact-calls-zh' },
          { list: 'handles-zh' },
          { url: {} },
          { words: ['办理', '加v', '加微', '名额', '当天', '联系'] },
        ],
      },
    ],
    near: 50,
  },
  except: [{ list: 'told-zh' }],
  examples: {
    block: [
      '代开摄影器材发票，联系 13612340000',
      '相机分期0首付，征信花也能办，办理加微 loanfast',
      '兼职日结，在家修图，加V了解：zx9988',
    ],
    pass: ['发票抬头写错了，联系客服补开。', '副业拍婚礼，一天十二小时，背带勒脖子。', '买灯分期还完了，灯也坏了。'],
  },
}
