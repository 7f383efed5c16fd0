import { phrases } from '#app/features/moderation/phrases.ts'
import { phrasings } from '#app/features/moderation/phrasings.ts'
import type { Match } from '#app/features/moderation/rule.ts'

const MONEY =
  '(?:percent|per cent|%|commission|cents?|pennies|points|credits?|bonus|cut|kickback|coffee|espresso|tea|beer|months?|euros?|dollars?|pounds?|quid|bucks|free|voucher|share|slice|reward|gift|status|tier|miles|tenner|fiver|discount|postage|upgrade|[$€£]\\d{1,4})'
const THING =
  '(?:percent|per cent|%|commission|cents?|pennies|points|credits?|bonus|cut|kickback|coffee|tea|beer|month|months|week|day|days|euros?|dollars?|pounds?|quid|bucks|free|voucher|something|share|slice|fee|reward|gift|strap|cage|battery|batteries|tapes?|film|gimbal|rental|level|status|tier|miles|little|bit|few|tenner|fiver|discount|off|postage|upgrade|extra|\\d{1,4}|[$€£]\\d{1,4})'

/** The writer has something from what the reader does. */
export const paysMe: Match = {
  any: [
    {
      pattern: `\\b(?:pays?|gives?|earns?|nets?|sends?|brings?|buys?|gets?|credits?|shares?|thanks?|rewards?|lets?|leaves?|nudges?|throws?|slips?) (?:me|us|my \\w+|a little with me|something with me)(?: \\w+){0,4} ${THING}\\b`,
      needs: [
        'pay',
        'pays',
        'give',
        'gives',
        'earn',
        'earns',
        'net',
        'nets',
        'send',
        'sends',
        'bring',
        'brings',
        'buy',
        'buys',
        'get',
        'gets',
        'credit',
        'credits',
        'share',
        'shares',
        'thank',
        'thanks',
        'reward',
        'rewards',
        'let',
        'lets',
        'leaves',
        'nudge',
        'throw',
        'throws',
        'slip',
        'slips',
      ],
    },
    {
      pattern: `\\b(?:i|i'd|i'll|i do|i also|we|we'd|we'll|me)(?: also| then| do| will| would| still| only| just| too)? (?:get|gets|earn|receive|collect|make|take|pocket|am paid|unlock|reach|climb|move up|level up|jump|am given)(?: \\w+){0,4} ${MONEY}\\b`,
      needs: ['i', "i'd", "i'll", 'i also', 'we', "we'd", "we'll", 'me'],
    },
    {
      words: [
        ...phrasings(
          'keeps | keep | feeds | feed | funds | fund | finances | pays | pay | paid | supports | support | helps | help | buys | fuels | oils | lives off | live off',
          '- | for | out',
          'me | us | my | our | this | the | that',
          'coffee | channel | hobby | habit | film | tests | test bench | bench | rent | studio | blog | site | work | next | lights on | lights | charger | gear | camera | project | kid | daughter | son | cat | dog | reviews | tapes | forum | videos | column | series | website | hosting | server',
        ),
        ...phrasings(
          "i'd | i would | i'll | i will | would | he'd | she'd | they'd",
          '- | be | all',
          'grateful | thrilled | thankful | glad | owe you one | owe you | appreciate it | be very happy | delighted | happy | pleased | not object | love you',
        ),
        ...phrases(
          "you've bought me | have bought me | just bought me | in the direction of | for you and 5 for me | for you and five for me | for you and ten for me | for you and 10 for me | it earns | yes it earns | keep my family | keeps my family | keep me in | keeps me in | keep us in | worth a free | to me, so | of an espresso | family in pasta | i get a coffee | i can see in the stats | see in the stats | so pim | get a nod | a nod for it | who to thank | know who to thank | knows who to thank | throws me | slips me | tosses me | sends me a | they send me the | they send me a | they owe me | gives me store | store money | shop money | a percentage | plants a tree | we each get | each get | we each receive | drink both | i become | something in it for me | small something | a little something | a little back | a small thank | thank-you for me | a thank you to me | a few cents | few cents to | the usual few percent | usual percentage | small cut | a cut | a commission | small commission | commission | kickback | kick-back | cut of | cup of tea for me | coffee for me | because coffee | my coffee | a pint for me | they pay me in | paid in | i don't hate | which i don't mind | which i like | doesn't hurt me | does me good | does me a favour | do me a favour | do me a favor | would help me | helps me | help me out | it helps me | in my favour | to my account | on my account | my balance | my status | my points | my level | my tier | gold level | silver level | next level | next tier | i unlock | i reach | i get one | i get the | me the gimbal | i'm at three | i need two more | two more people | three more people | more sign-ups | more signups | one more and | so do i | me too | for me too | and for me | same for me | i as well | i also get | i get the same | both of us | each of us | we both | us both | both sides | both win | fair deal | full honesty | in full honesty | full disclosure | disclosure",
        ),
      ],
    },
  ],
}

