import type { Rule } from '#app/features/moderation/rule.ts'

export const pitchOfMineZh: Rule = {
  id: 'pitch-of-mine-zh',
  family: 'self-promotion',
  state: 'review',
  version: 1,
  languages: ['zh-CN', 'zh-TW'],
  owner: 'moderators',
  title: { en: 'A trade or a work of yours, praised in passing', 'zh-CN': '顺带推广自己的作品或手艺' },
  advice: {
    en: 'Say here what you know; your own work belongs in your profile, without an offer.',
    'zh-CN': '把你知道的直接写在这里；自己的作品和业务放在个人资料里，不要招揽。',
  },
  match: {
    weigh: [
      { part: { all: [{ list: 'tradesman-zh' }, { list: 'tradesman-zh' }], near: 30 }, weight: 5 },
      { part: { all: [{ list: 'out-there-zh' }, { list: 'out-there-zh' }], near: 30 }, weight: 5 },
      { part: { all: [{ list: 'come-along-zh' }, { list: 'come-along-zh' }], near: 30 }, weight: 3 },
      { part: { list: 'tradesman-zh' }, weight: 3 },
      { part: { list: 'my-work-zh' }, weight: 2 },
      { part: { list: 'out-there-zh' }, weight: 3 },
      { part: { list: 'come-along-zh' }, weight: 2 },
      { part: { list: 'when-and-what-zh' }, weight: 1 },
      { part: { list: 'have-a-look-zh' }, weight: 1 },
      { part: { list: 'channel-zh' }, weight: 1 },
      { part: { list: 'others-work-zh' }, weight: -3 },
      { part: { list: 'retold-zh' }, weight: -3 },
    ],
    least: 5,
    near: 60,
  },
  except: [{ list: 'lived-zh' }],
  examples: {
    block: [
      '写了个测频闪的小工具，挂在酷安，装的人还不多，给个面子。',
      '退休了替人修快门，收个材料费，手艺信得过，地址在汉口。',
      '我那本讲录音的书再版了，想看的找我。',
    ],
    pass: [
      '修快门的师傅说换皮要一周，我等了两周。',
      '书里说灯要离脸一米半，我试了一米二更好。',
      '我每周给脚架上一次油，第三期测试下周再做。',
    ],
  },
}
