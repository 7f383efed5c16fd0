import { phrases } from '#app/features/moderation/phrases.ts'
import { phrasings } from '#app/features/moderation/phrasings.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** The writer is to be named, counted or credited for what the reader does. */
export const creditsMe: Match = {
  any: [
    {
      words: [
        ...phrasings(
          'my | our | this | that | the exact | this exact',
          'link | links | invite | invitation | invite link | referral | referral link | ref link | affiliate link | token | storefront | wishlist | wish list | list | kit page | kit list | gear list | gear page | shop page | shelf | creator page | creator account | creator link | professional invitation | code | qr | address',
        ),
        ...phrasings(
          'credited | credit | credits | counts | count | counted | tally | attributed | booked | chalked up | goes | pays | paid',
          'to | for | toward | towards | against | as',
          'me | my | us | our | mine | him | her',
        ),
        ...phrasings(
          'tell | telling | say | mention | name | names | let',
          'them | the shop | the seller | that | them that | him | her | me',
          '- | that',
          'i sent | you came | who sent | you come | petra | i recommended | from me | my name | sent you | recommended you',
        ),
        ...phrasings(
          'use | using | through | via | with | under | by | from',
          'my | our',
          'link | invite | invitation | referral | code | name | account | token | storefront | page | signature | list | wishlist | qr',
        ),
        ...phrasings(
          'sign up | signing up | register | registering | join | joining | apply | open an account | create an account | creating the account | start | order | ordering | buy | buying | go | book | booking | come | click',
          'under | through | via | with | from | in via | here | that way | over',
          "me | my | mine | this | here | someone's | a friend's | our | that | way",
        ),
        ...phrasings(
          'we both | both of us | you and i | each of us | both',
          'get | gets | receive | earn | save | benefit | win',
        ),
        ...phrasings(
          'earn | earning | earns | get | gets | buys | unlock | unlocks',
          '- | me | us',
          'a coffee | a commission | a cut | a small cut | a percentage | a kickback | points | credit | credits | a few cents | a bit | from qualifying purchases | a free | the next tier | the gimbal tier | a second one | silver | gold | a bonus',
        ),
      ],
    },
    {
      words: phrases(`
        something nice happens | and i the same | i the same | so do i | same for me | another for me | me too | buys me | keeps the lights on | supports my | supports me | support my | help me reach | helps me | helps the channel | at no extra cost | no extra cost to you | costs nothing extra | nothing extra | you pay the same | affiliates | affiliate program | ambassador | brand ambassador | partner program | referral program | refer a friend | referral | referrals | sign-ups | signups | more sign-ups | invites left | payout | payouts | kickback | cookie | per sale | per cover sold | per signup | per sign-up | paid monthly | qualifying purchases | as an associate | welcome bonus | sign-up bonus | store credit | loyalty scheme | loyalty program | points program | toward silver | towards silver | someone's invite | friend number | member number | activation partner | godparent | sponsor id | partner handle | partner id | my handle there | my name there | name me | names me | name there is | recommended you | recommended by | referred by | refer you | sent you | they keep a tally | keep a tally | keep count | counts for my | counts toward | counts towards | pushes me | little circle | i'd name you | return the favour | name you back | on top of your first | your first order | your first payout | your first purchase | first flight | first rental | friend registers | a friend registers | when a friend | for every friend | each friend | per friend | brought in | better for science | coming from elsewhere | rather than google | not via google | not through google | not via the app | exact address | this exact | trackable | paid partnership | sponsored by | gifted | in partnership with | through my storefront | in my signature | ordering that way | order that way | going that way | that way they know | tells them that | pays for the server | keeps the server
      `),
    },
  ],
}

/** A query that says who sent the visitor, whatever the shop. */
export const refersByQuery: Match = {
  url: {
    queryKeys: phrases(`
      aff | affid | aff_id | affiliate | affiliate_id | partner | partnerid | partner_id | refid | referral | referrer | refcode | ref_code |
      ref_id | invite | invitedby | invited_by | inviter | sponsor | creator | amb | ambassador | rfsn | sca_ref | mref | awc | coupon |
      voucher | discount | promo | friend | tag | ref | via | r | u | sub | subid | from | by | bonus | gift
    `),
    notValues:
      'main|master|manual|manuals|nb_.*|.*\\..*|head|develop|search.*|nav.*|home|footer|header|menu|email|docs|tree|release.*|v\\d.*|\\d{1,2}|true|false|desc|asc|cm_.*|sr_.*|nosim|as_li.*',
  },
}

/** A path that reads like an invitation. */
export const refersByPath: Match = {
  url: {
    path: '(?i)/(?:ref|refer|referral|r|i|inv|invite|invites|invited|join|amb|ambassador|aff|affiliate|u|partner|friend|friends|hello|hi|via|with|by|from|share|go|gift|welcome|bonus|earn|creator|vip|team|crew|s|click|out|for|c|tree|guest|member|x|owner|me|p)/(?:[a-z]+/)?[\\w.-]{2,30}/?$',
  },
}
