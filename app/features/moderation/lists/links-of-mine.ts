import { phrases } from '#app/features/moderation/phrases.ts'
import { phrasings } from '#app/features/moderation/phrasings.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** A way into a shop that says who sent the visitor. */
export const linksOfMine: Match = {
  words: [
    ...phrasings(
      "my | mine | our | this | that | the one | this one | these | those | personal | the exact | someone's | a member's | following | below | above | yellow | blue | green | coloured | first",
      '- | own | little | personal | tagged | invite | invitation | referral | ref | partner | creator | affiliate | shop | amazon | friend | professional | special | exact | link in | post | below | kit | wish | gear',
      'link | links | invite | invites | invitation | button | banner | address | page | url | storefront | wishlist | list | door | tag | token | qr | qr code | portal | entrance | code | signature | picture | photo | profile | avatar | referral | shelf | recommendation | bookmark | listing | site | name',
    ),
    ...phrasings(
      'link | links | button | address | page | url | banner | picture | one | shop | list | code',
      '- | that is | right',
      'in my | in the | under my | under the | below my | behind my | behind the | beneath | next to my | on my | above | below | from my | here',
      '- | profile | avatar | signature | name | first post | bio | picture | review | post | text | page | description',
    ),
    ...phrases(
      "the links above | the links below | links in the table | links above are | links below are | links here are | affiliate | affiliates | affiliate link | affiliate links | partner link | partner links | ref link | reflink | referral link | referral | invite link | with my tag | my tag in it | my tag on it | my tag | my number at the end | number at the end | kit list | storefront | my storefront | links in post | the links in post | post 1 | the links in the first | widget in my | picture below | mine's below | mine is below | partner account | own page with | a page with their name | page with my name | personal page | the tab you buy | mine's | mine is | my invite | my ref | ref thing | personal url | personal link | personal page | personal code | creator programme | creator program | partner programme | partner program | ambassador programme | ambassador program | ambassador | friends scheme | refer a friend | refer-a-friend | recommend-a-friend | invitation to | invitations | invites left | invites to | recommendations | by recommendation | on recommendation | use that one | use this one | use mine | here's mine | take mine | press the picture | click the picture | tap the picture | start from my | start from the | go in through | going in through | went in through | tap through | click through | go through my | go via | through this door | cashback portal | cash-back portal",
    ),
  ],
}

/** It is to be that way and no other. */
export const thatWayPlease: Match = {
  words: [
    ...phrasings(
      'please | kindly | feel free to | do | could you | would you | would be nice if you | always | just | make sure to | remember to | be so kind to | i would be glad if you | happy if you | if you order | if you buy | if you go | if you want it | before you buy | before you order | when you buy | when you order | whoever buys',
      '- | all | everyone | do | could | all of you',
      'use | using | open | go | click | tap | press | start | come | buy | order | enter | follow | pick | take | go in | sign up | register | shop',
      '- | it | that | this | one | mine | through | via | from | over | with | in | there | the | my | by | first',
    ),
    ...phrasings(
      'not | rather than | instead of | and not | never | avoid | better than',
      '- | by | via | through | over | from | the | with | going | typing | by typing',
      'google | amazon directly | directly | direct | the front door | the front one | the front page | searching | searching by name | search | the search | the shop directly | the address | elsewhere | the app | from elsewhere',
    ),
    ...phrases(
      "first, then | first and then | and only then | only then | clear your cookies | clear the cookies | turn off the blocker | ad blocker | incognito | keep the tab open | in the same session | within 24 hours | within a day | for any purchase | any purchase | whatever you buy | anything you buy | everything you buy | same price for you | same price to you | price is the same | price stays the same | costs you nothing | costs the same | no extra cost | doesn't cost you | does not cost you | costs you the same | you pay the same | feel free to use | if nobody minds | if that's ok | if it's not too much | thanks to those who | thank you for using | thanks for using | small ask | little favour | small favour | small favor | if this helped | if this saved you | if this review | worth going in",
    ),
  ],
}

/** The shop knows who sent them. */
export const isTracked: Match = {
  words: phrases(
    "it's tracked | is tracked | tracked, | remembers where you came | remember where you came | knows who sent | know who sent | knows i sent | knows me | know i sent | know me | sees who | sees where you | see where you came | counts for | counted for | counts towards | counts toward | credited to | credits me | credit me | goes on my | goes to my account | attributed | keep a tally | keeps a tally | keep count | keeps a list | list of who sent | who sent whom | says who told | tells them who | tells them i | tells the shop | long tail | that tail | tail at the end | tail on the | bit at the end | letters at the end | part after the | question mark part | tag in it | ref in it | ref= | my number in it | my name in it | no difference to me | makes a difference to me | a difference to me",
  ),
}
