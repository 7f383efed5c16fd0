import { asksZh, bareSumZh, claimsZh, retoldZh } from '#app/features/moderation/lists/asks-zh.ts'
import { benefitsZh } from '#app/features/moderation/lists/benefits.ts'
import { buyerTalkZh } from '#app/features/moderation/lists/buyer-talk.ts'
import { callsZh } from '#app/features/moderation/lists/calls.ts'
import { contactCallsZh, handlesZh } from '#app/features/moderation/lists/contacts.ts'
import { drawsZh, taskRewardZh, tasksZh } from '#app/features/moderation/lists/draws-zh.ts'
import { gainsZh, urgencyZh } from '#app/features/moderation/lists/gains-zh.ts'
import { gearZh } from '#app/features/moderation/lists/gear-zh.ts'
import {
  fetchItZh,
  forNothingZh,
  givenZh,
  lotsZh,
  prizeTalkZh,
  triersZh,
  tryingZh,
  votesZh,
} from '#app/features/moderation/lists/gifts-zh.ts'
import { myTradeZh } from '#app/features/moderation/lists/my-trade-zh.ts'
import { myPageZh, outsideZh } from '#app/features/moderation/lists/outside-zh.ts'
import { codeShownZh, commissionZh, passwordsZh, sayTheWordZh } from '#app/features/moderation/lists/passwords-zh.ts'
import {
  comeAlongZh,
  myWorkZh,
  outThereZh,
  tradesmanZh,
  whenAndWhatZh,
} from '#app/features/moderation/lists/pitch-of-mine-zh.ts'
import {
  pitchActZh,
  pitchOwnZh,
  pitchPlaceZh,
  pitchTimeZh,
  pitchWorthZh,
} from '#app/features/moderation/lists/pitch-zh.ts'
import { pricesZh } from '#app/features/moderation/lists/prices.ts'
import { contactZh, handoverZh, reachMeZh } from '#app/features/moderation/lists/reach-me-zh.ts'
import { purchasesZh, salesZh, saleTermsZh } from '#app/features/moderation/lists/sales.ts'
import {
  lendingTermsZh,
  lendingZh,
  seekerTermsZh,
  seekingZh,
  swapTermsZh,
  swapZh,
  whoHasOneZh,
} from '#app/features/moderation/lists/seeking-zh.ts'
import { followCallsZh, ownPlacesZh } from '#app/features/moderation/lists/self.ts'
import { conditionZh, listingZh, spareZh } from '#app/features/moderation/lists/spare-zh.ts'
import { saleHeadZh, stockZh, termsZh } from '#app/features/moderation/lists/stock-zh.ts'
import { crowdZh, takersZh } from '#app/features/moderation/lists/takers-zh.ts'
import { talesZh } from '#app/features/moderation/lists/tales-zh.ts'
import { toldZh } from '#app/features/moderation/lists/told-zh.ts'
import { gearTalkZh, giverZh, sumOrTimeZh, takerZh, takingZh, worthZh } from '#app/features/moderation/lists/tone-zh.ts'
import { tradesZh } from '#app/features/moderation/lists/trades.ts'
import { winksZh } from '#app/features/moderation/lists/winks-zh.ts'
import {
  channelZh,
  gatheringZh,
  haveALookZh,
  joinItZh,
  madeByMeZh,
  othersWorkZh,
  restOfItZh,
  tradeOfferZh,
  tradeTermsZh,
} from '#app/features/moderation/lists/work-of-mine-zh.ts'
import type { Match } from '#app/features/moderation/rule.ts'

export const CHINESE_LISTS: Readonly<Record<string, Match>> = {
  'trade-terms-zh': tradeTermsZh,
  'trade-offer-zh': tradeOfferZh,
  'rest-of-it-zh': restOfItZh,
  'others-work-zh': othersWorkZh,
  'made-by-me-zh': madeByMeZh,
  'join-it-zh': joinItZh,
  'have-a-look-zh': haveALookZh,
  'gathering-zh': gatheringZh,
  'channel-zh': channelZh,
  'when-and-what-zh': whenAndWhatZh,
  'tradesman-zh': tradesmanZh,
  'out-there-zh': outThereZh,
  'my-work-zh': myWorkZh,
  'come-along-zh': comeAlongZh,
  'votes-zh': votesZh,
  'trying-zh': tryingZh,
  'triers-zh': triersZh,
  'prize-talk-zh': prizeTalkZh,
  'lots-zh': lotsZh,
  'given-zh': givenZh,
  'for-nothing-zh': forNothingZh,
  'fetch-it-zh': fetchItZh,
  'spare-zh': spareZh,
  'listing-zh': listingZh,
  'condition-zh': conditionZh,
  'who-has-one-zh': whoHasOneZh,
  'swap-zh': swapZh,
  'swap-terms-zh': swapTermsZh,
  'seeking-zh': seekingZh,
  'seeker-terms-zh': seekerTermsZh,
  'lending-zh': lendingZh,
  'lending-terms-zh': lendingTermsZh,
  'retold-zh': retoldZh,
  'claims-zh': claimsZh,
  'bare-sum-zh': bareSumZh,
  'asks-zh': asksZh,
  'benefits-zh': benefitsZh,
  'buyer-talk-zh': buyerTalkZh,
  'calls-zh': callsZh,
  'code-shown-zh': codeShownZh,
  'commission-zh': commissionZh,
  'contact-calls-zh': contactCallsZh,
  'contact-zh': contactZh,
  'crowd-zh': crowdZh,
  'draws-zh': drawsZh,
  'follow-calls-zh': followCallsZh,
  'gains-zh': gainsZh,
  'gear-talk-zh': gearTalkZh,
  'gear-zh': gearZh,
  'giver-zh': giverZh,
  'handles-zh': handlesZh,
  'handover-zh': handoverZh,
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
  'say-the-word-zh': sayTheWordZh,
  'stock-zh': stockZh,
  'sum-or-time-zh': sumOrTimeZh,
  'taker-zh': takerZh,
  'takers-zh': takersZh,
  'taking-zh': takingZh,
  'task-reward-zh': taskRewardZh,
  'tasks-zh': tasksZh,
  'terms-zh': termsZh,
  'tales-zh': talesZh,
  'told-zh': toldZh,
  'trades-zh': tradesZh,
  'urgency-zh': urgencyZh,
  'winks-zh': winksZh,
  'worth-zh': worthZh,
}
