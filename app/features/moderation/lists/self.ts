import { phrases } from '#app/features/moderation/phrases.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** A place of the author's own, outside the forum. */
export const ownPlaces: Match = {
  any: [
    {
      pattern:
        '\\b(?:my|our)\\b(?: own| new| little| small| online| latest| weekly| whole| free| etsy| youtube| ebay| photography| photo| lightroom| video| telegram| carbon| editing| premium){0,4} ' +
        '(?:(?:youtube |insta(?:gram)? |tiktok |twitch )?channel|youtube|insta(?:gram)?|tiktok|podcast|blog|newsletter|patreon|etsy(?: shop)?|store|shop|webshop|webstore|showroom|website|facebook page|preset pack|presets|luts|lut pack|course|workshop|' +
        'e-?book|print shop|telegram group|discord server|whatsapp group|portfolio|(?:[a-z]+ )?(?:lut|preset|sound|texture|overlay) pack|editing plugin)\\b',
      needs: ['my', 'our'],
    },
    {
      pattern:
        '\\b(?:i|we) (?:run|own|have|started|opened|manage|offer|provide) (?:a|an|my own|our own)\\b[^\\n.!?]{0,24}\\b(?:shop|store|channel|preset|blog|studio|newsletter|service|brand)\\b',
      needs: [
        'i run',
        'i own',
        'i have',
        'i started',
        'i opened',
        'we run',
        'we own',
        'we have',
        'we started',
        'we opened',
        'i offer',
        'we offer',
        'i manage',
        'i provide',
        'we provide',
      ],
    },
    { url: { hosts: ['patreon.com', 'ko-fi.com', 'buymeacoffee.com', 'gumroad.com', 'linktr.ee', 'onlyfans.com'] } },
  ],
}

/** What the author wants the reader to do there, said beside it. */
export const followVerbs: Match = {
  any: [
    {
      words: phrases(`
        check out | check | visit | watch | follow | subscribe to | subscribe | support | join | go to |
        go watch it on | head to | come to | find me on | find them on | find it on | buy | order | shop |
        browse | take a look at | have a look at | swing by | stop by | drop by | look at | listen to | like |
        share | come visit | see more on | more on | find it in | get it in | available on | available in |
        available at | watch it on | add | free on
      `),
    },
  ],
}

/** Words that make the mention of such a place an invitation. */
export const followCalls: Match = {
  any: [
    {
      words: phrases(`
        on sale now | available now | now available | is live | are live | out now | enroll today |
        enroll now | early bird | you get all | is on sale | are on sale | sign up | link in bio | link below |
        for only | free trial | per image | special price | is open | now open | book now | subscribe! |
        please subscribe | subscribe and | have a look: | at a discount | launching | just launched | only $ |
        starting at $ | videos every week | video every week | episode every week | live every week | forget to subscribe | like and subscribe | smash that like |
        hit the bell | buy it here | is up on | is up | are up | like + sub | like and sub | like & subscribe
      `),
    },
  ],
}

export const ownPlacesZh: Match = {
  any: [
    {
      pattern:
        '(?:我|我们|我家|本人|自家|咱家|我自己)的?(?:的|家的?|那个)?(?:淘宝|微|网|线上|摄影|抖音|小红书|b站|微信|粉丝|个人)?(?:公众号|频道|店铺?|淘宝店|小店|网店|微店|抖音|小红书|b站|视频号|直播间|主页|橱窗|粉丝群|群|课程|训练营|预设|lut|工作室|教程|头像|链接|视频)',
      needs: [
        '公众号',
        '频道',
        '店',
        '抖音',
        '小红书',
        'b站',
        '视频号',
        '直播间',
        '主页',
        '橱窗',
        '群',
        '课程',
        '训练营',
        '预设',
        'lut',
        '工作室',
        '教程',
        '头像',
        '链接',
        '视频',
      ],
    },
    {
      words: phrases(`
        小店 | 本店 | 本号 | 我的公众号 | 视频号搜 | 公众号搜 | 抖音搜 | 淘宝搜 | 小红书搜 | 我在b站 |
        我在抖音 | 我在油管 | 店名 | 搜一搜 | 来我店 | 我们家的 | 培训班 | 训练营 | 点我头像 | 直播间 |
        公众号回复 | 每晚直播 | 抖音号 | 小红书号 | 视频号叫 | 抖音叫
      `),
    },
  ],
}

export const followCallsZh: Match = {
  any: [
    {
      pattern:
        '(?:欢迎|记得|麻烦|求|请|帮忙|来)(?:大家|各位|朋友们?|来|一下)?(?:关注|订阅|点赞|三连|捧场|支持|光顾|光临|选购|下单|淘宝搜|逛逛)',
      needs: ['关注', '订阅', '点赞', '三连', '捧场', '支持', '光顾', '光临', '选购', '下单', '淘宝搜', '逛逛'],
    },
    {
      words: phrases(`
        关注我 | 一键三连 | 求关注 | 互粉 | 互关 | 不迷路 | 关注后 | 回复“ | 回复" | 回复「 | 自取 | 新上 |
        今天开卖 | 开卖 | 下单备注 | 购买 | 来蹲 | 不见不散 | 搜“ | 搜" | 开课 | 报名 | 有卖 | 欢迎来 | 抽奖 |
        支持一下 | 包会 | 橱窗购买 | 记得来 | 订阅我 | 来找我 | 报我名字 | 有售 | 点点关注 | 点个关注 |
        去关注 | 点关注 | 点一下关注
      `),
    },
  ],
}
