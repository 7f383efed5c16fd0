import { phrases } from '#app/features/moderation/phrases.ts'
import { phrasings } from '#app/features/moderation/phrasings.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** "Come to me with it": the reader is to write, call, ask or step aside with the writer. */
export const reachMe: Match = {
  any: [
    { list: 'contact-calls' },
    {
      words: [
        ...phrasings(
          'drop | send | shoot | leave | write | give',
          'me | us | him | her',
          'a | an | your',
          'dm | pm | message | line | note | mail | email | e-mail | text | word | shout | ring | call | bell | buzz | ping | nudge | private message | direct message | comment | wave | postcard | photo | picture | pic',
        ),
        ...phrasings(
          'send | write | mail | post | text | pm | dm',
          'a | your',
          'photo | picture | pic | note | message | mail',
        ),
        ...phrasings(
          'dm | pm | message | text | ping | email | e-mail | mail | inbox | ring | phone | contact | write | write to | shout at | msg | nudge | poke | tap | buzz | find',
          'me | us',
        ),
        ...phrasings(
          'by | via | over | in a | through | on',
          'dm | pm | dms | pms | private message | direct message | whatsapp | telegram | insta | instagram | messenger | signal | facebook | discord | wechat | linkedin',
        ),
        ...phrasings(
          'details | price | prices | more | pictures | photos | pics | address | link | info | the rest | dates | rates',
          'by | via | in | on | over | through',
          'dm | pm | mail | message | private | request | demand | email',
        ),
        ...phrasings(
          'answer | answers | reply | replies',
          'on | by | via | within | the same',
          'whatsapp | telegram | mail | phone | the hour | a day | day',
        ),
        ...phrasings(
          'my | our',
          'inbox | dms | pms | number | mobile | mail | email | e-mail | mailbox | phone | cell | line | door',
          '- | is',
          'open | below | on the card | in my profile | in the profile | pinned | always open',
        ),
        ...phrasings(
          'ask',
          'me | us | for | him | her',
          'for | about | where | nicely | dates | a price | prices | details | the link | a quote | privately | first | how to get | directly | off forum',
        ),
      ],
    },
    {
      words: phrases(`
        my inbox | my dms | my pms | my mailbox | my mobile | my number | my cell | save my number | write private | write privately | privately | off forum | off list | off the forum | off stage | not here | not in public | in the open | publicly | shout if | give a shout | give me a shout | holler | hmu | slide in | slide into | get in touch | gets in touch | reach out | reachable | be reached | serious persons | serious inquiries | serious enquiries | enquiries | inquiries | ask and i'll | just ask | say the word | say when | say hello to | say hi to | raise your hand | hands up | put your name down | name on the list | ping me | pings me | whoever pm's | whoever pms | whoever dms | whoever asks | anyone who writes | anyone who asks | pm's me | pms me | dms me | writes me | writes to me | write in | write here | register your interest | register interest | expressions of interest | come find me | you know where | you know who | you know my | ring it | ring the | call in | call by | drop by | drop in | come by | pop in | pop by | stop by our | stop by my | stop by the shop | stop by the studio | stop by and | swing by | come round | come over | come along | pay us a visit | visit us | knock on | at the counter | my bench | our bench | voice messages | calendar link | video calls | video call | same as my username | same as my user name | as my username | same as here | my user name | my username | my handle | my nick | i'm on | we're on | look me up | look us up | look for me | search my name | search for my | under my name | attach a picture | attach a photo | photo and your | in the comments | comment below | leave a comment | leave a message | leave word | tell me your | tell me which | tell me how many | tell me what | write how many | let me know how many | let me know which | lmk | give me a day | give me a week | mail goes to | mail to | mailto | address on | whatsapp me | telegram me | add telegram | add whatsapp | pls add | please add | kindly add | kindly write | kindly contact | kindly message | book a slot | book a time | book a call | book me | book us | book via | make an appointment | by appointment | appointments
      `),
    },
  ],
}
