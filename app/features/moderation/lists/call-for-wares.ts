import { phrases } from '#app/features/moderation/phrases.ts'
import { phrasings } from '#app/features/moderation/phrasings.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** What one calls or writes for. */
export const callForWares: Match = {
  words: [
    ...phrasings(
      "i'll | we'll | you'll | i can | we can",
      'have a quote | quote you | send pictures | give you a price | make you one | cut you | post them | get back',
    ),
    ...phrases(
      'ask for | quote | on the phone | picks up | drop a line | drop me a line | past jobs | gladly sent | postal address | how many | need | for sale | tripods | orders | custom | evenings | mornings | text | call | ring | write to | write me | contact him | contact her | contact me | contact us | recovered my | gently used | rebuilds | repairs | he makes | she makes | pays | per day | $/day | earn | price list | catalogue | samples | your studio | your logo | stock | agents | mention the | i sell | we sell | we make | tell her | tell him',
    ),
  ],
}
