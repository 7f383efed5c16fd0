import { phrases } from '#app/features/moderation/phrases.ts'
import { phrasings } from '#app/features/moderation/phrasings.ts'
import type { Match } from '#app/features/moderation/rule.ts'

const SUM =
  '(?:[$€£] ?\\d{1,4}(?:[.,]\\d{1,2})?|\\d{1,4}(?:[.,]\\d{1,2})? ?(?:€|£|\\$|euros?|eur|usd|gbp|dollars?|bucks|quid|pounds?))'
const SHARE =
  '(?:\\d{1,2} ?(?:%|percent|per cent|pct)|(?:five|ten|fifteen|twenty|thirty|forty|fifty) ?(?:%|percent|per cent)|half|a (?:third|quarter|tenner|fiver|twenty))'

/** A lower price as a shop writes it on its door. */
export const dealsCried: Match = {
  any: [
    {
      pattern: `\\b(?:up to |upto |extra |another |flat |an? )?(?:${SHARE}|${SUM}|\\d{2,3}|-\\d{1,2} ?%) (?:is |gets |will be |are )?(?:straight )?(?:off|knocked off|taken off|cheaper|below list|under list|below retail|less|discount|reduction|cash ?back|bonus|back)\\b|[-−–]\\d{1,2} ?%`,
      needs: [
        'off',
        'knocked',
        'taken',
        'straight',
        'cheaper',
        'below',
        'under',
        'less',
        'discount',
        'reduction',
        'cashback',
        'cash back',
        'bonus',
        'back',
        'is',
        'gets',
        'will',
        'are',
        '%',
      ],
    },
    {
      pattern:
        '\\b(?:buy|rent|book|take|order|get|pick|any)? ?(?:2|3|4|5|two|three|four|five) (?:[a-z-]+ )?(?:for(?: the price of)?|pay(?: for)?|get) (?:1|2|3|4|one|two|three|four)\\b|\\b[2-5]-for-[1-4]\\b|\\b(?:second|third|fourth|fifth|2nd|3rd|4th|5th|every other) (?:[a-z-]+ )?(?:is |at |for )?(?:free|half price|half-price|on us|on the house|half|nothing)\\b',
      needs: [
        'for',
        '2',
        '3',
        '4',
        '5',
        'two',
        'three',
        'four',
        'five',
        'pay',
        'get',
        'second',
        'third',
        'fourth',
        'fifth',
        'every other',
        '2nd',
        '3rd',
        '4th',
        '5th',
      ],
    },
    {
      pattern: `\\b(?:all|every|any|each|both|our|these|the last|remaining|last|refurb(?:ished)?|new|old|open-box|ex-rental|ex-demo) (?:[a-z0-9-]+ ){1,3}[-:=–]? ?(?:just |only |now |from |at |for |each )?${SUM}|\\b(?:now|only|just|from|starting at|starts at|today|for you) (?:only |just |at )?${SUM}|\\b[a-z-]+ (?:from|at|for|=|–|-|→|:) ?${SUM}(?:[ .,;!)]|$)`,
      needs: [
        '$',
        '€',
        '£',
        'euro',
        'eur',
        'usd',
        'gbp',
        'dollar',
        'bucks',
        'quid',
        'pound',
        'euros',
        'dollars',
        'pounds',
      ],
    },
    {
      pattern: `[-:=,–] ?(?:just |only |now )?(?:${SUM}|\\d{1,4}(?:[.,]\\d{1,2})?)(?: each)? (?:instead of|rather than|in place of|down from|not|from|statt)(?: the usual)? (?:${SUM}|\\d{1,4})|\\b(?:was|were|used to be|normally|usually|list|rrp|before) (?:${SUM}|\\d{2,4})[.!,;) ]|(?:${SUM}|\\d{2,4}) ?\\((?:was |rrp |list )?(?:${SUM}|\\d{2,4})\\)|\\b(?:dropped|down|reduced|cut|marked down|slashed|gone down|fallen|lowered|knocked down) (?:right |all the way )?(?:to|at|by) (?:${SUM}|\\d{2,4}(?:\\.\\d\\d)?)\\b|\\b(?:pay|cost|costs|get it for|yours for|it's|they're) (?:just |only )?${SUM}? ?(?:instead|the difference|less than half|half)\\b`,
      needs: [
        'statt',
        'instead',
        'rather',
        'in place',
        'down',
        'not',
        'from',
        'was',
        'were',
        'used to be',
        'normally',
        'usually',
        'list',
        'rrp',
        'before',
        '(',
        'dropped',
        'reduced',
        'cut',
        'marked',
        'slashed',
        'gone',
        'fallen',
        'lowered',
        'knocked',
        'pay',
        'cost',
        'costs',
        'get it',
        'yours',
        "it's",
        "they're",
      ],
    },
    {
      pattern: `\\b(?:used|demo|left|line|end|colou?rs?|sale|prices?!?|clearance|leftovers?|stock|house|outlet|shop|bargains?|ex-rental|this week|today|clear-?out)\\b[^.?\\n\\d]{0,24}[:,–-] ?(?:[a-z-]+ ){1,3}(?:at |for |from )?(?:${SUM}|\\d{1,3})(?:,| and|;|/|\\.)|\\b(?:goes?|going|gone|are|yours) (?:now )?for (?:${SUM}|\\d{2,3})(?: each| apiece)? and (?:the )?[a-z ]{3,20} for (?:${SUM}|\\d{1,3})`,
      needs: [
        'used',
        'demo',
        'left',
        'line',
        'end',
        'color',
        'colour',
        'sale',
        'price',
        'clearance',
        'leftover',
        'stock',
        'house',
        'outlet',
        'shop',
        'bargain',
        'ex-rental',
        'this week',
        'today',
        'clearout',
        'clear-out',
        'go',
        'goes',
        'going',
        'gone',
        'are',
        'yours',
      ],
    },
    {
      words: [
        ...phrasings(
          'half | wholesale | trade | dealer | factory | cost | sale | outlet | member | student | launch | intro | early-bird | early bird | warehouse | crew | staff | clearance | clear-out | closing-down | silly | giveaway',
          'price | prices | pricing | rate | rates | cost',
        ),
        ...phrasings(
          'price',
          '- | has been',
          'crash | crashed | drop | dropped | cut | slashed | war | match | matched | beat',
        ),
        ...phrasings(
          'get | save | saves | take | takes | knock | knocked | deduct | gives you | credit | gets | make it | shave',
          '- | you | a | another | an extra | up to',
          '5 | 10 | 15 | 20 | 25 | 30 | 40 | 50 | 60 | 70 | 80 | 100 | tenner | fiver | twenty | fifty | 10% | 15% | 20% | 25% | 30% | 5%',
        ),
        ...phrasings(
          'first | all | everything | any | every | the whole | lights | cages | bags | tripods | filters | monitors | its | our | it',
          '- | battery | range | range of | stock | of | things | of bags | of it | is | are',
          '- | is | are',
          'at cost | at half | half off | a fifth cheaper | a third cheaper | a quarter cheaper | a fifth off | a third off | a quarter off | for next to nothing | at dealer price | at trade | below cost',
        ),
        ...phrasings(
          'take | buy | order | pick | choose | get | rent | book',
          '2 | 3 | 4 | 5 | two | three | four | five',
          '- | clamps | arms | straps | filters | lights | stands | bags | cages | plates | days | of them',
          '- | and | , | and get | get | pay | pay for | and pay',
          'get the fourth | get the third | the fourth | the third | the second | one | two | three | four | the fifth | a third | a fourth | for two | for three',
        ),
        ...phrasings(
          "we'll | we will | we | i'll | they'll | we can | happy to",
          '- | also | always',
          'beat | match | undercut | round down | waive | refund the difference | throw in | drop the price | credit | pay the postage | cover the postage | knock | credit you | give you',
          'any quote | any price | any offer | the shipping | the postage | a free | the fee | the price | by | amazon | the vat | the tax | a second | 10 | 20 | 50 | an extra | back',
        ),
        ...phrasings(
          'get | gets | receive | earn | spend | have',
          '10 | 15 | 20 | 25 | 30 | 40 | 50 | 60 | 100 | 120 | twenty | fifty',
          'credited | back | credit | extra | in credit | on top | towards',
        ),
        ...phrases(
          'two-for-one | three-for-two | 2-for-1 | 3-for-2 | bogof | new lower prices | price drop alert | postage is on us | shipping is on us | is on us | gift cards: | spend 120 | bonus of | pass on 25% | pass on my | staff discount | employee discount | my employer lets me | extra 8% | forum rate | ours is | does the same for | factory seconds | demo pool | from the demo | student rate | no vat | vat free | get the fourth | fourth for nowt | for nowt | lower price for | lower price until | go for 39',
        ),
        ...phrases(
          'silly cheap | stupid cheap | dirt cheap | ridiculously cheap | cheaper than amazon | cheaper than anywhere | cheaper than b&h | we price match | price match | beat any price | any price beaten | free shipping | free delivery | ships free | free postage | no shipping | pay just the difference | pay the difference | throw in a free | free clamp | free bag | free gift | gift with every | grab bag | lucky dip | bundle price | bundle deal | bundle and save | buy more save more | mix and match | multi-buy | multibuy | interest free | 0% finance | pay nothing until | first month free | months free | on the house | trade-in bonus | trade in bonus | bonus credit | store credit | loyalty points | double points',
        ),
      ],
    },
  ],
}

