import { phrases } from '#app/features/moderation/phrases.ts'
import { phrasings } from '#app/features/moderation/phrasings.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** Somebody who reads this may have it. */
export const forTheTaking: Match = {
  words: [
    ...phrasings(
      'take | grab | have | use | snag | nick | claim | burn | steal | try | copy | enjoy | share | apply',
      'it | them | mine | that | either | both',
      '- | before | while | if | for | at | on | and | who | please | guys | all | folks | friends | free | now | up',
    ),
    ...phrasings(
      'somebody | someone | anybody | anyone | whoever | one of you | some of you | those who | all who',
      '- | can | may | might | could | should | will | please',
      'use | uses | take | takes | want | wants | grab | grabs | type | types | ask | asks | write | writes | says | say | mention | mentions | enter | enters | quotes | fancy | fancies',
      '- | it | them | this | that | one | some | in | first',
    ),
    ...phrasings(
      'first | first person | first one | first three people | first two | first three | first few | whoever is first',
      'to',
      'write | answer | ask | reply | raise | comment | dm | pm | message | claim | type | say | shout | speak | put | grab | take | use | get | post',
    ),
    ...phrasings(
      "i | i'll | we | we'll | i can | i could | happy to",
      'send | paste | post | give | dm | pm | mail | share | tell | pass',
      'you | the number | the code | the digits | the string | the rest | it | them | one | the word | to whoever | on',
    ),
    ...phrases(
      "tell u | tell you if | if u write | if you write | who are the other | may have a use | have a use for it | feel free | be my guest | help yourself | help yourselves | go ahead | go for it | go nuts | go wild | knock yourself out | knock yourselves out | have fun | you're welcome | you are welcome | thank me later | is yours | are yours | it's yours | all yours | yours if | hope it helps | hope this helps | pass it on | pass this on | raise a hand | raises a hand | hands up | any takers | who wants | who wants it | anyone want | anybody want | up for grabs | for grabs | to give away | giving away | tell me where to send | where to send | ask and | ask me | ask nicely | dm me | pm me | message me | dm for | pm for | write me | write to me | drop me | would be a pity | it's a pity | be a shame | shame to | pity to | go to waste | going to waste | goes to waste | better you than | for you all | for you lot | for you guys | for all of you | for all members | for members | for friends | with friends | to a friend | for a friend | quick while | be quick | hurry | don't say i | nobody told you | you didn't hear | don't tell | don't post it | keep it between | good luck | merry christmas | cheers | please take | please to apply | please to use | please apply | please use | just type | just enter | just put | just use | just say",
    ),
  ],
}

/** It is left over. */
export const goesSpare: Match = {
  words: [
    ...phrasings(
      "won't | will not | can't | cannot | don't | do not | i'm not going to | not going to | never going to | am not going to | wont | cant | dont",
      '- | be | really | ever | actually | be able to | get to | plan to | want to | need to',
      'use | using | need | needing | get round | get around | get through | order | ordering | buy | buying | spend | redeem | manage | want | plan one | shop there',
      'it | them | mine | this | that | one | both | all | another | anything',
    ),
    ...phrasings(
      'sent | gave | gives | mailed | handed | given | left | ended up',
      'me | us | with',
      'two | three | four | five | several | a spare | a second | another | an extra | a few | some | more | both | one more',
    ),
    ...phrasings(
      'one | two | three | four | five | six | a few | some | several | a couple | 2 | 3 | 4 | 5',
      'left | spare | over | going spare | unused | to spare | remaining | to give | to give away',
    ),
    ...phrasings(
      "i have | i got | i've got | have | got",
      'a spare | another | an extra | one more | a second | some spare | more of',
    ),
    ...phrases(
      "stopped buying | no use for | no use to me | of no use | nothing to me | no friends who | left over | leftover | left from my | going spare | unused | lying around | lying here | sitting in my | sits in my | sitting here | dies on | dies sunday | dies friday | dies at | expires on | expires in | expires at | expires soon | expires sunday | expires friday | expires tomorrow | expires tonight | expires next | runs out on | runs out in | lapses | ends on | last day | second code on it | already have one | already have two | only need one | only one per | isn't for me | not for me | i don't plan | i don't shop | clear conscience",
    ),
  ],
}

