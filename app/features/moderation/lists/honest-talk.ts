import { phrases } from '#app/features/moderation/phrases.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** A buyer's story, a question about an offer, or a report of one: what makes the words of an offer innocent. */
export const honestTalk: Match = {
  any: [
    {
      words: phrases(`
        didn't work | for anyone who lost | went wrong | years ago | an error | shows an error | error | crashed | doesn't work | does not work | was refused | refused it | refuses | got rejected | rejected | not accepted | can't be used | cannot be used | had expired | has expired | already expired | cancelled | excluded | is excluded | applied to | only applied | only works on | support says | support said | support sent | the newsletter said | newsletter said | message from the store | i had a voucher | had a coupon | had a code | i was charged | got charged | they charged | they charge | charged me | customs | refund | refunded | returned it | sent it back | reclaim |
        would i be allowed | am i allowed | is it okay to | is it ok to | is it allowed | is that allowed | rather ask first | don't want to advertise | not a sales question | no sales question | i know you don't want | i know that you don't want | no links please | without a link | opinions rather than offers | question regarding the rules | question about the rules | which means that | makes me feel like | in your clip | the lever grows | asking before posting | before i post | before posting | ethics approval | copied from a shop | copied from a | i believe that the | from a shop's website | a rule question | would this count | does this count as | does that count | may i post | can i post | may i mention | should i mention |
        i'm no influencer | nobody sent me | not sponsored | no affiliation | not affiliated | bought with my own | paid for it myself | is it worth | so which | which cage | what should i | which one should | what would you | for the raw files | measure | the drawing | the table here | at each start | conference | replaces them | replaced it | after i bought | worth it? | worth hurrying | worth waiting | what is a fair | fair price for | reasonable at the moment | price check | what would you pay | did you pay | how much did you | anyone paid | should i wait | do they calculate | they want | they wanted | wanted 3 | they're asking | the dealer wants | seller wants | shop wants | the shop quoted | quoted me | i asked for a quote | they list | then list | insurer | insurance | invoice says | on paper | warranty case | under warranty | out of warranty | years of warranty | would help | please, coldshoe | dear coldshoe | please make | i wish | my wish | i'd pay | i would pay | would pay up to | up to $ | where do you | what do you folks | how do you | your competitor | the competition | competitor in | rival's | half the money | data here | i'm returning | add me to the list | the raw files | raw files | in public | isn't one to buy | nothing to buy | not for sale | no longer for sale
      `),
    },
    {
      words: phrases(`
        impersonating | impersonates | impersonation | oldest trick | moderation log | for the moderation | flagged | i flagged | a post that looks | flag it | user offers | user posts | user writes | account writes | identical mails | identical messages | same message from | same text from | two different accounts | copy it to an editor | invisible characters | whoever writes these | whoever posts these | nearly got me | almost fell for | fell for it | a member with | told a member | beware | be warned | warning: | careful with | domain is | sender was | sender is | hijacked | hacked account | spam wave | these messages | this message came | came by mail | in my spam folder | unsolicited | reporting: | report: | to report | for the record
      `),
    },
  ],
}
