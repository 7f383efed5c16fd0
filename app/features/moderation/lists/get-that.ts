import { phrases } from '#app/features/moderation/phrases.ts'
import { phrasings } from '#app/features/moderation/phrasings.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** What he is given for it. */
export const getThat: Match = {
  words: [
    ...phrasings(
      'they | he | she | it | the shop | the owner | the dealer | the site | the till | the desk | everyone | everybody | you',
      '- | will | then | quietly | always | even',
      'return | returns | give | gives | give you | gives you | mail back | mail you | send back | send you | take off | takes off | take | takes | knock | knocks | deduct | deducts | honours | honour | honors | reduce | reduces | drop | drops | lower | lowers | refund | gets | get back | get at least',
    ),
    ...phrases(
      "they'll know what to do | gives you a voucher | get a code back | and get a code | works as many times | treat it as a replacement | cheaper than",
    ),
  ],
}