/** For every one that comes. */
export const perReader: Match = {
  words: [
    ...phrasings(
      'for | per | with',
      'every | each | any | every new | each new | person | friend | signup | sign-up | sale | order | head | booking | registration | customer | order that | newcomer | booking | reader | purchase | two | three | five',
      '- | person | friend | signup | sign-up | member | one | order | sale | strap | customer | of you | booking | head | newcomer | that | who | reader | name | registration | purchase',
    ),
    ...phrasings(
      'if | when | once | as soon as | whenever | each time | every time | provided | should | in case',
      "you | u | somebody | someone | anybody | anyone | one of you | a friend | people | any of you | you'd | somebody here | you do | you ever",
      'order | orders | buy | buys | sign up | signs up | register | registers | join | joins | book | books | go | use | uses | come | rent | rents | subscribe | create | open | click | mention | put | name | says | end up | decide | get one | want one | were going | plan | install | accept | accepts',
    ),
    ...phrasings(
      "you | you'd | you'll | you will | you would | newcomers | the newcomer | new members | the friend | a friend",
      '- | also | both | then | too',
      'get | gets | receive | receives | save | saves | start | earn | have | too | skip | pay',
    ),
    ...phrases(
      "whoever signs | whoever registers | whoever joins | whoever orders | whoever buys | whoever uses | anyone who signs | anyone who registers | anyone who joins | everyone who signs | everyone who registers | everybody who joins | who registers | who signs up | who joins | through me | through you | under me | over it | via it | from it | off it | with my name | on my name | my name as | that accepts | who accepts | on everyone you bring | everyone you bring | was anyone | anyone was going to | anyone going to join | who's in | when they ask | when asked | sign up free | registering is free | sign up is free | signing up is free",
    ),
  ],
}

/** Where a shop asks who sent the customer. */
export const whoSentYou: Match = {
  any: [
    {
      words: [
        ...phrasings(
          'who | whom | where | how | what | which member | which friend',
          'told | sent | referred | recommended | invited | introduced | advised | brought | talked | pointed | did you hear | you heard | you found | found | heard',
          '- | you | about | us | of us | you here | you to us | about us | them',
        ),
        ...phrasings(
          'introduced | referred | invited | recommended | advised | sent | sponsored | brought in',
          'by | you | from',
          '- | box | field | line | somebody | someone | a member',
        ),
        ...phrasings(
          'put | write | enter | name | mention | say | tell them | tell him | tell her | give | quote | choose | type | drop | see | list | state | use',
          '- | in | down | that | it was | as',
          'my name | my nick | my handle | my surname | my member number | my number | my username | my id | me as | me in | i sent you | i told you | i sent | me there | petra | my initials | my mail',
        ),
        ...phrases(
          'as the referrer | as referrer | as the person who | as the one who | as your sponsor | as sponsor | as godparent | as the recommender | as recommender | as introducer | the referrer | referrer field | referral field | friend number | member number | sponsor number | partner number | godparent | godmother | godfather | vouch | vouches | vouched | i vouch | i can vouch | bring a friend | bring-a-friend | tell a friend | names me | name me | named me | my name there | my name is there | known there as',
        ),
      ],
    },
  ],
}

