import type { Rule } from '#app/features/moderation/rule.ts'

export const addMeAloneZh: Rule = {
  id: 'add-me-alone-zh',
  family: 'contact-ad',
  state: 'review',
  version: 1,
  languages: ['zh-CN'],
  owner: 'moderators',
  title: { en: 'Add me elsewhere', 'zh-CN': '引导加好友' },
  advice: {
    en: 'Answer here, where everybody learns from it; leave out numbers and accounts.',
    'zh-CN': '请直接在帖子里回复，不要留联系方式。',
  },
  match: {
    any: [
      {
        pattern:
          '(?:加|添加|\\+)(?:我|个|一下|请)?[ :]{0,2}(?:微信|薇信?|威信|徽信?|v信|vx|wx|扣扣|企鹅|qq|赖)(?:[^a-z一-鿿]|聊|详|了解|号|私|细|联|吧|$)',
        needs: ['微信', '薇', '威信', '徽', 'v信', 'vx', 'wx', '扣扣', '企鹅', 'qq', '赖'],
      },
      { words: ['加我微信', '加我qq', '加我好友', '看我签名', '看我简介', '有意私聊', '详情私聊'] },
    ],
  },
  except: [
    { list: 'told-zh' },
    { words: ['让我', '叫我', '要我', '客服', '售后', '企业微信', '怎么加', '不要加', '别加', '要求'] },
    { list: 'buyer-talk-zh' },
  ],
  examples: {
    block: ['感兴趣加我微信细说。', '想了解的加薇聊。', '加扣扣聊。'],
    pass: ['客服让我加微信发视频。', '我在微信群里看到有人说新版换了材质。', '加一片橡胶垫以后不滑了。'],
  },
}
