import { phrases } from '#app/features/moderation/phrases.ts'
import { phrasings } from '#app/features/moderation/phrasings.ts'
import type { Match } from '#app/features/moderation/rule.ts'

const NUMBER =
  '(?:\\d{1,4}(?:[.,]\\d{1,2})?|ten|twelve|fifteen|twenty|twenty-five|thirty|thirty-five|forty|forty-five|fifty|sixty|seventy|seventy-five|eighty|ninety|(?:a|one|two|three|four|five) hundred|a (?:fiver|tenner|score|ton))'
const COIN = '(?:€|£|\\$|eur|euros?|quid|pounds?|bucks|dollars?|usd|gbp|chf|francs|kr|sek|nok|dkk|z[lł]|pln|cad|aud)'
const SUM = `(?:[$€£] ?\\d{1,4}|${NUMBER}(?: ?${COIN})?)`
/** What comes after a sum that is asked, where a measure would have its unit. */
const END_OF_SUM =
  '(?:[.,;:!?)\\n]|$| (?:and|or|but|with|plus|if|as|to|in|all|the|for|cash|no|firm|ono|obo|takes|gets|is|would|together|each)\\b)'

/** A sum somebody asks: said with its terms, or behind words of parting. */
export const askedSums: Match = {
  any: [
    { priceOfMine: true },
    {
      pattern: `(?:^|[^a-z0-9.,-])${SUM},? ?(?:apiece|a piece|a pop|per piece|a go|the pair|the lot|the set|for both|for (?:the (?:pair|lot|set|two|three)|all|both|two|three|everything)\\b|(?:a|per) (?:day|night|week|weekend|month|hour)\\b|/ ?(?:day|week|weekend|hour|pc|piece)|posted|shipped|delivered|collected|together|and the stamp|firm|ono|obo|or (?:best|near|nearest|closest)|all in\\b|plus (?:the )?(?:post|ship|stamp|courier|p&p|delivery)|\\+ ?(?:post|ship|p&p|delivery)|on collection|and (?:it's|it is|they're|they are))`,
      needs: phrases(
        "apiece | a piece | a pop | per piece | a go | the pair | the lot | the set | for both | for the | for all | for two | for three | for everything | a day | a night | a week | a weekend | a month | an hour | per day | per night | per week | per weekend | per month | per hour | day | week | weekend | hour | pc | piece | posted | shipped | delivered | collected | together | and the stamp | firm | ono | obo | or best | or near | or nearest | or closest | all in | plus | + | on collection | and it | and they | and i | and you | and the | it's | they're | i'll",
      ),
    },
    {
      pattern: `\\b(?:yours|take (?:it|them|both|mine|one)|takes (?:it|them|both)|let (?:it|them|both|mine|one) go|letting (?:it|them|mine) go|part with (?:it|them|mine|one|both)|parting with (?:it|them)|(?:it|they|mine|both) (?:can |could )?(?:goes?|going)|asking|sell(?:ing)? (?:it|them|mine|this|these|both|one|each)|sold (?:it|them)? to you|have (?:it|them|both|mine|one)|offered|available|listed|up|want|wanting|hoping|take|accept|say|call it|make it|i'm at|i'd say|thinking|looking for|priced|price|collected|now|down to|reduced to|open to|starts? at|starting at|i'd want|i want)(?: for| at| around| about| roughly| something like| near| only| just| from| of| under| below|:){0,2} ${SUM}${END_OF_SUM}`,
      needs: phrases(
        "yours | take it | take them | take both | take mine | take one | takes it | takes them | takes both | let it | let them | let both | let mine | let one | letting | part with | parting with | goes | going | go | asking | selling | sell | have it | have them | have both | have mine | have one | offered | available | listed | up | want | wanting | hoping | take | accept | say | call it | make it | i'm at | thinking | looking for | priced | price | collected | now | down to | reduced to | open to | start at | starts at | starting at | i'd want | i want",
      ),
    },
    {
      pattern: `(?:^|[.!?;:\\n–—-]) ?(?:about |around |only |just |price:? ?|asking |i'd say )?${SUM}(?: each| apiece| the pair| the lot| the set| for both| for all| together| if (?:you|anyone|somebody|someone)| for whoever| to (?:whoever|anyone|anybody|somebody|someone)| and (?:the|a) stamps?| plus (?:the )?stamps?)\\b`,
      needs: phrases(
        'each | apiece | the pair | the lot | the set | for both | for all | together | if you | if anyone | if somebody | if someone | for whoever | to whoever | to anyone | to anybody | to somebody | to someone | stamp | stamps',
      ),
    },
    {
      pattern: `(?:^|[.!?;:\\n–—-]) ?(?:about |around |only |just |price:? ?|asking |i'd say )?(?:[$€£] ?\\d{1,4}|${NUMBER} ?${COIN})(?:[.!,]| ?$)`,
      needs: phrases(
        '$ | € | £ | eur | euro | euros | quid | pound | pounds | bucks | dollar | dollars | usd | gbp | chf | francs | kr | sek | nok | dkk | zł | zl | pln | cad | aud',
      ),
    },
    {
      pattern:
        "(?:^|[.!?\\n] ?)(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|a fiver|a tenner)(?:-(?:two|five|eight))?(?:[.!]| and (?:i'll|i|it's|they're|we)| (?:euro|quid|bucks))",
      needs: phrases(
        'twenty | thirty | forty | fifty | sixty | seventy | eighty | ninety | a hundred | a fiver | a tenner | twenty-five | thirty-five | forty-five | fifty-five | sixty-five | seventy-five | eighty-five',
      ),
    },
    {
      pattern:
        '\\b(?:(?:fixed |asking |my )?price: ?(?:[a-z]{3} )?(?:[$€£] ?)?\\d{2,4}|(?:aud|cad|usd|eur|gbp|chf|nzd|sgd) \\d{2,4}\\b|\\d{2,4} the (?:lot|pair|set)\\b|(?:dropping|dropped|reducing|reduced|lowering) (?:my|the|it)[^.!?\\n]{0,40} to (?:[$€£] ?)?\\d{2,4}|two grand\\b|a grand\\b|for what i paid\\b|half of new\\b|half of what i paid\\b|\\b(?:five|ten|\\d{1,3}) each, )',
      needs: phrases(
        'price | fixed price | asking price | my price | aud | cad | usd | eur | gbp | chf | nzd | sgd | the lot | the pair | the set | dropping | dropped | reducing | reduced | lowering | two grand | a grand | for what i paid | half of new | half of what i paid | each',
      ),
    },
    {
      words: phrasings(
        'the price of | what | about what | roughly what | around what | no more than | for | a bit less than',
        'a | two | the',
        '- | good | decent | nice | new | cheap | round of | crate of | bottle of | case of | box of | tank of | pair of',
        'dinner costs | lunch costs | dinner | dinners | lunch | pizza | pizzas | beer | beers | wine | coffee | coffees | cake | petrol | drinks | whisky | something red | something strong | rum',
      ),
    },
  ],
}

