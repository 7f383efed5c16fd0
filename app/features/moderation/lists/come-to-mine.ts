import { phrases } from '#app/features/moderation/phrases.ts'
import { phrasings } from '#app/features/moderation/phrasings.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** A place of the writer’s that others are to visit. */
export const comeToMine: Match = {
  words: [
    ...phrasings(
      'subscribe to | listen to | follow | following | sign up for | sign up to',
      '- | the | my | our',
      '- | quarter-twenty, | free | weekly | little',
      'my weekly | my letter | weekly letter | my newsletter | newsletter | our newsletter | my podcast | our podcast | my channel | our channel | my blog | my page',
    ),
    ...phrasings(
      'join',
      'our | my | the',
      'discord | telegram | telegram group | telegram channel | whatsapp group | facebook group | server | discord server | patreon | community | mailing list | slack | channel | stream',
    ),
    ...phrasings(
      'episode | episodes | season | chapter | lesson | lessons | minute | issue',
      '- | one | two | three | four | five | 1 | 2 | 3 | 4 | 5 | 10 | 12 | 20 | 41 | nine',
      'of my | of our | in my',
      'podcast | series | course | book | channel | newsletter | blog | zine | show | video | e-book | ebook',
    ),
    ...phrasings(
      "i'd love | i would love | would love | love | want | like",
      'for you to | you to | you all to | you guys to',
      'watch | subscribe | follow | listen | visit | read | try',
    ),
    ...phrasings(
      'come | drop by | pop by | stop by | swing by | visit | find us',
      'say hi | say hello | and say hi | and say hello | and visit | to visit | at | us at | see us at | see us',
      'at my | at our | my | our | in hall | hall | stand | booth',
      '- | stand | booth | stall | shop | studio',
    ),
    ...phrasings(
      'built | made | wrote | coded | developed | released | launched | published',
      'a | an | my | our',
      '- | little | small | free | new | simple',
      'ios app | android app | app for | app that | iphone app | web app | plugin that | ebook | e-book | preset pack | lut pack',
    ),
    ...phrasings(
      'download | install | get | try',
      'our | my | the',
      'app',
      'now | today | free | and | for free | on | from',
    ),
    ...phrases(
      "channel is | my channel is | our channel is | whole series is on my | series is on my page | gave it a follow | give it a follow | gave me a follow | drop a follow | im the admin | i'm the admin | reviews welcome | star reviews welcome | traffic has been | wake it up | hoping that an agency | i'm the one with the | ok it's me | get chapter one | chapter one free | leave an email | free when you leave | an app i made | an app i built | available on the app store | on the app store and | on google play | my new single | my new album | my new track | my soundcloud | out on spotify | on spotify and | my onlyfans | my twitch | stream schedule | streaming tonight | live on twitch | my merch | merch store | my gofundme | gofundme | go fund me | any amount helps | any amount | help me replace my | help me buy | help us reach our | donations | please donate | donate here | support my work | support our work | buy me a coffee | buy us a coffee | tip jar | my ko-fi | my art shop | my stand | our stand at | our booth | hall 1 | hall 2 | hall 3 | hall 4 | hall 5",
    ),
  ],
}
