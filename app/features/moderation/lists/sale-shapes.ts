import { phrases } from '#app/features/moderation/phrases.ts'
import { phrasings } from '#app/features/moderation/phrasings.ts'
import type { Match } from '#app/features/moderation/rule.ts'

const COUNT =
  '(?:\\d{1,4}(?:[.,]\\d{1,2})?|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|twenty-five|thirty|thirty-five|forty|forty-five|fifty|sixty|seventy|eighty|ninety|a hundred|two hundred|three hundred)'

/** So much money, not so many millimetres. */
export const sums: Match = {
  pattern: `[$€£] ?\\d{1,4}\\b|\\b${COUNT} ?(?:€|£|\\$|euros?\\b|quid\\b|pounds?\\b|bucks\\b|dollars?\\b|eur\\b|usd\\b|gbp\\b|chf\\b|each\\b|apiece\\b|a piece\\b|a day\\b|a weekend\\b|for (?:both|the (?:lot|pair|set))\\b|or (?:near|best|nearest)\\b|posted\\b|cash\\b|and (?:it|they|somebody|someone|you|bring)\\b|gets (?:it|them)\\b|takes (?:it|them)\\b|would (?:make|do|be fine)\\b)|\\b(?:a|an?other) (?:fiver|tenner|few quid|few euros|crate of beer|bottle of wine)\\b`,
  needs: [
    '$',
    '€',
    '£',
    'euro',
    'euros',
    'quid',
    'pound',
    'pounds',
    'bucks',
    'dollar',
    'dollars',
    'eur',
    'usd',
    'gbp',
    'chf',
    'each',
    'apiece',
    'a piece',
    'a day',
    'a weekend',
    'for both',
    'for the',
    'or near',
    'or best',
    'or nearest',
    'posted',
    'cash',
    'and',
    'gets',
    'takes',
    'would',
    'fiver',
    'tenner',
    'few quid',
    'few euros',
    'crate of',
    'bottle of',
  ],
}

/** A thing of the writer's that is no longer wanted. */
export const liesIdle: Match = {
  words: [
    ...phrasings(
      'i | we',
      "upgraded | switched | no longer need | no longer use | don't need | never use | don't use | hardly use | rarely use | have too many | bought two | kept two",
    ),
    ...phrasings(
      'sits | sitting | sleeps | lies | lying | waits | rests | stands | hangs | is | are',
      'in a drawer | in the drawer | in a cupboard | in the cupboard | in the garage | in the attic | on the shelf | on a shelf | in a box | in its box | in its case | on the window sill | unused | idle | boxed | spare | surplus',
    ),
    ...phrases(`
      still in the garage | hasn't left the cupboard | no longer needed | going spare | to spare | spare one | one spare | two spare | surplus | left over | too many | one too many | unwanted | not staying with me | leaving me | leftover | is over and the | never unpacked | never opened | never mounted | price tag on it | bored with | outgrown | outgrew | retired mine | since the baby | since i moved to | since i switched | since i changed
    `),
  ],
}

/** How the thing gets to the reader. */
export const comeAndGetIt: Match = {
  words: [
    ...phrasings(
      "you | you can | you'd | must be | to be | who can | if you",
      'collect it | fetch it | pick it up | pick them up | collect them | collect | collected',
    ),
    ...phrasings(
      "i can | i could | i'd | can | happy to | will | i'll",
      'post it | post them | ship it | ship them | send it on | bring it | deliver it | hand it over',
    ),
    ...phrases(`
      pick-up only | pickup only | pick up only | collection only | collection from | collect from | pick-up from | pickup from | pick up from | fetch it from | you fetch | come and get it | come with a van | bring a van | bring your own | bring muscles | or i post | plus postage | plus shipping | postage extra | plus p&p | gets it to your door | to your door | viewing | in person only | meet halfway | hand over at | handover at
    `),
  ],
}

/** Somebody is asked whether he would like to have it. */
export const wantsOne: Match = {
  words: phrasings(
    'anyone | anybody | someone | somebody | whoever | if anyone | if anybody | if someone | if somebody | anyone here | anybody here | who | anyone in | anybody in | one of you',
    '- | manchester | ghent | london | berlin | here | nearby | near me',
    'want | wants | need | needs | fancy | fancies | interested | could use | is after | after | would like | can use | who wants | is quick | is interested in',
  ),
}

/** A thing is sought that another member may have lying about. */
export const wantsAUsedOne: Match = {
  words: phrases(`
    has somebody a | has anybody a | has anyone a | somebody have a | anybody have a | anyone have a spare | have a spare | got a spare | a spare one | they'd part with | you'd part with | part with | willing to sell | would sell | to sell me | i'm after | we're after | looking for a used | looking for an old | looking for one of | in search of | hunting for | searching for a | want to buy | wanted: | if yours is | if you have one | if you've one | yours is asleep | lying idle | no longer use yours | don't use yours | second-hand one | used one | a used
  `),
}

/** What the seeker gives for it. */
export const paysForIt: Match = {
  words: phrases(`
    i'd pay | i'll pay | i pay | will pay | can pay | pay postage | paying | name your price | name a price | cash ready | cash waiting | cash in hand | can collect | would collect | happy to collect | fair price paid | for fair money | good money | make me an offer | what would you want for | what do you want for | tell me your price | budget | paypal | send me a price | in exchange | beer on me
  `),
}

/** What one paid, or what others charge: no offer. */
export const bought: Match = {
  words: phrases(`
    i paid | we paid | paid | i bought | we bought | bought | cost me | costs | cost | charged | charge | quoted | they want | wanted | they ask | was sold | sold it | sold his | sold her | got it for | got mine | got them for | was | were | refund | returned | the shop | the dealer | dealer | the maker | support | worth it | spend | spent
  `),
}
