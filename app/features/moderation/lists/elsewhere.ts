import { phrases } from '#app/features/moderation/phrases.ts'
import { phrasings } from '#app/features/moderation/phrasings.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** It is kept from the thread. */
export const notHere: Match = {
  words: [
    ...phrasings(
      "can't | cant | cannot | can not | won't | wont | i dont | i don't | i do not | we don't | we do not | rather not | better not | not going to | shouldn't | wouldn't | not allowed to | may not | i'm not | not something to | nothing to | no need to | prefer not to | not able to | i'd not",
      '- | really | openly',
      'talk | discuss | say | post | write | put | list | listing | name | quote | share | show | mention | publish | advertise | be posted | be discussed | tell | speak | ask | go into | explain | reveal',
      '- | it | them | that | this | a | the | any | about | numbers | figures | figure | more | him | her | everything | too much | names | details | on',
    ),
    ...phrasings(
      'not | never | nothing | away from | off | outside | rather than | no prices | no price | no details | no names | not on | not in',
      '- | the | this | of the',
      'here | in public | publicly | forum | thread | board | in the open | openly | on the forum | on here | site',
    ),
    ...phrases(
      "dont ask here | don't ask here | please don't ask | because of the rules | the rules here | rules don't let me | mods needn't | mods need not | mods are watching | mods are reading | mods don't | moderators needn't | moderators don't | before a mod | not everybody needs | everybody needn't | rather not have everybody | i'd rather not | between us | between ourselves | quietly | discreetly | discretion | in private | privately | private only | i don't put prices | no listing | i'm not listing | not listing them | start a debate | not for everyone's eyes | not for all eyes | elsewhere",
    ),
  ],
}

/** Ways to be found that name no address. */
export const whereToFindMe: Match = {
  words: [
    ...phrasings(
      'same | my | this | identical',
      '- | user | nick | old | usual',
      'name | nickname | nick | username | user name | handle | avatar | picture | alias | id',
      '- | as | like | i use | with',
      'here | there | everywhere | elsewhere | on the | on | as here | with a | without the | as on | over there | backwards',
    ),
    ...phrasings(
      'you | people | those interested | whoever | anyone',
      '- | all | already | who',
      'know | knows | find | finds | will find | can find | could find | reach | can reach | see | will see',
      'where | how | which | what | me | us | him | her | my',
      '- | to | i | we | the | private | envelope | messages | icon | on | at | through | over | by | under | via',
    ),
    ...phrasings(
      'my | our | the | his | her',
      '- | contact',
      'details | number | address | mail | e-mail | email | phone | mobile | telephone | calendar | door | contact page | whereabouts | profile | card',
      'is | are | behind | in | on | under | below | stands | at | works | page | pinned',
      '- | behind | in | on | under | my | the | at',
      'profile | avatar | bio | signature | picture | page | site | card | name | my avatar | my profile | my bio | my signature | my site | van | first post | about page',
    ),
    ...phrases(
      "bring it to me | bring yours | bring them to me | bring it in | send it to me | send it in to | find my form | my form | hop over | calendly | book me | book a call | book a slot | tell him the | tell him that | tell her that | looks forward to hearing | forward to hearing from you | waiting your reply | waiting for your reply | awaiting your reply | envelope icon | the envelope | little envelope | message button | private message | private messages | private messaging | paper plane | blue plane | plane app | blue app | green app | green one | green bubble | green icon | purple app | bird app | the bird site | photo app | picture app | little ghost | the blue one with | drop me a line | drop us a line | drop me a note | drop a line | get hold of me | get hold of us | get hold of him | get a hold of | give me a bell | give me a shout | give me a ring | give me a call | give us a bell | give us a shout | give us a ring | tap me on | hand it over | pass it over | first move | make the first move | let us talk | let's talk | we can talk | can talk elsewhere | talk elsewhere | take it from there | take it to | take this to | happy to talk | happy to chat | come and find me | come find me | find me at | find me on | find me under | find us at | find us on | meet me | meet up | come by | stop by | knock | knock on | write me | write to me | mail me | e-mail me | email me | ring me | phone me | call me | text me | dm me | pm me | ping me | message me | inbox me | inbox | dms open | dms are open | dm open | pms open | pms are open | pm open | dm | pm | add me | i add you | i'll add you | chat group | group chat | our group | my group | usual address | best reached | is reached | be reached | reachable | reach me | reach us | reach him | reach her | reach out | picks up | answers letters | answers the phone | answers mails | answers his phone | in the evening he answers | voice mail | ask in private | asking in private | ask me in private | ask me privately | write in private | post box | po box | p.o. box | postfach | call in | shout across | ask for him | ask for her | ask for me | ask around for | i can give his | i can give her | give you his | give you her | give his number | give out his | pass on his | pass his number | pass you on | put you in touch | put you through | connect you | introduce you | put in a word | send reel | send your reel | send cv | cv to | send portfolio | send a reel | portfolio to | reel and rate | apply to | apply at | write to",
    ),
  ],
}

