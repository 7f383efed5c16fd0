import type { Rule } from '#app/features/moderation/rule.ts'

export const drawZh: Rule = {
  id: 'draw-zh',
  family: 'giveaway',
  state: 'review',
  version: 1,
  languages: ['zh-CN', 'zh-TW'],
  owner: 'moderators',
  title: { en: 'Something to win', 'zh-CN': '抽奖、猜奖、送东西' },
  advice: {
    en: 'Thank people here with an answer; run giveaways elsewhere.',
    'zh-CN': '请到别处办抽奖和赠送，这里用回答来互相帮助。',
  },
  match: {
    weigh: [
      { part: { all: [{ list: 'tasks-zh' }, { list: 'tasks-zh' }], near: 40 }, weight: 6 },
      { part: { list: 'task-reward-zh' }, weight: 4 },
      { part: { list: 'draws-zh' }, weight: 3 },
      { part: { list: 'tasks-zh' }, weight: 3 },
      { part: { list: 'gains-zh' }, weight: 1 },
      { part: { list: 'takers-zh' }, weight: 1 },
      { part: { list: 'urgency-zh' }, weight: 1 },
      { part: { list: 'crowd-zh' }, weight: 1 },
      { part: { list: 'handover-zh' }, weight: 2 },
      { part: { list: 'stock-zh' }, weight: 1 },
      { part: { list: 'my-page-zh' }, weight: 1 },
      { part: { list: 'terms-zh' }, weight: 1 },
      { part: { list: 'outside-zh' }, weight: 1 },
      { part: { list: 'told-zh' }, weight: -2 },
    ],
    least: 5,
    near: 60,
  },
  except: [{ list: 'lived-zh' }, { words: ['没中过', '从没中', '一次没中', '没抽中', '吐槽'] }],

  examples: {
    block: [
      '在楼下猜断口是哪一款，最像工程师的五位一人一对。',
      '楼下猜价格，猜中的第一位送一支灯架，我来抽。',
      '楼下猜重量，猜中的第一位送一条背带，我来抽。',
    ],
    pass: ['展会抽奖没中，排队两小时，得到一根笔。', '抽屉式滤镜槽的盖子没有防丢绳。', '转发率这么高，说明书却没有。'],
  },
}
