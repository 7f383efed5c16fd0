import { phrases } from '#app/features/moderation/phrases.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** What was bought, or what others ask and make: told, not offered. */
export const toldOfTrade: Match = {
  words: phrases(`
    on hold with | did you know that | serial | serials | audio channel | channel 1 | channel 2 | had to tag | demeaning | those things | i paid | we paid | paid | i bought | we bought | bought it | bought mine | bought the | bought a | bought from | cost me | costs | cost us | got it for | got mine | they want | they charge | rental place | charges | place charges | they charged | they ask | they wanted | house wants | house charges | shop wants | dealer wants | rental house | rental houses | rental here | to rent one | rented one | rented the | rented it | i rented | we rented | quoted me | was quoted | refund | refunded | returned it | sent it back | worth it | should i | is it worth | please make | i wish | wish list for | if you make | would you make | you should make | should make | would be nice if the | in the next version | next revision | customs | warranty | insurance | insurer | under guarantee | mail order | list price | retail | budget for | school | does it fit | will it fit | fit the | compatible | which one should | which would you
  `),
}
