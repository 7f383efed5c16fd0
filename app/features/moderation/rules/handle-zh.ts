import type { Rule } from '#app/features/moderation/rule.ts'

export const handleZh: Rule = {
  id: 'handle-zh',
  family: 'contact-ad',
  state: 'review',
  version: 1,
  languages: ['zh-CN'],
  owner: 'moderators',
  title: { en: 'A contact outside the forum', 'zh-CN': '站外联系方式' },
  advice: {
    en: 'Answer here, where everybody learns from it; leave out numbers and accounts.',
    'zh-CN': '请直接在帖子里回复，不要留联系方式。',
  },
  match: { list: 'handles-zh' },
  except: [
    { list: 'told-zh' },
    {
      words: [
        'v-mount',
        'v mount',
        'v-lock',
        'v-log',
        '客服',
        '售后',
        '官方',
        '保修',
        '厂家电话',
        '序列号',
        '编号',
        '批次',
      ],
    },
  ],
  examples: {
    block: ['微信：rig_kai_88', 'QQ 22334455', '➕🌟 lens_cheap'],
    pass: ['QQ浏览器打不开论坛的图片。', '微信小程序连不上灯。', '编号2049-1被2049-2取代了。'],
  },
}
