import { phrases } from '#app/features/moderation/phrases.ts'
import { phrasings } from '#app/features/moderation/phrasings.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** Another member's thing is wanted. */
export const sought: Match = {
  any: [
    {
      pattern:
        "\\b(?:i'm|i am|we're|we are|am|still|also|currently|been)? ?(?:looking|searching|hunting|trying|hoping|wanting|keen|want|wish|like|love) (?:for|to (?:buy|find|get|pick up|acquire|get hold of|lay my hands on|borrow|rent|hire)) (?:a|an|one|two|any|some|another|the)(?: [a-z0-9\"'/.-]+){0,5}? ?(?:used|second-hand|second hand|secondhand|pre-owned|old|spare|cheap|from a member|from somebody|from someone|from one of you|you no longer|that you no longer|in any condition|any condition|scratches|cosmetics|budget|for parts|to borrow)\\b",
      needs: phrases('looking | searching | hunting | trying | hoping | wanting | keen | want | wish | like | love'),
    },
    {
      pattern:
        '\\b(?:anyone|anybody|somebody|someone|does any(?:one|body)(?: of you)?|do any of you|any of you|who)\\b[^.!?\\n]{0,30}\\b(?:selling|sell(?:s)? (?:me|their|his|her|one|a)|rent(?:s|ing)?(?: out)? (?:their|his|her|out|me|a|one)|lend(?:s|ing)? (?:me|out|their)|part(?:ing)? with|let(?:ting)? (?:me have|go of)|have (?:one|a spare|a|an) (?:they|he|she|for sale|to spare|to sell|to rent|lying|gathering|spare|surplus|unused)|has (?:one|a spare|a|an) (?:they|for sale|to spare|to sell|lying|gathering|spare|unused)|got (?:one|a spare|any) (?:they|for sale|to spare|lying|gathering|spare|going)|willing to (?:sell|part|rent|lend|let))\\b',
      needs: phrases('anyone | anybody | somebody | someone | any of you | who'),
    },
    {
      words: [
        ...phrasings(
          "if you've | if you have | if anyone has | if somebody has | if someone has | if anybody has | should you have | who has | has anyone got | anyone got | has anyone | anybody got | have you got | if a | if your | happens to have",
          '- | got',
          'one | a spare | a spare one | an old one | one of those | one of these | any | a second | two',
          "lying about | lying around | lying idle | gathering dust | collecting dust | you no longer | you could part | you would part | you'd part | they could part | spare | to spare | in a drawer | in the drawer | unused | doing nothing | for sale | sitting | in the loft | in your loft | in good",
        ),
        ...phrasings(
          "wtb | wtb: | iso | want to buy | looking to buy | i'm buying | i buy up | i buy broken | i buy old | i buy used | we buy | in search of | on the hunt for | on the lookout for",
          'a | an | any | one | two | : | some | used | old | your | full | for | tired | broken | fluid | good',
        ),
        ...phrasings("i'm | i am | we're | still", 'after', 'a | an | one | two | any | some'),
      ],
    },
    {
      words: phrases(
        "iso: | looking for 2nd hand | looking for second hand | looking for second-hand | looking for a second-hand | looking for a 2nd hand | has anyone an unused | has anybody an unused | anyone with a spare | anyone an unused | do you have a | i regret not having | any state | any condition considered | for a school project | for our school | your loft | in your loft | sitting in your | asleep in your | unused in your | you no longer use | you no longer need | you don't use any more | that you'd part with | that you would part with | you'd part with | you could part with | willing to part with | someone selling | anyone selling | anybody selling | if you're selling | if you are selling | selling yours | sell me yours | sell me one | sell it to me | sell them to me | buy yours | buy it off you | buy one off | take it off your hands | take them off your hands | off your hands | rent yours | borrow yours | hire yours | looking to pick up a | looking to buy | looking to rent | looking to hire | looking for a used | don't care about scratches",
      ),
    },
  ],
}