/** A number, an extension or an address as it stands. */
export const numbersToDial: Match = {
  any: [
    { contactHandle: true },
    { list: 'handles' },
    {
      pattern:
        '\\b0\\d{2,4}[ /]\\d{2,4}[ .-]?\\d{2,4}(?:[ .-]?\\d{2,4}){0,2}\\b|\\b\\d{3}[ .-]555[ .-]\\d{3,4}\\b|\\b\\d{3}[ .-]\\d{3}[ .-]\\d{4}\\b|\\b9\\d{2} \\d{3} \\d{3,4}\\b|\\b\\(\\d{3}\\) ?\\d{3}[ -]\\d{4}\\b',
      needs: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
    },
    {
      pattern: '\\b(?:extension|ext\\.?|room|bell|desk|counter|number ending|ending(?: in)?) ?\\d{2,4}\\b',
      needs: ['extension', 'ext', 'ending', 'number ending'],
    },
    {
      pattern:
        '\\b(?:(?:oh|zero|nought|one|two|three|four|five|six|seven|eight|nine|double|triple|then)[ ,.-]{1,3}){4,}(?:oh|zero|nought|one|two|three|four|five|six|seven|eight|nine)\\b',
      needs: [
        'oh',
        'zero',
        'nought',
        'double',
        'triple',
        'seven',
        'eight',
        'nine',
        'four',
        'five',
        'three',
        'six',
        'two',
        'one',
      ],
    },
    {
      pattern:
        '[a-z0-9_-](?: ?\\(at\\) ?| ?\\(a\\) ?| ?\\[at\\] ?|@)[a-z0-9-]{2,24}(?: dot | \\(dot\\) | ?\\[dot\\] ?|\\.)(?:[a-z]{2,10})\\b|\\bat [a-z0-9-]{3,24} dot [a-z]{2,5}\\b',
      needs: ['dot', '@', '(a)', '(at)'],
    },
  ],
}

/** Where people talk who are not here. */
export const otherServices: Match = {
  words: phrases(
    'whatsapp | telegram | viber | wechat | skype | discord | kakao | kakaotalk | zalo | facebook messenger | signal me | on signal | via signal | line id | on line, | linkedin | snapchat | threema | facebook group | chat group | group chat | paper plane | plane app | anydesk | teamviewer',
  ),
}

/** A place or a name to look for. */
export const foundThere: Match = {
  words: phrases(
    "in the phone book | phone book | in the book | back yard | backyard | blue door | red door | green door | my workshop is | under the link | from the other thread | over to the server | the server | my server | same icon | my other account | other account | other network | those on the list | get on the list | to get on it | in the directory | in the yellow pages | yellow pages | yard | courtyard | second floor of | third floor of | floor of the | next to the bakery | behind the station | opposite the | above the bakery | round the back | around the corner from | on the market | at the market | outside the market | broadcast list | mailing list | waiting list | onto the list | get onto | add people | the admin | group's called | group is called | known as there | under discdoctor | nick there | not on here | forty minutes from | half an hour from | an hour from | by car | van outside | stall number | pinned to my profile | on the card pinned",
  ),
}

/** And only there. */
export const overThere: Match = {
  words: phrasings(
    'only | best | easiest | quickest | rather | just | all | details | specs | sheets | samples | prices | orders | bookings | questions | enquiries | inquiries | more | rest | find me | find him | me | us | him | her | people find me | contact | quote | offers',
    'over | via | on | by | through | per | under | in',
    '- | my | our | the',
    'whatsapp | telegram | wechat | viber | skype | discord | messenger | signal | line | instagram | insta | facebook | linkedin | zalo | kakao | snapchat | threema | sms | text message | telegram channel | discord server',
  ),
}

/** Told where the writer is told, not here. */
export const toldElsewhere: Match = {
  words: phrasings(
    'price | prices | sizes | photos | pics | number | numbers | details | dates | stock | rates | shipping | terms | all | everything | contact | contacts | more | info | information | the rest | conditions | menu | list | address | mail',
    '- | is | are | basically | all | also | too | as well | and the rest',
    'in | on | under | behind | via',
    'my | our',
    'bio | profile | signature | avatar | about page | stories | story | status | card | picture | story highlights | highlights | dms | inbox',
  ),
}

