import type { Rule } from '#app/features/moderation/rule.ts'

export const salesPitchZh: Rule = {
  id: 'sales-pitch-zh',
  family: 'discount-offer',
  state: 'review',
  version: 1,
  languages: ['zh-CN'],
  owner: 'moderators',
  title: { en: 'Reads like a sales pitch', 'zh-CN': '像推销话术' },
  advice: {
    en: 'Tell what you found out with the gear; leave out the offer and the way to it.',
    'zh-CN': '说说您用下来的发现；请去掉招揽和购买途径。',
  },
  match: {
    atLeast: 3,
    of: [
      { list: 'pitch-worth-zh' },
      { list: 'pitch-own-zh' },
      { list: 'pitch-place-zh' },
      { list: 'pitch-act-zh' },
      { list: 'pitch-time-zh' },
    ],
    near: 45,
  },
  except: [{ list: 'buyer-talk-zh' }, { list: 'coupon-troubles' }, { words: ['主播说', '报修', '保修', '测'] }],
  examples: {
    block: [
      '大家好，我是做背带的，手工真皮，刻字免费，想要可以看我主页。',
      '新开了个器材群，经常发内部优惠，想进的扣1我拉你。',
      '最后三台样机，五折清，先付先得。',
    ],
    pass: [
      '全新的和返修的差在哪？都是699元。',
      '厂家回复说铝材是6061，盒子上写7075。',
      '直播间里主播说承重十公斤，我测六公斤就下滑。',
    ],
  },
}
