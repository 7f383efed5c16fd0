import { phrases } from '#app/features/moderation/phrases.ts'
import { phrasings } from '#app/features/moderation/phrasings.ts'
import type { Match } from '#app/features/moderation/rule.ts'

const NUMBER =
  '(?:\\d{1,4}(?:[.,]\\d{1,2})?|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|eighty-nine|a hundred)'
const PART = '(?:half|a third|a quarter|a fifth|a tenth|a chunk|a bit|a bunch|a tenner|a fiver|a few quid|a few bucks)'
const UNIT = '(?: ?(?:%|percent|per cent|pct|dollars?|bucks|quid|pounds?|euros?|eur|usd|gbp|€|£|\\$))?'
const SUM = `(?:[$€£] ?)?${NUMBER}${UNIT}`

/** It costs the reader less, or nothing. */
export const gains: Match = {
  any: [
    { list: 'benefits' },
    {
      pattern: `\\b(?:takes?|taking|knocks?|knocked|shaves?|drops?|gets you|gives you|saves?|save you|saves you|worth|good for|with|at|for|you save|minus|adds?) (?:another |about |around )?(?:[$€£] ?)?(?:${NUMBER}|${PART})${UNIT} (?:off|less|cheaper|lighter|back|extra|bonus|discount|credit|minus|reduction|knocked|rebate|on top)\\b`,
      needs: [
        'off',
        'less',
        'cheaper',
        'lighter',
        'back',
        'extra',
        'bonus',
        'discount',
        'credit',
        'minus',
        'reduction',
        'knocked',
        'rebate',
        'on top',
      ],
    },
    {
      pattern: `(?:${SUM}|${PART}) (?:off|minus|discount|lighter on|knocked off)\\b`,
      needs: ['off', 'minus', 'discount', 'lighter on', 'knocked off'],
    },
    {
      words: [
        ...phrasings(
          'save | saves you | saves | saving you',
          '- | you | me',
          'ten | twenty | thirty | fifty | a tenner | a fiver | half | money',
        ),
        ...phrasings(
          'free | complimentary',
          'shipping | postage | delivery | returns | gift | gifts | month | months | year | trial | sample | samples | copy | copies | pdf | guide | ebook | e-book | course | webinar | workshop | lesson | session | consultation | quote | preset | presets | lut | luts | template | templates | download | downloads | upgrade | unit | units | plate | plates | clamp | strap | pouch | battery | charger | monitor | bag | ticket | tickets | entry | head | tripod | stuff | goodies | swag | sticker | stickers | of charge | for members | for forum | for everyone | for anyone | for testers | to a good home | to whoever | to join | until',
        ),
        ...phrasings('on', 'us | me | the house | the shop', '- | this week'),
        ...phrasings(
          'dealer | trade | member | members | membership | club | forum | friend | friends | family | student | early bird | launch | intro | introductory | founder | special | promo | preorder | pre-order | insider | insiders | rental-house | wholesale | factory | staff | employee | group | bulk | partner | loyalty | studio | pro',
          'price | prices | pricing | rate | rates | discount | discounts | deal | deals | offer | bonus | terms | orders',
        ),
      ],
    },
    {
      words: phrases(`
        at no charge | cost nothing | costs nothing | you pay nothing | at no cost | no extra cost | gratis | complimentary | on the house | is waived | are waived | waived | fee waived | deposit isn't | no deposit | half-price | less than list | below retail | off list | list price minus | cheaper if | cheaper for | cheaper when | cheaper with | goes down to | went down to | go down to | come down to | dropped to | marked down | knocked down | price drop | price drops | dropped my price | dropped the price | reduced to | reduced from | price mistake | pricing error | pricing mistake | mispriced | welcome bonus | sign-up bonus | signup bonus | joining bonus | store credit | shop credit | in credit | bit of credit | credit for | months free | months more | first month | first one's free | first one is free | lifetime pro | lifetime licence | lifetime license | lifetime access | early access | cash back | rebate | bundle goes | goes out at | going out at | going for | going at | smaller invoice | at my rate | at my price | what i pay | club orders | throws in | throw in | i'll throw | second one bigger | the second one is bigger | basket falls | total falls | total drops | basket drops | price falls | cost falls | shipping vanishes | vanishes | better price | good price | decent price if | nice price | sweet price | mates rates | mates' rates | friendly price | ships free | shipped free | stacks with | subscribe & save | subscribe and save | buy 2 | buy 3 | buy four | 3 for 2 | 2 for 1 | bogo | outlet price | closeout | sell-off | selloff | flash sale | summer sale | cyber monday | sale ends | full amount | keepers | keep it afterwards | yours to keep | keeps theirs | now sells | now sell | has started selling | now stocks | until the catalogue
      `),
    },
  ],
}

const PRICE = '(?:[$€£] ?)?(?:\\d{1,4}(?:[.,]\\d{1,2})?)'
const MONEY = '(?: ?(?:dollars?|bucks|quid|pounds?|euros?|eur|usd|gbp|chf|€|£|\\$|%))?'

/** One price beside a higher one. */
export const priceBeside: Match = {
  pattern: `${PRICE}${MONEY}(?: [a-z]{2,9}){0,3},? (?:instead of|rather than|in place of|in lieu of|down from|as opposed to|against|was|normally|usually|regular(?:ly)?|list(?: price)?|retail|elsewhere|after that|after which it's|reduced from|\\(was|\\(normally|\\(instead of) ?(?:the |it's |at |an |a |for |it |old |usual |full )?${PRICE}|\\b(?:normally|usually|list(?:ed|s)?|retails?|regular(?:ly)?|runs|was|shows|instead of|rather than)(?: [a-z]{2,9}){0,3} (?:at |for )?${PRICE}${MONEY}\\b.{1,90}\\b(?:now|goes|at|for|only|just|today|here|drops to|is|out at) ${PRICE}|${PRICE}${MONEY} ?(?:->|→|=>|⇒|>) ?${PRICE}`,
  needs: [
    'instead of',
    'rather than',
    'in place of',
    'in lieu of',
    'not',
    'down from',
    'as opposed to',
    'against',
    'vs',
    'was',
    'normally',
    'usually',
    'regular',
    'list',
    'retail',
    'elsewhere',
    'after that',
    'after which',
    'reduced from',
    'runs',
    'shows',
    '->',
    '→',
    '=>',
    '⇒',
    '>',
  ],
}

/** A price, and until when. */
export const priceForNow: Match = {
  pattern: `\\b(?:only|just|now|for|at|down to|is|costs) ${PRICE}${MONEY}(?: each| apiece)? (?:until|till|through|this week|this weekend|this month|today|while|for the rest|for the remainder|as long as|before|for a (?:week|few days|limited)|if you order|for anyone|for everyone|for members|when you order|with)\\b|\\b(?:this week|this weekend|this month|today|until [a-z]{3,9}|for now|right now|at the moment)\\b[^.!?\\n]{0,60}\\b(?:gets you|buys you|goes for|going for|comes with a free|instead of|rather than|half price|\\d{1,2} ?(?:%|percent))`,
  needs: [
    'until',
    'till',
    'through',
    'this week',
    'this weekend',
    'this month',
    'today',
    'while',
    'for the rest',
    'for the remainder',
    'as long as',
    'before',
    'for a',
    'if you order',
    'for anyone',
    'for everyone',
    'for members',
    'when you order',
    'with',
    'for now',
    'right now',
    'at the moment',
  ],
}
