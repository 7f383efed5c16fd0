import { bareSalesZh } from '#app/features/moderation/lists/bare-sales-zh.ts'
import { benefitsZh } from '#app/features/moderation/lists/benefits.ts'
import { buyerTalkZh } from '#app/features/moderation/lists/buyer-talk.ts'
import { callsZh } from '#app/features/moderation/lists/calls.ts'
import { lessToPayZh, sayAtTheCounterZh } from '#app/features/moderation/lists/checkout-zh.ts'
import { contactCallsZh, handlesZh } from '#app/features/moderation/lists/contacts.ts'
import { couponFetchedZh, couponHandedZh, couponNamesZh } from '#app/features/moderation/lists/coupon-ways-zh.ts'
import { criedPricesZh } from '#app/features/moderation/lists/cried-prices-zh.ts'
import { curtSalesZh } from '#app/features/moderation/lists/curt-sales-zh.ts'
import { drawsZh, taskRewardZh, tasksZh } from '#app/features/moderation/lists/draws-zh.ts'
import { gainsZh, urgencyZh } from '#app/features/moderation/lists/gains-zh.ts'
import { gearZh } from '#app/features/moderation/lists/gear-zh.ts'
import { askedZh, mereTalkZh, pastBuyZh } from '#app/features/moderation/lists/mere-talk-zh.ts'
import { myTradeZh } from '#app/features/moderation/lists/my-trade-zh.ts'
import { myPageZh, outsideZh } from '#app/features/moderation/lists/outside-zh.ts'
import { codeShownZh, commissionZh, passwordsZh, sayTheWordZh } from '#app/features/moderation/lists/passwords-zh.ts'
import {
  pitchActZh,
  pitchOwnZh,
  pitchPlaceZh,
  pitchTimeZh,
  pitchWorthZh,
} from '#app/features/moderation/lists/pitch-zh.ts'
import {
  forYouZh,
  gatherZh,
  insideWordZh,
  priceCallsZh,
  priceFallsZh,
} from '#app/features/moderation/lists/price-falls-zh.ts'
import { pricesZh } from '#app/features/moderation/lists/prices.ts'
import { contactZh, handoverZh, reachMeZh } from '#app/features/moderation/lists/reach-me-zh.ts'
import { purchasesZh, salesZh, saleTermsZh } from '#app/features/moderation/lists/sales.ts'
import { seeMineZh } from '#app/features/moderation/lists/see-mine-zh.ts'
import { followCallsZh, ownPlacesZh } from '#app/features/moderation/lists/self.ts'
import {
  clicksForMeZh,
  favourCountedZh,
  sellersPaidZh,
  sellersSoughtZh,
  shareOfMineZh,
  wayThereZh,
  whoSentYouZh,
} from '#app/features/moderation/lists/share-of-mine-zh.ts'
import {
  anyShopLinkZh,
  boughtHereZh,
  sharersLinkZh,
  tellTaleLinkZh,
} from '#app/features/moderation/lists/shop-links-zh.ts'
import { saleHeadZh, stockZh, termsZh } from '#app/features/moderation/lists/stock-zh.ts'
import { crowdZh, takersZh } from '#app/features/moderation/lists/takers-zh.ts'
import { talesZh } from '#app/features/moderation/lists/tales-zh.ts'
import { toldZh } from '#app/features/moderation/lists/told-zh.ts'
import { tradesZh } from '#app/features/moderation/lists/trades.ts'
import {
  goBetweenZh,
  handsSoughtZh,
  handsTermsZh,
  waysToMeZh,
  whatForZh,
  whoShouldZh,
} from '#app/features/moderation/lists/ways-to-me-zh.ts'
import { winksZh } from '#app/features/moderation/lists/winks-zh.ts'
import type { Match } from '#app/features/moderation/rule.ts'

export const CHINESE_LISTS: Readonly<Record<string, Match>> = {
  'any-shop-link-zh': anyShopLinkZh,
  'bare-sales-zh': bareSalesZh,
  'bought-here-zh': boughtHereZh,
  'go-between-zh': goBetweenZh,
  'hands-sought-zh': handsSoughtZh,
  'hands-terms-zh': handsTermsZh,
  'tell-tale-link-zh': tellTaleLinkZh,
  'for-you-zh': forYouZh,
  'gather-zh': gatherZh,
  'inside-word-zh': insideWordZh,
  'price-calls-zh': priceCallsZh,
  'price-falls-zh': priceFallsZh,
  'see-mine-zh': seeMineZh,
  'sellers-paid-zh': sellersPaidZh,
  'sellers-sought-zh': sellersSoughtZh,
  'share-of-mine-zh': shareOfMineZh,
  'way-there-zh': wayThereZh,
  'ways-to-me-zh': waysToMeZh,
  'what-for-zh': whatForZh,
  'benefits-zh': benefitsZh,
  'buyer-talk-zh': buyerTalkZh,
  'calls-zh': callsZh,
  'code-shown-zh': codeShownZh,
  'commission-zh': commissionZh,
  'contact-calls-zh': contactCallsZh,
  'contact-zh': contactZh,
  'coupon-fetched-zh': couponFetchedZh,
  'coupon-handed-zh': couponHandedZh,
  'coupon-names-zh': couponNamesZh,
  'cried-prices-zh': criedPricesZh,
  'crowd-zh': crowdZh,
  'curt-sales-zh': curtSalesZh,
  'draws-zh': drawsZh,
  'follow-calls-zh': followCallsZh,
  'gains-zh': gainsZh,
  'gear-zh': gearZh,
  'handles-zh': handlesZh,
  'handover-zh': handoverZh,
  'less-to-pay-zh': lessToPayZh,
  'mere-talk-zh': mereTalkZh,
  'my-page-zh': myPageZh,
  'my-trade-zh': myTradeZh,
  'outside-zh': outsideZh,
  'own-places-zh': ownPlacesZh,
  'passwords-zh': passwordsZh,
  'pitch-act-zh': pitchActZh,
  'pitch-own-zh': pitchOwnZh,
  'pitch-place-zh': pitchPlaceZh,
  'pitch-time-zh': pitchTimeZh,
  'pitch-worth-zh': pitchWorthZh,
  'prices-zh': pricesZh,
  'purchases-zh': purchasesZh,
  'reach-me-zh': reachMeZh,
  'sale-head-zh': saleHeadZh,
  'sale-terms-zh': saleTermsZh,
  'sales-zh': salesZh,
  'say-at-the-counter-zh': sayAtTheCounterZh,
  'say-the-word-zh': sayTheWordZh,
  'stock-zh': stockZh,
  'takers-zh': takersZh,
  'task-reward-zh': taskRewardZh,
  'tasks-zh': tasksZh,
  'terms-zh': termsZh,
  'tales-zh': talesZh,
  'told-zh': toldZh,
  'trades-zh': tradesZh,
  'urgency-zh': urgencyZh,
  'who-should-zh': whoShouldZh,
  'winks-zh': winksZh,
  'past-buy-zh': pastBuyZh,
  'who-sent-you-zh': whoSentYouZh,
  'clicks-for-me-zh': clicksForMeZh,
  'asked-zh': askedZh,
  'sharers-link-zh': sharersLinkZh,
  'favour-counted-zh': favourCountedZh,
}
