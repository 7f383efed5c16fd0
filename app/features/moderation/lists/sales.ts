import { phrases } from '#app/features/moderation/phrases.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** The author sells, himself and here. */
export const sales: Match = {
  any: [
    {
      pattern: '\\bfor sale\\b|\\bopen to (?:\\w+ )?offers\\b|\\b(?:limited|small) run of my\\b|\\byours for\\b',
      needs: ['for sale', 'open to', 'limited', 'small', 'yours for'],
    },
    {
      pattern:
        "\\b(?:i'?m|i am|we're|we are|also|anyone interested[,.]?) (?:now |also |currently )?selling\\b|" +
        '\\b(?:looking|trying|want|wanting|hoping|need) to sell (?:my|a|an|some|two|three|the|this|these|off)\\b|' +
        '\\nselling\\b|[\\n\\[(](?:fs|wts|fsot|fs/ft|wts/wtt)\\b|\\bfor sale\\b ?[:-]|\\nfor sale(?: is| are|:|,| -|\\n)|\\b(?:up|available) for (?:grabs|sale)\\b|' +
        "\\b(?:is|are|it's) for sale\\b|\\bselling (?:my|off|a|an|two|handmade)\\b|\\bi sell\\b|\\banyone (?:after|want|wanting|interested in) (?:a|an|my|some|to buy)\\b|\\bsells? (?:them|these|those) for\\b|\\btrade: my\\b|\\bi can make more\\b|\\bi have (?:a|an|two|three|some|several|one)\\b[^\\n.!?]{0,60}(?:for sale|to sell|no longer (?:need|use)|don'?t need|never use)",
      needs: [
        'sells',
        'anyone',
        'trade: my',
        'i have',
        'is for sale',
        'are for sale',
        'wts',
        'selling',
        'sell',
        'fs',
        'wts',
        'for sale',
        'for grabs',
        'i can make more',
        'no longer',
        "don't need",
        'dont need',
        'never use',
      ],
    },
    {
      pattern:
        '\\bprice drop\\b[^\\n.!?]{0,20}\\bmy\\b|\\b(?:my|new) (?:ebay |marketplace |kijiji |craigslist |mpb )?listing\\b|\\byou can rent my\\b',
      needs: ['price drop', 'listing', 'you can rent my'],
    },
  ],
}

export const saleTerms: Match = {
  any: [
    {
      words: phrases(`
        open to offers | open to sensible offers | can ship | shipping at cost | at cost | for both |
        for all of it | for the lot | rarely left the case | rarely used | barely used | hardly used |
        shipped | make me an offer | make me a sensible offer | sensible offer | reasonable offers |
        reasonable offer | they are yours | it is yours | it's yours | yours for | plus post | plus postage |
        cash on collection | face to face | meet up in | local to | delivered for | for a quick sale |
        no lowballers | no timewasters | obo | ono | or best offer | or nearest offer | firm | local pickup |
        pickup only | pick up only | collection only | pickup in | buyer pays shipping | plus shipping |
        shipping included | postage included | paypal only | paypal g&s | paypal goods | venmo | zelle |
        mint in box | conus | will split | first to pay | no trades | trades considered | starting bid |
        buy it now | bids welcome | like new, | cash on | cash only | by paypal | via paypal |
        price is negotiable | negotiable | shutter count
      `),
    },
  ],
}

export const salesZh: Match = {
  any: [
    {
      pattern: '[\\n,。!?;:\\s](?:转|出)(?:一?[张副对把条块])|旧的?[^\\n。,]{0,12}低价?出|\\d{2,5}出[,。!\\s]|低价出',
      needs: ['转', '出', '低价'],
    },
    {
      pattern:
        '[\\n,。!?;:\\s](?:出|转|卖|甩)(?:个|一[台支个套批堆只块颗]|二手|自用|闲置|几|两[台支个套只块]|台|支|套)|' +
        '(?:自用|闲置|低价|便宜|打包|忍痛|全新|诚心|个人|急)(?:出|转|卖|出售|转让)|[\\n,。!?;:\\s](?:出售|转让|转卖|出手)|闲置转让|便宜卖了|回血[!,。]|割爱|现货出|打包优惠|' +
        '[\\n,。!?;:\\s](?:卖|出|转|甩|处理)(?:三?脚架|镜头|相机|机身|云台|电池|滤镜|兔笼|手柄|滑轨|补光灯|影视灯|麦克风|稳定器|摄影包|器材|配件)|(?:低价|便宜|搬家|闲置|急|清仓)处理|处理(?:一批|个人|闲置)|出(?:索尼|佳能|尼康|富士|松下|大疆|适马|徕卡|哈苏|思锐|神牛|斯莫格)',
      needs: ['出', '转', '卖', '甩', '回血', '割爱', '打包', '处理'],
    },
  ],
}

export const purchasesZh: Match = {
  any: [
    {
      pattern:
        '求购[^买]|[\\n,。!\\s](?:收|求收|长期收|高价收)(?:一[个台支套块颗]|个|二手|台|支|各种|购)|高价(?:回收|上门|收购)|专业回收|上门回收',
      needs: ['求购', '收'],
    },
  ],
}

export const saleTermsZh: Match = {
  any: [
    {
      words: phrases(`
        有意的 | 有意思的朋友 | 感兴趣的 | 可邮寄 | 留言 | 有意者 | 价格美丽 | 包邮 | 顺丰 | 面交 | 可面交 |
        自提 | 同城 | 走闲鱼 | 走咸鱼 | 走平台 | 可走平台 | 可刀 | 不刀 | 小刀 | 大刀勿扰 | 不议价 | 可议价 |
        私聊 | 私我 | 的私 | 滴滴 | 成色 | 箱说全 | 箱说 | 在保 | 95新 | 99新 | 九成新 | 九九新 | 现金收 |
        有出的 | 联系我 | 当面验 | 支持验货 | 要的联系 | 秒发 | 拍下即发
      `),
    },
  ],
}
