import { phrases } from '#app/features/moderation/phrases.ts'
import { phrasings } from '#app/features/moderation/phrasings.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** Whoever speaks has something to sell, or speaks for one who has. */
export const sellerVoice: Match = {
  words: [
    ...phrasings(
      "our | my | my wife's | my husband's | my brother's | my sister's | my father's | my uncle's | my cousin's | my friend's | a friend's | my mate's | my boss's | my employer's",
      '- | little | small | own | new | second | spring | summer | autumn | winter | first | last | whole | online | berlin | london | local | family | sales | warehouse | demo | remaining | left-over | leftover | overstocked | best-selling',
      'shop | store | company | firm | showroom | warehouse | stock | outlet | shelf | shelves | counter | web shop | webshop | website | front page | sales team | team | customers | prices | price list | range | catalogue | catalog | factory | production | importer | export department | lot | pallet | branch | employer | boss | uncle | brother-in-law | father-in-law | stall | clearance page | outlet page | listing | listings | till | depot | sale | autumn sale | sales | clearance | offers | offer | promotion | promotions | discounts | discount | deals | deal | bundle | bundles | specials | employer | colleague in sales | rental shop | rental house | distributor | wholesaler | supplier | label | brand | startup | start-up',
    ),
    ...phrasings(
      "we | we've | we're | we'll | we are | we have | we will | we can | we do",
      '- | just | now | still | also | only | recently | again | all | even | finally | happily | currently | always',
      'stock | sell | ship | offer | offering | overordered | over-ordered | overbought | over-bought | ordered too many | have too many | too many | put | carry | import | distribute | letting | let | clearing | clear | closing | moving | relocating | launch | launching | launched | reduced | reducing | dropped | dropping | cut | cutting | knock | throw | throwing | give | giving | do | doing | sending | supply | deliver | reopened | taking | take | charge | charging | keep | keeping | selling | running | run | make | making | produce | bundled | bundle | promotion | a promotion | special | a special | extended | extending | like to offer | like to try | like to clear',
      '- | a | an | the | it | them | our | these | those | this | that | all | any | every | some | you | off | out | on | special | everything | cages | plates | for | up | new | of | at | promotion',
    ),
    ...phrases(
      "our table | our stall | our stand | our booth | we bought the lot | bought the lot | bought up the | my shop turns | our shop turns | we are manufacture | we are manufacturer | we are factory | our supplier | studio's supplier | supplier discount | supplier will | our importer | second-hand floor | i sit next to | our margins | my margins | we printed | we do a | every twentieth | every tenth | every tenth order | our anniversary | we are small | we are a small | small factory | small workshop | we're a small | we strip | at our bench | on their store | in their outlet | in the outlet | of the outlet | i'm at the market | at the market in | my dealer has agreed | dealer has agreed | agreed to do it | our complete range | our range of | we are pleased | pleased to propose | pleased to offer | happy to offer | stock rotation | the lady at the store | at the counter let slip | take for the display | display models | orders over | orders above | for orders | deal day at | offer is valid | offer: | special: | bonus!! | my employer sells | my company sells | my boss sells | our school sells | our house sells | the house i work for | talked to the factory | spoken to the factory | spoken with the factory | asked the factory | talked to the maker | spoken with the maker | asked the maker for | written to the factory | at ours | with us | from us | through us | come to us | direct from the factory | factory direct | straight from the factory | dealer here | shop owner here | maker here | manufacturer here | i run the shop | i own the shop | i work there | i work the counter | i work at the shop | i work for the shop | i work in the shop | i work for them | i represent | i'm the importer | i'm the distributor | on behalf of | as a dealer | as the importer | as the maker | as a shop | as a studio we | we as | my colleague | my colleagues | our colleague | our colleagues | the importer owes | my wife's shop | brother-in-law imports | uncle runs | brother runs | friend imports | dear sir | dear sirs | dear customer | dear customers | dear buyer | dear buyers | dear friend | dear friends | dear all",
    ),
  ],
}

/** The people who read this, as the ones something is for. */
export const thisCrowd: Match = {
  words: [
    ...phrasings(
      'members | folks | folk | people | anyone | anybody | everyone | everybody | whoever | somebody | someone | those | photographers | shooters | users | readers | customers | orders | friends | mates | the first ten | the first five | the first twenty',
      'of | from | on | in | at | who come from | who came from | coming from | reading | who read | who reads | who is on | who mentions | mentioning',
      'this | the | our | these | here | that',
      '- | forum | board | place | site | thread | group | community | section | subforum | page | post | parish | club | corner | pages',
    ),
    ...phrasings(
      'forum | board | thread | coldshoe | community | site | fellow',
      'member | members | people | folk | folks | mates | friends | readers | users | regulars | lot | crowd | price | prices | rate | rates | discount | deal | special | bonus',
    ),
    ...phrasings(
      'mention | mentions | mentioning | say | tell them | tell us | tell me | quote | name | show | remember to say | reference | note',
      'this | the | that | where | your | coldshoe | you | you are | which',
      '- | forum | thread | board | post | site | username | user name | you read | you saw | you heard | you come | you came | are from | from the forum | nickname | coldshoe',
    ),
    ...phrases(
      'you lot | you folks | you guys | all of you | for you all | fellow members | my forum mates | forum mates | members here | people here | folks here | anyone here | anybody here | everyone here | everybody here | whoever is here | where you read it | where you saw it | friends of the forum | for us here | because it is you | since it is you | to us here',
    ),
  ],
}
