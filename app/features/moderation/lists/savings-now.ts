import { phrases } from '#app/features/moderation/phrases.ts'
import { phrasings } from '#app/features/moderation/phrasings.ts'
import type { Match } from '#app/features/moderation/rule.ts'

const NUMBER =
  '(?:\\d{1,4}(?:[.,]\\d{1,2})?|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|eighteen|twenty|twenty-five|thirty|forty|fifty|sixty|a hundred)'
const LESS =
  '(?:(?:%|percent|per cent|pct)(?: (?:off|less|cheaper|discount|back|bonus|on|from|at|for|down|reduction|straight|extra)|[.,;:!)]|$)|dollars?|bucks|quid|pounds?|euros?|eur|usd|gbp|chf|off|less|cheaper|back|bonus|€|£|\\$)'
const SHARE = '(?:half|a third|a quarter|a fifth|a tenth|a tenner|a fiver|a twenty|a few quid|a few euros|a few bucks)'

/** It costs less now, said as a fact that holds for whoever reads it. */
export const savingsNow: Match = {
  any: [
    {
      pattern: `\\b(?:takes?|knocks?|gets? (?:you|u|a|me)|gives?|saves?|drops?|worth|shaves?|reduces?|slices?|cuts?|lowers?|deducts?|minus|another|extra) (?:\\w+ ){0,4}?(?:[$€£] ?)?(?:${NUMBER} ?${LESS}|[$€£] ?\\d{1,4}|${SHARE} (?:off|less|cheaper|from))|\\b(?:does|is|it's|are|brings?|comes?|goes|falls?|pays?|for) (?:\\w+ ){0,3}?(?:[$€£] ?)?(?:${NUMBER} ?(?:%|percent|per cent|pct|euros?|dollars?|pounds?|quid|bucks|€|£|\\$)? ?(?:off|less|cheaper|back|bonus)|${SHARE} (?:off|less|cheaper|from))`,
      needs: [
        '%',
        'percent',
        'per cent',
        'pct',
        'dollar',
        'dollars',
        'bucks',
        'quid',
        'pound',
        'pounds',
        'euro',
        'euros',
        'eur',
        'usd',
        'gbp',
        'chf',
        'off',
        'less',
        'cheaper',
        'back',
        'bonus',
        '€',
        '£',
        '$',
      ],
    },
    {
      pattern: `(?:^|[\\s(,:;-])(?:-|−|–|minus )(?:[$€£] ?)?\\d{1,3} ?(?:%|€|£|\\$|percent|euros?|quid|on |off )|\\b(?:${NUMBER}|${SHARE}) ?(?:%|percent|per cent|pct|euros?|quid|pounds?|bucks|dollars?|€|£|\\$)? (?:comes off|come off|taken off|goes off|falls off|drops off|off|less|cheaper|discount|reduction|minus|knocked off|extra off|on (?:everything|anything|any|all|your|the (?:whole|entire|lot|next|first)))\\b`,
      needs: [
        '-',
        '−',
        '–',
        'minus',
        'off',
        'less',
        'cheaper',
        'discount',
        'reduction',
        'knocked off',
        'comes off',
        'come off',
        'taken off',
        'goes off',
        'falls off',
        'drops off',
        'extra off',
        'on',
      ],
    },
    {
      words: [
        ...phrasings(
          'postage | shipping | delivery | courier | the deposit | deposit | the fee | the joining fee | joining fee',
          '- | is | gets | becomes | comes | will be | turns | is then',
          'free | gone | waived | vanishes | disappears | knocked off | on them | on us | taken off | zero | nothing | falls away',
        ),
        ...phrasings(
          'the | your | my',
          'total | basket | price | sum | bill | order | amount | cart | invoice | thing | cost',
          'goes | drops | falls | shrinks | comes | gets | is | becomes | will drop | will fall | changes | halves | melts',
          'down | by | to | cheaper | smaller | lower | lighter | - | friendlier | nicer',
        ),
        ...phrasings(
          'pay | pays | paying | costs you | cost you',
          '- | you | only | about | just',
          'less | half | a third less | a fifth less | a quarter less | fifteen less | ten less | twenty less | thirty less',
        ),
        ...phrases(
          "each gets a tenner | gets a tenner | a tenner each | a fiver each | off the bill | off the invoice | off your bill | off your invoice | makes things cheaper | make things cheaper | makes it cheaper | makes everything cheaper | free shipping | free postage | free delivery | ships free | for nothing | half price | half-price | a third off | a quarter off | a fifth off | a tenth off | half off | something off | money off | bit off | pleasant to the total | nice to the total | see what happens | you'll see what | watch the total | watch the price | watch the basket | save ten | save twenty | save thirty | save fifteen | save a | gets you in | fiver towards | tenner towards | euros for the webshop | for the webshop",
        ),
      ],
    },
  ],
}
