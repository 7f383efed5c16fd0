import { phrases } from '#app/features/moderation/phrases.ts'
import { phrasings } from '#app/features/moderation/phrasings.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** What a shop says of its wares. */
export const shopWindow: Match = {
  words: [
    ...phrasings(
      'new | now | back | just | fresh',
      'in stock',
      'at | here | from | : | in our | in my',
      '- | our | my | €38',
    ),
    ...phrasings(
      'our | my',
      'counter | warehouse | small factory | factory | house bundle | showroom | bench | boathouse | shop window | outlet | stall',
      'in | make | makes | makes best | = | sells | is open | offers | has | ships | supply | supplies | , | we ship | costs | and they go',
    ),
    ...phrasings(
      'early birds | early bird | first buyers | pre-order | preorder | launch price | intro price | introductory price',
      'pay | price | at | is | get | of | window | now',
    ),
    ...phrasings('2 | 3 | 4 | two | three | four', 'for the price of', '1 | 2 | 3 | one | two | three'),
    ...phrasings(
      'buy',
      '1 | 2 | 3 | one | two | three | any',
      '- | get | np-f970, | and get',
      'get the | get one | get 1 | get a | one free | 1 free | the third free',
    ),
    ...phrases(
      "on us this | charger on us | don't pay full price | dont pay full price | why pay full price | why pay more | price error | pricing error | price mistake | they're honoring | honoring it | flash deal | final markdown | last markdown | when they're gone they're gone | we overproduced | overproduced | overstocked | sample price | price on the tag is not | not the number you'll pay | the number on the tag | best price for | factory price | good price for you | best quality and price | offer stands | our offer | special offer | rental-house rate | dealer rate for | trade list | trade price for | on the trade list | friends price | friends and family price | forum price | forum discount | members price | member price | club orders | for anyone ordering | anyone ordering through | ordinarily 6 | subscribe & save | subscribe and save | a price it'll never have | pick your tier | all live at | live at checkout | going out of business | closing down sale | half price until | 2 for 30 | 2 for 20 | 3 for 10 | from this forum each | if we fill all | put your name and how many | when we're ten | moq | pieces minimum | net 30",
    ),
  ],
}
