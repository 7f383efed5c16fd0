import { phrases } from '#app/features/moderation/phrases.ts'
import { phrasings } from '#app/features/moderation/phrasings.ts'
import type { Match } from '#app/features/moderation/rule.ts'

const MONEY = '(?:euros?|dollars?|pounds?|quid|bucks|usd|eur|gbp|chf|€|£|\\$)'
const NUMBER =
  '(?:\\d{1,4}(?:[.,]\\d{1,2})?|ten|eleven|twelve|fifteen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|two hundred)'
const SHARE =
  '(?:half|a third|a quarter|a fifth|a tenth|two thirds|a good bit|a chunk|a tenner|a fiver|a twenty|a few (?:quid|euros|bucks))'

/** What it costs, as a price that stands: "at 48 until", "9 each", "twenty percent down". */
export const priceTalk: Match = {
  any: [
    { list: 'lower-prices' },
    {
      pattern: `\\b(?:at|for|goes? for|cost|costs|charge|pay|pays|only|just|asking|charging|does it for|them for|one for|be|down to|is now|are now|now) (?:[$€£] ?\\d{1,4}(?:[.,]\\d{1,2})?|${NUMBER} ?${MONEY}|\\d{2,4}(?:\\.\\d\\d)?)(?:[,;:)!?]|\\.(?:\\s|$)|$| (?:each|apiece|a piece|per piece|a set|a pair|the pair|until|till|through|for (?:you|members|anyone|everyone|whoever|people)|and not|if|when|including|shipped|which is|after|from|before|once|then|here|now|today|plus|this|the lot|all in|at|on their|on our|via|in the outlet|or)\\b)`,
      needs: [
        'at',
        'for',
        'be',
        'are',
        'is',
        "it's",
        "they're",
        "that's",
        'go',
        'goes',
        'cost',
        'costs',
        'charge',
        'pay',
        'pays',
        'to',
        'only',
        'just',
        'now',
        'them',
        'one',
        'down to',
        'does it',
        'ask',
        'asking',
        'want',
        'wants',
        'charging',
      ],
    },
    {
      pattern: `\\b(?:[$€£] ?)?${NUMBER} ?${MONEY}?(?: each| apiece| a piece| per piece| a set| a pair| the pair)\\b|\\b${NUMBER} ?(?:%|percent|per cent|${MONEY}) (?:down|off|less|cheaper|lower|under|below|reduced|different|back|saved|on top)\\b|\\b(?:minus|down|reduced|less|lower) (?:by )?(?:${NUMBER} ?(?:%|percent|per cent|${MONEY})|${SHARE})|\\bby ${SHARE}\\b|\\b${SHARE} (?:off|less|down|cheaper|lighter|under|on)\\b`,
      needs: [
        'each',
        'apiece',
        'a piece',
        'per piece',
        'a set',
        'a pair',
        'the pair',
        'down',
        'off',
        'less',
        'cheaper',
        'lower',
        'under',
        'below',
        'reduced',
        'different',
        'back',
        'saved',
        'on top',
        'minus',
        'by',
        'lighter',
        'on',
      ],
    },
    {
      words: [
        ...phrasings(
          'considerably | a good bit | a good deal | a lot | much | rather | somewhat | a bit | far | a touch | noticeably | way | slightly | suddenly',
          'less painful | friendlier | kinder | nicer | gentler | cheaper | lighter | easier | more affordable | more reasonable | less expensive | less | lower',
          '- | to buy | on the wallet | on your wallet | for you | to your wallet | than',
        ),
        ...phrasings(
          '2nd | 3rd | second | third | fourth | fifth | tenth | next | other | last',
          '- | one | piece | unit | set | pair | plate | arm',
          'free | half price | half-price | on us | on the house | for nothing | at half | for half | gratis',
        ),
        ...phrasings(
          'better | different | lower | smaller | nicer | friendlier | other | special',
          'figure | price | number | rate | total',
          '- | than | if | for | than the',
        ),
        ...phrases(
          "doing 2 for 1 | 2 for 1 | two for one | three for two | 3 for 2 | buy two | buy three | what we paid | less than we paid | same price we pay | same as we pay | what it's worth to you | worth to you | make me an idea | make an offer | make us an offer | doubt i'll say no | less painful to buy",
        ),
      ],
    },
  ],
}

