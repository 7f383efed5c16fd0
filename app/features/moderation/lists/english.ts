import { benefits } from '#app/features/moderation/lists/benefits.ts'
import { bluntCalls } from '#app/features/moderation/lists/blunt-calls.ts'
import { bluntSales } from '#app/features/moderation/lists/blunt-sales.ts'
import { bothGain } from '#app/features/moderation/lists/both-gain.ts'
import { buyerTalk, couponTroubles } from '#app/features/moderation/lists/buyer-talk.ts'
import { callForWares } from '#app/features/moderation/lists/call-for-wares.ts'
import { calls, deadlines, orderCalls } from '#app/features/moderation/lists/calls.ts'
import { clicks } from '#app/features/moderation/lists/clicks.ts'
import { comeToMine } from '#app/features/moderation/lists/come-to-mine.ts'
import { conditions } from '#app/features/moderation/lists/conditions.ts'
import { contactCalls, handles } from '#app/features/moderation/lists/contacts.ts'
import { couponActs, couponFields, couponNouns } from '#app/features/moderation/lists/coupon-words.ts'
import { doThis } from '#app/features/moderation/lists/do-this.ts'
import { drawingLots } from '#app/features/moderation/lists/drawing-lots.ts'
import { ENGLISH_ACT_LISTS } from '#app/features/moderation/lists/english-acts.ts'
import { ENGLISH_MARKET_LISTS } from '#app/features/moderation/lists/english-market.ts'
import { ENGLISH_OFFER_LISTS } from '#app/features/moderation/lists/english-offers.ts'
import { ENGLISH_PITCH_LISTS } from '#app/features/moderation/lists/english-pitches.ts'
import { freeSlots } from '#app/features/moderation/lists/free-slots.ts'
import { gains, priceBeside, priceForNow } from '#app/features/moderation/lists/gains.ts'
import { gearAtHand } from '#app/features/moderation/lists/gear-at-hand.ts'
import { getThat } from '#app/features/moderation/lists/get-that.ts'
import { handsOver } from '#app/features/moderation/lists/hands-over.ts'
import { hintsOfContact } from '#app/features/moderation/lists/hints-of-contact.ts'
import { hintsOfMine } from '#app/features/moderation/lists/hints-of-mine.ts'
import { hintsOfPrize } from '#app/features/moderation/lists/hints-of-prize.ts'
import { hintsOfReward } from '#app/features/moderation/lists/hints-of-reward.ts'
import { hintsOfSale } from '#app/features/moderation/lists/hints-of-sale.ts'
import { hintsOfSaving } from '#app/features/moderation/lists/hints-of-saving.ts'
import { honestTalk } from '#app/features/moderation/lists/honest-talk.ts'
import { mineForSale, rents, wantsToBuy } from '#app/features/moderation/lists/mine-for-sale.ts'
import { newHome } from '#app/features/moderation/lists/new-home.ts'
import { orderNowWords } from '#app/features/moderation/lists/order-now-words.ts'
import { papers } from '#app/features/moderation/lists/papers.ts'
import { placesOfMine, tradeOfMine } from '#app/features/moderation/lists/places-of-mine.ts'
import { prices } from '#app/features/moderation/lists/prices.ts'
import { entries, prizes } from '#app/features/moderation/lists/prizes.ts'
import { reachMe } from '#app/features/moderation/lists/reach-me.ts'
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
import { sales, saleTerms } from '#app/features/moderation/lists/sales.ts'
import { followCalls, followVerbs, ownPlaces } from '#app/features/moderation/lists/self.ts'
import {
  complaints,
  gearTalk,
  othersAdverts,
  questions,
  quotations,
  wishes,
} from '#app/features/moderation/lists/shop-free-talk.ts'
import { shopWindow } from '#app/features/moderation/lists/shop-window.ts'
import { spamGoods } from '#app/features/moderation/lists/spam-goods.ts'
import { spelledOut } from '#app/features/moderation/lists/spelled-out.ts'
import { takers } from '#app/features/moderation/lists/takers.ts'
import { takingPart } from '#app/features/moderation/lists/taking-part.ts'
import {
  favours,
  fetching,
  ifYouWant,
  madePublic,
  workForOthers,
} from '#app/features/moderation/lists/telling-words.ts'
import { termsByMessage } from '#app/features/moderation/lists/terms-by-message.ts'
import { trades } from '#app/features/moderation/lists/trades.ts'
import { typing } from '#app/features/moderation/lists/typing.ts'
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

