import { phrases } from '#app/features/moderation/phrases.ts'
import type { Rule } from '#app/features/moderation/rule.ts'

export const priceAndContactZh: Rule = {
  id: 'price-and-contact-zh',
  family: 'contact-ad',
  state: 'block',
  version: 1,
  languages: ['zh-CN', 'zh-TW'],
  owner: 'moderators',
  title: { en: 'Goods or work, and a number to call', 'zh-CN': '报价加联系方式' },
  advice: {
    en: 'Answer here, where everybody learns from it; leave out numbers and accounts.',
    'zh-CN': '请直接在帖子里回复，不要留联系方式。',
  },
  match: {
    all: [
      { any: [{ list: 'handles-zh' }, { contactHandle: true }] },
      {
        words: phrases(`
        加 | ➕ | + | 联系 | 咨询 | 同号 | 同微信 | 私 | 来电 | 致电 | 详谈 | 预约 |
        热线 | 备注 | 进群 | 请洽 | 洽 | 打 | 拨 | 找 | 搜 | 私讯 | line | 有意 | 意者 | 约 | 写信 | 来信 | 邮件 | 信箱 | 咨詢 | 同步
      `),
      },
      {
        words: phrases(`
        现货 | 批发 | 报价 | 内部价 | 优惠 | 出厂价 | 价格 | 低价 | 包邮 | 量大 | 接单 |
        承接 | 出租 | 租房 | 转让 | 高价 | 回收 | 代购 | 货源 | 货到付款 | 元起 | 元一 |
        领取 | 免费领 | 福利 | 打折 | 折扣 | 特价 | 招聘 | 招代理 | 加盟 | 教程 | 资源 |
        发票 | 日租 | 跟拍 | 修图 | 维修 | 换芯 | 估价 | 到府 | 到收 | 上门 | 收购 | 求购 | 租赁 | 定制 | 订制 | 订做 | 代工 | 加工 | 接案 | 档期 | 试片 | 入群费 | 同行价 | 价目 | 型录 | 日结 | 日薪 | 急招 | 急聘 | 诚聘 | 诚招 | 长期供 | 供货 | 拿货 | 货单 | 代办 | 来图 | 出样 | 打样 | 快修 | 清洁保养 | 改装 | 低至 | 五折 | 免押
      `),
      },
    ],
    near: 60,
  },
  except: [
    { list: 'tales-zh' },
    { list: 'mere-talk-zh' },
    {
      words: phrases(`
        客服 | 售后 | 官方 | 保修 | 序列号 | 编号 | 报修 | 维修点
      `),
    },
  ],
  examples: {
    block: [
      '灯架现货批发，加微信 lamp_6688 看报价。',
      '修图接单，价格优惠，联系QQ 22334455。',
      '两室出租，月付，咨询电话13900001111。',
    ],
    pass: ['电话打了三次没人接，价格也没人报。', '微信扫码以后灯才连得上。', '报修要填序列号和购买价格。'],
  },
}
