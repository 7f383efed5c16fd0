import type { Rule } from '#app/features/moderation/rule.ts'

export const scanCodeZh: Rule = {
  id: 'scan-code-zh',
  family: 'giveaway',
  state: 'review',
  version: 1,
  languages: ['zh-CN'],
  owner: 'moderators',
  title: { en: 'A code to scan', 'zh-CN': '扫码引导' },
  advice: {
    en: 'Answer here, where everybody learns from it; leave out numbers and accounts.',
    'zh-CN': '请直接在帖子里回复，不要留联系方式。',
  },
  match: {
    all: [
      { words: ['扫码', '扫描二维码', '扫二维码', '长按识别', '扫描图片', '扫一扫', '识别二维码', '扫描下方'] },
      { words: ['领', '加群', '进群', '关注', '加我', '即可', '入群', '免费', '优惠', '添加'] },
    ],
    near: 14,
  },
  except: [
    { list: 'told-zh' },
    { words: ['注册保修', '说明书', '扫不开', '提示', '失败', '配对', '固件'] },
    { list: 'buyer-talk-zh' },
  ],
  examples: {
    block: ['群里天天有好价，扫码即可进群。', '长按识别二维码加我。', '扫二维码领资料。'],
    pass: [
      '扫码注册保修的时候提示序列号不存在。',
      '扫一扫配对以后灯没反应，加我一个同款问题。',
      '包装上的二维码扫出来是空白。',
    ],
  },
}
