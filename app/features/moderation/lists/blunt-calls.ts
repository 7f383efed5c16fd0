import { phrases } from '#app/features/moderation/phrases.ts'
import { phrasings } from '#app/features/moderation/phrasings.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** Nobody says this who does not have something to hand out, to raffle or to be voted for. */
export const bluntCalls: Match = {
  any: [
    {
      words: [
        ...phrasings('vote | votes | click | heart | upvote', 'for', 'my | mine | our | us | me | number'),
        ...phrasings(
          'winner | winners | names | a name | one name | five names',
          '- | is | are | will be | gets | get',
          'drawn | picked | chosen | selected | announced | pulled | revealed',
        ),
        ...phrasings(
          'enter | entered | register | sign up | comment | reply | post | write | answer | guess | subscribe | follow | share | tag',
          'to win | for a chance | for the chance | for the draw | into a draw | for the raffle',
        ),
        ...phrasings('tag', 'us | two | three | a friend | friends | your | me in'),
        ...phrasings(
          'first',
          'ten | twenty | thirty | fifty | 10 | 20 | 50 | 100 | hundred | people | members',
          'get | win | receive | people | members | to',
        ),
        ...phrasings(
          'subscribe | please subscribe | do subscribe | follow | please follow | do follow',
          'to | for | if | and | me | us',
          'my | our | the channel | more | it helps | on | hit | like',
        ),
        ...phrasings(
          'seats | places | spots | slots | tickets | spaces',
          'are | - | still',
          'left | available | open | remaining | free | going | limited',
        ),
        ...phrasings(
          'our | my',
          'shop | store | showroom | webshop | online shop | outlet | warehouse | stall | stand',
          'is | has | opens | opened | in | until | at | - |',
          '20 | now | just | open | everything | reopened | sells',
        ),
        ...phrasings('come | drop', 'and | by', 'browse | see us | try | say hello | visit | have a look'),
        ...phrasings(
          'rates | prices | portfolio | dates | booking | bookings | details | samples | examples | diary | calendar',
          'on | at | via | in',
          'my | our',
          'page | site | website | profile | bio | signature | insta | instagram | link | portfolio',
        ),
      ],
    },
    {
      pattern:
        '\\b(?:my|our)(?: [a-z-]+){0,3} (?:channel|podcast|e-?book|book|zine|course|workshop|newsletter|patreon|shop|store|app|preset|presets|luts?|pack|plugin|site|blog|kickstarter|campaign|masterclass|class|page|video|tutorial|portfolio|substack|etsy|guide|deck|calendar|prints?|tool)\\b[^.!?\\n]{0,80}\\b(?:starts?|launch(?:es|ed)?|out now|is out|is up|live|open(?:s|ed)?|subscribe|sign ?up|left|for (?:[$€£]|\\d|six|five|ten|free)|dollars|euros|pounds|download|link|covers|chapter|tier|available|search for|look for|helps|see|watch|listen|join|book|order|buy)\\b',
      needs: ['my', 'our'],
    },
    {
      pattern:
        '\\b(?:we|i) (?:also )?(?:retouch|edit|build|make|sell|rent|repair|machine|engrave|print|design|colour|color|grade|shoot|film|fit|supply|import|calibrate|teach|offer|restore|sew|service|convert|modify|produce)\\b[^.!?\\n]{0,50}\\b(?:for (?:small|other|private|local|studios|brands|clients|companies|people|museums|anyone|members|photographers|crews|productions|half|the price)|to order|on request|turnaround|worldwide|from \\d|two-day|per (?:image|photo|hour|day)|at (?:fair|good|low))',
      needs: [
        'for',
        'to order',
        'on request',
        'turnaround',
        'worldwide',
        'from',
        'two-day',
        'per',
        'at fair',
        'at good',
        'at low',
      ],
    },
    {
      pattern:
        '\\b(?:two|three|four|five|six|last|few|some|\\d{1,2})(?: last)? (?:seats?|places|spots|slots|spaces|tickets)\\b[^.!?\\n]{0,50}(?:left|in|for|on|open|free|still)\\b',
      needs: ['seat', 'seats', 'places', 'spots', 'slots', 'spaces', 'tickets'],
    },
    {
      pattern:
        '\\b(?:put|use|enter|type|write|quote|mention|try|say|give|paste|add|name|apply|state)\\b[^.!?\\n]{0,30}\\b(?:at (?:the )?(?:checkout|counter|till)|in (?:the|that|their) (?:[a-z]+ )?(?:box|field|line|form|remarks?|notes?|comments?|basket|cart)|on (?:the|your) (?:order|form)|(?:before|when) (?:you )?(?:pay|paying|order|ordering|register|registering|sign up|signing up))\\b[^.!?\\n]{0,80}\\b(?:off|drops?|falls?|cheaper|free|less|percent|%|discount|saves?|knock|waived|vanish|price|credit|bonus|yours|reduce|lower|thank)',
      needs: [
        'checkout',
        'counter',
        'till',
        'box',
        'field',
        'line',
        'form',
        'remark',
        'notes',
        'note',
        'comment',
        'basket',
        'cart',
        'on the order',
        'on your order',
        'pay',
        'paying',
        'order',
        'ordering',
        'register',
        'registering',
        'sign up',
        'signing up',
      ],
    },
    {
      pattern:
        "\\b(?:if|when|once|as soon as|at|with)\\b (?:we(?:'re| are)|there are|enough|ten|twenty|five|fifteen|thirty|a dozen|\\d{1,3})\\b[^.!?\\n]{0,60}\\b(?:order|together|pieces|join|sign|each|apiece|a piece|buyers|names|of us|sets|units)\\b",
      needs: [
        'order',
        'together',
        'pieces',
        'join',
        'sign',
        'each',
        'apiece',
        'a piece',
        'buyers',
        'names',
        'of us',
        'sets',
        'units',
      ],
    },
    {
      words: phrases(`
        lucky draw | prize draw | enter to win | chance to win | you could win | and win a | win one of | one of you gets | one of you wins | entered for | entered into | in the hat for | is drawn on | drawn on sunday | drawn on friday | tag us | friends to upvote | most upvotes | most likes wins | testers wanted | keep the gimbal | closest guess | nearest number | you know what to do | like & subscribe | like and subscribe | hit the bell | link in bio | link in my profile | link in my bio | link in profile | would mean a lot if | gave it a follow | give it a follow | give us a follow | give me a follow | i'd love you to try | would love for you to try | would love your vote | check out my | check out our | take a look at my | back us on | back the project | every pound counts | every dollar counts | every euro counts | every bit helps | chip in | crowdfunding goal | days left | now booking | taking bookings | free dates | free days in | happy to take on | open for commissions | my dates | book through | productions who | kept us busy | keeps us busy | private tests for companies | which is what my company | what my company does | what we do for a living | voted best | paid plan | open beta | in my patreon | tier two | for supporters of | are for supporters | has my name on it | distributor wanted | distributors wanted | dealers wanted | resellers wanted | agents wanted | contact us via | for price list | pls add | please add telegram | on tg | over tg | wechat same | whatsapp group | telegram group | group chat | broadcast list | discord server | say hello to @ | slide in | slide into | my inbox, | write me private | write private | not here, | for obvious reasons | my mailbox | reachable by | i'll connect you | can connect you | connect you two | give out his | give you his | pass you his | for his number | for his contact | for her number | send you the contact | ask me in private | ask in private | not allowed to say where | can't say where | can't tell you where here | rhymes with | starts with the letter | name starts with | first letters | take the first letter | read it out loud | read it backwards | spelled backwards | put it together yourselves | swap the obvious | remove the spaces | drop the spaces | without the spaces | yes gets deleted | gets deleted here | links vanish | mods are watching | before mods | fancy letters | foreign letters
        two-day turnaround | we both get | both of us get | something nice happens | something for both of us | and so do i | i get the same | and i the same | use my link | use my code | my invite | my referral | my affiliate | via my link | through my profile | through my link | through my page | my member number | friend number | friends scheme | refer-a-friend | refer a friend | made me an ambassador | ambassador for | ambassador here | i earn a | earn a few points | i get a small | small commission | no extra cost to you | costs you nothing extra | counts for my | credited to | credited against | attributed to me | keep a tally | name me | quote my name | use my name | mention my name | drop my name | give my name | tell them i sent | tell them petra | say i sent | say that i sent | my handle is | my handle there | my name there | as an associate
        don't pay full price | still take last year's | still accept last year's | loophole | pricing mistake | price mistakes | asks for a note | up for grabs | the other two are yours | other one is yours | other is yours | i only need one | only need one | take it, it's yours | first come first | one use per account | use per account | one per customer | stacks with | for forum members | for members here | for people from here | for folks from here | for folks who come from | for anyone here | for everyone here | forumites | forum folk | forum friends | for the forum | corporate price | order for you | order it for you | pay me back | get it for you cheaper | get you one cheaper | friends and family price | staff price | staff discount | group order | group buy | collecting names | who's in? | put your name down | i'm at twelve | so far, say | minimum of ten | straight from us | order from us | order direct | ordering direct | direct from us | everything in our shop | everything in the shop | our whole range | we've reopened | we opened a | coffee's on us | in stock again | back in stock at | limited run | until the end of the month only | introductory price | early-bird | early bird | pre-order price | thank me later | subscribe & save | subscribe and save | lighter on the wallet | i work the counter | work the counter | i work there | pinned to my profile | my mobile's on | my number's on | check my linktree | my linktree | try it free | try it for free | on my latest reel | on my reel | insane discounts | go check out | order through me | buy through me | order via me | get it through me | through me you | i can get you a | i can get them for | i can get these for | i supply | ask me for the list | ask for the list | message for the list | pays half | pay half | half the fee
      `),
    },
  ],
}
