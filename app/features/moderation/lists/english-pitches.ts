import { barePitches, bareSavings, plainTalk } from '#app/features/moderation/lists/bare-pitches.ts'
import {
  freshReleases,
  outings,
  outingTerms,
  releaseWays,
  tellsOfUsing,
} from '#app/features/moderation/lists/releases-and-outings.ts'
import { dealsCried, saleOccasions, tellsOfBuying } from '#app/features/moderation/lists/sale-cries.ts'
import { cardTerms, visitingCards } from '#app/features/moderation/lists/visiting-cards.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** Shops, trades, works and outings, each put forward in few words. */
export const ENGLISH_PITCH_LISTS: Readonly<Record<string, Match>> = {
  'deals-cried': dealsCried,
  'sale-occasions': saleOccasions,
  'tells-of-buying': tellsOfBuying,
  'visiting-cards': visitingCards,
  'card-terms': cardTerms,
  'fresh-releases': freshReleases,
  'release-ways': releaseWays,
  outings,
  'outing-terms': outingTerms,
  'tells-of-using': tellsOfUsing,
  'bare-savings': bareSavings,
  'bare-pitches': barePitches,
  'plain-talk': plainTalk,
}
