import type { Rule } from '#app/features/moderation/rule.ts'
import { askMeWhere } from '#app/features/moderation/rules/ask-me-where.ts'
import { bargainSeen } from '#app/features/moderation/rules/bargain-seen.ts'
import { codeAndSaving } from '#app/features/moderation/rules/code-and-saving.ts'
import { codeForReaders } from '#app/features/moderation/rules/code-for-readers.ts'
import { nobodyPaysList } from '#app/features/moderation/rules/nobody-pays-list.ts'
import { onMyAccount } from '#app/features/moderation/rules/on-my-account.ts'
import { priceAndTaker } from '#app/features/moderation/rules/price-and-taker.ts'
import { priceAndWhen } from '#app/features/moderation/rules/price-and-when.ts'
import { priceForThisCrowd } from '#app/features/moderation/rules/price-for-this-crowd.ts'
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
]
