import { bargainNews, goNow } from '#app/features/moderation/lists/bargain-news.ts'
import { codeNouns, codeThings, codeTokens, longCodes, otherCodes } from '#app/features/moderation/lists/code-things.ts'
import { forTheTaking, goesSpare, worksForAll } from '#app/features/moderation/lists/codes-going.ts'
import { lowerOfTwo, lowerPrices } from '#app/features/moderation/lists/lower-prices.ts'
import { pastPurchase } from '#app/features/moderation/lists/past-purchase.ts'
import { comingTime, priceTalk, readerMay } from '#app/features/moderation/lists/price-talk.ts'
import { saysAWord, whereOnePays } from '#app/features/moderation/lists/said-at-the-till.ts'
import { savingsNow } from '#app/features/moderation/lists/savings-now.ts'
import { sellerVoice, thisCrowd } from '#app/features/moderation/lists/seller-voice.ts'
import { iCanGetIt, lotsOfIt, someLeft, throughMe, whereIsASecret } from '#app/features/moderation/lists/sources.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** Codes, prices, links that count and ways to be reached. */
export const ENGLISH_OFFER_LISTS: Readonly<Record<string, Match>> = {
  'code-nouns': codeNouns,
  'code-things': codeThings,
  'code-tokens': codeTokens,
  'long-codes': longCodes,
  'other-codes': otherCodes,
  'for-the-taking': forTheTaking,
  'goes-spare': goesSpare,
  'works-for-all': worksForAll,
  'savings-now': savingsNow,
  'lower-of-two': lowerOfTwo,
  'lower-prices': lowerPrices,
  'seller-voice': sellerVoice,
  'this-crowd': thisCrowd,
  'coming-time': comingTime,
  'price-talk': priceTalk,
  'reader-may': readerMay,
  'past-purchase': pastPurchase,
  'bargain-news': bargainNews,
  'go-now': goNow,
  'i-can-get-it': iCanGetIt,
  'lots-of-it': lotsOfIt,
  'some-left': someLeft,
  'through-me': throughMe,
  'where-is-a-secret': whereIsASecret,
  'says-a-word': saysAWord,
  'where-one-pays': whereOnePays,
}
