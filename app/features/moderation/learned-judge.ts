import type { Rule } from '#app/features/moderation/rule.ts'

/** What the learned judge says, as a rule like others: it holds at most, and only while there is one. */
export const learnedJudge = (holdsAt: number): Rule => ({
  id: 'learned-judge',
  family: 'self-promotion',
  state: 'review',
  version: 1,
  languages: [],
  owner: 'moderators',
  title: { en: 'Reads like what moderators removed', 'zh-CN': '读起来像以前被删除的内容' },
  advice: {
    en: 'No rule marks a word here; a moderator looks first, and will publish it if it is about the product.',
    'zh-CN': '没有规则标出具体的词；版主会先看一眼，只要是谈产品就会发布。',
  },
  match: { classifier: holdsAt },
  atMost: 'hold',
  examples: { block: [], pass: [] },
})