/** It works for everybody, and goes on working. */
export const worksForAll: Match = {
  words: [
    ...phrasings(
      'still',
      'works | work | working | goes through | go through | honours | honors | honour | honoring | honouring | accepts | accept | takes | take | valid | live | on | good | active | open | gives | does | gets | get | spits | knocks | drops | saves',
    ),
    ...phrasings(
      "never | nobody | no one | don't | doesn't | does not | do not | they don't | not | noone",
      'checks | check | checked | asks | ask | asked | verifies | verify | remember | remembers | counts | tied to | personal | limited | looks | look | bound to | linked to',
    ),
    ...phrasings(
      'works | valid | goes | applies | stacks | stack | counts',
      'for | on | at | with | in',
      'everyone | everybody | anyone | anybody | all | everything | anything | the | any | every | most | cages | bags | lights | other | sale | reduced | top | mobile | free shipping | one | each',
    ),
    ...phrasings(
      'valid | good | runs | lasts | live | open | usable',
      'until | till | through | to | for | up to | while',
    ),
    ...phrases(
      "nobody switched off | never switched off | forgot to switch off | forgot to turn off | not switched off | still unlocked | works online | works online too | works there too | isn't over | good sports | no limit on uses | no limit on | no limit to | no limits | as many times | as often as | unlimited | reusable | more than once | again and again | in march, and | even if it's not | even if its not | even if you're not | stackable | can be combined | no minimum | no strings | no questions | no conditions | condition: none | one use per | per account | per customer | per household | per person | not reduced | already reduced | sitewide | site-wide | storewide | entire shop | whole shop | whole range | on everything | on anything | everything that isn't | one time, | one-time | single use | done it four times | done it twice | did it twice | isn't limited | is not limited | works too | i've tested | tested it | tried it this | tried it today | worked this morning | worked today | worked for me | worked yesterday | just worked | works as of",
    ),
  ],
}

/** Codes by their shape or effect rather than by name. */
export const codesSoCalled: Match = {
  words: [
    ...phrasings(
      'list of | set of | a few | some | the | these | eight | six | five | seven | ten | nine',
      'letters and numbers | letters | digits | characters | numbers that | words that | string | strings',
    ),
    ...phrasings(
      'number on my | number on the | what is | what stands | the word | the words | the number | the name | the line | the tiny print | the small print | tiny print | fine print',
      '- | that is | on | at | in | printed',
      'printed | the bottom | page | there | at the end | under the lid | on the lid | inside the lid | the inside | in the box | on the card | in the manual | on the back',
    ),
    ...phrases(
      'that make things cheaper | makes things cheaper | make it cheaper | makes it cheaper | makes everything cheaper | a string you can reuse | you can reuse | work out where it goes | where it goes | where it asks | is good for one in | good for one in five | named after my | named after me | the organisation line | organisation line | company line | club line | club field | friend shoots | share this with | pass this on | little cards | cards on the counter | leaflet inside | leaflet in the | flyer in the | sticker under the lid | hover over the basket | leave the basket | leave the cart | leave the site | move the mouse | moves the mouse | press buy | press "buy" | part with one | parting with one | share what the rep | the rep gave',
    ),
  ],
}

/** Who gave it, and when. */
export const whereCodesComeFrom: Match = {
  words: phrases(
    'spring mailing | mailing | dispatch mail | guest pass | receipt | flyers | loyalty card | birthday club | the rep | a rep | thank-you mail | thank you mail | thank-you card | they mailed me | they sent me | they gave me | gave us | the owner | the maker | the brand | the shop | the store | black friday | newsletter | apology | to say sorry | as a thank you | birthday | in the parcel | in the box | in my parcel | with my order | at the show | at the fair | at the stand | trade show | photo fair | leaflet | flyer | on their page | on their site | from their page | ordering direct | order direct | if you order | if you buy | the webshop | the hut | the counter | pop-up | popup | let me choose | made a code | made me a | ambassador | kindly',
  ),
}
