import { phrases } from '#app/features/moderation/phrases.ts'
import { phrasings } from '#app/features/moderation/phrasings.ts'
import type { Match } from '#app/features/moderation/rule.ts'

const MINE =
  '(?:my|our|mine|two|three|four|five|six|some|several|a few|a couple of|a pair of|a set of|lightly|barely|hardly|gently|mint|boxed|unused|used|surplus|spare|old|x\\d)'

/** Nobody says this who does not want to sell, swap, lend or buy. */
export const bluntSales: Match = {
  any: [
    {
      pattern: `(?:^|\\n|[.!?:;,–—-] ?|\\bi'm |\\bi am |\\bwe're |\\bwe are |\\balso |\\bnow )(?:selling|re-?homing|offloading|flogging|parting with|letting go of|clearing out|renting out|hiring out|swapping|trading|passing on) ${MINE}\\b`,
      needs: [
        'selling',
        'rehoming',
        're-homing',
        'offloading',
        'flogging',
        'parting with',
        'letting go',
        'clearing out',
        'renting out',
        'hiring out',
        'swapping',
        'trading',
        'passing on',
      ],
    },
    {
      pattern:
        '(?:^|\\n)\\W{0,3}(?:selling|renting out|rehoming|wtb|wts|wtt|fs|for sale:|for sale,|for sale -|for sale —|for rent|for hire|swap my|swap:|swap\\?|trade\\?|trade:|trade my|moving sale|studio sale|closing down|closing sale|on offer:|available:)[^.!?\\n]{0,60}',
      needs: [
        'selling',
        'renting out',
        'rehoming',
        'wtb',
        'wts',
        'wtt',
        'fs',
        'for sale',
        'for rent',
        'for hire',
        'free to',
        'swap',
        'trade',
        'moving sale',
        'studio sale',
        'closing',
        'on offer',
        'available',
      ],
    },
    {
      pattern:
        "\\biso:? (?:a|an|one|some|any|used|second|good|decent|mint|cheap|someone|two)\\b|\\b(?:wanted|looking for|in search of|after|hunting for|want|need)\\b[^.!?\\n]{0,70}\\b(?:budget|cash waiting|cash ready|paypal ready|can collect|will pay|paying|i pay|i'll pay|used or new|dings fine|any condition|top price|good price paid|have cash)\\b",
      needs: ['iso', 'iso:', 'wanted', 'looking for', 'in search of', 'after', 'hunting for', 'want', 'need'],
    },
    {
      pattern:
        '\\b(?:looking|want|wants|wanting|trying|hoping|happy|ready|thinking|thought|willing|decided|going|have|has|need|prepared|tempted|glad)\\b(?: (?:to|of|about))? (?:sell|selling|part with|parting with|let go of|letting go of|offload|shift|rehome|re-home|rent out|renting out|swap|trade|let (?:it|them|mine|one) go)\\b[^.!?\\n]{0,8}\\b(?:my|mine|it|them|one|our|this|these|two|both|the other|the second|some|a|for|go)\\b',
      needs: [
        'sell',
        'selling',
        'part with',
        'parting with',
        'let go',
        'letting go',
        'offload',
        'shift',
        'rehome',
        're-home',
        'rent out',
        'renting out',
        'swap',
        'trade',
        'let it',
        'let them',
        'let mine',
        'let one',
      ],
    },
    {
      pattern:
        "\\b(?:i have|i've got|i've|we have|we've got|we've|got|have|there's|there are|here are|still have|left with|ended up with|sitting on)\\b(?: still)? (?:a|an|one|two|three|four|five|six|ten|some|several|a few|a couple|too many|dozens|loads|\\d{1,3})\\b[^.!?\\n]{0,50}\\b(?:i don't need|i no longer|we no longer|to spare|going spare|for sale|left over|to sell|if anyone|for anyone|looking for a|up for|never used|unused,|boxed|going cheap|to give away|to get rid|to move on|that need|which need|to rehome|can have|free to|surplus)\\b",
      needs: [
        "don't need",
        'no longer',
        'to spare',
        'going spare',
        'for sale',
        'left over',
        'to sell',
        'if anyone',
        'for anyone',
        'looking for a',
        'up for',
        'never used',
        'unused',
        'boxed',
        'going cheap',
        'to give away',
        'to get rid',
        'to move on',
        'that need',
        'which need',
        'to rehome',
        'can have',
        'free to',
        'surplus',
      ],
    },
    {
      pattern:
        '\\b(?:first|anyone|anybody|someone|somebody|whoever|person|who|if you)\\b[^.!?\\n]{0,20}\\b(?:covers?|pays?|paying|covering) (?:for )?(?:the )?(?:postage|shipping|post|courier|stamps?)\\b|\\b(?:just|only|for the) (?:price|cost) of (?:the )?(?:postage|shipping|post|stamp)',
      needs: ['postage', 'shipping', 'post', 'courier', 'stamp'],
    },
    {
      pattern:
        '\\b(?:take|have|grab|takes|yours|going|posted) (?:them |it |one |both |the lot |the pair |home |away |mine )?(?:for) (?:only |just |around |about )?(?:[$€£] ?)?(?:\\d{1,4}|a (?:tenner|fiver|score|ton|beer|coffee|crate|bottle|few|couple|pint|song)|five|ten|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\\b(?: ?(?:each|apiece|a piece|euros?|pounds?|quid|bucks|dollars?|€|£|\\$|eur|usd|gbp|posted|the lot|the pair|or|plus|cash|collected|shipped|firm|ono|obo|[.,;!]|$|\\n))',
      needs: ['take', 'have', 'grab', 'takes', 'yours', 'going', 'posted'],
    },
    {
      words: [
        ...phrasings(
          'make | makes',
          'me | us',
          'an offer | a sensible offer | a fair offer | a reasonable offer | a silly offer',
        ),
        ...phrasings(
          'pick-up | pickup | pick up | collection | collect',
          'only | from | in person | preferred | or post | or postage | welcome | possible',
        ),
        ...phrasings(
          'looking for | needs | wants | seeks | deserves | in need of',
          'a | its',
          'new home | good home | next home | new owner | next owner | better home | second home | loving home',
        ),
        ...phrasings('or', 'nearest | best | near | closest', 'offer'),
        ...phrasings('sensible | reasonable | silly | all | open to | accepting | taking | near | serious', 'offers'),
      ],
    },
    {
      words: phrases(`
        wtb | wts | wtt | [fs] | ono | obo | for sale: | must go | everything must go | has to go | i'll split | will split | would split | cash on collection | cash or transfer | cash or paypal | bit of cash | cash your way | cash my way | straight swap | offers? | offers welcome | offers over | offers around | surplus to requirements | no lowballers | no time wasters | no timewasters | no tyre kickers | buyer pays | plus postage | plus p&p | postage extra | posted within | posted eu | out of my misery | off my hands | dropped my price | reduced again | sold as a | sold together | up for 3 | will be up for | cost me new | i'd want | i want 1 | i want 2 | name a number | what's it worth to you | what i'd take | haves and wants | name the part | gets it to your door | the invoice goes with | receipt included | box included | comes with box | one owner, | one careful owner | first to see | first to say | shout first | dibs | first dibs | sold subject to | pm for pics | pm for price | price on request | prices on request | price on application | for hire by | available for hire | available to rent | for rent | ask for dates | wouldn't object to earning | earning sixty | needs a weekend job | lend it out for | rent mine | cheaper than the rental | less than the rental | costs less than the rental | people who send me | send me a fiver | plus stamp | plus a stamp | a beer or two | for beer money | for a crate | swap for a | in exchange for a bottle
      `),
    },
  ],
}
