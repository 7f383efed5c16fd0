import { phrases } from '#app/features/moderation/phrases.ts'
import { phrasings } from '#app/features/moderation/phrasings.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** What the writer will do for a reader who comes. */
export const handsOver: Match = {
  any: [
    {
      words: [
        ...phrasings(
          "i'll | i will | we'll | we will | i can | we can | i could | happy to | glad to | i'd | i would | i'd be happy to | let me | and i | he'll | she'll | they'll | he will | who'll | who will",
          'send you | send it | send one | send them | send a | send the | send over | post you | post it | post one | mail you | ship | ship it | ship one | ship to | paste the | pass it | pass it on | pass on | pass the | share the link | share my | share the code | give out | give you a | give you the | hand out | hand it | hand over | add you | add your | put you | put one aside | put aside | connect you | introduce | hook you up | sort you | sort you out | set you up | set aside | make you | make one | make you one | make up | make more | build you | build one | print you | print one | print a few | print some | cut you | cut them | cut one | bring one | bring it | bring some | order one | order for | order more | get you | get one | lend | rent | let it go | let them go | part with | sell | take a little off | throw in | include | deliver | drop it off | reply the same | name a number | name a price | quote | do yours | do one | do it for | do the same for | true it | machine | engrave | repair | fix yours | service yours | calibrate | check yours | name you | refer you | vouch | reserve | keep one | hold one | hold it',
        ),
        ...phrasings(
          'can | could | will | would',
          'be had | be obtained | be ordered | be booked | be hired | be rented | be bought | be yours | be downloaded | be shipped | be posted',
          '- | from | for',
        ),
      ],
    },
    {
      words: phrases(`
        available for | now available | is available | are available | taking orders | take orders | take commissions | taking commissions | open for orders | orders open | orders are open | orders close | orders closed | pre-orders | preorders | waiting list | waitlist | place an order | on your order | order through | order via | order direct | order directly | order by | order before | to order | made to order | made to measure | any quantity | any length | any model | any size | any colour | in bulk | by the dozen | moq | minimum order | price sheet | to you | your door | to your door | sent to you | posted free | post free | posted anywhere | ships worldwide | ship worldwide | shipping worldwide | worldwide shipping | ships anywhere | courier included | return courier | postage is on | postage on us | postage waived | postage is waived | small batch | next lot | a batch of | print runs | a run of | first run | spots left | places left | slots left | seats left | slots open | spots open | free weeks | free days | free dates | free slots | my dates | free from | bookings | booked solid | taking bookings | take bookings | i earn nothing | no profit | at cost | passing it on | pass it on | passing this on | passing on | spread the word | spread this | asked me to spread | tell your friends | bring a friend | share this | please share | repost
      `),
    },
  ],
}
