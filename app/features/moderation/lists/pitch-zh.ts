import { phrases } from '#app/features/moderation/phrases.ts'
import type { Match } from '#app/features/moderation/rule.ts'

// As in English: each word is innocent, several kinds together are how a pitch sounds.

export const pitchOwnZh: Match = {
  any: [
    {
      words: phrases(`
        器材团 | 我的新书 | 新书 | 影展 | 代抢 | 限量机 | 神牛灯具 | 旧机 | 以旧换新 | 老师傅 | 上门 |
        无霉无划 | 全国可发 | 代理价 | 入驻 | 我是做 | 我这边 | 我家 | 我们家 | 本公司 | 我公司 | 我司 |
        新开了 | 开了个 | 诚心出 | 有没有人要买 | 有没有要 | 出租 | 长期供应 | 供应 | 高仿 | 代拍 | 二手闲置 |
        渠道价 | 渠道 | 手工 | 帮朋友宣传 | 朋友的店 | 品牌日 | 训练营 | 工作室 | 一手 | 有批 | 全新未拆 |
        可验机 | 带原盒 | 箱说 | 刻字 | 摄影棚 | 带飞手 | 本店 | 小店 | 新店 | 旗舰店 | 我的店 | 我的抖音 |
        我的小红书 | 我的号 | 我的片子 | 租相机 | 买灯 | 买镜头 | 买相机 | 做工跟原版
      `),
    },
    { list: 'sales-zh' },
    { list: 'own-places-zh' },
  ],
}

export const pitchActZh: Match = {
  any: [
    {
      words: phrases(`
        想上车 | 上车的 | 回复型号 | 需要的加 | 需要的 | 看朋友圈 | 见我简介 | 见简介 | 帮忙转发 | 集满 |
        注意了 | 当天打款 | 随叫随到 | 抢到再付款 | 走平台 | 预售 | 想要可以 | 要的 | 想要的 | 看我主页 |
        看主页 | 点此 | 加购 | 开抢 | 抢购 | 速抢 | 扣1 | 拉你 | 输入我的 | 搜 | 关注" | 找我 | 看图私 | 记得 |
        提前预约 | 先付先得 | 先到先得 | 扫码 | 看过来 | 报我名 | 报我的 | 砍一刀 | 助攻 | 互相关注 | 点击 |
        登录 | 领取 | 预约 | 报名 | 想学 | 想进 | 联系人 | 下单 | 首单 | 新用户 | 私 | 滴滴 | 自取 | 留言 |
        注册 | 上车 | 加我 | 同号 | 欢迎 | 留言报名 | 冲! | 冲啊 | 结账 | 速度 | 速度来 | 感兴趣的 | 有意思的 |
        直播间 | 联系我 | 进店 | 有意者 | 可聊 | 来聊 | 家人们 | 宝子 | 老铁 | 首页有 | 首页有 | 店铺首页 |
        加群 | 进群 | 想学的 | 需要联系 | 快来 | 找我要 | 见主页 | 当天发货 | 退订 | 拍下即 | 拍下立
      `),
    },
    { list: 'calls-zh' },
  ],
}

export const pitchWorthZh: Match = {
  any: [
    { list: 'benefits-zh' },
    { list: 'prices-zh' },
    {
      words: phrases(`
        少一百 | 比官方少 | 起批 | 签名版 | 送门票 | 门票 | 抵现 | 最高三千 | 一次八十 | 不抽佣 | 就送 |
        买就送 | 有偿 | 代理价 | 单价 | 免费 | 便宜 | 直降 | 首单 | 包送 | 早鸟 | 三分之一 | 红包 | 券 |
        每周送 | 送预设 | 送您 | 补贴 | 超便宜 | 打九折 | 打八折 | 五折 | 半价 | 免租金 | 会员天 | 各送 |
        双方都送 | 内部优惠 | 一千五 | 两百 | 最低 | 假一赔 | 打包 | 套餐 | 一天三千 | 日租 | 正规发票 | 优惠 |
        折扣 | 羊毛 | 低价 | 批发 | 完全免费 | 礼品 | 有礼 | 专享 | 包邮 | 绝对比 | 最低价 | 便宜卖 | 免押金 |
        好礼 | 便宜处理 | 价格好说 | 好价 | 血亏 | 亏本 | 会员价 | 价格美
      `),
    },
  ],
}

export const pitchPlaceZh: Match = {
  any: [
    {
      url: {
        notHosts: [
          'zhihu.com',
          'bilibili.com',
          'b23.tv',
          'youtube.com',
          'youtu.be',
          'jd.com',
          'taobao.com',
          'tmall.com',
          'github.com',
          'wikipedia.org',
          'dpreview.com',
          'maker.example',
          'smallrig.com',
          'tilta.com',
          'dji.com',
        ],
      },
    },
    { list: 'handles-zh' },
    {
      words: phrases(`
        朋友圈 | 简介 | 绿泡泡 | wei信 | 门店当天 | 地址 | 主页 | 小红书 | 抖音 | 公众号 | 视频号 | 粉丝群 |
        器材群 | 进群 | 闲鱼 | 淘宝 | 天猫 | app商店 | 直播课 | 直播间 | 链接发 | 链接在 | 主页有 | 评论了 |
        砍一刀 | 店
      `),
    },
  ],
}

export const pitchTimeZh: Match = {
  any: [
    {
      words: phrases(`
        今晚 | 0点 | 零点 | 仅限 | 最后三 | 三天 | 限时 | 前500名 | 前100名 | 前一百 | 本周 | 即将到期 |
        每天一节 | 每周 | 明天截止 | 截止 | 手慢 | 名额 | 抓紧 | 倒计时 | 端午 | 中秋 | 双十一 | 双11 | 618 |
        国庆
      `),
    },
  ],
}