/** It is left over: replaced, outgrown, one too many. */
export const leftOver: Match = {
  words: [
    ...phrasings(
      "i've | i have | we've | we have | having | since i've | now that i've | as i've | because i've | since i | since we | now that i | i | we | as we | as i | my wife | my partner | my boss",
      '- | just | now | recently | finally | long | all | both | both now | already | gladly | sadly',
      "moved on | moved over | moved up | upgraded | switched | gone over | went over | changed systems | changed system | changed over | traded up | gone wireless | gone digital | gone mirrorless | gone full frame | settled on | standardised on | stopped shooting | stopped filming | given up photography | gave up photography | retired mine | retired it | outgrown | outgrew | swapped over | swapped to | don't shoot | no longer shoot | no longer film | no longer do | don't do video | only carry one | only use one | only need one | only ever use one | bought two | ended up with | have ended up with | inherited | won a | won one | was given a | got given | got sent two | ordered two | ordered too many | over-ordered | overordered",
    ),
    ...phrasings(
      "no longer | don't | doesn't | never | hardly | barely | rarely | not | hardly ever | not really | haven't | don't really | no more",
      '- | be | being | get | got | gets | been | ever',
      'need mine | need both | need two | need three | use mine | using mine | unpacked | needed any more | needed anymore | used any more | need any more | need anymore | earning its keep | staying with me',
    ),
    ...phrasings(
      "no longer | don't | not | i don't | we don't | i hardly | i barely | i rarely",
      'need it | need them | needed | use it | use them | using it | using them | used | being used',
      '- | any more | anymore | , so | so | and | now | since | these days | much | enough',
    ),
    ...phrasings(
      "has been | have been | is | are | was | were | been | got | it's | they're | sits | sit | sitting | lies | lie | lying | stands | standing | lives | hangs | waits | sleeps | sleeping | stored",
      '- | just | only | been | now | all | still | doing nothing',
      'replaced by | replaced with | superseded | sitting there | sitting here | sitting around | sitting idle | sitting unused | standing around | standing idle | hanging around | unemployed | jobless | idle | unused | surplus | spare | redundant | retired | leftover | left over | going spare | going begging | gathering dust | collecting dust | in a drawer | in the drawer | in my drawer | in a cupboard | in the cupboard | in the loft | in my loft | in the attic | in the garage | in my garage | in the shed | in the basement | in the cellar | in storage | on the shelf | on a shelf | on my shelf | in a box | in its box | in the closet | in my closet | under the bed | under the stairs | doing nothing | without a camera | without a job | out of work | out of a job',
    ),
    ...phrasings(
      'one | two | three | four | five | six | ten | a few | a couple | some | several | dozens | plenty | a box | a bag | a drawer full | a shelf full | a cupboard full | a garage full | more',
      '- | of them | of these | of those | arms | plates | heads | stands | straps | batteries | bags | cages | cables | lights | monitors',
      "too many | going spare | left over | to spare | surplus | more than i need | more than i can use | than i need | than i can use | than one man needs | than a man needs | than anyone needs | i no longer need | i no longer use | i do not need | i don't need | i don't use | i never use | in excess",
    ),
    ...phrasings(
      'clearing | clearing out | emptying | cleaning out | sorting out | tidying | thinning | closing | closing down | winding up | winding down | dissolving | breaking up | shutting | selling up | packing up | reducing | downsizing',
      'the | my | our | out | some | a',
      '- | whole | old | photo | gear | late',
      'studio | shelf | shelves | cupboard | cupboards | closet | attic | loft | garage | shed | basement | cellar | store room | storeroom | stock | collection | kit | gear | drawer | drawers | house | estate | workshop | rental house | company | business | archive | van | herd | flat | apartment',
    ),
    ...phrasings(
      'must | has to | have to | needs to | need to | should | ought to | wants to | is to | are to | got to | will have to',
      'go | leave | be gone | move out | be moved | move on | vanish | be cleared | find a home | find a new home | find a new owner',
      '- | by | before | soon | this | the house | the studio | until | now | quickly',
    ),
    ...phrases(
      "any use for | no use for | no longer have any use | have no use for | i don't need both | don't need both | haven't touched | haven't used it | drawer is getting | getting embarrassing | winding down our | fat-fingered | too enthusiastically | ordered a little too | last bump | bump before | leaves eleven of | that leaves | tags on. | plastic still on | seals unbroken | pre-owned cabinet | sold individually | is one more than | one more than i | part ways | parted ways | parting ways | leftovers: | leftovers from | renewing our | renewed our | replacing our | the other half of | still in its carton | in its carton | still in the box | there's a pram | a pram in its | no room for it | no space for it | needs the space | surplus since | are surplus | is surplus | not compatible | wrong back | wrong size | replaced for nothing | tired of dusting | dusting it | still in its foam | still on the shelf | unloved | downsized from | downsized to | downsizing to | from a van to | estate clearance | house clearance | getting rid of | rid of a | rid of the | rid of my | rid of some | closing of | from closing | machined a dozen too many | a dozen too many | too many last | made too many | regret buying | you regret | i don't. | silly to keep | stupid to keep | a shame to keep | pointless to keep | surplus to | have ended up with | ended up with four | ended up with three | ended up with two | not working that day | never carried | tags on | came home last week | mine isn't working | does nothing between | have to be out of the house | has to be out of the house | be out of the house | behind the sofa | left photography and left | moving house | moving abroad | moving overseas | moving country | moving to a smaller | late father | late husband | late uncle | late grandfather | my late | estate of | wants them gone | wants it gone | wants gone | want it gone | want rid of | wants rid of | get rid of it | get rid of them | get rid of my | rid of mine | having a clear-out | having a clear out | big clear-out | spring clean | wrong mount for | wrong size for me | doesn't fit my new | doesn't fit the new | too big for me now | too heavy for me now | no idea what a man does with | what a man does with | what to do with the other | what to do with the second | what to do with the rest | the other one is | the second one is | the spare one | the other two | a second one, | identical one | bought by mistake | ordered by mistake | sent me two | sent two instead | retiring after | retirement sale | leaving the trade | leaving the business | leaving photography | hanging up my | empty corner | has to leave before | out of the house exactly | not with me any more",
    ),
  ],
}

