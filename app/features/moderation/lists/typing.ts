import { phrases } from '#app/features/moderation/phrases.ts'
import { phrasings } from '#app/features/moderation/phrasings.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** How a code is handed over. */
export const typing: Match = {
  words: [
    ...phrasings(
      'type | use | enter | put | try | apply | paste | write | quote | mention | accepts | accept | code | string | phrase | reads | says',
      '- | code | in | the code | the string | the word | my | their | our',
      '- | is',
    ),
    ...phrases(
      'other is | voucher is | code is | the word | birthday voucher | checkout phrase | at checkout | voucher line | promo line | order notes | basket page',
    ),
  ],
}
