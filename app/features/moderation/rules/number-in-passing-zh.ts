import { phrases } from '#app/features/moderation/phrases.ts'
import type { Rule } from '#app/features/moderation/rule.ts'

export const numberInPassingZh: Rule = {
  id: 'number-in-passing-zh',
  family: 'contact-ad',
  state: 'review',
  version: 1,
  languages: ['zh-CN', 'zh-TW'],
  owner: 'moderators',
  title: { en: 'A number or account in passing', 'zh-CN': '顺带留的联系方式' },
  advice: {
    en: 'Answer here, where everybody learns from it; leave out numbers and accounts.',
    'zh-CN': '请直接在帖子里回复，不要留联系方式。',
  },
  match: {
    any: [
      {
        all: [
          {
            words: phrases(`
        简历发 | 请拨 | 拨打 | 专人对接 | 发到 | 发至 | 发简历 | 来信 | 她手机 | 他手机 |
        她电话 | 他电话 | 铺子
      `),
          },
          {
            pattern:
              '[a-z0-9._-]@[a-z0-9-]+\\.[a-z]{2,10}|400-?\\d{3}-?\\d{4}|0\\d{2,3}[ -]\\d{4} ?\\d{4}|1[3-9]\\d{9}',
            needs: phrases(`
        @ | 400 | 01 | 02 | 03 | 04 | 05 | 06 | 07 | 08 | 09 |
        13 | 15 | 17 | 18 | 19
      `),
          },
        ],
        near: 40,
      },
      {
        all: [
          { words: ['交友', '寂寞', '约炮', '美女', '陪聊', '同城约', '相亲'] },
          { words: ['加我', '私我', '加微', '加v', '联系我', '找我'] },
        ],
        near: 20,
      },
      { pattern: '群号?[^\\n\\p{Han}a-z\\d]{0,3}\\d{4,6}[ -]?\\d{3,6}', needs: ['群'] },
      {
        pattern:
          '(?:群|扣扣|企鹅|qq|微信|电话|号码|手机|薇)[^\\n。!?]{0,4}[零〇一二三四五六七八九幺壹贰叁肆伍陆柒捌玖]{5,12}',
        needs: phrases(`
        群 | 扣扣 | 企鹅 | qq | 微信 | 电话 | 号码 | 手机 | 薇
      `),
      },
      { pattern: '(?:打|拨|找|电话|手机|号码|line|洽)[^\\n。!?\\d]{0,6}09\\d{2}[- ]?\\d{3}[- ]?\\d{3}', needs: ['09'] },
      {
        all: [
          {
            words: phrases(`
        号码后面 | 号码前面 | 号码开头 | 后面是 | 前面是 | 打头 | 开头是 | 尾号 | 后四位
      `),
          },
          {
            pattern: '1[3-9]\\d{5,8}|[三四两双]个[零〇一二三四五六七八九]|打我|加我',
            needs: ['1', '个', '打我', '加我'],
          },
        ],
        near: 26,
      },
      {
        pattern:
          '(?:\\p{Han}[^\\n。!?a-z]{0,2}(?:line|ig|id)|微信|飞书|薇信|薇|v信|vx)(?:id|号)?[^\\n。!?a-z]{0,14}(?:id ?)?(?:是|:|→|搜|=) ?@?[a-z][a-z0-9._-]{4,24}',
        needs: phrases(`
        line | ig | id | 微信 | 飞书 | 薇 | v信 | vx
      `),
      },
      {
        all: [
          {
            words: phrases(`
        看我头像 | 看我签名 | 我签名档 | 在我签名 | 我的签名档 | 我主页 | 主页能找到我 | 看我主页 |
        看我资料 | 我资料里 | 看我简介 | 头像能看到 | 我头像上 | 我签名里 | 昵称就是
      `),
          },
          {
            words: phrases(`
        联系方式 | 联系 | 懂的 | 不让发 | 不方便 | 多少钱 | 价 | 换芯 | 报价 | 要的 |
        需要 | 想要 | 找我 | 找到我 | 电话 | 微信 | 号 | 加
      `),
          },
        ],
        near: 34,
      },
      {
        all: [
          {
            words: phrases(`
        电话同微信 | 微信同电话 | 电微同号 | 微信同号 | 电话微信同号 | 手机同微信 | v同号 |
        威同号 | 威❤同号 | 薇同号
      `),
          },
          {
            words: phrases(`
        需要 | 办理 | 发票 | 老板 | 找我 | 拿 | 优惠 | 券 | 量大 | 价 | 各行各业 |
        欢迎 | 承接 | 租 | 出 | 收 | 做 | 修 | 咨询
      `),
          },
        ],
        near: 24,
      },
    ],
  },
  except: [
    { list: 'tales-zh' },
    {
      words: phrases(`
        客服 | 售后 | 官方 | 保修 | 序列号 | 编号 | 报修 | 产品id | 型号 | 固件 | 群友 |
        错误
      `),
    },
  ],
  examples: {
    block: ['老客户都在群里，群号 8847 20315。', '打 0955-501-773 找阿哲就好。', '电池换芯，联系方式在我签名档里。'],
    pass: ['群里一共二十个人，只有两个用这款。', '固件 ID 是 rig-042 的那批才有问题。', '尾号 0714 的电池都鼓包。'],
  },
}