/** How it comes from one to the other. */
export const handOver: Match = {
  words: [
    ...phrasings(
      "i | i'll | i can | i could | i'd | we | we'll | we can | will | can | happy to | glad to | willing to | gladly | could",
      '- | also | even | gladly | happily | certainly | of course',
      'post it | post them | post to | post anywhere | post abroad | post within | post worldwide | post for | ship it | ship them | ship to | ship anywhere | ship within | ship worldwide | ship for | ship at | send it | send them | send it on | mail it | mail them | bring it | bring them | bring one | bring some | deliver | drop it off | drop them off | hand it over | hand them over | meet halfway | meet up | meet you | meet anywhere | throw in | chuck in | include the | add the | cover the | cover half | pay the post | pay half | pay the stamp | pay for the post | split the post | split the shipping | pack it well | wrap it well',
    ),
    ...phrasings(
      "you | you'd | you'll | buyer | taker | winner | somebody | whoever",
      '- | just | only | would | can | must | may | have to | need to',
      'collect | collects | pick it up | pick them up | pick up | fetch it | fetch them | come and get | pay the post | pays the post | pays post | pays postage | pay postage | pay the postage | pays the postage | pay shipping | pays shipping | pay the shipping | pays the shipping | pay the courier | pays the courier | cover the post | cover postage | covers postage | cover the shipping | covers shipping | arrange the courier | organise the courier',
    ),
    ...phrasings(
      'pick-up | pickup | pick up | collection | collect | viewing | viewings | handover | hand-over | inspection | test it | try it',
      '- | is | only | possible | preferred | welcome | best',
      'only | from | in | near | possible | preferred | welcome | any evening | any time | anytime | by appointment | at | on | before | or post | or posting | or shipping | here',
    ),
    ...phrasings(
      'bring | come with | comes with | requires | you need | needs',
      'a | your | an | two',
      '- | big | strong | empty | small | spare',
      'car | van | trailer | friend | boot | truck | pickup | trolley | helper | bag | cash | estate car | pair of hands | strong friend | bike',
    ),
    ...phrases(
      "post anywhere | will post anywhere | buyer collects | buyer pays | insured post | van delivery | any weekday | proof of purchase | tea provided | anywhere in australia | anywhere in the us | with tracking | where: | trade-ins welcome | ships from | ships to | ship from | could hand over | can hand over | i could hand | on platform | when to fetch | when to collect | on your doorstep by | collect it from | will post | can post | i bring them | i bring it | bring them to | bring it to | bring to | if you fetch | if you collect | free if you | near the main station | main station | and around | cash/paypal | paypal ready | cash ready | with stamp | covers one with | covers the stamp | covers postage | sunday 10 to | saturday 10 to | open house | come and look | come and see them | come and see it | can send by | parcel locker | minutes from | i'll help carry | help carry | to your door | ends sunday | ends thursday | ends tomorrow | ends tonight | auction | auction site | auction place | see it first | pictures on request | pictures upon request | pictures taken through it | smell it before | will ship | can ship | shipping included | postage included | post included | shipped anywhere | posted anywhere | free postage | free shipping within | postage paid | conus | uk only | eu only | us only | germany only | within the eu | within europe | within the uk | within germany | anywhere in the eu | anywhere in europe | anywhere in the uk | local only | local pickup | local pick-up | in person | cash on collection | cash please | paypal | bank transfer | venmo | revolut | twint | zelle | first come | first come, first served | first served | first to reply | first to ask | first to say | first one to | first reply | first person to | first with | courier | hermes | tracked | insured post | i'm in leeds | i'm near | located in | based in | can be seen in | can be viewed | can be collected | can be picked up | ready to go | ready to ship | ready to collect | at the meet-up | at the meetup | to the meetup | to the meet | to the leeds meet | at the next meet | hand over at | comes with the | thrown in | i throw in | i'd throw in",
    ),
  ],
}
