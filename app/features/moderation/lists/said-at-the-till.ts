import { phrases } from '#app/features/moderation/phrases.ts'
import { phrasings } from '#app/features/moderation/phrasings.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** Something is said, typed or chosen when ordering. */
export const saysAWord: Match = {
  any: [
    {
      pattern:
        '\\b(?:say|says|type|types|enter|enters|write|writes|put|puts|choose|chooses|pick|select|mention|mentions|mentioning|quote|quotes|quoting|drop|name|tell them|whisper|answer|fill in|hum|hummed|show|shows|state|tick|give) (?:\\w+ ){0,4}["\\\'][^"\\\'\\n]{2,40}["\\\']',
      needs: [
        'say',
        'says',
        'type',
        'types',
        'enter',
        'enters',
        'write',
        'writes',
        'put',
        'puts',
        'choose',
        'chooses',
        'pick',
        'select',
        'mention',
        'mentions',
        'mentioning',
        'quote',
        'quotes',
        'quoting',
        'drop',
        'name',
        'tell them',
        'whisper',
        'answer',
        'fill in',
        'hum',
        'hummed',
        'show',
        'shows',
        'state',
        'tick',
        'give',
      ],
    },
    {
      words: [
        ...phrasings(
          'if you | just | anyone who | anybody who | whoever | everyone who | people who | those who | you | anybody that | somebody | someone | simply | and | who',
          'say | says | said | mention | mentions | type | types | whisper | hum | hummed | quote | quotes | name | names | show | shows | write | writes | ask for | asks for | enter | enters | put | puts | choose | tell them | tell him | tell her',
          '- | it | in | the | a | this | that | you | my | our | your | for',
          'word | name | forum | thread | post | password | phrase | number | sent | came | from | same | box | line | tuesday | special | anything | your',
        ),
        ...phrases('"first order" | the word | word is | the phrase | type in | punch in'),
      ],
    },
  ],
}

/** There. */
export const whereOnePays: Match = {
  words: phrases(
    'the box | in the box | the little box | at the counter | counter | the till | the till guy | man at the till | on the phone | by phone | on their site | on his site | their shop | payment | payment stage | payment page | before you pay | before payment | before paying | when you pay | when you order | when ordering | order notes | order form | asks for | it asks | when it asks | how you heard | where you heard | at the end | checkout | check-out | cashier | cash desk | when you book | booking form | in the shop | in the store | camera shop | at the desk | reception | showroom | chat | basket | cart | to the clerk | the owner | the staff',
  ),
}
