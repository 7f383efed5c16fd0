import type { Rule } from '#app/features/moderation/rule.ts'
import { askMeWhere } from '#app/features/moderation/rules/ask-me-where.ts'
import { awayFromHere } from '#app/features/moderation/rules/away-from-here.ts'
import { bargainSeen } from '#app/features/moderation/rules/bargain-seen.ts'
import { codeAndSaving } from '#app/features/moderation/rules/code-and-saving.ts'
import { codeBetweenTheLines } from '#app/features/moderation/rules/code-between-the-lines.ts'
import { codeForReaders } from '#app/features/moderation/rules/code-for-readers.ts'
import { countsForMe } from '#app/features/moderation/rules/counts-for-me.ts'
import { nameWhoSentYou } from '#app/features/moderation/rules/name-who-sent-you.ts'
import { nobodyPaysList } from '#app/features/moderation/rules/nobody-pays-list.ts'
import { offerInTheAir } from '#app/features/moderation/rules/offer-in-the-air.ts'
import { onMyAccount } from '#app/features/moderation/rules/on-my-account.ts'
import { partnerTags } from '#app/features/moderation/rules/partner-tags.ts'
import { priceAndTaker } from '#app/features/moderation/rules/price-and-taker.ts'
import { priceAndWhen } from '#app/features/moderation/rules/price-and-when.ts'
import { priceForThisCrowd } from '#app/features/moderation/rules/price-for-this-crowd.ts'
import { sellForUs } from '#app/features/moderation/rules/sell-for-us.ts'
import { sellerAndPrice } from '#app/features/moderation/rules/seller-and-price.ts'
import { shopHandsOutCodes } from '#app/features/moderation/rules/shop-hands-out-codes.ts'
import { twoPrices } from '#app/features/moderation/rules/two-prices.ts'
import { wordAtTheTill } from '#app/features/moderation/rules/word-at-the-till.ts'

/** Codes, prices, links that count and ways to be reached. */
export const ENGLISH_OFFER_RULES: readonly Rule[] = [
  codeForReaders,
  codeAndSaving,
  wordAtTheTill,
  shopHandsOutCodes,
  sellerAndPrice,
  priceForThisCrowd,
  bargainSeen,
  twoPrices,
  onMyAccount,
  askMeWhere,
  nobodyPaysList,
  priceAndWhen,
  priceAndTaker,
  nameWhoSentYou,
  sellForUs,
  countsForMe,
  partnerTags,
  awayFromHere,
  codeBetweenTheLines,
  offerInTheAir,
]
