import type { Worded } from '#app/features/moderation/rule.ts'

type SanctionReason = { id: string; clause?: string; title: Worded; text: Worded }

/** Reasons given often, ready in both languages; whoever is sanctioned reads their own. */
export const SANCTION_REASONS: readonly SanctionReason[] = [
  {
    id: 'sells-again',
    clause: 'no-selling',
    title: { en: 'Goes on selling', 'zh-CN': '一再出售物品' },
    text: {
      en: 'You went on offering things for sale after you were told that nothing is sold here.',
      'zh-CN': '告知过这里不做买卖之后，你仍在出售东西。',
    },
  },
  {
    id: 'advertises-again',
    clause: 'no-advertising',
    title: { en: 'Goes on advertising', 'zh-CN': '一再宣传' },
    text: {
      en: 'You went on inviting readers to your own business after you were told that this is no place for it.',
      'zh-CN': '告知过这里不能宣传之后，你仍在邀请读者光顾自己的业务。',
    },
  },
  {
    id: 'codes-again',
    clause: 'no-codes',
    title: { en: 'Goes on passing codes', 'zh-CN': '一再传播优惠码' },
    text: {
      en: 'You went on passing on codes after you were told that they have no place here.',
      'zh-CN': '告知过这里不能传播优惠码之后，你仍在发布。',
    },
  },
  {
    id: 'disguises',
    clause: 'plain-words',
    title: { en: 'Disguises what the rules would find', 'zh-CN': '故意绕过规则' },
    text: {
      en: 'You wrote promotion so that our rules would not read it: with hidden, split or swapped letters.',
      'zh-CN': '你用隐藏、拆开或替换字符的办法发布推广内容，以躲过规则。',
    },
  },
  {
    id: 'insults',
    title: { en: 'Attacks people', 'zh-CN': '攻击他人' },
    text: {
      en: 'You attacked people, not what they wrote about gear.',
      'zh-CN': '你攻击的是人，而不是他们对器材的看法。',
    },
  },
  {
    id: 'personal-data',
    title: { en: 'Shows personal data', 'zh-CN': '公开他人信息' },
    text: {
      en: 'You made personal data of somebody else public.',
      'zh-CN': '你公开了他人的个人信息。',
    },
  },
]

export const SANCTION_REASON_IDS = SANCTION_REASONS.map(({ id }) => id)

export const findSanctionReason = (id: string) => SANCTION_REASONS.find((reason) => reason.id === id)
