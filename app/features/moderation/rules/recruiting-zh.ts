import type { Rule } from '#app/features/moderation/rule.ts'

export const recruitingZh: Rule = {
  id: 'recruiting-zh',
  family: 'affiliate',
  state: 'review',
  version: 1,
  languages: ['zh-CN'],
  owner: 'moderators',
  title: { en: 'Recruiting sellers', 'zh-CN': '招代理' },
  advice: {
    en: 'Link to the page itself, without a referral code.',
    'zh-CN': '请直接链接页面，不要带推荐参数。',
  },
  match: {
    pattern:
      '(?:诚?招|招募|招收|寻找?)[^\\n。,]{0,10}(?:代理|加盟|分销|推广员|合伙人|学员|兼职)|月入过万|零门槛|躺赚|日入',
    needs: ['招', '寻', '月入', '零门槛', '躺赚', '日入'],
  },
  except: [{ list: 'told-zh' }, { list: 'buyer-talk-zh' }, { words: ['代理商不', '找代理'] }],
  examples: {
    block: ['招募全国摄影器材代理。', '零门槛，月入过万不是梦。', '诚招各地加盟商，分销有奖。'],
    pass: ['代理商不给保修，官方能管吗？', '招呼一声，谁有这颗螺丝的图纸？', '寻找一个能装下R5的包。'],
  },
}
