import { phrases } from '#app/features/moderation/phrases.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** Someone speaks about an advert instead of making one. */
export const reportsOfSpam: Match = {
  any: [
    {
      words: phrases(`
        spam, i think | your call is important | a user who replies | there's a user who | there is a user who | a user answered | received this by private message | received this from | from a new account, | please look into it | word for word: |
        reported a | reported the | reported this | reported that | reported them | reported both | reported already | i've reported | have reported | already reported |
        flagged the | flagged this | flagged that | flagged both | spam posts | spam account | spam accounts | spam link | spam links | this spam | more spam | such spam | pure spam | obvious spam | spam again |
        a scam | scammer | scammers | scam? | is this genuine | is this legit | legit? | is it real? | is this real | isn't from you | not from you, | from you, is it | posing as | claims to be from | claimed to be | claiming to be | copied my |
        same wording | copy-pasted | copy and pasted the same | under every review | under every post | in every thread | in several threads | in three threads | under each | dm'd me | messaged me | messaged by | wrote to me | writes to members | contacted me | contacted by | approached me | approached by |
        offered me | dms about | messages about | landed in my inbox | dear mods | for the mods | to the mods | mods: | moderators: | tell the moderators | told the moderators | telling the mods | can someone look | please have a look at this account |
        impersonating | impersonates | impersonation | oldest trick | moderation log | user offers | user posts | user keeps |
        identical mails | identical messages | identical posts | same message from | same text from | different accounts | invisible characters |
        nearly got me | almost fell for | fell for it | in my spam folder | in the spam folder | unsolicited | hijacked | hacked account |
        spam wave | smells of spam | reeks of spam | reporting: | a report: | i'd like to report | i want to report | whoever writes these | why i flagged | hidden advert | hidden ad | is this spam | fake account | fake page | fake shop | fake giveaway | impostor | imposter |
        pretending to be | with your logo | is that you | is this you | is this really you | is that spam |
        is this a scam | is it a scam | is that a scam | looks like spam | looks like a scam |
        smells like a scam | spam message | scam message | scam email | phishing | spam post | reported it |
        reporting it | reporting this | i reported | flagged it | i flagged | flagging this | spammer |
        spammers | spambot | spam bot | mods please | moderators please | can a moderator | could a moderator |
        please remove the post | please remove this post | is an advert | is against the rules | are against the rules | it's against the rules | isn't that against the rules | is this allowed |
        house rules | is that allowed | would this be removed | was removed for | 举报 | 是骗子吗 | 是不是骗 |
        是骗局 | 垃圾广告 | 垃圾信息 | 发广告 | 打广告的 | 广告号 | 广告贴 | 广告帖 | 收到一条 | 收到一封 | 收到私信 |
        收到短信 | 收到邮件 | 有人私信 | 算广告吗 | 算不算广告 | 是广告吧 | 违规吗 | 违反版规 | 麻烦版主 |
        请版主 | 管理员处理 | 版主处理 | 钓鱼网站 | 请删除 | 骗人的吧 | 小心被骗 |
        别上当 | 什么规矩 | 问个规矩 | 算违规 | 违规吗 | 是否违规 | 像是推广 | 引流的 | 来引流 | 是引流 | 水军 | 是托吧 | 小号互 | 机器人号 | 群发的 | 盗号 | 盗图 | 盗用 | 冒用 | 木马 | 别加他 | 别加她 | 别扫 | 不要扫 | 不要加 | 没敢加 | 没敢扫 | 没加他 | 没扫 | 我没加 | 我没扫 | 我没点 | 没敢点 |
        谨防 | 防骗 | 会不会被删 | 会被删吗 | 被拦 | 误杀 | 允许吗 | 能发吗 | 站规 | 版规 | 坛规 | 发帖规则 | 论坛规则 | 社区规则 | 算不算 | 算打广告 | 算拉客 | 算推销 | 算求购 | 属于广告 | 属于推广 | 属于求购 | 夹带私货 | 挂羊头 |
        建议封 | 封了吧 | 封掉 | 禁言 | 删帖 | 请删 | 求处理 | 请处理 | 麻烦处理 | 请核实 | 已截图 | 截图留 | 保留截图 | 上报 | 已上报 | 已举报 | 反馈给管理 | 报给管理 | 投诉了 | 受骗 | 上当受骗 | 骗子 | 骗局 | 诈骗 | 骗钱 | 骗走 | 假官方 | 假链接 | 假网站 | 高仿号 |
        疑似广告 | 像是广告 | 像广告 | 变相广告 | 在打广告 | 来打广告 | 打了广告 | 软广 | 硬广 | 冒充 | 假冒 | 假扮 | 假装代理 | 别打钱 | 别转账 | 别动心 |
        求管理员 | 管理员好 | 管理员看 | 请管理员 | 方便版主 | 版主留意 | 版主置顶 | 请人工 | 别封号 | 求从轻 | 检举 | 自问自答 | 不是告状 | 报告一条 |
        截图里的原话 | 这种私信 | 这类私信 | 在哪里提交 | 在哪提交 | 抹掉了 | 打了码 | 打码了 | 的滥用 | 建议下架 | 一周的观察 | 推销的套路 | 骚扰私信 | 原文照抄 | 躲过去的 | 钓鱼 | 官方在发这种 | 官方不会这么 | 受害的 | 求删 | 被机器人拦 | 这算违规 | 这算团购 | 点举报
      `),
    },
    {
      pattern:
        '\\b(?:someone|somebody|a user|a member|a guy|a stranger|a bot|a shop|a seller|bots?|some account|this account|' +
        "that account|another account)\\s(?:just |here |has |had |keeps |kept )?(?:sent|sending|dm'?e?d|pm'?e?d|" +
        'messaged|messaging|posted|posting|spammed|spamming|emailed|wrote|writing|offered|offering)\\b',
      needs: [
        'someone',
        'somebody',
        'a user',
        'a member',
        'a guy',
        'a stranger',
        'bot',
        'a shop',
        'a seller',
        'account',
      ],
    },
    {
      pattern:
        '\\b(?:got|received|getting|keep getting) (?:a |an |this |these |another |weird |random ){1,3}(?:dm|pm|message|mail|email|sms|text|offer)s?\\b',
      needs: ['got', 'received', 'getting'],
    },
    { pattern: '\\b(?:user|account|member) "[a-z0-9_. -]{2,30}"', needs: ['user', 'account', 'member'] },
    { pattern: '\\bunder (?:my|our|the) [a-z ]{0,14}(?:post|photo|reel|video|picture|thread)\\b', needs: ['under'] },
    {
      pattern:
        '(?:请|麻烦|求|劳烦|辛苦|烦请|建议|报告|通知|告诉|联系|问下|请问|@)(?:各位|一下)?(?:版主|管理|斑竹|站长|站务)|(?:版主|管理员|管理组|站务|斑竹)(?:好|大大|看|处理|来|们|能|可以|帮|查|注意|留意|请|您|你好|辛苦|在吗|核实|收|大人|同志|老师)',
      needs: ['版主', '管理', '斑竹', '站长', '站务'],
    },
    {
      pattern:
        '(?:这个|那个|有个|有一个|一个|某个|这位|那位|同一个|好几个|几个|两个|新来的?|新注册的?|刚注册的?|有)(?:(?:号|id|用户|账号|帐号|新人|帖子?|家伙|小号|新号|陌生人|自称)[^\\n。!?]{0,24}(?:发|贴|留|写|说|挂|私|刷|回|推|喊|引|骗|冒|加我|问我|联系我)|(?:人|会员)[^\\n。!?]{0,16}(?:到处|广告|刷屏|推销|引流|骗|冒充|私信我|加我|挂链接|贴链接|发链接|拉我|来卖))',
      needs: [
        '这个',
        '那个',
        '有个',
        '一个',
        '某个',
        '这位',
        '那位',
        '好几个',
        '几个',
        '两个',
        '新来',
        '新注册',
        '刚注册',
        '有人',
        '有号',
        '自称',
      ],
    },
    {
      pattern:
        '(?:楼上|\\d{1,3} ?楼|[一二三四五六七八九十]{1,3}楼|隔壁帖|那个帖|这个帖|这帖|帖子里|回帖里|签名里|评论里|回复里|私信里|站内信里|他的资料|资料页里|他签名|她签名|对方)[^\\n。!?]{0,10}(?:写的|写着|写了|写明|留了|留的|贴了|贴的|发了|发的|放了|挂了|挂着|那串|那句|那段|那条|那个人|冒出)',
      needs: [
        '楼上',
        '楼',
        '隔壁帖',
        '那个帖',
        '这个帖',
        '这帖',
        '帖子里',
        '回帖里',
        '签名',
        '评论里',
        '回复里',
        '私信里',
        '站内信里',
        '资料',
        '对方',
      ],
    },
    {
      pattern:
        '(?:像|(?:这|那|就|都|肯定|明显|又)是|算|属于|疑似|发|贴|卖|卡片|垃圾|变相|这种|那种|类似的?|纯|夹带|都是|全是|满屏|弹)(?:个|了|的|一条|那种)?(?:小|硬|软)?广告',
      needs: ['广告'],
    },
    {
      pattern:
        '(?:账号|帐号|小号|昵称|头像|朋友的号|邮件|短信)[^\\n。!?]{0,14}(?:给我发|给全版|到处发|到处留|挨个|被盗|群发|冒充)|(?:他|她|对方)(?:让|叫|要|催)我[^\\n。!?]{0,14}(?:发|加|转|点|扫|填|付|领)|群发来的|不小心点了|没点进去',
      needs: [
        '账号',
        '帐号',
        '小号',
        '昵称',
        '头像',
        '朋友的号',
        '邮件',
        '短信',
        '他让',
        '他叫',
        '他要',
        '他催',
        '她让',
        '她叫',
        '她要',
        '她催',
        '对方',
        '群发来',
        '不小心点',
        '没点进去',
      ],
    },
    {
      pattern: '(?:有人|楼上|那位|这个号|小号)[^\\n。]{0,12}(?:发(?:广告|链接|这|了|的|一)|刷屏|私信我|留言卖|推销)',
      needs: ['有人', '楼上', '那位', '这个号', '小号'],
    },
    {
      pattern: '(?:是不是|疑似|遇到|碰到|当心|小心)[^\\n。,]{0,6}(?:诈骗|骗子|骗局|广告)',
      needs: ['诈骗', '骗子', '骗局', '广告'],
    },
  ],
}