/** What the writer, or somebody known, does or has for others. */
export const doneForOthers: Match = {
  words: [
    ...phrasings(
      "i | we | i'll | we'll | i can | we can | he | she | i also | we also | i still | i've been | they | i could",
      '- | also | still | only | just | mostly | gladly | happily | can | sometimes',
      'do | does | make | makes | fix | fixes | rebuild | rebuilds | convert | converts | swap | swaps | crimp | crimps | sew | sews | cut | cuts | machine | machines | print | prints | rent | rents | stock | stocks | import | imports | bring in | brings in | get | gets | fabricate | fabricates | service | services | calibrate | calibrates | clean | cleans | modify | modifies | teach | teaches | build | builds | supply | supplies | sell | sells | flash | flashes | unlock | unlocks | replace | replaces | solder | engrave | rehouse | mill | mills | order | orders | ship | ships | deliver | delivers | hire out | set aside | put aside | keep',
      'it | them | these | those | one | some | more | this | that | small lots | any | all | for | to order | at home | remotely | on request | on the side | heavier | the same | same day | the swap | a few | lenses | sensors | heads | cables | leads | straps | cages | monitors | plates | him | the | your | yours | for people | for others | for a',
    ),
    ...phrases(
      'cheap | cheaply | cheap price | first talk free | free quote | small fee | fair sum | for a fee | for a fair | fair price | fair prices | small sum | price list | price as a pdf | catalogue | all the stock | stock and price | small stock | new stock | quantity left | a few left | in small lots | next batch | new batch | next round | next run | made to order | made to measure | to measure | any length | any connector | any thread | any size | any colour | custom lengths | custom length | custom work | dims and quotes | calibrations | calibration | sensor cleaning | sensor swaps | conversions | ir conversion | rentals | rental | bookings | appointments | slots in | private pupils | pupils | tuition | private tuition | workshops | interested companies | distributor | distributors | wholesale | samples | set one aside | put one aside | what they cost | what it costs | what it would cost | price? | shipping? | photos? | hunting for | been hunting | have been looking for | looking for one | cost with postage | the uncoated version | unlocked | from the factory | in the factory | at the factory | the supplier | which supplier | my supplier | the importer | on commission | handmade | made by hand | by hand | short of a | decent rate | fair rate | good rate | day rate | boom op | wanted: | for a living | samples too | spec sheets | stock of | spare springs | gels cut | cut to size | first one free | grey-market | half cases | carbon legs | paid weekly | paid daily | steady work | second shooters | second shooter | photographers for | operators for | catalogue shoots | full strip-down | strip-downs | same-day | same day service',
    ),
  ],
}

/** Somebody who is not a member, by name or trade. */
export const somebodyElse: Match = {
  words: [
    ...phrasings(
      'his | her',
      '- | first | nick',
      "name is | name's | number | address | workshop is | workshop | mobile | phone | mail | shop is",
      '- | is | at | in | on',
    ),
    ...phrasings(
      'man | woman | lady | guy | chap | bloke | fellow | gentleman | friend | cousin | brother | uncle | neighbour | colleague | person | teacher | machinist | tailor | saddler | technician | engineer | somebody | someone | one',
      'who | in | at | from | i know | down',
      '- | the | my | in',
      'makes | rebuilds | repairs | fixes | sews | cuts | does | builds | teaches | converts | services | machines | prints | brings | knows | works | factory | workshop | lyon | leeds | makes these | sells',
    ),
    ...phrases(
      "isn't online | is not online | not online | no website | has no website | doesn't like forums | does not like forums | not a member | isn't a member | doesn't do forums | hates computers | no internet | i know somebody | i know someone | i know a man | i know a guy | i know a woman | i know the man | i know people | i've got a man | i have a contact | a contact of mine | my contact | ask for lily | ask for | called on | tell him | tell her | he picks up | she picks up | he answers | she answers | does the bookings | do the bookings | takes private | run by a",
    ),
  ],
}

/** When to reach them, or on what terms. */
export const hoursAndTerms: Match = {
  words: phrases(
    "evenings | evenings only | evenings please | after six | after five | after 5 pm | after 6 pm | after 7 | after seven | before ten | before nine | any time | anytime | any decent hour | weekdays | mornings | on saturdays | same day | same evening | same day reply | within the hour | within a day | no time wasters | serious only | serious people | serious buyers | anyone serious | only serious | first come | by voice | by appointment | every morning | every evening | 24/7 | 24 hours | office hours | worldwide | ship worldwide | i answer | i reply | i'll reply | i'll answer | we answer | reply fast | quick reply | speaks english | tell him the | tell her the | tell me the | tell me your | say me your | new people | new members | if you have been | anyone looking for | anybody looking for | anyone need | anyone needs | if you need | if u need | if u want | if you want | if you fancy | who'd like | who would like | if there's a | way to reach us | way to reach me | whoever was asking | whoever asked | you came from here | you want the | whoever wants | whoever needs | anyone in | anybody in | anybody needing | anyone needing | needing | need a | needs a | for those who | if your | if you're in | if you are in | interested",
  ),
}

/** It was the maker, the shop or the house that was written to. */
export const rightfulContacts: Match = {
  words: [
    ...phrasings(
      'i | we | they | he | she | support | the maker | the dealer | the shop | the company | service | which',
      '- | never | finally | just | have | had | already',
      'called | phoned | rang | wrote | mailed | emailed | e-mailed | messaged | contacted | answered | replied | told | asked | texted | dmed | promised | picked up',
      '- | me | us | them | back | him | her | the | to',
    ),
    ...phrases(
      "support | customer service | the maker's | under warranty | warranty card | serial number | serial | the hotline | service centre | service center | tech support | moderators | the mods | a mod | staff | report | contact form | the manual | spam | scam | invoice | emergency | 112 | ambulance | rescue | the club | error",
    ),
  ],
}
