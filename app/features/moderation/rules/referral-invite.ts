import type { Rule } from '#app/features/moderation/rule.ts'

export const referralInvite: Rule = {
  id: 'referral-invite',
  family: 'affiliate',
  state: 'block',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'An invitation that pays', 'zh-CN': '推荐有奖' },
  advice: {
    en: 'Link to the page itself, without a referral code.',
    'zh-CN': '请直接链接页面，不要带推荐参数。',
  },
  match: {
    all: [
      {
        pattern:
          '\\b(?:sign up|join|register|order|buy|use|using|shop|download|apply)\\b[^\\n.!?]{0,24}\\b(?:my|our|this) (?:own |personal |exclusive |special )?(?:referral|invite|invitation|link|affiliate|code)\\b|\\bmy referral\\b|\\brefer a friend\\b',
        needs: ['referral', 'invite', 'invitation', 'link', 'affiliate', 'code', 'refer a friend'],
      },
      {
        any: [
          { url: {} },
          { list: 'benefits' },
          { words: ['we both', 'both get', 'you get', 'you both', 'credit', 'bonus', 'free', 'commission'] },
        ],
      },
    ],
    near: 70,
  },
  except: [{ list: 'coupon-troubles' }],
  examples: {
    block: [
      'Sign up with my referral link and we both get $20 credit.',
      'Use my link https://rentagear.example/join',
      'Refer a friend and you get a free month.',
    ],
    pass: [
      'Are referral programs allowed? I read the rules and am not sure.',
      'Use this link in the chain to hang the light.',
      'Download the firmware first, then use the link cable.',
    ],
  },
}
