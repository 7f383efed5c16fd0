import type { Rule } from '#app/features/moderation/rule.ts'

export const inviteStatedZh: Rule = {
  id: 'invite-stated-zh',
  family: 'affiliate',
  state: 'block',
  version: 1,
  languages: ['zh-CN', 'zh-TW'],
  owner: 'moderators',
  title: { en: 'An invitation that pays both', 'zh-CN': '邀请有奖' },
  advice: {
    en: 'Name the site; leave out the invitation and its reward.',
    'zh-CN': '写名字就好，请去掉邀请和奖励。',
  },
  match: {
    all: [
      {
        any: [
          { list: 'who-sent-you-zh' },
          { list: 'sharers-link-zh' },
          {
            words: [
              '我的链接',
              '我的连结',
              '我的推荐',
              '我的专属',
              '从我主页',
              '我的橱窗',
              '扫我',
              '我的代码',
              '我的码',
              '分润连结',
              '推广链接',
              '返利链接',
            ],
          },
        ],
      },
      {
        pattern:
          '(?:你我|双方|咱俩|我们|两边|两个人|彼此)(?:都|各|一人)(?:自)?(?:得|有|送|返|减|折|拿|领|赚|享)|(?:各得|各返|各送|各减|各领) ?\\d|你[^\\n。!?]{0,12}\\d[^\\n。!?]{0,8}我(?:也|还|能|得|拿|会)|我(?:也)?(?:会|能|可以)?(?:拿|得|赚|收到?|有)[^\\n。,!?]{0,6}(?:佣金|返点|返佣|提成|分成|奖励|\\d{1,3}(?:元|块|点))|新(?:人|用户|会员)[^\\n。,!?]{0,10}(?:得|送|减|返|折|领) ?\\d|(?:立得|多送|首次折|首单减|立减|立返) ?\\d',
        needs: [
          '你我',
          '双方',
          '咱俩',
          '我们',
          '两边',
          '两个人',
          '彼此',
          '各得',
          '各返',
          '各送',
          '各减',
          '各领',
          '你',
          '我',
          '新人',
          '新用户',
          '新会员',
          '立得',
          '多送',
          '首次折',
          '首单减',
          '立减',
          '立返',
        ],
      },
    ],
    near: 40,
  },
  except: [{ list: 'mere-talk-zh' }, { list: 'asked-zh' }, { list: 'past-buy-zh' }],
  examples: {
    block: [
      '注册填邀请码 8KD3F，你得30块，我也得30块。',
      '用我的链接买，我能拿点佣金，价格不变。',
      '推荐人写我，新用户立减 20。',
    ],
    pass: ['推荐人那一栏是必填，空着过不去。', '我的链接贴错了，说明书在官网第二页。', '邀请码一直收不到，等了三天。'],
  },
}
