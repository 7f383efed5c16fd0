import { phrases } from '#app/features/moderation/phrases.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** "Write to me", outside what the forum offers. */
export const contactCalls: Match = {
  any: [
    { pattern: '\\bcall (?:me|us)(?: (?:at|on|now|today|for|if|to|before)\\b| ?[+\\d(.!:,]|\\n|$)', needs: ['call'] },
    {
      pattern:
        '\\b(?:dm|pm|inbox|text|message|whats ?app|email|e-mail|mail|contact|ping|hit up|write|ask) (?:me|us|him|our (?:team|sales))\\b(?: (?:up|a (?:dm|pm|message)))?',
      needs: ['me', 'us', 'him', 'our'],
    },
    {
      words: phrases(`
        pm if | drop your address | leave your email | leave your number | drop your email | send your email |
        send me your | drop me your | in my inbox | hit me on | hmu | ring me | ring us | ring on |
        give me a call | give us a call | give me a ring | send me a message | shoot me a | text claim |
        write me | msg me | slide into my | make me an offer | make me a | dm if | pm for | dm for |
        send a dm | send a pm | drop a dm | hit me up | get in touch | reach out to us | pms open | dms open |
        my dms | dm to | pm to | welcome to inquire | contact: | whatsapp: | call now | call today |
        for a quote | when you call | instant quote | on request | just message | inquire
      `),
    },
    {
      pattern:
        '\\b(?:hit|hmu|reach|find|write|ping|get|contact|add|message|text|call|dm|pm|chat)(?: (?:me|us|him|her|with me))? (?:up )?(?:on|via|through|over|at|by) (?:signal|telegram|whats ?app|wechat|insta(?:gram)?|ig|discord|viber|line|messenger|facebook|fb|tg|wa|kik|snap(?:chat)?|twitter|skype)\\b',
      needs: [
        'signal',
        'telegram',
        'whats',
        'wechat',
        'insta',
        'ig',
        'discord',
        'viber',
        'line',
        'messenger',
        'facebook',
        'fb',
        'tg',
        'wa',
        'kik',
        'snap',
        'twitter',
        'skype',
      ],
    },
    {
      pattern:
        '\\b(?:text|txt|send|reply|type|comment|write)\\s["\\\']?[a-z0-9]{2,10}["\\\']?\\s(?:to (?:\\d{3,6}|get|receive|claim|win|join)|for (?:the|a|your|more|our) )',
      needs: ['text', 'txt', 'send', 'reply', 'type', 'comment', 'write'],
    },
    { list: 'handles' },
  ],
}

/** A number, an address or a name under which somebody is reached elsewhere. */
export const handles: Match = {
  any: [
    {
      pattern:
        '(?:^|[^\\w])\\+\\d{1,3}[ -]?\\(?\\d{2,4}\\)?[ -]?\\d{3,4}[ -]?\\d{2,4}|\\b(?:call|text|ring|phone|sms|whatsapp|txt)\\b[^\\n.!?]{0,40}\\b0\\d{9,12}\\b',
      needs: ['+', 'call', 'text', 'ring', 'phone', 'sms', 'whatsapp', 'txt'],
    },
    {
      pattern:
        '\\b(?:whats ?app|telegram|wechat|weixin|viber|signal|line|kik|discord|skype|insta(?:gram)?|tg|wa)\\b(?: (?:me|us|group|id|at|on|number|is|channel|only|account)){0,2}\\W{0,4}(?:@[a-z0-9_.]{3,30}|\\+?\\d[\\d ()-]{6,17}\\d)',
      needs: [
        'whats',
        'telegram',
        'wechat',
        'weixin',
        'viber',
        'signal',
        'line',
        'kik',
        'discord',
        'skype',
        'insta',
        'tg',
        'wa',
      ],
    },
    {
      pattern:
        '\\b(?:whatsapp|telegram|wechat|weixin|viber|kik|skype)\\b[^\\n.!?]{0,40}\\b(?:id|@)\\W{0,3}[a-z0-9_]{4,}',
      needs: ['whatsapp', 'telegram', 'wechat', 'weixin', 'viber', 'kik', 'skype'],
    },
    {
      pattern:
        '\\b(?:call|text|phone|tel|mobile|ring|sms)\\b(?: (?:me|us|at|on|now|today|number)){0,3}\\W{0,4}\\+?\\(?\\d[\\d ()-]{5,17}\\d',
      needs: ['call', 'text', 'phone', 'tel', 'mobile', 'ring', 'sms'],
    },
    {
      pattern:
        '\\b(?:contact|email|e-mail|mail|write|reach|enquir(?:y|ies)|inquir(?:y|ies)|orders?|quotes?|book(?:ings?)?)\\b[^\\n!?]{0,30}[a-z0-9._+-]+@[a-z0-9-]+\\.[a-z.]{2,20}',
      needs: ['@'],
    },
    {
      url: {
        hosts: [
          't.me',
          'telegram.me',
          'wa.me',
          'chat.whatsapp.com',
          'api.whatsapp.com',
          'discord.gg',
          'line.me',
          'join.skype.com',
          'qm.qq.com',
          'u.wechat.com',
        ],
      },
    },
  ],
}

