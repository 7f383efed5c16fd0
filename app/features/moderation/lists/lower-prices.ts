import { phrases } from '#app/features/moderation/phrases.ts'
import { phrasings } from '#app/features/moderation/phrasings.ts'
import type { Match } from '#app/features/moderation/rule.ts'

const NUMBER =
  '(?:[$€£] ?)?(?:\\d{1,4}(?:[.,]\\d{1,2})?|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?:one|two|three|four|five|six|seven|eight|nine)|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|(?:one|two|three) hundred)(?: ?(?:%|€|£|\\$|euros?|dollars?|pounds?|quid|bucks|usd|eur|gbp|chf))?'

/** Two prices, the lower one to be had. */
export const lowerOfTwo: Match = {
  pattern: `\\b${NUMBER}(?: each| apiece| a piece| the lot| the set| a set| the pair| a pair| all in| shipped| today| now| here| for us)?[,;]? ?(?:\\(|– |- )?(?:instead of|rather than|in place of|down from|was|were|used to be|formerly|normally|usually|reduced from|anybody else|anyone else|everybody else|everyone else|others pay|elsewhere|in the shops?|from (?:friday|monday|saturday|sunday|thursday|wednesday|tuesday|then|may|june|july|january|february|march|april|september|october|november|december))(?:'s)?[,:]?(?: the| it was| it's| at| pays?| usual| full| old| its| a)*? ${NUMBER}|\\b${NUMBER} (?:separately|if bought separately|apart)\\b|\\b[$€£]?\\d{2,4} ?[€£$]? \\((?:was |instead of |reg\\.? |rrp |list )?[$€£]?\\d{2,4}(?:\\.\\d\\d)? ?[€£$]?\\)|\\b(?:drops?|falls?|goes|comes|sinks|down|cut|reduced|lowered|slashed) (?:down )?from ${NUMBER} to ${NUMBER}|\\b\\d{2,4} and not \\d{2,4}(?:[.,;:]|$)`,
  needs: [
    'instead of',
    'rather than',
    'in place of',
    'down from',
    'was',
    'were',
    'used to be',
    'formerly',
    'normally',
    'usually',
    'and not',
    '(',
    'drop',
    'drops',
    'fall',
    'falls',
    'goes',
    'comes',
    'sinks',
    'down',
    'cut',
    'reduced',
    'lowered',
    'slashed',
    'reduced from',
    'anybody else',
    'anyone else',
    'everybody else',
    'everyone else',
    'others pay',
    'elsewhere',
    'in the shop',
    'in the shops',
    'from',
    'separately',
    'if bought',
    'apart',
  ],
}

/** It costs less than it should, as an offer has it. */
export const lowerPrices: Match = {
  any: [
    { list: 'lower-of-two' },
    { list: 'savings-now' },
    {
      words: [
        ...phrasings(
          'at | for | below | under | near | close to | well below | just above | off',
          '- | our | the | their | your | dealer | its',
          "cost | factory cost | cost price | half price | half the price | trade price | trade | trade terms | dealer price | dealer's price | dealer prices | wholesale | wholesale price | old price | last year's price | last year's prices | last year's numbers | pre-increase price | introductory price | launch price | clear-out prices | what dealers pay | what we pay | what i pay | what i paid | what they cost us | what it cost us | purchase price | factory price | import price | a loss | special price | sale price | promo price | member price | friend price | mates rates",
        ),
        ...phrasings(
          'below | under | well below | off | less than',
          '- | the',
          'list | list price | retail | rrp | msrp | shop price | street price',
        ),
        ...phrasings(
          'a third | a quarter | a fifth | half | a tenth | much | a lot | way | far | ten percent | twenty percent | roughly half | about half | somewhat | noticeably | 20% | 30% | 40% | 10% | 15% | 25% | 50%',
          'less | cheaper | below | under | off | of what | the price | the usual | lower | reduced',
          '- | list | retail | than | elsewhere | you | new | everything | anything',
        ),
        ...phrasings(
          'two | three | four | five | six | buy one | buy two | buy three | buy four | 2 | 3 | 4 | second one | second unit | every second',
          'for the price of | for | at the price of | for one | get one | pay | at | costs',
          'one | two | three | four | five | half | nothing | free | 1 | 2 | 3',
        ),
        ...phrasings(
          'get | gets | with | comes with | includes | including | add | adds | throw in | we add | i add | and | you get',
          'the | a | an | two | one | three | another | second',
          '- | carry | spare | extra | dual | second | matching | wall | travel | small',
          'bag | charger | battery | plate | strap | clamp | case | cable | hood | pouch | monitor | arm | lens cloth | sandbag | sandbags | handle | tripod | light | kit | cloth',
          'free | for free | on top | thrown in | for nothing | on us | on the house | at no charge | gratis | included free',
        ),
        ...phrasings(
          'price | prices | they | it | rates',
          '- | will | are',
          'go up | goes up | going up | rise | rises | increase | increases | climb | climbs | jump | jumps | return | returns | go back | goes back',
          'on | after | from | next | in | tomorrow | to | at',
        ),
        ...phrasings(
          'the | unit | set | our | your | piece',
          'price | cost | rate | number',
          'falls | drops | goes | comes | sinks | gets',
          'to | from | down | by | under | below | lower',
        ),
        ...phrasings(
          'extra | another | additional | further | quantity | group | volume | forum | member | members | special | trade | pro | staff | student | autumn | spring | summer | winter | launch | opening | closing | moving | birthday | anniversary | early | intro | introductory',
          'ten | 10 | 15 | 20 | 5 | discount | discounts | deal | deals | bonus | price | prices | sale | rate | offer | offers | promotion | percent | 10% | 15% | 20%',
        ),
        ...phrases(
          "pre-increase price | old price | launch price | introductory price | opening price | crew price | pallet price | friendly price | silly price | on clearance | clearance | clear-out | clearout | clear out | sell-off | sell off | selling off | closing down | closing-down | reduced | marked down | knocked down | price drop | less than in the shop | less than in the shops | cheaper than the shop | cheaper than in the shops | cheaper than anywhere | cheaper than amazon | less than amazon | less than anywhere | for less | good compare | best price | good price | price very good | special price | promotion | thrown in | free courier | free shipping | free postage | free delivery | no postage | shipping included free | bundle of the week | deal of the week | deal of the day | on offer | one quarter off | one third off | one half off | one fifth off | knocked a third | knocked a quarter | knocked half | knocked off | reduction of | discount of | a reduction | half rate | half the rate | next bracket | lower bracket | price bracket | round down | i round down | for the rest | less we pay | more we are | the less we pay | the less it costs | cheaper it gets | deal day | payday special | spring clean | upgrade offer | friends and family | family weekend | bulk order | bulk price | take them down to | taken them down to | lowest i've seen | lowest so far | same low figure | low figure | quarter closes | automatically | get nothing, sorry | percent below | % below | below new | pair deal | pairs deal | two-for-one | three-for-two | buy one, get | for what one cost | third of the tag | half the tag | % under | percent under | net price | list minus | order is free | container price | price of container | edu price | education price | at a third of | at half of | costs the same as two | for what two cost | at what shops pay | what shops pay | what dealers pay | while stock lasts | while stocks last | while supplies last | until the shelf | have to go | has to go | must go | everything must | b-stock | ex-demo | demo units | demo monitors | a tenner off | a fiver off | money off | bogo | last year's numbers | forget to charge | on the house",
        ),
      ],
    },
  ],
}
