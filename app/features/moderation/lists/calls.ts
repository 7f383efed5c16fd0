import { phrases } from '#app/features/moderation/phrases.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** How an English offer sends its reader to a place to buy. */
export const orderCalls: Match = {
  any: [
    {
      words: phrases(`
        see samples at | dm for | paid promo | order now | thank me later | you will thank me |
        in my signature | site in my | through the site | hit subscribe | check it out at | check them out at |
        our catalog | our catalogue | apply at | apply now | apply here | sign up at | reply yes |
        hook you up | get yours at | on my page | link is in | links are in | on our page | buy now |
        shop now | order here | buy here | get yours | grab yours | order yours | order today | visit us |
        visit our | come visit | click here to | click the link | click below | link below | links below |
        link in bio | link in my | link in the bio | link in profile | link in description |
        link in the description | link in comments | link in the comments | tap the link | follow the link |
        sign up here | sign up with | use my link | use this link | use the link | use our link |
        via this link | via my link | through my link | with my link | go to our | head to our | head over to |
        in our store | in our shop | on our website | our website | our online store | our webstore |
        our web store | our webshop | at our store | our etsy | my etsy | at checkout | at the checkout |
        on checkout | through our site | on our site | on my website | on my site | enroll today | enroll now |
        register now | join now | sign up now | sign up today | see for yourself at | use this exclusive link |
        exclusive link | in our online store | for orders | back us | our store | our shop | get your instant |
        pre-order now | preorder now | reserve yours | have a look:
      `),
    },
  ],
}

/** How an English offer tells its reader to come and get it. */
export const calls: Match = { any: [{ list: 'order-calls' }, { list: 'contact-calls' }, { list: 'deadlines' }] }

export const deadlines: Match = {
  any: [
    {
      words: phrases(`
        today only | ends today | ends tonight | tonight only | until midnight | limited time | limited stock |
        limited slots | limited spots | while stocks last | while supplies last | don't miss | dont miss |
        do not miss | last chance | before it is gone | before it's gone | before they are gone |
        before they sell out | first come | this week only | only this week | this weekend only |
        this weekend | act now | act fast | selling fast | going fast | sale ends | offer ends | price ends |
        ends soon | for the first | works until | works tonight | valid until
      `),
    },
    {
      pattern:
        '\\b(?:till|until|by|before) (?:midnight|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|the end of)\\b|\\bwhile [a-z ]{0,20}(?:last|remain)s?\\b',
      needs: ['till', 'until', 'by', 'before', 'while'],
    },
    { pattern: '\\b(?:hurry|be quick)\\b[^\\n.!?]{0,30}', needs: ['hurry', 'be quick'] },
    {
      pattern: '\\bonly \\d{1,3} (?:left|spots|slots|pieces|pcs)\\b',
      needs: ['left', 'spots', 'slots', 'pieces', 'pcs'],
    },
    {
      pattern: '\\b(?:ends|before|until) (?:on )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b',
      needs: ['ends', 'before', 'until'],
    },
  ],
}

/** How a Chinese offer tells its reader to come and get it. */
export const callsZh: Match = {
  any: [
    {
      words: phrases(`
        凭此帖 | 凭帖 | 领小礼品 | 领礼品 | 立即使用 | 已经上车 | 上车了 | 欢迎体验 | 欢迎试用 | 可邮寄 |
        退订回 | 点击链接 | 谁要 | 留邮箱 | 要货 | 加我, | 加我。 | 加我! | 点击店铺 | 拼手速 | 手快有 | 快冲 |
        闭眼入 | 价格私 | 价私 | 可以找我 | 链接放 | 链接我 | 链接见 | 戳主页 | 点主页 | 先进先得 | 进福利群 |
        评论区链接 | 需要的联系 | 有需要的联系 | 想要的联系 | 要的来 | 要的速 | 欢迎私信 | 欢迎咨询 | 来私 |
        主页有 | 简介有 | 详见主页 | 要的扣 | 点链接 | 戳链接 | 戳我 | 点我 | 链接在 | 下面链接 | 下方链接 |
        置顶链接 | 购买链接 | 我的链接 | 速抢 | 抢购 | 快抢 | 速来 | 手慢无 | 先到先得 | 欢迎选购 | 欢迎下单 |
        欢迎来电 | 欢迎光顾 | 欢迎光临 | 欢迎联系 | 欢迎到店 | 欢迎进店 | 到店即 | 到店领 | 到店有礼 | 到店享 |
        来我店 | 来店里 | 私信我 | 私聊我 | 私我 | 我私你 | 滴滴我 | 要的滴 | 要的私 | 有需要的私 | 咨询客服 |
        联系客服 | 扫码即 | 扫码领 | 扫码进 | 扫码加 | 复制口令 | 复制这段 | 立即下单 | 赶紧下单 | 快下单 |
        速下单 | 现在下单 | 下单立 | 下单即 | 下单享 | 下单送 | 下单备注 | 抓紧下单 | 直接下单 | 点击购买 |
        来电预约 | 打开淘宝 | 打开手机淘宝 | 报我名字 | 报暗号 | 名额有限 | 库存不多 | 库存有限 | 数量有限 |
        最后几 | 前一百名 | 前100名 | 仅限今天 | 仅此一天 | 今天特价 | 找我领 | 可走公对公 | 主页橱窗 |
        点这里 | 点击领取 | 我发链接 | 留言我 | 欢迎来淘宝 | 店里报 | 付费加 | 接龙 | 查看详情 | 立即领取 |
        立即抢 | 活动截止 | 即可领取
      `),
    },
    { list: 'contact-calls-zh' },
  ],
}
