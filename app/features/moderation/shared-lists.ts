import { benefits, benefitsZh } from '#app/features/moderation/lists/benefits.ts'
import { buyerTalk, buyerTalkZh, couponTroubles } from '#app/features/moderation/lists/buyer-talk.ts'
import { calls, callsZh, deadlines, orderCalls } from '#app/features/moderation/lists/calls.ts'
import { contactCalls, contactCallsZh, handles, handlesZh } from '#app/features/moderation/lists/contacts.ts'
import { couponActs, couponFields, couponNouns } from '#app/features/moderation/lists/coupon-words.ts'
import { gains, priceBeside, priceEach } from '#app/features/moderation/lists/gains.ts'
import { handsOver } from '#app/features/moderation/lists/hands-over.ts'
import { mineForSale, rents, wantsToBuy } from '#app/features/moderation/lists/mine-for-sale.ts'
import {
  benefitsDe,
  buyerTalkDe,
  callsDe,
  codesDe,
  commissionDe,
  contactsDe,
  followDe,
  mineDe,
  prizeDe,
  saleDe,
} from '#app/features/moderation/lists/offers-de.ts'
import {
  benefitsEs,
  buyerTalkEs,
  callsEs,
  codesEs,
  commissionEs,
  contactsEs,
  followEs,
  mineEs,
  prizeEs,
  saleEs,
} from '#app/features/moderation/lists/offers-es.ts'
import {
  benefitsJa,
  buyerTalkJa,
  callsJa,
  codesJa,
  commissionJa,
  contactsJa,
  followJa,
  mineJa,
  prizeJa,
  saleJa,
} from '#app/features/moderation/lists/offers-ja.ts'
import { pitchAct, pitchOwn, pitchPlace, pitchTime, pitchWorth } from '#app/features/moderation/lists/pitch.ts'
import {
  pitchActZh,
  pitchOwnZh,
  pitchPlaceZh,
  pitchTimeZh,
  pitchWorthZh,
} from '#app/features/moderation/lists/pitch-zh.ts'
import { placesOfMine, tradeOfMine } from '#app/features/moderation/lists/places-of-mine.ts'
import { prices, pricesZh } from '#app/features/moderation/lists/prices.ts'
import { entries, prizes } from '#app/features/moderation/lists/prizes.ts'
import { reachMe } from '#app/features/moderation/lists/reach-me.ts'
import { creditsMe, refersByLink } from '#app/features/moderation/lists/referral-words.ts'
import { reportedSpeech } from '#app/features/moderation/lists/reported-speech.ts'
import { reportsOfSpam } from '#app/features/moderation/lists/reports-of-spam.ts'
import { purchasesZh, sales, salesZh, saleTerms, saleTermsZh } from '#app/features/moderation/lists/sales.ts'
import { followCalls, followCallsZh, followVerbs, ownPlaces, ownPlacesZh } from '#app/features/moderation/lists/self.ts'
import { takers } from '#app/features/moderation/lists/takers.ts'
import { trades, tradesZh } from '#app/features/moderation/lists/trades.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** What several rules speak of, by the name they call it. */
export const SHARED_LISTS: Readonly<Record<string, Match>> = {
  benefits,
  'benefits-zh': benefitsZh,
  calls,
  'calls-zh': callsZh,
  'contact-calls': contactCalls,
  'contact-calls-zh': contactCallsZh,
  deadlines,
  'buyer-talk': buyerTalk,
  'buyer-talk-zh': buyerTalkZh,
  'coupon-troubles': couponTroubles,
  'follow-verbs': followVerbs,
  'follow-calls': followCalls,
  'follow-calls-zh': followCallsZh,
  handles,
  'order-calls': orderCalls,
  'handles-zh': handlesZh,
  'own-places': ownPlaces,
  'own-places-zh': ownPlacesZh,
  'pitch-act': pitchAct,
  'pitch-act-zh': pitchActZh,
  'pitch-own': pitchOwn,
  'pitch-own-zh': pitchOwnZh,
  'pitch-place': pitchPlace,
  'pitch-place-zh': pitchPlaceZh,
  'pitch-time': pitchTime,
  'pitch-time-zh': pitchTimeZh,
  'pitch-worth': pitchWorth,
  'pitch-worth-zh': pitchWorthZh,
  prices,
  'prices-zh': pricesZh,
  'purchases-zh': purchasesZh,
  'reported-speech': reportedSpeech,
  'reports-of-spam': reportsOfSpam,
  'sale-terms': saleTerms,
  'sale-terms-zh': saleTermsZh,
  sales,
  'sales-zh': salesZh,
  trades,
  'trades-zh': tradesZh,
  'coupon-acts': couponActs,
  'coupon-fields': couponFields,
  'coupon-nouns': couponNouns,
  'credits-me': creditsMe,
  entries,
  gains,
  'hands-over': handsOver,
  'mine-for-sale': mineForSale,
  'places-of-mine': placesOfMine,
  'price-beside': priceBeside,
  'price-each': priceEach,
  prizes,
  'reach-me': reachMe,
  'refers-by-link': refersByLink,
  rents,
  takers,
  'trade-of-mine': tradeOfMine,
  'wants-to-buy': wantsToBuy,
  'benefits-de': benefitsDe,
  'codes-de': codesDe,
  'calls-de': callsDe,
  'mine-de': mineDe,
  'sale-de': saleDe,
  'follow-de': followDe,
  'prize-de': prizeDe,
  'commission-de': commissionDe,
  'contacts-de': contactsDe,
  'buyer-talk-de': buyerTalkDe,
  'benefits-es': benefitsEs,
  'codes-es': codesEs,
  'calls-es': callsEs,
  'mine-es': mineEs,
  'sale-es': saleEs,
  'follow-es': followEs,
  'prize-es': prizeEs,
  'commission-es': commissionEs,
  'contacts-es': contactsEs,
  'buyer-talk-es': buyerTalkEs,
  'benefits-ja': benefitsJa,
  'codes-ja': codesJa,
  'calls-ja': callsJa,
  'mine-ja': mineJa,
  'sale-ja': saleJa,
  'follow-ja': followJa,
  'prize-ja': prizeJa,
  'commission-ja': commissionJa,
  'contacts-ja': contactsJa,
  'buyer-talk-ja': buyerTalkJa,
}
