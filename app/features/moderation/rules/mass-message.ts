import type { Rule } from '#app/features/moderation/rule.ts'

export const massMessage: Rule = {
  id: 'mass-message',
  family: 'contact-ad',
  state: 'review',
  version: 1,
  languages: ['en', 'zh-CN'],
  owner: 'moderators',
  title: { en: 'Reads like a mass message', 'zh-CN': '像群发短信' },
  advice: {
    en: 'Write to the people here, in your own words.',
    'zh-CN': '请用自己的话和大家交流。',
  },
  match: {
    any: [
      {
        words: [
          '退订回',
          '回t退订',
          '回td',
          '退订回复',
          '拒收请回',
          '回复td',
          'txt stop',
          'text stop',
          'reply stop',
          'to opt out',
          'opt-out',
          'send stop',
          'per msg',
          '18+only',
        ],
      },
      {
        all: [
          {
            pattern: '\\b(?:txt|text|call|ring|reply|sms|claim)\\b',
            needs: ['txt', 'text', 'call', 'ring', 'reply', 'sms', 'claim'],
          },
          { pattern: '\\b(?:0[89]\\d{8,9}|to [5-8]\\d{4})\\b', needs: ['08', '09', 'to'] },
        ],
        near: 60,
      },
      {
        all: [
          {
            words: [
              '详询',
              '莅临',
              '恭迎',
              '诚邀',
              '火爆',
              '火热',
              '钜献',
              '详情请',
              '敬请光临',
              '欢迎品鉴',
              '客户您好',
              '会员您好',
              '尊敬的',
            ],
          },
          {
            any: [
              { list: 'handles-zh' },
              { list: 'benefits-zh' },
              { url: {} },
              { words: ['地址', '咨询', '热线', '电话'] },
            ],
          },
        ],
        near: 60,
      },
    ],
  },
  except: [{ words: ['售后', '保修', '客服'] }],
  examples: {
    block: [
      '春季大酬宾，全场8.8折，退订回T',
      'Text WIN to 87121 to claim.',
      '尊敬的会员，您有一张代金券即将到期，登录 http://quan.example',
    ],
    pass: [
      'Text on the knob 2049-1 wears off.',
      'I call revision 60222 the good one.',
      '尊敬的工程师，箭头方向印反了。',
    ],
  },
}
