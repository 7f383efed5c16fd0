import { phrases } from '#app/features/moderation/phrases.ts'
import { phrasings } from '#app/features/moderation/phrasings.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** Come now, before it is gone. */
export const orderNowWords: Match = {
  words: [
    ...phrasings(
      'order | book | buy | shop | call | reserve | grab | get | claim | pre-order | preorder | visit',
      'now | today | yours | yours today | yours now | here | online | us now | us today | one now',
    ),
    ...phrases(
      `book your appointment | book your place | book your seat | while stocks last | while stock lasts | while supplies last | limited stock | limited time | limited time only | limited offer | last few left | almost gone | selling fast | when they're gone | when it's gone | before prices go up | before price goes up | before it ends | ends sunday | ends monday | ends tonight | ends friday | ends soon | today only | this weekend only | this week only | one day only | hours only | next 24 hours | next 48 hours | for 24 hours only | for 48 hours only | don't miss out | don't miss it | hurry | go go go | act fast | act now | free next day delivery | worldwide shipping | ships worldwide | we ship worldwide | we ship | money back guarantee | satisfaction guaranteed | no obligation | shop the sale | store wide | storewide | sitewide | everything must go | in store and online | in-store and online | first 50 customers | first 100 customers | open till late | delivered to your door | secure yours`,
    ),
  ],
}
