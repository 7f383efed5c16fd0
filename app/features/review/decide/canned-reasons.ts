import type { Worded } from '#app/features/moderation/rule.ts'
import type { Decision } from '#app/features/review/decide/decision.ts'

/** A reason that is given often, ready in both languages; `clause` is the house rule that it applies. */
export type CannedReason = { id: string; decision: Decision; clause?: string; title: Worded; text: Worded }

export const CANNED_REASONS: readonly CannedReason[] = [
  {
    id: 'selling',
    decision: 'remove',
    clause: 'no-selling',
    title: { en: 'Sells something', 'zh-CN': '出售物品' },
    text: {
      en: 'This offers something for sale. What you measured or built is welcome without the offer.',
      'zh-CN': '这里在出售东西。去掉出售的部分，你的测量和做法都欢迎发出来。',
    },
  },
  {
    id: 'code',
    decision: 'remove',
    clause: 'no-codes',
    title: { en: 'Passes on a code', 'zh-CN': '传播优惠码' },
    text: {
      en: 'Codes and vouchers are not passed on here. The price you paid may be named.',
      'zh-CN': '这里不传播优惠码和代金券。可以说你花了多少钱。',
    },
  },
  {
    id: 'offer',
    decision: 'remove',
    clause: 'no-offers',
    title: { en: 'Calls to a shop’s offer', 'zh-CN': '宣传商家优惠' },
    text: {
      en: 'This points readers to an offer of a shop. Tell how the product works for you instead.',
      'zh-CN': '这里把读者引向商家的优惠。请改为谈谈这件产品用起来怎样。',
    },
  },
  {
    id: 'referral',
    decision: 'remove',
    clause: 'no-referrals',
    title: { en: 'Link that earns', 'zh-CN': '带返利的链接' },
    text: {
      en: 'The link earns something for whoever shares it. The bare address of the same page is fine.',
      'zh-CN': '这个链接会给分享者带来收益。换成同一页面不带参数的网址就可以。',
    },
  },
  {
    id: 'own-business',
    decision: 'remove',
    clause: 'no-advertising',
    title: { en: 'Advertises own work', 'zh-CN': '宣传自己的业务' },
    text: {
      en: 'This invites readers to your own shop, course or channel. Say here what you would say there.',
      'zh-CN': '这里在邀请读者去你的店铺、课程或频道。想说的内容请直接写在这里。',
    },
  },
  {
    id: 'contact',
    decision: 'remove',
    clause: 'no-contacts',
    title: { en: 'Asks to be contacted elsewhere', 'zh-CN': '引导站外联系' },
    text: {
      en: 'This asks readers to write to you elsewhere. Answers belong in the thread, where all can read them.',
      'zh-CN': '这里请读者到站外联系你。回答请写在主题里，让大家都能看到。',
    },
  },
  {
    id: 'giveaway',
    decision: 'remove',
    clause: 'no-giveaways',
    title: { en: 'Giveaway', 'zh-CN': '赠品抽奖' },
    text: {
      en: 'Giveaways and draws have no place here, whoever holds them.',
      'zh-CN': '无论由谁举办，这里都不发布赠品和抽奖。',
    },
  },
  {
    id: 'off-topic',
    decision: 'remove',
    clause: 'product-talk',
    title: { en: 'Not about a product', 'zh-CN': '与产品无关' },
    text: {
      en: 'The answer would not help anyone choose, fit, use, repair or wish for a piece of gear.',
      'zh-CN': '它的答案对挑选、适配、使用、维修或期待某件器材都没有帮助。',
    },
  },
  {
    id: 'personal-data',
    decision: 'remove',
    title: { en: 'Shows personal data', 'zh-CN': '含有个人信息' },
    text: {
      en: 'This shows personal data of somebody. Leave out names, addresses and numbers, then post it again.',
      'zh-CN': '这里有他人的个人信息。去掉姓名、地址和号码后可以重新发布。',
    },
  },
  {
    id: 'insult',
    decision: 'remove',
    title: { en: 'Attacks a person', 'zh-CN': '攻击他人' },
    text: {
      en: 'This is about a person, not about gear. The same criticism of the product is welcome.',
      'zh-CN': '这里针对的是人而不是器材。对产品本身的同样批评是欢迎的。',
    },
  },
  {
    id: 'unsafe',
    decision: 'remove',
    title: { en: 'Could hurt somebody', 'zh-CN': '可能伤人' },
    text: {
      en: 'Following this could hurt somebody. Say what holds the load, or what you would never do again.',
      'zh-CN': '照着做可能会伤到人。请说明承重靠什么，或哪些做法你绝不会再用。',
    },
  },
  {
    id: 'rule-was-wrong',
    decision: 'publish',
    title: { en: 'Our rule was wrong', 'zh-CN': '是规则判断有误' },
    text: {
      en: 'Nothing is wrong with your post; our rule was. Sorry for the wait.',
      'zh-CN': '你的帖子没有问题，是我们的规则判断有误。让你久等了，抱歉。',
    },
  },
  {
    id: 'quoted',
    decision: 'publish',
    title: { en: 'Only quotes it', 'zh-CN': '只是引用' },
    text: {
      en: 'You only quote what others promote. Thank you for telling us.',
      'zh-CN': '你只是引用了别人的推广内容。谢谢告诉我们。',
    },
  },
]

export const CANNED_IDS = CANNED_REASONS.map(({ id }) => id)

export const cannedReason = (id: string, language: keyof Worded): string =>
  CANNED_REASONS.find((reason) => reason.id === id)?.text[language] ?? ''