/** The seeker has money for it. */
export const wallets: Match = {
  words: [
    ...phrasings(
      "i | i'll | i'd | we | we'll | will | happy to | i can | i could | can | would | naturally i | of course i | gladly",
      '- | happily | gladly | also | even | of course',
      'pay | paying | offer | give you',
      '- | for it | for them | the usual | the going | up to | well | cash | good money | fair | a fair | postage | the postage | by | whatever | plus | in | what | half | double | twenty | fifty | thirty | a hundred',
    ),
    ...phrasings(
      'budget | budget is | max | up to | paying up to | can go to | can stretch to | limit',
      '- | of | around | about | : | ~',
      '$ | € | £ | 50 | 60 | 80 | 100 | 120 | 150 | 180 | 200 | 250 | 250ish | 300 | 350 | 400 | 450 | 500 | 600 | 700 | 800 | 1000',
    ),
    ...phrases(
      "pay for it | pay you | paid in cash | paid by | cash waiting | cash in hand | cash ready | plus postage | plus post | plus shipping | + post | usual rate | going rate | fair rate | insured | deposit | for money | for a fee | for a fair price | at a fair price | name your price | what do you want for | what would you want for | tell me what you'd want | send me a price | uk only | eu only | us only | can collect | can pick up | would collect | wallet thicker | make you an offer | make it worth",
    ),
  ],
}

/** It is lent for money. */
export const lending: Match = {
  words: [
    ...phrasings(
      'rent | rents | renting | hire | hires | hiring | lend | lends | lending | let | lease | leasing | loan | loaning',
      'it | them | mine | ours | my | our | out | these | both | the spare | our spare | my spare | these two',
      'out | out when | out to | for hire | for a fee | by the day | per day | a day | when | on weekends | to members | to anyone | to people | spare | kit | lenses | set | cine lenses',
    ),
    ...phrasings(
      'for | available for | up for | can be | could be | is | are | to be',
      '- | also',
      'rent | hire | rented | hired | borrowed | leased | to rent | to hire',
      '- | : | out | from | by | for | in | at | when',
    ),
    ...phrases(
      "borrow-for-money | borrow for money | borrow for a fee | rent from a member | i lend my | i lend out | i lend it | we lend | i rent out | i rent my | i let my | i hire out | mine is 120 | a tenner a | a fiver a | per weekend | for a tenner | at the big houses | renting out | rents out | object to earning | mind earning | earning sixty | between jobs | for a weekend | for the weekend | for the day | short a | hiring out | rented out to | renting it out | lending it out | lend it out | rent it to | lend it to | lend it for | rental: | for rent | for hire | to hire: | weekend rate | longer is cheaper | cheaper by the week | weekly rate | drop me dates | tell me dates | tell me your dates | with dates | ask for dates | check dates | i keep a calendar | keep a calendar | check the calendar | insurance included | prices include insurance | when i am not using | when i'm not using | when it's not on | when we're not using | free most weekends | free on weekdays | weekend job",
    ),
  ],
}

/** One thing for another. */
export const swapping: Match = {
  any: [
    {
      pattern:
        "(?:^|[.!?\\n] ?|\\b(?:i'd|would|will|to|could|can|happy to|anyone|straight|or) )(?:swap|trade|exchange|barter|swapping|trading)(?:\\?|:)? ?(?:my|mine|it for|them for|one for|mine for|for your|for yours|for a|against your|both for|this for|these for)\\b[^.!?\\n]{0,60}",
      needs: ['swap', 'trade', 'exchange', 'barter', 'swapping', 'swap?', 'trade?', 'swap:'],
    },
    { pattern: '\\bmy [^.!?\\n]{2,50} for your\\b', needs: ['for your', 'for yours'] },
    {
      words: phrases(
        'swapsies | swapsies: | swapsie | would trade: | will trade: | for: any | swap? | trade? | swap: | trade: | swaps considered | trades considered | open to swaps | open to trades | or swap for | would swap for | would swap my | will trade my | will swap my | straight swap | looking to swap | looking to trade | in exchange for your | haves: | need: one',
      ),
    },
  ],
}
