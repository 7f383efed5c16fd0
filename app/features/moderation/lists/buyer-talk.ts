import { phrases } from '#app/features/moderation/phrases.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** A buyer tells or asks about an offer: innocent words around the words of an offer. */
export const buyerTalk: Match = {
  any: [
    {
      words: phrases(`
        worth it? | worth waiting | is it worth | should i | i paid | i bought | i got mine | i got it |
        i ordered | we paid | we bought | did anyone | does anyone | has anyone | anyone know | i passed |
        i picked | i waited | i returned | i missed | my order | they charge | they charged | they sent |
        the price was | is there a | are there any | do you have | can i get | could i get | i would pay |
        i'd pay | i will wait | i'm waiting | for what it is | they do | nice but | not worth | i never |
        never buy | i used | when i | i asked | they offer
      `),
    },
  ],
}

export const buyerTalkZh: Match = {
  any: [
    {
      pattern:
        '(?:值不值|值吗|值得|值不|入手了|入的|买的|买了|买过|我花|花了|要不要|有没有|有吗|会不会|收到货|到手了|刚买|买完|等降价|还会降|怎么样|靠谱吗|划算吗|合适吗|贵了|亏了|吗\\?|什么时候)',
      needs: [
        '值',
        '入',
        '买',
        '花',
        '要不要',
        '有',
        '会不会',
        '收到货',
        '到手了',
        '降',
        '怎么样',
        '吗',
        '贵',
        '亏',
        '什么时候',
      ],
    },
  ],
}

/** A coupon that makes trouble, or is asked for. */
export const couponTroubles: Match = {
  any: [
    {
      words: phrases(`
        doesn't work | doesnt work | does not work | didn't work | did not work | not working | broken |
        refused | refuses | rejected | expired | invalid | error | fails | failed | not accepted | no longer |
        never arrived | is there a | are there any | does anyone have | anyone have | looking for a |
        do you have | i used | i had | no discount | pop-up | popup | banner | product page | no coupon |
        needed | eats | field | box is | ignored | won't | why | in the manual | menu | firmware |
        who do i ask | 坏了 | 没反应 | 用不了 | 不能用 | 无效 | 失效 | 过期 | 提示错误 | 报错 | 填不了 |
        怎么用 | 有没有 | 有吗 | 不存在 | 输不进 | 不显示 | 输入框 | 领不了 | 没到账 | 找不到
      `),
    },
  ],
}