const ZH_SERVICE =
  '(?:微信|wei信|绿泡泡|微芯|微伈|威信|薇信|维信|徽信|溦信|v信|vx|wx|wechat|weixin|薇|威|徽|溦|扣扣|企鹅|球球|q群|qq|赖|电报|飞机|whatsapp|telegram)'

/** One of these stands in every spelling above; the scan looks for them before any pattern runs. */
const ZH_SERVICE_WORDS = [
  '微',
  'wei',
  '绿泡泡',
  '威',
  '薇',
  '维',
  '徽',
  '溦',
  'v信',
  'vx',
  'wx',
  'wechat',
  'weixin',
  '扣扣',
  '企鹅',
  '球球',
  'qq',
  '赖',
  'line',
  'tg',
  '电报',
  '飞机',
  'whatsapp',
  'telegram',
]

/** "Add me elsewhere" in Chinese, with the many spellings of the services. */
export const contactCallsZh: Match = {
  any: [
    {
      pattern: `(?:加|添加|\\+|联系|咨询|详情|详谈|详询|了解|私|搜)[我个一下请先本人客服的\\p{P}\\p{S} ]{0,5}${ZH_SERVICE}(?:号|群)?`,
      needs: [...ZH_SERVICE_WORDS, 'q群'],
    },
    { pattern: '(?:加|添加|\\+)[我个一下请先\\p{P}\\p{S} ]{0,4}v(?:信|x|[^口型挂字电卡a-z0-9+]|$)', needs: ['v'] },
    {
      words: phrases(`
        详情私 | 价格私 | 价私 | 私信 | 有意联系 | 加我, | 加我。 | 要货加我 | 可以找我 | 留邮箱 | 详询 |
        留个联系 | 联系我 | 老师联系 | 需要的联系 | 私聊 | 看上的私 | 来电咨询 | 电话微信 | 微信同号 | 同号 |
        来电预约 | 可私 | 私信留 | 留言私 | 加我好友 | 扫我 | 有意者 | 有意加 | 有意私 | 有出的联系 | 滴滴
      `),
    },
    { list: 'handles-zh' },
  ],
}

/** A service and a name on it, or a number to call. A name needs a colon, a digit or a call to add it. */
export const handlesZh: Match = {
  any: [
    {
      pattern: '(?:^|[^\\d\\-])1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}(?:[^\\d]|$)|扣[^a-z0-9一-鿿\\n]{0,3}\\d{6,11}',
      needs: ['13', '14', '15', '16', '17', '18', '19', '扣'],
    },
    {
      pattern: `(?:${ZH_SERVICE}|群号?)(?:号|id|群|是|为|同号)?[^a-z0-9一-鿿\\n]{0,5}(?:[a-z][a-z_-]{0,14}[0-9_][a-z0-9_-]{1,15}|[a-z]{1,4}-[a-z0-9]{3,12}|[0-9]{6,12})`,
      needs: [...ZH_SERVICE_WORDS, '群'],
    },
    {
      pattern: `(?:加|添加|联系|\\+)[^a-z0-9一-鿿\\n]{0,3}(?:${ZH_SERVICE}[^a-z0-9一-鿿\\n]{0,4}|v[^a-z0-9一-鿿\\n]{1,4})[a-z][a-z0-9_-]{4,19}`,
      needs: ['加', '联系', '+'],
    },
    { pattern: `(?:${ZH_SERVICE}|[一-鿿,。!] ?v)(?:号|id)? ?: ?[a-z][a-z0-9_-]{4,19}`, needs: [':'] },
    { pattern: '(?:^|[\\n\\s])\\+[^\\x00-\\x7f一-鿿]{1,4} ?[a-z]+[_-]?[a-z0-9]*_[a-z0-9_]{2,}', needs: ['+'] },
    {
      pattern:
        '(?:电话|手机|热线|来电|致电|联系|咨询|同号|详询|预约|微信|了解)(?:方式|人|我|微信)?[^a-z0-9一-鿿\\n]{0,3}(?:1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}|0\\d{2,3}[ -]?\\d{7,8}|400[ -]?\\d{3,4}[ -]?\\d{3,4})',
      needs: ['电话', '手机', '热线', '来电', '致电', '联系', '咨询', '同号', '详询', '预约', '微信', '了解'],
    },
    {
      pattern: '(?:一|幺)(?:[三五七八九四六])[零〇一二三四五六七八九幺]{5,9}',
      needs: ['一三', '一五', '一七', '一八', '一九', '幺三', '幺五', '幺七', '幺八', '幺九'],
    },
  ],
}
