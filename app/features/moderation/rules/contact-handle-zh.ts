import type { Rule } from '#app/features/moderation/rule.ts'

export const contactHandleZh: Rule = {
  id: 'contact-handle-zh',
  family: 'contact-ad',
  state: 'review',
  version: 1,
  languages: ['zh-CN'],
  owner: 'moderators',
  title: { en: 'A contact and what it offers', 'zh-CN': '留联系方式招揽' },
  advice: {
    en: 'Answer here, where everybody learns from it; leave out numbers and accounts.',
    'zh-CN': '请直接在帖子里回复，不要留联系方式。',
  },
  match: {
    all: [
      { list: 'handles-zh' },
      {
        any: [
          { list: 'trades-zh' },
          { list: 'benefits-zh' },
          { list: 'calls-zh' },
          { list: 'sales-zh' },
          { list: 'purchases-zh' },
          { list: 'own-places-zh' },
          { list: 'prices-zh' },
          { words: ['领取', '资源', '有意', '需要的', '办理', '详谈', '更多'] },
        ],
      },
    ],
    near: 60,
  },
  except: [
    { list: 'told-zh' },
    { words: ['客服', '售后', '官方', '保修', '序列号', '编号'] },
    { list: 'buyer-talk-zh' },
  ],
  examples: {
    block: [
      'V信：rig_kai，专业代购各种镜头。',
      '修图接单，联系QQ 22334455。',
      '婚纱跟拍接单，888元起，电话13912345678。',
    ],
    pass: [
      '用电话联系了售后，三天就寄回来了。',
      '发票上的电话打不通，还有别的售后方式吗？',
      '序列号13800138000开头的那批有问题吗？',
    ],
  },
}
