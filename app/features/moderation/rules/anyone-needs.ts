import type { Rule } from '#app/features/moderation/rule.ts'

export const anyoneNeeds: Rule = {
  id: 'anyone-needs',
  family: 'for-sale',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'Asks who wants to buy it', 'zh-CN': '问谁要买' },
  advice: {
    en: 'Say how it held up and why you changed; find a taker elsewhere.',
    'zh-CN': '可以说说它用得怎么样、为什么换；找人接手请到别处。',
  },
  match: {
    all: [
      {
        pattern: '\\b(?:anyone|anybody|someone|who) (?:here )?(?:needs?|wants?|interested|looking for)\\b',
        needs: ['need', 'want', 'interested', 'looking for'],
      },
      {
        pattern:
          '\\b(?:[0-9]+[^.?!]{0,8} takes (?:it|them)|make me an offer|or best offer|shipping included|yours for|first come)\\b',
        needs: [
          'takes it',
          'takes them',
          'make me an offer',
          'best offer',
          'shipping included',
          'yours for',
          'first come',
        ],
      },
    ],
    near: 80,
  },
  examples: {
    block: [
      'Anyone need a gimbal? 250 takes it.',
      'Two spare plates here. Anybody interested? Make me an offer.',
      'My old head is idle, who wants it? 80 or best offer.',
    ],
    pass: [
      'Does anyone need more than 40 mm of travel? I measured mine.',
      'Who wants a cage that takes it apart without tools? I do.',
      'Anyone interested in the drawing? It is below.',
    ],
  },
}
