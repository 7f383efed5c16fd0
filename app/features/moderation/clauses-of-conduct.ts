import type { Clause } from '#app/features/moderation/clauses.ts'

export const CONDUCT_CLAUSES: readonly Clause[] = [
  {
    id: 'no-advertising',
    title: { en: 'No advertising of yourself', 'zh-CN': '不为自己做宣传' },
    text: {
      en: 'Do not send readers to your shop, channel, course, app or booking page. Show the work and the gear behind it.',
      'zh-CN': '不要把读者引到自己的店、频道、课程、应用或约拍页面。欢迎晒作品和用到的器材。',
    },
    examples: {
      against: [
        { en: 'Subscribe to my channel for the full review.', 'zh-CN': '完整评测在我频道，记得订阅。' },
        { en: 'I edit wedding photos, my rates are on my page.', 'zh-CN': '接婚礼修图，价格见主页。' },
      ],
      fine: [
        {
          en: 'I shot this wedding with the cage on a gimbal; here is what slipped.',
          'zh-CN': '这场婚礼我把兔笼装在稳定器上，说说哪里会滑。',
        },
      ],
    },
  },
  {
    id: 'no-contacts',
    title: { en: 'Talk here', 'zh-CN': '在这里聊' },
    text: {
      en: 'Leave out phone numbers, mail addresses, messenger names and groups. Answers in the open help everyone.',
      'zh-CN': '不留电话、邮箱、微信、QQ、群号等联系方式。公开回答才能帮到所有人。',
    },
    examples: {
      against: [{ en: 'Add me on WhatsApp +86 138 0013 8000.', 'zh-CN': '加微信 camlover88，细聊。' }],
      fine: [
        { en: 'Their support answered my mail after two days.', 'zh-CN': '客服两天后回了我邮件。' },
        { en: 'The light does not connect to its WeChat mini program.', 'zh-CN': '灯连不上它的微信小程序。' },
      ],
    },
  },
  {
    id: 'no-giveaways',
    title: { en: 'No giveaways', 'zh-CN': '不办抽奖' },
    text: {
      en: 'No raffles, prizes or gifts for following, liking, sharing or voting, and none announced for others.',
      'zh-CN': '不办、也不替别人宣传抽奖、送礼，以及关注、点赞、转发、投票有奖。',
    },
    examples: {
      against: [{ en: 'Follow us and tag two friends to win a tripod.', 'zh-CN': '关注并 @ 两位好友，抽一台三脚架。' }],
      fine: [{ en: 'I won mine in a raffle; the left leg wobbles.', 'zh-CN': '我这台是抽奖中的，左脚会晃。' }],
    },
  },
  {
    id: 'plain-words',
    title: { en: 'Write plainly', 'zh-CN': '正常书写' },
    text: {
      en: 'Words spaced out, misspelled or hidden so that rules do not see them are read by a moderator first.',
      'zh-CN': '为了避开规则而拆字、变形或隐藏的词句，先由版主查看。',
    },
    examples: {
      against: [{ en: 'c0up0n for anyone who needs it', 'zh-CN': '优 惠 券 找我' }],
      fine: [
        { en: 'NP-F970, f/1.8, A7R5 and 1/4-20 are just names.', 'zh-CN': 'NP-F970、f/1.8、A7R5、1/4-20 只是型号。' },
      ],
    },
  },
  {
    id: 'product-talk',
    title: { en: 'Product talk', 'zh-CN': '只聊器材' },
    text: {
      en: 'A thread helps somebody choose, fit, use, repair or wish for a piece of gear. Criticism of the maker is welcome, rival brands too.',
      'zh-CN': '每个主题都能帮人选购、安装、使用、维修器材，或说出缺什么。欢迎批评厂商，也欢迎谈别的品牌。',
    },
    examples: {
      against: [
        { en: 'What do you charge for a wedding day?', 'zh-CN': '你们婚礼跟拍一天收多少？' },
        { en: 'Critique my portrait please.', 'zh-CN': '求点评我这张人像。' },
      ],
      fine: [
        {
          en: 'The rival’s clamp holds better, and yours costs twice as much.',
          'zh-CN': '别家的夹具更牢，你们的贵一倍。',
        },
        { en: 'Which light gave this edge? I used a bare tube.', 'zh-CN': '这个轮廓光用什么灯？我用的是裸灯管。' },
      ],
    },
  },
]
