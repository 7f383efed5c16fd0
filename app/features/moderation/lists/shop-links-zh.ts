import { phrases } from '#app/features/moderation/phrases.ts'
import type { Match } from '#app/features/moderation/rule.ts'

const KNOWN = [
  'zhihu.com',
  'bilibili.com',
  'b23.tv',
  'youtube.com',
  'youtu.be',
  'github.com',
  'gitee.com',
  'wikipedia.org',
  'dpreview.com',
  'maker.example',
  'coldshoe.example',
  'smallrig.com',
  'tilta.com',
  'dji.com',
  'weixin.qq.com',
  'baidu.com',
  'weibo.com',
  'imgur.com',
  'ptt.cc',
  'mobile01.com',
  'vimeo.com',
  'flickr.com',
  'sony.com',
  'canon.com',
  'nikon.com',
]

/** A link that tells its owner who sent the reader. */
export const tellTaleLinkZh: Match = {
  any: [
    {
      url: {
        queryKeys: [
          'from',
          'kol',
          'u',
          'uid',
          'i',
          'inviter',
          'invitor',
          'by',
          'friend',
          'sid',
          'who',
          'r',
          'p',
          'k',
          'm',
          'member',
          'channel',
          'ch',
          'sharer',
          'user',
          'agent',
          'team',
          'code',
          'sn',
          'src_uid',
          'recommender',
          'team_id',
          'leader',
          'parent',
          'tid',
          'spm_id',
          'tk',
          'cid',
        ],
        notHosts: KNOWN,
        notValues:
          '(?:\\d{1,3}|main|home|search.*|index|web|app|email|wechat|weixin|weibo|timeline|singlemessage|zh.*|en.*|cn|tw|true|false|all|v?\\d+(?:\\.\\d+)+|manual|docs?|product.*)',
      },
    },
    {
      url: {
        notHosts: KNOWN,
        path: '^/?(?:[a-z]{2}/)?(?:i|u|r|g|go|k|s|t|x|m|d|l|invite|inv|join|share|ref|to|with|by|via|friend|friends|kol|vip|vi|refer|referral|aff|partner|tui|fx|hb|quan|lq)/[a-z0-9_-]{2,}',
      },
    },
    {
      url: {
        hosts: [
          't.cn',
          'url.cn',
          'dwz.cn',
          'suo.im',
          'suo.nz',
          'reurl.cc',
          'tinyurl.com',
          'bit.ly',
          'lihi.cc',
          'lihi1.cc',
          'pse.is',
          'ppt.cc',
          'is.gd',
          'cutt.ly',
          'u.jd.com',
          's.click.taobao.com',
          'm.tb.cn',
          'tb.cn',
          'p.pinduoduo.com',
          'mobile.yangkeduo.com',
          'shope.ee',
          's.shopee.tw',
          'shp.ee',
          'v.douyin.com',
          'xhslink.com',
          'fx.jd.com',
          '3.cn',
          'w.url.cn',
          'kurl01.cn',
        ],
      },
    },
  ],
}

/** A query that names who shared the link. */
export const sharersLinkZh: Match = {
  url: {
    queryKeys: [
      'sharer',
      'inviter',
      'invitor',
      'inv',
      'kol',
      'recommender',
      'leader',
      'shareuid',
      'share_id',
      'shareid',
      'from_uid',
      'fromuser',
      'from_user',
      'spread',
      'spreader',
      'distributor',
      'agent',
      'tuiguang',
      'yaoqing',
      'yqm',
      'tjr',
      'union',
      'fenxiao',
    ],
    notHosts: KNOWN,
  },
}

/** Any link but to a place where one reads. */
export const anyShopLinkZh: Match = { any: [{ url: { notHosts: KNOWN } }] }

/** "I got it here, go in there". */
export const boughtHereZh: Match = {
  any: [
    {
      words: phrases(`
        在这里买 | 在这买 | 这里买 | 我买的地方 | 哪里买 | 哪儿买 | 在哪买 | 买的那家 | 常买的 | 我常买 | 常逛的 | 常去的 | 那家店 | 这家店 | 店家 | 店铺 | 卖场 | 卖家 | 商家 | 来源在 | 货源 | 同款 | 入口 | 购买 | 选购 | 订购 | 下单 | 进货 | 拿货 | 买灯 | 买之前 | 要买的 | 想买的 | 想要的 | 想入的 | 有需要的 | 需要的 | 要的 | 感兴趣的 | 从这进 | 从这里进 | 从这儿进 | 从这边进 | 从这走 | 从这里走 | 从那儿 | 从那里 |
        先从我 | 从我这 | 我这条 | 点多了 | 从这个 | 走这个 | 走这里 | 走这条 | 用这个 | 点这里 | 点这个 | 点进去 | 点进来 | 点击 | 点一下 | 点点看 | 戳这 | 戳我 | 戳一下 | 扫一下 | 进去 | 去这 | 去这里 | 自己去 | 自取 | 地址放 | 链接放 | 连结放 | 网址放 | 链接给 | 连结给 | 附上 | 附连结 | 附链接 | 传送门 | 指路 | 我的店 | 我家 | 我们家 | 小店 | 本店 | 首单 | 注册 | 报名 | 申请 | 加入 | 领 | 便宜 | 优惠 | 折 | 特价 | 推荐大家 | 推荐给 | 安利 | 收藏夹 | 清单 | 整理在 | 都放在 | 都在 |
        问我哪 | 被问 | 很多人问 | 长辈问 | 丢同一个 | 帮我 | 支持 | 谢谢 | 拜托 | 解锁 | 升级 | 够了人 | 看的人 | 点的人 | 多少人点 | 人点 | 尾巴 | 问号后面 | 他们按人头 | 按人头 | 算稿费 | 走一下 | 来一局 | 翻一块
      `),
    },
  ],
}