/** Readers are to sell for somebody. */
export const sellForUs: Match = {
  any: [
    {
      pattern:
        '\\b(?:\\d{1,2} ?(?:%|percent|per cent)|[$€£]\\d{1,4}|\\d{1,4} (?:euros?|dollars?|pounds?)|a share|a cut|commission|points|a bonus)[^.!?\\n]{0,30}\\b(?:of|on|for|per|from|with) (?:everything|anything|each|every|all|any|whatever|orders?|sales?|the sales)\\b[^.!?\\n]{0,30}\\b(?:through you|sold|you sell|you bring|via you|over it|comes over|from your|with your|order|sale|strap|customer|follower|signup|page|recommend)',
      needs: [
        '%',
        'percent',
        'per cent',
        '$',
        '€',
        '£',
        'euro',
        'euros',
        'dollar',
        'dollars',
        'pound',
        'pounds',
        'a share',
        'a cut',
        'commission',
        'points',
        'a bonus',
      ],
    },
    {
      words: [
        ...phrasings(
          'become | be | join as | apply as | sign up as | looking for | we want | we need | seeking | wanted | search for | searching | recruiting | we look for',
          '- | an | a | our | more | new | some | photographers as | ten | twenty',
          'affiliate | affiliates | ambassador | ambassadors | partner | partners | reseller | resellers | recommender | recommenders | brand ambassador | brand ambassadors | creators | influencers | influencer | testers and sellers | associates | multipliers | promoter | promoters',
        ),
        ...phrasings(
          'join | be part of | sign up for | apply for | get into | enter',
          'my | our | the',
          'team | downline | network | affiliate programme | affiliate program | partner programme | partner program | ambassador programme | ambassador program | creator programme | creator program | sales team | referral programme | referral program',
        ),
        ...phrasings(
          'you | members | photographers | partners | users',
          '- | can | could | will',
          'earn | make | get paid',
          'up to | extra money | money | while | on every | on each | a commission | from it | per',
        ),
        ...phrases(
          'earn while you | earn with your | earn money with | earn by recommending | get paid to recommend | get paid for | monetise your | monetize your | passive income | paid monthly | monthly payout | payout monthly | weekly payout | 30-day cookie | 60-day cookie | 90-day cookie | cookie lasts | own discount code | your own code | your own link | your own page | a personal page | starter kit | recommend our | recommend our bags | promote our | promotes our | recommend us | link to us | place our banner | put our banner | network of photographers | building a network',
        ),
      ],
    },
  ],
}

/** There are a few of them to give away. */
export const invitesToGive: Match = {
  words: [
    ...phrasings(
      'have | got | get | there are | i have | with | gives me | give me | can have | up to | still | another | i can bring | let me bring | let us bring | lets me bring | allowed',
      '- | now | still | i | about | up to | exactly',
      'a | an | one | two | three | four | five | six | ten | several | some | a few | 2 | 3 | 4 | 5 | 10 | more | spare',
      '- | more | free | spare | unused',
      'invite | invites | invitation | invitations | invite codes | guest | guests | recommendations | recommendation | places | referrals | friend slots | friend places | trial keys | beta keys | keys | passes | guest passes',
    ),
    ...phrasings(
      "as somebody's | as someone's | as my | as a member's | through someone's | via someone's | with someone's | as a friend's | with an | with a | through an | by | on | via | via an",
      'guest | guests | invite | invitation | recommendation | referral | friend',
      '- | only | gets | from | of | you',
    ),
    ...phrases(
      "invite only | invitation only | invite-only | members only by | bring in others | bring others in | bring along | bring a friend | i bring along | somebody i bring | someone i bring | generate one for you | bring-a-colleague | bring a colleague | i'm the colleague | vouching | vouched for | i've vouched | friend's e-mail | friend's email | friend's mail | partner account | as an agent | i'm an agent | agent since | make you one | i'll vouch | vouch for you | friend bit | my guest | my invite | my invitation | my referral | my recommendation | someone like me | lets in new members",
    ),
  ],
}

/** How one joins. */
export const signUpWords: Match = {
  words: phrases(
    'install from my | install it from my | orders placed with | placed with agent | agent | sign up | signs up | signup | signups | sign-up | sign-ups | signing up | register | registers | registering | registration | join | joins | joining | club | create the account | create an account | open an account | account | invite | invitation | referral | referrer | member | membership | members by | apply | platform | beta | waiting list | queue | rental | app | loyalty | points',
  ),
}

/** What sellers are promised. */
export const sellForUsWhy: Match = {
  words: phrases(
    'commission | earn on | paid monthly | monthly | payout | sign up is free | free to join | no cost | no fee | bonus | ask me how | personal page | starter kit | cookie | own code | on every | for each order | for every order | dm | pm | message | write to | apply | interested',
  ),
}

/** That is the writer, or a name that is to be typed. */
export const myNameThere: Match = {
  words: phrases(
    "my name | mine is | mine's | my handle | my nick | that's me | that is me | i'm karel | it's me | me in it | me there | i'd be thrilled | would be grateful | who'd be grateful | would be glad | i'd be glad | you'd be too | be pleased | be happy | my surname | i go by | just so you know | a fellow called | a certain | a lady called | a chap called | by the name of | named",
  ),
}
