import { phrases } from '#app/features/moderation/phrases.ts'
import { phrasings } from '#app/features/moderation/phrasings.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** It was bought, or is wished for: a buyer speaks. */
export const pastPurchase: Match = {
  words: [
    ...phrasings(
      "i | we | i've | we've | i'd | we'd | my wife | my boss | my school | our school",
      '- | just | only | finally | also | recently | already | have | even | once | then',
      'paid | bought | got | spent | ordered | had to pay | picked up | purchased | returned | waited | missed | sent back | was charged | were charged | own | rent | rented | payed',
      '- | it | mine | ours | them | one | two | the | a | for | about | around | only | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | this | that | my | our | these | full | list | half | less',
    ),
    ...phrases(
      'on offer at black | it was on offer | was on offer | was on sale | i waited | we waited | ended up at | ended up paying | for my birthday | as a gift from | matched the | had a coupon on the | had a voucher | had a code | the shop had a | cost me | cost us | charged me | charged us | refunded | refund | i was quoted | quoted me | quoted us | worth it | worth the | not worth | overpriced | too expensive | used to | years ago | last year i | when i bought | a week after | after i bought | before i bought | i would buy | would buy again | buy again | i wish | i hope | would be nice | bargain for what | for what it is | as described | arrived | the seller answered | invoice | customs',
    ),
  ],
}
