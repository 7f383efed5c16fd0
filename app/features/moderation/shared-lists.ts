import { benefits, benefitsZh } from '#app/features/moderation/lists/benefits.ts'
import { bluntCalls } from '#app/features/moderation/lists/blunt-calls.ts'
import { bluntSales } from '#app/features/moderation/lists/blunt-sales.ts'
import { buyerTalk, buyerTalkZh, couponTroubles } from '#app/features/moderation/lists/buyer-talk.ts'
import { calls, callsZh, deadlines, orderCalls } from '#app/features/moderation/lists/calls.ts'
import { contactCalls, contactCallsZh, handles, handlesZh } from '#app/features/moderation/lists/contacts.ts'
import { couponActs, couponFields, couponNouns } from '#app/features/moderation/lists/coupon-words.ts'
import { drawsZh, taskRewardZh, tasksZh } from '#app/features/moderation/lists/draws-zh.ts'
import { gains, priceBeside, priceForNow } from '#app/features/moderation/lists/gains.ts'
import { gainsZh, urgencyZh } from '#app/features/moderation/lists/gains-zh.ts'
import { gearAtHand } from '#app/features/moderation/lists/gear-at-hand.ts'
import { gearZh } from '#app/features/moderation/lists/gear-zh.ts'
import { handsOver } from '#app/features/moderation/lists/hands-over.ts'
import { hintsOfContact } from '#app/features/moderation/lists/hints-of-contact.ts'
import { hintsOfMine } from '#app/features/moderation/lists/hints-of-mine.ts'
import { hintsOfPrize } from '#app/features/moderation/lists/hints-of-prize.ts'
import { hintsOfReward } from '#app/features/moderation/lists/hints-of-reward.ts'
import { hintsOfSale } from '#app/features/moderation/lists/hints-of-sale.ts'
import { hintsOfSaving } from '#app/features/moderation/lists/hints-of-saving.ts'
import { honestTalk } from '#app/features/moderation/lists/honest-talk.ts'
import { mineForSale, rents, wantsToBuy } from '#app/features/moderation/lists/mine-for-sale.ts'
import { myTradeZh } from '#app/features/moderation/lists/my-trade-zh.ts'
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
import { myPageZh, outsideZh } from '#app/features/moderation/lists/outside-zh.ts'
import { papers } from '#app/features/moderation/lists/papers.ts'
import { codeShownZh, commissionZh, passwordsZh, sayTheWordZh } from '#app/features/moderation/lists/passwords-zh.ts'
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
import { contactZh, handoverZh, reachMeZh } from '#app/features/moderation/lists/reach-me-zh.ts'
import { creditsMe, refersByPath, refersByQuery } from '#app/features/moderation/lists/referral-words.ts'
import { reportedSpeech } from '#app/features/moderation/lists/reported-speech.ts'
import { reportsOfSpam } from '#app/features/moderation/lists/reports-of-spam.ts'
import {
  bought,
  comeAndGetIt,
  liesIdle,
  paysForIt,
  sums,
  wantsAUsedOne,
  wantsOne,
} from '#app/features/moderation/lists/sale-shapes.ts'
import { purchasesZh, sales, salesZh, saleTerms, saleTermsZh } from '#app/features/moderation/lists/sales.ts'
import { followCalls, followCallsZh, followVerbs, ownPlaces, ownPlacesZh } from '#app/features/moderation/lists/self.ts'
import {
  complaints,
  gearTalk,
  othersAdverts,
  questions,
  quotations,
  wishes,
} from '#app/features/moderation/lists/shop-free-talk.ts'
import { spelledOut } from '#app/features/moderation/lists/spelled-out.ts'
import { saleHeadZh, stockZh, termsZh } from '#app/features/moderation/lists/stock-zh.ts'
import { takers } from '#app/features/moderation/lists/takers.ts'
import { crowdZh, takersZh } from '#app/features/moderation/lists/takers-zh.ts'
import {
  favours,
  fetching,
  ifYouWant,
  madePublic,
  workForOthers,
} from '#app/features/moderation/lists/telling-words.ts'
import { toldZh } from '#app/features/moderation/lists/told-zh.ts'
import { gearTalkZh, giverZh, sumOrTimeZh, takerZh, takingZh, worthZh } from '#app/features/moderation/lists/tone-zh.ts'
import { trades, tradesZh } from '#app/features/moderation/lists/trades.ts'
import { winksZh } from '#app/features/moderation/lists/winks-zh.ts'
import {
  byLuckOrFavour,
  forWork,
  hasTime,
  iCanDoYours,
  iLeadYouThere,
  isGiven,
  isOut,
  oneOfUs,
  somebodyIKnow,
  worksOfMine,
  yourDetails,
} from '#app/features/moderation/lists/work-and-ways.ts'
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
  'pitch-act-zh': pitchActZh,
  'pitch-own-zh': pitchOwnZh,
  'pitch-place-zh': pitchPlaceZh,
  'pitch-time-zh': pitchTimeZh,
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
  'price-for-now': priceForNow,
  prizes,
  'reach-me': reachMe,
  'refers-by-path': refersByPath,
  'refers-by-query': refersByQuery,
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
  'blunt-sales': bluntSales,
  'blunt-calls': bluntCalls,
  'honest-talk': honestTalk,
  'takers-zh': takersZh,
  'crowd-zh': crowdZh,
  'reach-me-zh': reachMeZh,
  'handover-zh': handoverZh,
  'outside-zh': outsideZh,
  'my-page-zh': myPageZh,
  'gains-zh': gainsZh,
  'urgency-zh': urgencyZh,
  'passwords-zh': passwordsZh,
  'say-the-word-zh': sayTheWordZh,
  'commission-zh': commissionZh,
  'stock-zh': stockZh,
  'terms-zh': termsZh,
  'sale-head-zh': saleHeadZh,
  'draws-zh': drawsZh,
  'tasks-zh': tasksZh,
  'my-trade-zh': myTradeZh,
  'winks-zh': winksZh,
  'told-zh': toldZh,
  'spelled-out': spelledOut,
  papers,
  'code-shown-zh': codeShownZh,
  'contact-zh': contactZh,
  'hints-of-sale': hintsOfSale,
  'hints-of-saving': hintsOfSaving,
  'hints-of-reward': hintsOfReward,
  'hints-of-prize': hintsOfPrize,
  'hints-of-mine': hintsOfMine,
  'hints-of-contact': hintsOfContact,
  complaints: complaints,
  'gear-talk': gearTalk,
  'others-adverts': othersAdverts,
  questions: questions,
  quotations: quotations,
  wishes: wishes,
  favours: favours,
  fetching: fetching,
  'if-you-want': ifYouWant,
  'made-public': madePublic,
  'work-for-others': workForOthers,
  'task-reward-zh': taskRewardZh,
  sums: sums,
  'lies-idle': liesIdle,
  'come-and-get-it': comeAndGetIt,
  'wants-one': wantsOne,
  'wants-a-used-one': wantsAUsedOne,
  'pays-for-it': paysForIt,
  bought: bought,
  'somebody-i-know': somebodyIKnow,
  'i-lead-you-there': iLeadYouThere,
  'i-can-do-yours': iCanDoYours,
  'your-details': yourDetails,
  'works-of-mine': worksOfMine,
  'is-out': isOut,
  'has-time': hasTime,
  'for-work': forWork,
  'one-of-us': oneOfUs,
  'is-given': isGiven,
  'by-luck-or-favour': byLuckOrFavour,
  'gear-at-hand': gearAtHand,
  'giver-zh': giverZh,
  'taker-zh': takerZh,
  'taking-zh': takingZh,
  'worth-zh': worthZh,
  'sum-or-time-zh': sumOrTimeZh,
  'gear-talk-zh': gearTalkZh,
  'gear-zh': gearZh,
}
