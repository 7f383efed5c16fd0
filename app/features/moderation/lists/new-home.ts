import { phrases } from '#app/features/moderation/phrases.ts'
import { phrasings } from '#app/features/moderation/phrasings.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** A thing is to go to somebody else. */
export const newHome: Match = {
  words: [
    ...phrasings('it | they | one | both | this | these | mine', 'can | could | may', 'be yours'),
    ...phrasings(
      'looking for | needs | wants | in need of | seeks | searching for | deserves',
      'a | its | their',
      'new | next | good | better',
      'home | owner | keeper | home for | shoulder',
    ),
    ...phrasings('could be | can be | might be | may be | am easily', 'persuaded | talked into | convinced', 'to'),
    ...phrasings(
      'open to | accepting | taking | hear | considering | entertain',
      'sensible | reasonable | fair | serious | silly | all | any',
      'figures | offers | sums | numbers | bids',
    ),
    ...phrasings(
      'would | i offer | happy to | want to | will | looking to',
      'swap | trade | swap: | exchange',
      'my | for | mine | it for | them for | a',
    ),
    ...phrasings(
      'i | we',
      'offer',
      'the second | the other | the spare | the old | one of them | my second | my spare | my old',
    ),
    ...phrasings(
      'what would you | what would somebody | what would anyone | what will you',
      'give me | pay me',
      '- | for',
    ),
    ...phrases(
      "would swap: | swap for the same | i'd rather they end up with | i'd rather it ended up with | i'd rather it went to | someone should have them | should have them | would like it to go to someone | foster parents | you see where this is going | you know where this is going | where this is going | exchange money for it | he'd take 1 | going to the first | goes to the first | free to a good home | to a good home | first come first served | first come, first served | who wants it? | who wants one? | who wants them? | any takers? | make me an offer | make an offer | open to offers | willing to ship | can post it | i'll post it tomorrow | i'll post it | can ship it | shipping on me | priced to sell | need it gone | need gone | has to go | have to go by | must be gone | clearing my | clearing out my | thinning the herd | thinning my | thinning out | downsizing | moving sale | garage sale | yard sale | estate sale | selling up | selling off my | selling off our | selling off the | selling off some | end up with someone who | sells for what i paid | let it go for | let them go for | let it go cheap | cash waiting | cash in hand | money waiting | collection from me | you collect | collect from | can be collected | auctions end | auction ends | seller name | my listings | my other items | in the ad i've | ad on the classifieds | classifieds site | my seller",
    ),
  ],
}
