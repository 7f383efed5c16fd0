import { phrases } from '#app/features/moderation/phrases.ts'
import { phrasings } from '#app/features/moderation/phrasings.ts'
import type { Match } from '#app/features/moderation/rule.ts'

const SUM =
  '(?:[$€£] ?)?(?:\\\\d{1,4}(?:[.,]\\\\d{1,2})?|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|twenty-five|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|two hundred|three hundred)(?: ?(?:euros?|quid|pounds?|bucks|dollars?|eur|usd|gbp|chf|€|£|\\\\$))?'
const DAY =
  '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|midnight|tonight|tomorrow|noon|easter|christmas|the (?:\\\\d{1,2}(?:st|nd|rd|th)?|first|end|weekend|summer|month)|january|february|march|april|may|june|july|august|september|october|november|december|month|week)'

/** Where and until when it costs less. */
export const hintsOfSaving: Match = {
  any: [
    {
      pattern: `\\b(?:until|till|through|before|by|up to|ends?|ending|only|closes|close|expires?|runs? (?:until|till|through)|valid (?:until|till|through)|this) ${DAY}\\b[^.!?\\n]{0,70}\\b(?:off|less|cheaper|half|free|price|prices|percent|%|instead|rather than|thrown in|bonus|discount|extra|on top|costs?|goes? back|for \\d|at \\d|\\d{1,3} (?:euros|pounds|dollars|quid|bucks))\\b`,
      needs: [
        'off',
        'less',
        'cheaper',
        'half',
        'free',
        'price',
        'prices',
        'percent',
        '%',
        'instead',
        'rather than',
        'thrown in',
        'bonus',
        'discount',
        'extra',
        'on top',
        'cost',
        'costs',
        'go back',
        'goes back',
        'for',
        'at',
        'euros',
        'pounds',
        'dollars',
        'quid',
        'bucks',
      ],
    },
    {
      pattern: `\\b(?:off|less|cheaper|half|free|price|prices|percent|%|reduced|discount|down|bonus|thrown in|for \\d{1,4}|at \\d{1,4}|bundle|deal|offer|rate|promo|sale)\\b[^.!?\\n]{0,60}\\b(?:until|till|through|before|by|ends?|ending|expires?|closes) ${DAY}\\b`,
      needs: ['until', 'till', 'through', 'before', 'by', 'ends', 'ending', 'end', 'expires', 'closes'],
    },
    {
      pattern: `\\b(?:for|at|costs?|is|are|be|only|just|now|you|us|get it for|have it for|do (?:it|this|that|them|these|one)(?: [a-z]+)? (?:at|for)) ${SUM} (?:for (?:members|people|folks|anyone|everyone|everybody|you|readers|friends|this forum|the forum|students|pros)|if (?:you|we|i|ten|enough|ordered|bought|there)|when (?:you|we|ordered|bought)|as long as|while|per piece from|from \\w+ pieces|retail|in the shops?|elsewhere|everywhere else|(?:in|at) (?:other|most) shops)\\b`,
      needs: [
        'for members',
        'for people',
        'for folks',
        'for anyone',
        'for everyone',
        'for everybody',
        'for you',
        'for readers',
        'for friends',
        'for this forum',
        'for the forum',
        'for students',
        'for pros',
        'if you',
        'if we',
        'if i',
        'if ten',
        'if enough',
        'if ordered',
        'if bought',
        'if there',
        'when you',
        'when we',
        'when ordered',
        'when bought',
        'as long as',
        'while',
        'per piece',
        'from',
        'retail',
        'in the shop',
        'in the shops',
        'elsewhere',
        'everywhere else',
      ],
    },
    {
      words: [
        ...phrasings(
          'if you | when you | just | simply | you only have to | all you do is',
          'call them | ring them | tell them | mention | show | say you | say that you | ask for | tell our | tell the',
          '- | this thread | this post | the forum | coldshoe | your card | where you | tuesday | the tuesday | the photographer',
        ),
        ...phrasings(
          'to anyone | to anybody | to everyone | anyone | everyone | everybody | whoever | people',
          'who shows | who mentions | who says | who asks | who brings | mentioning | showing | asking | quoting | ordering | who orders | who books | booking | who knows to ask',
        ),
        ...phrasings(
          'silly | daft | stupid | ridiculous | crazy | insane | old | launch | introductory | intro | starter | founder | founders | pre-order | preorder | last-run | end-of-line | anniversary | birthday | sunday | member | club | insider',
          'price | prices | pricing | rate | offer',
        ),
        ...phrasings(
          'orders | order | ordered | pre-orders | preorders | pre-order | bookings | whoever orders | those who order',
          'before | by | until | placed before | placed by | this week | today',
        ),
        ...phrasings(
          'prices | price | it | they',
          'go up | goes up | will go up | going up | rise | rises | climbs | returns to | goes back',
          '- | on | after | in | from | to',
        ),
        ...phrasings(
          'better | good | special | sweet | nice | fair | forum | group | quantity | volume',
          'number | rate | terms | quote | tariff',
          '- | for | on | if | from',
        ),
      ],
    },
    {
      words: phrases(`
        thought you should know | thought i'd mention | thought i'd share | thought i'd pass | just so you all know | heads up | fyi | quick heads | worth knowing that | you didn't hear it from me | cheaper route | cheapest place | cheapest source | side door | back door | little trick | here's a trick | hack: | pro tip | tip for the wallet | for your wallet | ships everywhere | same thing for | the same for | for less | euros less | quid less | pounds less | dollars less | bucks less | percent down | % down | down on all | while the banner | banner is up | while the website | while the page | isn't announced | not announced | not advertised | unannounced | hidden page | hidden deal | hidden sale | unlisted | everybody does it | nobody checks | not checked | isn't checked | trade list | trade counter | trade card | trade account | retail is | retails at | retail price | rrp | list is | half if you | second one half | the second costs | throws in | get thrown | comes along for nothing | at no extra | come with a free | comes with a free | black week | friends of the house | doors open at | for members of | members of this | members pay | you'd pay | they pay what | pay what they can | pay what you | for friends of | on the fence | sit faster | be quick | be fast | move fast | won't last | while it lasts | while they last | going quickly | nearly gone | almost gone | only a handful | handful left | last call | final call | reconditioned units | reconditioned | refurbished units | b-stock | b stock | ex-demo | ex-display | display models | demo units | graded | failed inspection | overstock | overrun | left-overs | container | pallet | same pallet | wholesaler | at cost price | at cost | cost price | trade price | no middleman | middleman | factory-direct | straight from the factory | direct from the factory | from the source | when we're ten | once we're | if we're | enough of us | more of us | the more we | as a group | together we | club together | collective order | joint order | shared order | bulk order | add your name | names so far | i have six | still need | need four more | need two more | need three more | count me in
      `),
    },
  ],
}
