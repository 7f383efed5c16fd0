import type { Rule } from '#app/features/moderation/rule.ts'

export const workOfMineZh: Rule = {
  id: 'work-of-mine-zh',
  family: 'self-promotion',
  state: 'review',
  version: 1,
  languages: ['zh-CN', 'zh-TW'],
  owner: 'moderators',
  title: { en: 'What you made, and come and get it', 'zh-CN': '推广自己的作品、频道' },
  advice: {
    en: 'Say here what you know; your own work belongs in your profile, without an offer.',
    'zh-CN': '把你知道的直接写在这里；自己的作品放在个人资料里，不要招揽。',
  },
  match: {
    any: [
      { all: [{ list: 'made-by-me-zh' }, { list: 'have-a-look-zh' }], near: 40 },
      { all: [{ list: 'channel-zh' }, { list: 'have-a-look-zh' }], near: 30 },
      { all: [{ list: 'rest-of-it-zh' }, { any: [{ list: 'have-a-look-zh' }, { list: 'join-it-zh' }] }], near: 40 },
    ],
  },
  except: [{ list: 'lived-zh' }, { list: 'others-work-zh' }],
  examples: {
    block: [
      '我把布光图整理成一本PDF，二十块钱，买断永久更新。',
      '最近在直播拆监视器，每晚九点，抖音号跟这里名字一样。',
      '这个坑我写进自己做的小程序里了，装一个给点好评。',
    ],
    pass: [
      '我做了个表格记循环次数，公式贴在二楼。',
      '我在B站看了五个评测，没有一个测底噪。',
      '自己缝的牛皮背带，缝了两个晚上，手都扎破了。',
    ],
  },
}
