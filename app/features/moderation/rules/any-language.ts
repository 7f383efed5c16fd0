import type { Rule } from '#app/features/moderation/rule.ts'
import { affiliateNetworks } from '#app/features/moderation/rules/affiliate-networks.ts'
import { crowdfunding } from '#app/features/moderation/rules/crowdfunding.ts'
import { disguisedOfferWords } from '#app/features/moderation/rules/disguised-offer-words.ts'
import { groupLinks } from '#app/features/moderation/rules/group-links.ts'
import { massMessage } from '#app/features/moderation/rules/mass-message.ts'
import { newcomerShopLink } from '#app/features/moderation/rules/newcomer-shop-link.ts'
import { qrWithLink } from '#app/features/moderation/rules/qr-with-link.ts'
import { ratesAndJobs } from '#app/features/moderation/rules/rates-and-jobs.ts'
import { referralLinks } from '#app/features/moderation/rules/referral-links.ts'
import { shortLinks } from '#app/features/moderation/rules/short-links.ts'
import { soundsLikeAnOffer } from '#app/features/moderation/rules/sounds-like-an-offer.ts'
import { throwawaySites } from '#app/features/moderation/rules/throwaway-sites.ts'
import { unclickableLinks } from '#app/features/moderation/rules/unclickable-links.ts'
import { unreadableFlood } from '#app/features/moderation/rules/unreadable-flood.ts'
import { voteForMe } from '#app/features/moderation/rules/vote-for-me.ts'

export const ANY_LANGUAGE_RULES: readonly Rule[] = [
  affiliateNetworks,
  crowdfunding,
  disguisedOfferWords,
  groupLinks,
  massMessage,
  newcomerShopLink,
  qrWithLink,
  ratesAndJobs,
  referralLinks,
  shortLinks,
  soundsLikeAnOffer,
  throwawaySites,
  unclickableLinks,
  unreadableFlood,
  voteForMe,
]
