import { phrases } from '#app/features/moderation/phrases.ts'
import type { Rule } from '#app/features/moderation/rule.ts'

export const readItYourselfZh: Rule = {
  id: 'read-it-yourself-zh',
  family: 'evasion',
  state: 'review',
  version: 1,
  languages: ['zh-CN', 'zh-TW'],
  owner: 'moderators',
  title: { en: 'A way in, hidden in the text', 'zh-CN': '藏在字里的入口' },
  advice: {
    en: 'Write plainly; what needs to be hidden has no place here.',
    'zh-CN': '请正常书写；需要遮掩的内容不适合放在这里。',
  },
  match: {
    any: [
      {
        all: [
          {
            words: phrases(`
        每句首字 | 首字 | 藏头 | 自己品 | 把零换 | 换回字母 | 换成真正的点 | 后面跟 | 平台不让 |
        不让直发 | 反过来念 | 倒着念 | 谐音
      `),
          },
          {
            words: phrases(`
        找到我 | 找我 | 搜 | 看这句 | 有需要 | 多担待 | 全文 | 懂的 | 进门 | vx | 微信 |
        想要 | 点换成 | 链接 | 网址
      `),
          },
        ],
        near: 50,
      },
      {
        all: [
          {
            words: phrases(`
        逗音 | 斗音 | 抖印 | 直啵 | 直播歪 | 某手 | 某音 | 小红薯 | 桃宝 | 淘饱 | 拼夕夕 |
        氵匋宝 | 小绿书 | 闲魚 | 咸鱼搜 | v信
      `),
          },
          {
            words: phrases(`
        粉我 | 关注 | 搜 | 看完送 | 送 | 暗号 | 来 | 进 | 口令 | 省 | 领 | 便宜 |
        私
      `),
          },
        ],
        near: 30,
      },
      { pattern: '有⭐⭐|(?:走|点|戳|进)我的?(?:⛓️?|🔗|🧲)', needs: ['⭐⭐', '⛓', '🔗', '🧲'] },
    ],
  },
  except: [{ list: 'lived-zh' }, { list: 'tales-zh' }],
  examples: {
    block: ['有需要的看首字，自己品，能找到我。', '粉我逗音，看完送桌面架。', '走我的🔗，你也有一份。'],
    pass: ['首字母大写的型号是老款。', '直播推流掉帧，是线的问题。', '倒着念读数更容易看清刻度。'],
  },
}
