import { phrases } from '#app/features/moderation/phrases.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** Someone speaks about an advert instead of making one. */
export const reportsOfSpam: Match = {
  any: [
    {
      words: phrases(`
        is this spam | fake account | fake page | fake shop | fake giveaway | impostor | imposter |
        pretending to be | with your logo | is that you | is this you | is this really you | is that spam |
        is this a scam | is it a scam | is that a scam | looks like spam | looks like a scam |
        smells like a scam | spam message | scam message | scam email | phishing | spam post | reported it |
        reporting it | reporting this | i reported | flagged it | i flagged | flagging this | spammer |
        spammers | spambot | spam bot | mods please | moderators please | can a moderator | could a moderator |
        please remove the post | please remove this post | is an advert | against the rules | is this allowed |
        house rules | is that allowed | would this be removed | was removed for | 举报 | 是骗子吗 | 是不是骗 |
        是骗局 | 垃圾广告 | 垃圾信息 | 发广告 | 打广告的 | 广告号 | 广告贴 | 广告帖 | 收到一条 | 收到私信 |
        收到短信 | 收到邮件 | 有人私信 | 算广告吗 | 算不算广告 | 是广告吧 | 违规吗 | 违反版规 | 麻烦版主 |
        请版主 | 管理员处理 | 版主处理 | 钓鱼网站 | 请删除 | 骗人的吧 | 小心被骗 | 大家当心 | 大家小心 |
        别上当
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
    { pattern: '\\bunder (?:my|our|the) [a-z ]{0,14}(?:post|photo|reel|video|picture|thread)\\b', needs: ['under'] },
    {
      pattern: '(?:有人|楼上|那位|这个号|小号)[^\\n。]{0,12}(?:发|刷|私信|留言|推销)',
      needs: ['有人', '楼上', '那位', '这个号', '小号'],
    },
    {
      pattern: '(?:是不是|疑似|遇到|碰到|当心|小心)[^\\n。,]{0,6}(?:诈骗|骗子|骗局|广告)',
      needs: ['诈骗', '骗子', '骗局', '广告'],
    },
  ],
}
