import { phrases } from '#app/features/moderation/phrases.ts'
import { phrasings } from '#app/features/moderation/phrasings.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** The thing itself: what lowers the total once it is typed or shown. */
export const couponNouns: Match = {
  words: [
    ...phrasings(
      'coupon | voucher | promo | promotion | discount | checkout | referral | referrer | invite | invitation | friend | friends | gift | partner | creator | ambassador | bonus | welcome | first order | "first order" | first-order | basket | cart | loyalty | reward | affiliate | activation | sponsor | shop | store | forum | student | member | refer-a-friend | godparent | apology | special',
      'code | codes | slip | slips | number | token | tokens | key | phrase | word | handle | partner | card | cards',
    ),
    ...phrases(`
        vouchers | discount slip | discount card | scratch card | scratchcard | magic word | secret word | the password is | code word | codeword | passphrase | our code | this code | code back | made a code | codes | gift certificate | store credit | letters are | the word is | spells | copy the | type in | one use per | per account | single use | one-time
      `),
  ],
}

/** Where it goes. */
export const couponFields: Match = {
  words: [
    ...phrasings(
      "order | basket | cart | comment | remarks | order remarks | message | seller | notes | note | checkout | payment | voucher | promo | discount | shop's | supplier's | reference | referrer | recommendation",
      'box | field | line | page | form',
    ),
    ...phrases(`
        at the checkout | on checkout | at the till | before you hit pay | before paying | just before you pay | when you pay | under the total | order remarks | the remarks | message field | message to the seller | comment field | notes to the seller | little field | little box | empty field | optional field | search bar | in settings, | enter in settings | with your order | on your order | when ordering | when you order | when registering | when you register | when signing up | when you sign up | when you activate | at registration | at sign-up | who sent you | referred by | how did you hear | where did you hear | heard about us | nothing to type | the total drops | the total shrinks | the total falls | put two in the cart | in the cart
      `),
  ],
}

/** The reader types or says it. */
export const couponActs: Match = {
  any: [
    {
      words: [
        ...phrasings(
          'use | enter | type | try | quote | mention | put | write | paste | say | give | tell them | tell the | apply | pop | punch in | key in | add | show | state | insert | drop in | name | copy',
          'my code | the code | this code | code | the word | the password | the name | my name | me | my number | my handle | this forum | the forum | the thread | this thread | coldshoe | that i | i sent you | sent you | i sent | from me | for | it at | it in | it into | it there | that at | that in | in the | there | before | on your | as your | as the',
        ),
      ],
    },
    {
      words: phrases(`
        still valid | works as many | works until | valid on | valid for | valid until | valid while | valid through | expires | one use | not tied to | tied to me | anyone can use | free to use | feel free to use | go ahead | help yourself | help yourselves | thank me later | up for grabs | take mine | use mine | have mine | here's mine | can't wait | please take | kindly write | kindly enter | kindly use | shout if it | copy paste | copy-paste | copy and paste | understands them
      `),
    },
  ],
}
