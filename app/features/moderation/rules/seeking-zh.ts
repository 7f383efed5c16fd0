import type { Rule } from '#app/features/moderation/rule.ts'

export const seekingZh: Rule = {
  id: 'seeking-zh',
  family: 'for-sale',
  state: 'review',
  version: 1,
  languages: ['zh-CN', 'zh-TW'],
  owner: 'moderators',
  title: { en: 'Looking for a used piece', 'zh-CN': '求购二手' },
  advice: {
    en: 'Ask what to choose and what it should cost; trade elsewhere.',
    'zh-CN': '可以问怎么选、什么价合适；交易请到别处。',
  },
  match: {
    any: [
      {
        pattern: '[\\n。!](?:求购|求收|诚收|高价收)[^买。!?\\n][^。!?\\n]{1,24}',
        needs: ['求购', '求收', '诚收', '高价收'],
      },
      { all: [{ list: 'seeking-zh' }, { list: 'seeker-terms-zh' }], near: 50 },
      { all: [{ list: 'who-has-one-zh' }, { list: 'seeker-terms-zh' }], near: 40 },
      { all: [{ list: 'who-has-one-zh' }, { list: 'asks-zh' }], near: 40 },
    ],
  },
  atMost: 'hold',
  except: [{ list: 'retold-zh' }],
  examples: {
    block: [
      '收两块V口电池，循环两百以内，坏的不要。',
      '谁家抽屉里有不用的侧手柄，我拿现钱接走。',
      '有没有人多一块假电池？我按全新价收，急用。',
    ],
    pass: [
      '收脚架之前先把沙子冲掉，坏的密封圈要换。',
      '谁有闲着的秒表，帮我测一下延迟？',
      '求一个能折叠的灯架，价格以内差不多就行，怎么选？',
    ],
  },
}