/** When, for whom or why a shop lowers its price. */
export const saleOccasions: Match = {
  any: [
    {
      words: [
        ...phrasings(
          "summer | winter | spring | autumn | fall | easter | christmas | xmas | new year | new year's | january | boxing day | halloween | valentine | valentines | mother's day | father's day | singles day | cyber | black friday | payday | pay day | prime | back to school | graduation | birthday | anniversary | jubilee | opening | grand opening | launch | closing | closing down | moving | moving-out | relocation | stocktake | warehouse | garage | yard | end of season | season end | end of line | last season | mid-season | midseason | flash | lightning | weekend | private | vip | outlet | ex-demo | ex-rental | demo | overstock | leap day | bank holiday | tax-free | rainy day | wedding season",
          '- | special | mega | super | big | summer | winter | end',
          'sale | clearance | clear-out | clearout | week | weekend | deal | deals | days | day | event | special | specials | offer | offers | promo | promotion | bargains | clean | cleaning | sell-off | discount | savings | madness | drop | bundle | treat | countdown',
        ),
        ...phrasings(
          "spring clean | spring cleaning | summer clearance | birthday sale | cyber week | cyber monday | black friday | payday weekend | flash sale | mother's day | father's day | clearance | everything must go | last season's | last season | last year's colours | grand opening | we're moving | moving warehouse | moving shop | moving premises | warehouse move | stock clearance | stocktake | trade-in | trade in | trade-ins | upgrade program | upgrade programme | upgrade offer | part exchange | new customers | first order | first-time buyers | first time buyers | your next order | next order | your first | repeat customers | returning customers",
          '- | : | !',
        ),
        ...phrasings(
          'student | students | teacher | teachers | pupils | trainee | apprentice | apprentices | nhs | nurses | fire crew | veteran | veterans | military | seniors | pensioners | under 25s | members | forum members | club members | subscribers | newsletter readers | press | press card holders | working press | schools | film schools | freelancers | union members | nurse | firefighters | medics',
          '? | : | get | gets | and | or | pay | save | show | : show | with | of',
        ),
        ...phrasings(
          'show | bring | send us | send in | hand in | trade in | swap | bring us | bring in | return | mail us | email us | upload | post us | send me | bring back',
          '- | a | an | any | the',
          '- | your',
          '- | old | dead | used | broken | empty | worn | student | press | valid',
          'card | id | badge | pass | tripod | light | lights | plate | battery | batteries | cage | bag | strap | head | monitor | gimbal | camera | charger | one | proof | stand | filters | receipt',
        ),
        ...phrases(
          "end of line | season's end | special for | newcomers | friends | name the model | we just want the space | to make space | to make room | make room | ships same day | same day | ask for the | send us | send me | all week | weekdays | till christmas | lightning deal | run. | take five | a piece | tested | ours | for ours | competitor's | name the | for december | for november | from today | as of today | starting today | end of line | season's end | special for | newcomers | to friends | name the model | name the | we just want the space | to make space | to make room | make room | ships same day | same day | ask for the | send us | send me | all week | weekdays | till christmas | lightning deal | a piece | competitor's | competitor | for december | for november | for january | from today | as of today | starting today | does the same | why pay | don't pay | while they last | while it lasts | while stocks last | while stock lasts | while supplies last | until they're gone | till they're gone | till it's gone | until gone | limited stock | stock is limited | stock limited | stock very limited | limited quantity | limited quantities | few left | few remaining | left in stock | first come | first served | hurry | act fast | don't miss | don't wait | last chance | final hours | ends tonight | ends sunday | ends friday | ends monday | ends saturday | ends soon | ending soon | today only | this week only | this weekend only | 24 hours | 48 hours | 72 hours | hours only | until midnight | till midnight | until sunday | until friday | till sunday | all november | all january | all december | all summer | all month | all week | all year | back to normal on | back to full price | full price again | any brand | any make | any model | any state | any condition | no minimum | minimum order | no code | no code needed | sign up for | sign up to | subscribe & save | subscribe and save | subscribe to our | for subscribers | in store | in our store | in the store | in-store | at the till | at our outlet | our outlet | our store | our shop | our site | our website | our range | our whole | our complete | everything in | everything on | anything in | anything with | site-wide | sitewide | storewide | store-wide | pre-order | preorder | order now | order today | come to the hall | come by | come along | visit us | from lidl | at lidl | at aldi | heads up | psa: | psa | price alert | deal alert | sharing because | just so you know | in case anyone | in case anybody | if anyone | if anybody | on orders | orders over | per order | every order | one year warranty | year warranty | months warranty | grade a | grade b | twelve left | ten left | five left | refurbished | refurb | open-box | open box | b-stock | from this forum | from the forum | from coldshoe | coldshoe members | group order | bulk order | group buy | next bracket | if two more | if three more | we all save | the more we are | per pack | we take | we knock | we've knocked | we've cut | we've dropped | we've reduced | we've taken | we've lowered | i've dropped | we do 2 | we do 1 | we do 3",
        ),
      ],
    },
    { list: 'deadlines' },
    { url: {} },
  ],
}

