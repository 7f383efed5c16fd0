import { phrases } from '#app/features/moderation/phrases.ts'
import { phrasings } from '#app/features/moderation/phrasings.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** A third person who makes, mends or sells. */
export const somebodyIKnow: Match = {
  words: [
    ...phrasings(
      'my | a',
      'brother | cousin | sister | wife | husband | father | dad | uncle | aunt | son | daughter | friend | mate | neighbour | neighbor | mechanic | machinist | tailor | colleague | contact | source | supplier | chap | guy | bloke | lady | man | woman | student | brother in law | brother-in-law',
    ),
    ...phrases(
      `the guy who | the man who | the woman who | the chap who | the lady who | the bloke who | i know a | i know someone | i know somebody | i know one | there's a guy | there's a man | there's a woman | someone i trust | somebody i trust | miss | mr | mrs`,
    ),
  ],
}

/** How the reader comes to him. */
export const iLeadYouThere: Match = {
  words: [
    ...phrasings(
      "i can | i'll | i could | happy to | let me | i'd",
      'give out | give you | pass on | pass you | put you | connect you | connect | introduce you | text him | text her | ask him for | ask her for | call him for | send you his | send you her | share his | share her | tell you who | tell you where',
    ),
    ...phrasings(
      "he's | she's | he is | she is | is | they're",
      'on',
      'signal | whatsapp | telegram | instagram | wechat | the phone | linkedin',
    ),
    ...phrases(`
      his number | her number | his mail | her mail | his address | her address | his contact | her contact | put you in touch | in touch | goes to whoever | whoever asks | if you'd like to know | like to know more | write if you | ping me | pm me | dm me | message me | ask me for | ask me and | tell me what you need | prefers voice | replies with | replies within | answers within | takes orders | makes more | makes them to order | to order | has a few left | sells the | sells them | is selling | wants to sell | zalo | isn't a member | not a member | doesn't do internet | asked whether i know | know other studios | who else
    `),
  ],
}

/** The writer would do for the reader what he does. */
export const iCanDoYours: Match = {
  words: [
    ...phrasings(
      "i | we | i can | we can | i could | i'll | we'll | i also | happy to",
      'cut | mill | machine | turn | print | sew | make | build | engrave | true | repair | fix | solder | weld | anodise | laser | calibrate | convert | rehouse | service | regrease',
      'them | it | these | those | one | yours | any | custom | cables | to length | to size | to order | to measure | for you | for others | for people',
    ),
    ...phrases(`
      custom cable | custom cables | custom plate | custom made | made to measure | made to order | to order | what it'd cost | what it would cost | what it costs | give you a price | quote you | i can true it | cut them to length | in the press | i'll see what | see what it takes | in your letterbox | back within a week | back in a week | turnaround
    `),
  ],
}

/** What he needs to know for that. */
export const yourDetails: Match = {
  words: [
    ...phrasings(
      'send | mail | write | give | tell | show | post | put',
      'me | us',
      'a sketch | a drawing | the drawing | dimensions | the dimensions | a photo | a picture | the length | your length | the model | your model | the serial | your measurements | measurements | the old one | an address | your address | your text | a time',
    ),
    ...phrases(`
      all i need from you | all i need is | attach a picture | attach a photo | photo and your text | next to a ruler | send a photo | send a picture | with a photo | length, plugs | write me | write to me | message me | into a message to me | pm me | dm me | drop me | mail me | my mailbox | on whatsapp | via whatsapp | on signal
    `),
  ],
}

/** Something of the writer's that is read, watched, heard or run. */
export const worksOfMine: Match = {
  words: [
    ...phrasings(
      'my | our',
      '- | new | latest | own | first | second | next | free | little | weekly | big | long | whole',
      'video | videos | film | book | e-book | ebook | zine | podcast | channel | course | app | plug-in | plugin | blog | newsletter | series | season | exhibition | show | presets | preset pack | luts | website | site | guide | deck | comparison | episode | stream | patreon | kickstarter | workshop | class | calendar | tutorial | tool | calculator',
    ),
    ...phrasings(
      'i | we',
      'filmed | recorded | wrote | published | put up | put together | spent the winter on | edited | launched | released',
      'a | an | the | our | my | this',
    ),
    ...phrases(
      'season three of | season two of | the book i | the app i | the video i | the company i | the series i | some of you know the',
    ),
  ],
}

/** It is there for others from now on. */
export const isOut: Match = {
  words: phrases(`
    is out | out now | is up | is online | is live | went live | goes live | just launched | launches | launched | launching | comes out | came out | off the press | is available | available now | available from | now available | is on my | are on my | you'll find it | you can find it | find it under | find it on | under my name | where podcasts | on youtube | on vimeo | on spotify | on patreon | on kickstarter | on gumroad | on etsy | on amazon | begins on | starts on | starts in | starts monday | opens on | opening on | pre-order | pre-orders | put your name on | sign up | signing up | subscribe | seats left | two seats | see for yourselves | have a look | let me know what you think | have left stars | stars so far | downloads so far | link in | last night | free version | light version | open beta | in beta | days left
  `),
}

/** The calendar has room. */
export const hasTime: Match = {
  words: phrases(`
    free weeks | free days | free dates | free weekends | saturdays free | sundays free | weekends free | dates free | days free | weeks free | dates left | free in | still free | available in | available from | available for | available on | i'm available | we're available | time on my hands | my calendar | my diary | my dates | open for bookings | taking bookings | taking on | take on | looking for work | looking for jobs | open to work | between jobs | season is over | slots left | that would be me | i'm your man | think of me | keep me in mind | come to small shoots
  `),
}

/** And it is for work. */
export const forWork: Match = {
  words: phrases(`
    productions | production | weddings | small jobs | jobs | shoots | shoot | crew | clients | brands | agencies | broadcasters | gigs | bookings | hire | rates | my rates | day rate | portfolio | showreel | references | own truck | own kit | own van | driving licence | retouch | retouching | colourist | colorist | editor | operator | second shooter | assistant | grip | gaffer | dop | camera operator | focus puller | colour grading | need someone | needs someone | need a
  `),
}

/** One reader, not yet known. */
export const oneOfUs: Match = {
  words: phrases(`
    somebody | someone | one of you | two of you | one person | the person | whoever | the winner | winner | winners | five winners | the best | the worst | the funniest | the closest | the nearest | the first | everyone who | everybody who | anyone who | each of you | ten operators | three people | five people | one name
  `),
}

/** He is given something. */
export const isGiven: Match = {
  words: phrases(`
    gets my | gets a | gets the | gets one | gets it | is given | wins a | wins the | wins one | wins it | receives | may choose | may keep | can have it | can have one | can keep | can choose | goes home with | takes home | takes it home | walks away with | is sent | will get | will receive | keeps it | earns | a bag for | a strap for | a cage for | a prize for | drawn | is drawn | pulls | picks | chooses | for nothing | on the house | in the post | to give away | given away
  `),
}

/** Chance, taste or a service to the giver decides who. */
export const byLuckOrFavour: Match = {
  words: phrases(`
    hits 5000 | hits 1000 | followers | like | likes | hearts | votes | vote | upvotes | comment | comments | below | underneath | under this | story | guess | suggestion | name our | caption | photo of | picture of | your worst | your best | makes me laugh | draw | drawn | raffle | hat | pot | drum | lot | random | by sunday | on sunday | by friday | on friday | on the 20th | until the | survey | questionnaire | study | tag | share | hashtag | celebrating | birthday | anniversary | review | channel | test it | keep it if | in return | postcard | hurts most | fails first | holds longest
  `),
}
