import { phrases } from '#app/features/moderation/phrases.ts'
import { phrasings } from '#app/features/moderation/phrasings.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** Something typed, said or clicked pays off, for the reader or for the writer. */
export const hintsOfReward: Match = {
  any: [
    {
      pattern:
        '\\b(?:brings?|gets?|drops?|lowers?|makes?|pushes|shaves?|knocks?|reduces?|shrinks?|turns?|halves)\\b[^.!?\\n]{0,25}\\b(?:total|basket|shipping|postage|price|order|sum|bill|fee|amount|deposit|cart)\\b(?: \\w+){0,2} (?:under|below|down|by|to|disappear|vanish|go away|off|free|into|in half|away|shrink|fall|drop|lighter)\\b',
      needs: [
        'total',
        'basket',
        'shipping',
        'postage',
        'price',
        'order',
        'sum',
        'bill',
        'fee',
        'amount',
        'deposit',
        'cart',
      ],
    },
    {
      pattern:
        '\\b(?:i|we|me|us)\\b[^.!?\\n]{0,20}\\b(?:get|gets|receive|earn|collect|unlock|am given|am paid|given)\\b[^.!?\\n]{0,50}\\b(?:per|for (?:each|every)|each time|every time|whenever|if (?:you|someone|somebody|anyone|three|two|five)|when (?:you|someone|somebody|anyone|people)|once (?:you|three|five)|off the back)\\b',
      needs: ['per', 'for each', 'for every', 'each time', 'every time', 'whenever', 'if', 'when', 'once'],
    },
    {
      pattern:
        '\\b(?:you|u)\\b[^.!?\\n]{0,40}\\b(?:and (?:i|me|mine|so do i|i do too|i get)|both|each|the same for me|as do i|too)\\b[^.!?\\n]{0,30}\\b(?:get|gets|receive|free|save|saves|month|credit|kit|discount|off|bonus|coffee|win)\\b',
      needs: ['and i', 'and me', 'and mine', 'and so do i', 'both', 'each', 'the same for me', 'as do i'],
    },
    {
      words: [
        ...phrasings(
          "not | isn't | aren't",
          'used up | tied to me | personal | bound to | checked | limited to one | linked to my',
        ),
        ...phrasings(
          'seventeen | ten | five | three | a few | some | two | several | many',
          'goes | uses | redemptions | shots | tries',
          'left',
        ),
        ...phrasings(
          'say | type | write | enter | put | mention | quote | tick | choose | select | pick | click',
          'mantis | the word | my name | my surname | my number | hanna | friend | forum | professional | photographer | student | press | other',
          '- | and | in | there | sent | as',
        ),
        ...phrasings(
          'something | magic | nice things | good things',
          'happens to | happens',
          '- | the postage | the price | at the end',
        ),
        ...phrasings(
          'recommended | referred | invited | introduced | brought | talked | pointed',
          'me | you | you here | you there | you into | by me',
          '- | it | and',
        ),
        ...phrasings(
          'opens | unlocks | open | unlock',
          'the professional | the trade | the pro | a hidden | the member | the staff | the second | another | a free',
        ),
        ...phrasings(
          "i'd | i would | i'll | would",
          'be grateful | be thankful | appreciate it | owe you | owe you one | be in your debt | thank you',
        ),
        ...phrasings(
          'customer | client | member | account | introducer | dealer | sponsor | partner | referral | friend | agent | employee | card | club',
          'number | no | no. | id | code | name',
          '- | is | : | 30912',
        ),
        ...phrasings(
          'open | start | go | enter | click | come | arrive',
          'it | in | there | through',
          'from here | from this | through this | by this | via this | first from here | here first',
        ),
      ],
    },
    {
      words: phrases(`
        to redeem | redeem it | redeems | redeemable | can be redeemed | have fun | knock yourself out | help yourselves | go wild | who's first | first to ask | slips in my | slips on my | slips from | flyer in the box | in my parcel | in my parcels | came in the box | still works: | works still | try it, | try it while | before they notice | until they notice | don't ask me how long | won't last | student login | staff login | a login | press login | word you type | word at the end | magic word | the word is | the phrase is | hands you a | gives you a code | sends you a code | spits out a | chatbot | you a code | sends a code | wrong country | can't use my | can't use it | cannot use it | won't need it | don't need it | expires before | runs out in | worth 20 | worth 10 | worth ten | worth twenty | worth fifteen | lowers the | off the total | off your total | off your basket | off your order | off your first | off the order | off the basket | your basket | your total | your first parcel | your first order | first case free | you'd do me a favour | do me a favour | doing me a favour | do me a favor | you'd help me | helps me out | help me out | keeps me in | keeps my | pays for my | finances my | funds my | feeds my | supports this | and mine too | mine too | me as well | for me as well | me, too | little something | a few cents | come home to me | comes back to me | come back to me | my share | a share of | small share | slice of | thank-you from | pays me nothing | pays me in | except battery packs | do go through | please go through | go through it | go through there | went through there | they track | tracked by | cookie | open it from here | from here first | first click | personal page | page for my friends | friends-of | friends of | my recommendation | on recommendation | recommended by me | deposit back | get my deposit | i get my | lets me choose | let me choose something | i may choose | from the shelf | shelf at | at ten | my sixth | my tenth | next level | next stage | level up | gold status | silver status | stamp card | bonus card | it was me who | who talked you | where you heard | where you read | heard of us | hear of us | heard about them | recommended them | how you found | who introduced | i've no objection | be my guest | be yours: | talked you into it | button under | link under | full disclosure | disclosure: i get | transparency: | i'm supported by | they support me | i collaborate with | collaboration with | collab | paid by | in cooperation | test unit kept | big river shop | river shop | jungle shop
      `),
    },
  ],
}
