import { phrases } from '#app/features/moderation/phrases.ts'
import { phrasings } from '#app/features/moderation/phrasings.ts'
import type { Match } from '#app/features/moderation/rule.ts'

const THING = '(?:[a-z0-9"\'/.-]+ ){0,5}'

/** A thing of the writer's own is to change hands. */
export const mineForSale: Match = {
  any: [
    { list: 'sales' },
    {
      pattern: `(?:^|[.!?\\n:;,] ?|\\bi am |\\bi'm |\\bwe're |\\bstill |\\balso |\\bnow )(?:selling|re-?homing|flogging|offloading|parting with|letting go of|moving on|getting rid of|clearing out|passing on|giving away|trading|swapping|shifting) (?:off )?(?:my|our|a|an|the|this|these|two|three|some|both|his|her|dad's|all|everything)\\b`,
      needs: [
        'selling',
        're-homing',
        'rehoming',
        'flogging',
        'offloading',
        'parting',
        'letting',
        'moving on',
        'getting',
        'clearing',
        'passing',
        'giving',
        'trading',
        'swapping',
        'shifting',
      ],
    },
    {
      pattern: `\\b(?:trade|swap|exchange)[?:]? (?:my|mine|a|one) ${THING}(?:for|against) (?:your|yours|a|an|any)\\b|\\bmy ${THING}for (?:your|yours) `,
      needs: ['trade', 'swap', 'exchange', 'for your'],
    },
    {
      words: [
        ...phrasings(
          'new home | good home | new owner | next owner | another owner | better home | second home | loving home | somebody who uses it | someone who uses it | someone who will use it',
          '- | please | wanted',
        ),
        ...phrasings(
          'pick-up | pickup | pick up | collection | collect | viewing | viewings | handover | hand-over | meet-up',
          'only | in | from | near | preferred | possible | sunday | saturday | on | or | welcome',
        ),
        ...phrasings(
          'for | up for',
          'sale | hire | rent | trade | swap | grabs | adoption | auction | a swap | pickup | collection',
        ),
        ...phrasings(
          'make | makes | open to | taking | accepting | no silly | sensible | reasonable | all | best',
          'an offer | me an offer | offers | offers welcome | offers considered | offers please | offer',
        ),
        ...phrasings(
          'still | comes | come | goes | sold | includes | included | complete',
          'boxed | with box | with the box | in the box | in box | in its box | sealed | with receipt | with invoice | with the invoice | with original | with it | as a set | as one lot | together | with papers | with case | with a case',
        ),
        ...phrasings(
          "no longer | don't | never | hardly | barely | rarely | not",
          'use it | need it | used | need them | used it | use them | need mine | touched',
        ),
      ],
    },
    {
      words: phrases(`
        fs: | f/s | wts | [fs] | [wts] | [wtt] | wtt | selling our | selling mine | selling: | sale: | selling up | selling off | must go | has to go | have to go | everything must go | all must go | looking for a new | needs a new home | need a new home | rehome | surplus to requirements | surplus to | going spare | to spare | spare one | spare pair | spares to | got a few left | a few left | a couple left | one left | few left | got one left | i have one left | extra one | one too many | two too many | bought too many | duplicate | gathering dust | collecting dust | sits in | sits unused | sitting unused | sleeps in | in the garage | in the drawer | in the cupboard | still in the garage | unused in | new in box | nib | bnib | mint condition | near mint | hardly used | barely used | lightly used | one owner | never used | unopened | still sealed | shows wear | no marks | dings fine | ono | obo | or nearest offer | or best offer | nearest offer | nearest number | open to offers | offers around | no lowballers | no lowballs | no time wasters | no timewasters | no tyre kickers | friends and family | paypal g&s | g&s | cash only | cash or | bank transfer | or transfer | postage extra | plus postage | plus shipping | plus post | shipping extra | tracked | insured post | buyer pays | you collect | you pay the | pick-up | pickup only | collection only | collection from | collect from | local only | meet in | handover | yours for | it's yours | is yours | are yours | could be yours | can be yours | it could be yours | make me smile | can have it | can have them | can have mine | may have it | have mine | take it off my hands | takes it away | take it away | takes it | takes them | takes the lot | wants it gone | want it gone | out of my misery | price is negotiable | negotiable | price now | dropped again | still here | pending | sold pending | gone when it's gone | when they're gone | what it's worth to you | name a number | name your price | name the part | make me an | who's having | someone make | register your interest | up for 3 | will be up for | that seems a shame | the invoice goes | warranty left | months of warranty | receipt available | swap meet | haves and wants | what i have | what i'd take | simply money | wish list | p/x | part-ex | bit of cash | cash your way | cash my way | straight swap | swaps | swap for | trade for | trades
      `),
    },
  ],
}

/** Somebody looks for a thing to buy or to borrow for money. */
export const wantsToBuy: Match = {
  words: [
    ...phrasings(
      "wtb | iso | want to buy | wanted | wanting to buy | looking to buy | in search of | hunting for | after a | looking for a | buying | i buy | we buy | i'll buy | i'd buy | will buy | would buy | willing to buy | offering",
      '- | :',
      'used | second hand | second-hand | secondhand | your old | your spare | broken | dead | your dead | any condition | spare | unwanted | from anyone',
    ),
    ...phrases(`
        wtb | iso used | iso: | wanted: | [wtb] | cash waiting | cash ready | top prices paid | good money | fair money | budget 2 | name your price | what do you want for | anyone selling | anybody selling | somebody selling | someone selling | anyone parting with | anyone got one to sell | willing to sell | prepared to sell | ready to sell | sell it to me | sell me theirs | sell me yours | would sell | letting go of | lying around you | lying about you | don't need any more | no longer need | you no longer | take it off your hands | off your hands | i'll pay | paying | i can pay | will pay | paypal ready | can collect | happy to collect | will collect
      `),
  ],
}

/** Against a fee, for a time. */
export const rents: Match = {
  words: phrases(`
        for hire | for rent | to rent | to hire | rent out | rent mine | we rent | renting out | rent my | hire out | hire it | hire mine | by the day | per day | day rate | by the week | weekend rate | per weekend | available for hire | available to rent | insured | ask for dates | lend it for | lend it out | earning | wouldn't object to earning | needs a weekend job
      `),
}
