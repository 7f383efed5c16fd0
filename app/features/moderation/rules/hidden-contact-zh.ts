import type { Rule } from '#app/features/moderation/rule.ts'

export const hiddenContactZh: Rule = {
  id: 'hidden-contact-zh',
  family: 'evasion',
  state: 'review',
  version: 1,
  languages: ['zh-CN', 'zh-TW'],
  owner: 'moderators',
  title: { en: 'Contacts and prices spelled to slip past', 'zh-CN': '刻意改写的联系方式和价格' },
  advice: {
    en: 'Write plainly; what needs to be hidden has no place here.',
    'zh-CN': '请正常书写；需要遮掩的内容不适合放在这里。',
  },
  match: {
    any: [
      {
        all: [
          { list: 'spelled-contact-zh' },
          {
            any: [
              { list: 'for-what-zh' },
              { list: 'nicknamed-place-zh' },
              { words: ['电话', '手机', '号码', '数字', 'qq', '扣扣', '微芯', 'vx', 'v信', '薇'] },
            ],
          },
        ],
        near: 40,
      },
      {
        all: [
          { list: 'nicknamed-place-zh' },
          {
            any: [
              { list: 'lead-there-zh' },
              { list: 'assembled-address-zh' },
              { list: 'hush-zh' },
              { list: 'misspelt-trade-zh' },
              { contactHandle: ['qq', 'telegram', 'whatsapp', 'line'] },
            ],
          },
        ],
        near: 40,
      },
      { all: [{ list: 'misspelt-trade-zh' }, { any: [{ list: 'for-what-zh' }, { list: 'gear-zh' }] }], near: 24 },
      { all: [{ list: 'assembled-address-zh' }, { list: 'for-what-zh' }], near: 30 },
      { all: [{ list: 'hush-zh' }, { list: 'for-what-zh' }], near: 30 },
      { all: [{ list: 'contact-zh' }, { list: 'for-what-zh' }], near: 30 },
      { list: 'misspelt-messenger-zh' },
      {
        all: [
          { any: [{ contactHandle: ['qq', 'telegram', 'whatsapp', 'line'] }, { list: 'handles-zh' }] },
          { any: [{ list: 'han-around-zh' }] },
        ],
        near: 25,
      },
    ],
  },
  except: [{ list: 'plain-reason-zh' }, { list: 'lived-zh' }],
  examples: {
    block: [
      '便宜卖稳定器，网址 rigbay 点 example 斜线 sale，记得手打。',
      '电话壹叁玖 5550 柒柒零贰，摄影箱有货。',
      '想看的去那个红色小书搜灯架老莫，粉丝快破万了。',
    ],
    pass: [
      '绿色的指示灯一直闪，软件里没有说明。',
      '拍了九张，一二三四五六七张都糊了。',
      '斜杠和下划线在文件名里都会报错。',
    ],
  },
}
