import { benefits, benefitsZh } from '#app/features/moderation/lists/benefits.ts'
import { buyerTalk, buyerTalkZh, couponTroubles } from '#app/features/moderation/lists/buyer-talk.ts'
import { calls, callsZh, deadlines, orderCalls } from '#app/features/moderation/lists/calls.ts'
import { contactCalls, contactCallsZh, handles, handlesZh } from '#app/features/moderation/lists/contacts.ts'
import { pitchAct, pitchOwn, pitchPlace, pitchTime, pitchWorth } from '#app/features/moderation/lists/pitch.ts'
import {
  pitchActZh,
  pitchOwnZh,
  pitchPlaceZh,
  pitchTimeZh,
  pitchWorthZh,
} from '#app/features/moderation/lists/pitch-zh.ts'
import { prices, pricesZh } from '#app/features/moderation/lists/prices.ts'
import { reportedSpeech } from '#app/features/moderation/lists/reported-speech.ts'
import { reportsOfSpam } from '#app/features/moderation/lists/reports-of-spam.ts'
import { purchasesZh, sales, salesZh, saleTerms, saleTermsZh } from '#app/features/moderation/lists/sales.ts'
import { followCalls, followCallsZh, followVerbs, ownPlaces, ownPlacesZh } from '#app/features/moderation/lists/self.ts'
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
}