/** Until when, or from when on. */
export const comingTime: Match = {
  any: [
    {
      pattern:
        '\\b(?:till|until|til|through|before|by|from|on|after|this|next|only|ends|ending|up to|starting|since|as of|come|for the rest of(?: the)?|for all of|all) (?:(?:the|next|this|coming|end of|end of the|whole) ){0,2}(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|\\b(?:till|until|til|through|before|ends|ending|only|up to|starting|come|for the rest of(?: the)?|after) (?:(?:the|next|this|coming|end of|end of the|very|of) ){0,3}(?:christmas|xmas|easter|new year|weekend|week|month|midnight|noon|then|tomorrow|tonight|january|february|march|april|may|june|july|august|september|october|november|december|\\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|\\d{1,2}[./]\\d{1,2}|holidays?|fair|end|\\d{1,2}(?:st|nd|rd|th)|first|fifteenth|thirtieth|season|year|run|sale|stock|summer|winter|spring|autumn|launch)\\b',
      needs: [
        'till',
        'until',
        'til',
        'through',
        'before',
        'by',
        'from',
        'on',
        'after',
        'this',
        'next',
        'only',
        'ends',
        'ending',
        'up to',
        'starting',
        'since',
        'as of',
        'come',
        'for the rest',
        'for all of',
        'all',
      ],
    },
    {
      words: phrases(
        "for the month | for this month | for the week | in january | in february | in the last week | last week of the year | the quarter closes | by wednesday | by friday | by sunday | by monday | by tuesday | by thursday | by saturday | close the list | this week | this weekend | this month | today only | tonight | tomorrow | now's the time | now's the moment | now is the time | not a bad week | not a bad time | good week to | good time to | good moment | since this morning | since yesterday | as of today | as of this morning | came early | rn | right now | for now | at the moment | for the moment | these days only | while it lasts | while they last | while stocks | while stock | while we | as long as | once it's landed | once they land | once it lands | still on the boat | on the boat | on the water | until then | till then | before they | before it's | limited time | for a limited | 48 hours | 24 hours | next 48 | black friday | cyber monday | prime day | early bird | end of the month | end of month | end of the week | end of the year | last day | last days | through the door | is closing | are closing | closing down | is retiring | are moving | is moving",
      ),
    },
  ],
}

/** Held out to whoever reads it. */
export const readerMay: Match = {
  words: [
    ...phrasings(
      "if | in case | should | when | whoever | anyone who | anybody who | for anyone who | for those who | those who | if you've | unless",
      '- | you | u | anyone | anybody | somebody | someone | any of you | one of you | your',
      '- | just | still | ever | also | really | now',
      'need | needs | want | wants | fancy | fancies | felt like | feel like | feels like | like | likes | looking for | looks | order | orders | book | books | have a | buy | buys | reserve | reserves | turn up | turns up | come | comes | ask | asks | say | says | take | takes | pair looks | interested | are after | is after | care to | cares to | drop by | ring | rings | call | calls | write | writes | mention | mentions | join | joins | own | owns',
    ),
    ...phrases(
      "your name on the list | put your name | put you on the list | put you down | just go in | go in and ask | ask for the | not hang about | don't hang about | wouldn't hang about | scroll to the bottom | show a card | walk in and say | just walk in | say you're from here | if you say you're | let me know by | if enough of us | if two more want | i'm in for | i'd collect | post them on | send us your old | send in your old | bring your old | any old | on everyone here | consider this me | nobody's talking about | if you're a subscriber | become one for nothing | enough of us | anyone tempted | hold your fire | come and spoil | show a forum login | forum login | who can show | say you know | you'd have to say | tell them you | yes = +1 | say yes | worth looking | worth a look | have a look | come in | come and | drop in | pop in | ask at | ask for | phone the shop | you'll find it | you know where | make of that what you will | maybe useful for | goes to colleagues | to colleagues | to you | for you | for you folks | one of you | any of you | anybody | anyone | whoever | yours | just say | for the first | the first people | first through | you're at | you'd be | you pay | you get | say so below | reply | a twelfth would | who'd use it | people who'd use it | take it down to | bring it down to | spread the word | tell your | tell a colleague | mix sizes if you like | no code | nothing to type | isn't limited to | not limited to",
    ),
  ],
}
