import { bargainNews, goNow } from '#app/features/moderation/lists/bargain-news.ts'
import {
  codeNouns,
  codeThings,
  codeTokens,
  codeTroubles,
  longCodes,
  otherCodes,
} from '#app/features/moderation/lists/code-things.ts'
import {
  codesSoCalled,
  forTheTaking,
  goesSpare,
  whereCodesComeFrom,
  worksForAll,
} from '#app/features/moderation/lists/codes-going.ts'
import {
  doneForOthers,
  foundThere,
  hoursAndTerms,
  notHere,
  numbersToDial,
  otherServices,
  overThere,
  rightfulContacts,
  somebodyElse,
  toldElsewhere,
  whereToFindMe,
} from '#app/features/moderation/lists/elsewhere.ts'
import { isTracked, linksOfMine, thatWayPlease } from '#app/features/moderation/lists/links-of-mine.ts'
import { lowerOfTwo, lowerPrices } from '#app/features/moderation/lists/lower-prices.ts'
import { anySeller, numbersBeside, shortPrices } from '#app/features/moderation/lists/numbers-beside.ts'
import { pastPurchase } from '#app/features/moderation/lists/past-purchase.ts'
import {
  invitesToGive,
  myNameThere,
  paysMe,
  perReader,
  sellForUs,
  sellForUsWhy,
  signUpWords,
  whoSentYou,
} from '#app/features/moderation/lists/pays-me.ts'
import { comingTime, priceTalk, readerMay } from '#app/features/moderation/lists/price-talk.ts'
import { saysAWord, whereOnePays } from '#app/features/moderation/lists/said-at-the-till.ts'
import { savingsNow } from '#app/features/moderation/lists/savings-now.ts'
import { sellerVoice, thisCrowd } from '#app/features/moderation/lists/seller-voice.ts'
import { iCanGetIt, lotsOfIt, someLeft, throughMe, whereIsASecret } from '#app/features/moderation/lists/sources.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** Codes, prices, links that count and ways to be reached. */
export const ENGLISH_OFFER_LISTS: Readonly<Record<string, Match>> = {
  'numbers-beside': numbersBeside,
  'short-prices': shortPrices,
  'any-seller': anySeller,
  'not-here': notHere,
  'where-to-find-me': whereToFindMe,
  'other-services': otherServices,
  'found-there': foundThere,
  'over-there': overThere,
  'told-elsewhere': toldElsewhere,
  'numbers-to-dial': numbersToDial,
  'done-for-others': doneForOthers,
  'somebody-else': somebodyElse,
  'hours-and-terms': hoursAndTerms,
  'rightful-contacts': rightfulContacts,
  'pays-me': paysMe,
  'per-reader': perReader,
  'who-sent-you': whoSentYou,
  'sell-for-us': sellForUs,
  'invites-to-give': invitesToGive,
  'sign-up-words': signUpWords,
  'sell-for-us-why': sellForUsWhy,
  'my-name-there': myNameThere,
  'links-of-mine': linksOfMine,
  'that-way-please': thatWayPlease,
  'is-tracked': isTracked,
  'code-troubles': codeTroubles,
  'code-nouns': codeNouns,
  'code-things': codeThings,
  'code-tokens': codeTokens,
  'long-codes': longCodes,
  'other-codes': otherCodes,
  'codes-so-called': codesSoCalled,
  'where-codes-come-from': whereCodesComeFrom,
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