/** Somebody tells what happened to him with an offer, or weighs it: no cry. */
export const tellsOfBuying: Match = {
  words: [
    ...phrasings(
      "i | we | i've | we've | i'd | she | he | they | who | my wife | my boss | and | but",
      '- | have | had | just | finally | also | only | never | nearly | almost | then | already | once | later',
      'bought | paid | ordered | got mine | got one | got it | got a | got the | got 1 | got 2 | waited | missed | returned | sent back | asked | wondered | use | used | own | picked up | regret | regretted | saved up | spent | tested | replaced | would buy | would pay | charged | refused | quoted',
    ),
    ...phrases(
      "got the | got it for | got this | got these | picked up | holds | snapped | without creep | bumped | raised | price hike | import duty | want to know | i want | i'm returning | returning the | by my meter | i measure | i measured | measured | has been good to me | good to me | the one thing to know | like new | salesman | talked me | they replied | stars | pros: | cons: | pros | cons | overall | my review | honest take | our test | we lived | for the autumn issue | i love it | i like | i don't | i do not | against new | is it worth | worth it | worth the | anyone know | does anyone | has anyone | did anyone | anyone else | what do you | should i | would you | which one | how much | how long | why does | why do | how do | when does | can i | do i | am i | is there | are there | got mine | mine was | mine is | mine came | mine has | mine broke | arrived | came with | came in | delivery took | the seller | customer service | support told | ended up | expired | was rejected | would not accept | wouldn't accept | had expired | brightness | battery life | % of | percent of | battery at | exposure | stops | iso | shutter | grams | lux | weight | weighs | heavier | lighter | mm | kelvin | annoy | annoying | annoyed | tired of | sick of | fake | scam | reported | report | spam | newsletter said | advert | advertising | ads | overpriced",
    ),
  ],
}
