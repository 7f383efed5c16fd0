import { phrases } from '#app/features/moderation/phrases.ts'
import { phrasings } from '#app/features/moderation/phrasings.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** Something is cheap somewhere just now. */
export const bargainNews: Match = {
  words: [
    ...phrasings(
      'has | have | having | is doing | are doing | does | do | runs | running | is giving | are giving | gives | started | kicked off | announced | put | offers | offering | is running | are running',
      'a | an | its | their | the | his | her | two | 2 | this | most | everything | another | some | all',
      '- | big | huge | little | quiet | secret | warehouse | summer | spring | autumn | winter | end-of-year | end of year | stock | flash | weekend | closing | moving | birthday | proper | decent | silly | cracking',
      'sale | clear-out | clearout | clearance | discount | promotion | promo | offer | deal | deals | bundle | for one | for 1 | on sale | on clearance | sell-off | reduction | blowout | price drop | outlet',
    ),
    ...phrasings(
      'shop | they | site | page | store | dealer | seller | amazon | ebay | outlet | company | maker | somebody | retailer | importer',
      "- | has | have | is | are | 've | must have",
      'mispriced | priced wrong | wrongly priced | got the price wrong | forgotten a digit | dropped a digit | clearing out | clearing | selling off | dumping | closing down | giving away | moving out',
    ),
    ...phrasings('price | pricing', 'error | mistake | glitch | typo | slip | drop | drops | crash'),
    ...phrasings(
      'outlet | seconds | clearance | hidden | secret | unlisted | sale | b-stock | deals | returns | refurb',
      'page | corner | section | shop | store | link | list | shelf',
    ),
    ...phrases(
      "paid for one | pair deal | percent below | sale starts | sale begins | sale is on | sale is live | percent below list | % below list | below list | under list | half of what | half what | two for one | 2 for 1 | two for the price | for what two used to cost | everyone else wants | everybody else wants | elsewhere it's | cheaper than anywhere | lowest i've seen | cheapest i've seen | lowest price i | best price i | all-time low | black friday | cyber monday | prime day | clear-out | warehouse sale",
    ),
  ],
}

/** And one had better go there. */
export const goNow: Match = {
  words: [
    ...phrasings(
      'still | is | are | remains | it is',
      'live | on | up | running | valid | available | going | in stock',
      '- | now | today | as of | a minute | so far | right now | this minute | until | till',
    ),
    ...phrasings(
      'till | until | through | ends | ending | only | before | up to | by | from',
      'the end | end of | sunday | friday | saturday | monday | tuesday | wednesday | thursday | midnight | tonight | tomorrow | the weekend | this weekend | the 30th | the 15th | the 31st | the first | they notice | they sell | they run | it sells | it is gone | the shelf | christmas | the weekend is over | they fix | somebody notices | next week',
    ),
    ...phrases(
      "heads up | heads-up | psa | psst | fyi | be quick | be fast | run, | run. | run! | hurry | go go | go get | go grab | now's the moment | now's the time | now is the time | now is the moment | worth a look | have a look | worth knowing | thought i'd share | thought you'd | thought you should | just so you know | while it lasts | while they last | won't last | before they notice | before it's gone | this week only | this week | this weekend | today only | today | tonight | ends tonight | ends today | right now | isn't linked | not linked | nobody knows | nobody knows about | not advertised | isn't advertised | just type | link's on | link below | link here | link in | here's the link | order direct | i got six | i grabbed | i ordered two | i've ordered | they're honoring | they're honouring | they honor | they honour | went through | don't sleep | don't miss | you won't find | if your pair | if you need | if you want | if anyone | anyone needing | in case anyone | for anyone who | get yours | get one | grab one | stock up",
    ),
  ],
}
