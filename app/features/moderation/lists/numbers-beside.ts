import { phrases } from '#app/features/moderation/phrases.ts'
import type { Match } from '#app/features/moderation/rule.ts'

const SUM =
  '(?:[$€£] ?)?\\d{1,4}(?:[.,]\\d{1,2})?(?: ?[€$£]| ?(?:euros?|dollars?|pounds?|quid|bucks|usd|eur|gbp|chf|francs?))?'

/** A sum, and not far from it the one that others ask. */
export const numbersBeside: Match = {
  pattern: `\\b${SUM}(?: a pop|/pc| each| apiece| flat)?[^.!?\\n\\d]{0,16}\\b(?:instead|rather than|normal(?:ly)?|usual(?:ly)?|rrp(?: is)?|msrp|list|regular(?:ly)?|retail|they're|was|from|shop asks|shops ask|others ask|elsewhere|in place of|used to be)\\b[^.!?\\n\\d]{0,12}${SUM}(?: normally| usually| list| retail| elsewhere| last week| last month| before| new|[.,;)]|$)`,
  needs: [
    'instead',
    'rather than',
    'normal',
    'normally',
    'usual',
    'usually',
    'rrp',
    'msrp',
    'list',
    'regular',
    'retail',
    "they're",
    'was',
    'from',
    'shop asks',
    'shops ask',
    'others ask',
    'elsewhere',
    'in place of',
    'used to be',
  ],
}

/** A price in few words. */
export const shortPrices: Match = {
  any: [
    {
      pattern:
        '\\b\\d{1,3} (?:lower|cheaper) there\\b|\\b\\d{1,2} ?% for\\b|\\bcome down to (?:[$€£] ?)?\\d|\\bat (?:about |roughly |around )?(?:half|two thirds|a third|a quarter)(?:[.,;]|$| the)|\\b(?:for|at) (?:a|one|1) (?:euro|pound|dollar|quid)\\b|\\b(?:has|have) it \\d{1,3} lower|\\b(?:euros?|pounds|dollars|quid|€|£) flat\\b|\\b\\d{1,3} a pop\\b',
      needs: ['lower', 'cheaper', '%', 'come down to', 'at', 'for', 'has it', 'have it', 'flat', 'a pop'],
    },
    {
      words: phrases(
        'for the price of the | flash offer | special price | for first clients | way of saying thanks | counts as one day | at cost till | at cost until | dirt cheap | next to nothing | ask for proof | mistake on the | no strings attached',
      ),
    },
  ],
}

/** A seller, in any words. */
export const anySeller: Match = {
  any: [
    {
      pattern:
        "\\b(?:our|his|her|my (?:uncle|aunt|brother|sister|cousin|father|mother|wife|husband|friend|boss|company|neighbour)'?s?) (?:\\w+ ){0,2}(?:shop|store|stores|company|brand|workshop|warehouse|factory|outlet|sample room|showroom|sale|stock|shelves)\\b|\\bwe(?:'re| are) (?:a|an) (?:\\w+ ){0,2}(?:brand|company|workshop|factory|shop|store|team|start-?up|maker|family business)\\b",
      needs: [
        'shop',
        'store',
        'stores',
        'company',
        'brand',
        'workshop',
        'warehouse',
        'factory',
        'outlet',
        'sample room',
        'showroom',
        'sale',
        'stock',
        'shelves',
        'team',
        'startup',
        'start-up',
        'maker',
        'family business',
      ],
    },
    {
      words: phrases(
        'mate at the warehouse | friend at the warehouse | back room of | second page of | the education store | edu store | the rep whispered | rep whispered | dear members | hello colleagues | dear colleagues | pre-orders at | pick up in | pick-up in | too many of | rolls too many | ships here | bulk-bought | bulk bought | would want to know | worth a bookmark | you know the ones | first saturday | scuffed box | scuffed boxes | returned heads | clear the sample | sample is possible | rental place',
      ),
    },
  ],
}
