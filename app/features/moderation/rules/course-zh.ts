import type { Rule } from '#app/features/moderation/rule.ts'

export const courseZh: Rule = {
  id: 'course-zh',
  family: 'self-promotion',
  state: 'review',
  version: 1,
  languages: ['zh-CN'],
  owner: 'moderators',
  title: { en: 'Courses on offer', 'zh-CN': '招生' },
  advice: {
    en: 'Say here what you know; your own places belong in your profile, without an offer.',
    'zh-CN': '把内容直接写在这里，不要引流到自己的店铺或频道。',
  },
  match: {
    all: [
      { words: ['培训班', '训练营', '摄影课', '课程', '教程', '开课', '预设包', '素材包', '全套'] },
      {
        any: [
          {
            words: [
              '报名',
              '零基础',
              '包会',
              '免费领',
              '领取',
              '扫码',
              '自取',
              '详情加',
              '立减',
              '进群',
              '网盘',
              '名额',
              '学员',
              '回复',
              '加v',
            ],
          },
          { list: 'handles-zh' },
          { list: 'contact-calls-zh' },
        ],
      },
    ],
    near: 40,
  },
  except: [{ list: 'told-zh' }, { list: 'buyer-talk-zh' }, { words: ['样品'] }],
  examples: {
    block: [
      '摄影培训班开课啦，零基础包会，报名立减500。',
      '全套摄影教程，公众号回复“教程”自取。',
      '加扣扣 88776655 领取摄影教程。',
    ],
    pass: ['培训课上学生总是掰断同一个塑料扳手。', '教程里说要先松侧面的螺丝。', '样品测试报名成功，等通知。'],
  },
}
