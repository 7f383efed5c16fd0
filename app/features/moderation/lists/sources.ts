import { phrases } from '#app/features/moderation/phrases.ts'
import { phrasings } from '#app/features/moderation/phrasings.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** It is ordered through the writer. */
export const throughMe: Match = {
  words: [
    ...phrasings(
      'put | place | order | orders | ordering | buy | buying | get | getting | book | run | send | goes | go | going | comes | add',
      '- | it | them | yours | one | your order | your orders | orders | that | this | things | anything | stuff | some',
      'on | through | via | over | with | under | using | by way of',
      'my | our | me | us',
      'account | trade account | company account | dealer account | name | company | firm | employee discount | staff discount | discount | card | trade card | membership | studio | contact | cousin | brother | supplier | importer | shop login | number',
    ),
    ...phrasings(
      'if | when | provided | as long as',
      'it | they | you | the order | everything | orders',
      'goes | go | comes | order | buy | is ordered | are ordered',
      'through | via | over',
      'me | us | my | our',
    ),
  ],
}

/** The writer, or somebody near, gets it for the reader. */
export const iCanGetIt: Match = {
  words: [
    ...phrasings(
      "i | we | i'd | we'd | i'm | we're | my boss | my uncle | my brother | my brother-in-law | my cousin | my friend | my mate | my dealer | my wife | a friend | my contact",
      "can | could | will | able to | happy to | glad to | 'll | would",
      '- | still | also | easily | always',
      'get | get you | get one | get some | order | do | source | bring | let you have | sell | give you | have them | arrange | make',
    ),
    ...phrasings('you | you would | you could', 'pay | - | just | simply', 'pay me back | transfer me | reimburse'),
  ],
}

/** Where it is to be had is told on request. */
export const whereIsASecret: Match = {
  words: [
    ...phrasings(
      'ask | message | pm | dm | write | write to | text | mail | email | ping | whisper to',
      'me | us | - | here | him',
      "where | who | which shop | for the shop | for the place | for the name | for the address | for the link | for the source | and i'll tell | and i'll say | and i will tell | and i'll send | and i point | if you want the name | if you want to know where | for where | for details | nicely | privately",
    ),
    ...phrasings(
      "won't | can't | cannot | not going to | rather not | don't want to | not allowed to | shouldn't | i'd better not | will not | wouldn't | better not | may not",
      'say | name | tell | post | write | mention | put | reveal | advertise',
      '- | you | it | them | the | their | his | her | who | where | which | any',
      '- | shop | place | name | seller | link | address | where | here | source | store | in public | publicly | openly',
    ),
    ...phrases(
      "ask where | where? ask | source on request | name on request | address on request | link on request | i'll tell you where | i can tell you where | i know where | know a place | know a shop | nobody knows about | shop nobody knows | people who don't ask | for those who ask | whoever asks | ask and you | you only have to ask | just ask | off the record | between us | between you and me | you know where to find me",
    ),
  ],
}

/** A seller has many, or too many. */
export const lotsOfIt: Match = {
  words: [
    ...phrasings(
      'forty | thirty | twenty | fifty | sixty | ten | eleven | a few | some | a dozen | the last | last | a run of | a batch of | a pallet of | a box of | a stack of | leftover | spare',
      '- | pieces | of these | of them | of the | units | straps | plates | cages | arms | sets | supports',
      'on the shelf | left | coming | arriving | in the warehouse | on the boat | to clear | in the garage | over | in stock | in the van',
    ),
    ...phrases(
      "we had a customer | customer cancel | cancelled order | order was cancelled | i machine | i've done a run | done a run | made a run | small batch | next batch | the makers | with the makers | with the maker | negotiate | negotiated | the college shop | my boss | stocktake | at the hatch | our order | group order | the factory | people together | of us together | if we get | if we are | if enough of us | who is in | who's in | count me | talked to the factory | surplus | overstock | customer returns | dented | scratched boxes | scratched box | demo | display model | opened boxes | ours | by the pallet",
    ),
  ],
}

/** So many, and no more. */
export const someLeft: Match = {
  words: [
    ...phrasings(
      'last | only | just | still | remaining | another | some | first | about | maybe',
      '2 | 3 | 4 | 5 | 6 | 8 | 10 | 12 | 15 | 20 | two | three | four | five | six | eight | ten | a few | twenty | handful',
      '- | of | left | pieces | units | sets | here | in stock | people',
    ),
    ...phrases(
      'each | apiece | the lot | in stock | stock is | pieces | whoever | who wants | anybody who | anyone who | for you | yours | until | till | through | this week | this weekend | today | tonight | ends | while | no code | on the site | on our | on their page | on the page | order | ordering | orders | come in | come and | grab | heads up | psst | launch | clearance | bundle | offer | deal | olive | sizes | colour | colours | in black | first come | take | get it | get them | members',
    ),
  ],
}