export const ENGLISH_LISTS: Readonly<Record<string, Match>> = {
  ...ENGLISH_ACT_LISTS,
  ...ENGLISH_OFFER_LISTS,
  ...ENGLISH_PITCH_LISTS,
  ...ENGLISH_MARKET_LISTS,
  benefits,
  'blunt-calls': bluntCalls,
  'blunt-sales': bluntSales,
  bought,
  'buyer-talk': buyerTalk,
  'by-luck-or-favour': byLuckOrFavour,
  calls,
  'come-and-get-it': comeAndGetIt,
  complaints,
  'contact-calls': contactCalls,
  'coupon-acts': couponActs,
  'coupon-fields': couponFields,
  'coupon-nouns': couponNouns,
  'coupon-troubles': couponTroubles,
  'credits-me': creditsMe,
  deadlines,
  entries,
  favours,
  fetching,
  'follow-calls': followCalls,
  'follow-verbs': followVerbs,
  'for-work': forWork,
  gains,
  'gear-at-hand': gearAtHand,
  'gear-talk': gearTalk,
  handles,
  'hands-over': handsOver,
  'has-time': hasTime,
  'hints-of-contact': hintsOfContact,
  'hints-of-mine': hintsOfMine,
  'hints-of-prize': hintsOfPrize,
  'hints-of-reward': hintsOfReward,
  'hints-of-sale': hintsOfSale,
  'hints-of-saving': hintsOfSaving,
  'honest-talk': honestTalk,
  'i-can-do-yours': iCanDoYours,
  'i-lead-you-there': iLeadYouThere,
  'if-you-want': ifYouWant,
  'is-given': isGiven,
  'is-out': isOut,
  'lies-idle': liesIdle,
  'made-public': madePublic,
  'mine-for-sale': mineForSale,
  'one-of-us': oneOfUs,
  'order-calls': orderCalls,
  'others-adverts': othersAdverts,
  'own-places': ownPlaces,
  papers,
  'pays-for-it': paysForIt,
  'places-of-mine': placesOfMine,
  'price-beside': priceBeside,
  'price-for-now': priceForNow,
  prices,
  prizes,
  questions,
  quotations,
  'reach-me': reachMe,
  'terms-by-message': termsByMessage,
  'refers-by-path': refersByPath,
  'refers-by-query': refersByQuery,
  rents,
  'reported-speech': reportedSpeech,
  'reports-of-spam': reportsOfSpam,
  'sale-terms': saleTerms,
  sales,
  'somebody-i-know': somebodyIKnow,
  'spelled-out': spelledOut,
  sums,
  takers,
  'trade-of-mine': tradeOfMine,
  trades,
  'wants-a-used-one': wantsAUsedOne,
  'wants-one': wantsOne,
  'wants-to-buy': wantsToBuy,
  wishes,
  'work-for-others': workForOthers,
  'works-of-mine': worksOfMine,
  'your-details': yourDetails,
  clicks,
  'spam-goods': spamGoods,
  'order-now-words': orderNowWords,
  conditions,
  'do-this': doThis,
  'get-that': getThat,
  typing,
  'both-gain': bothGain,
  'new-home': newHome,
  'drawing-lots': drawingLots,
  'taking-part': takingPart,
  'free-slots': freeSlots,
  'come-to-mine': comeToMine,
  'shop-window': shopWindow,
  'call-for-wares': callForWares,
}
