import type { Rule } from '#app/features/moderation/rule.ts'
import { freeByItsSound } from '#app/features/moderation/rules/free-by-its-sound.ts'
import { hadForAFavour } from '#app/features/moderation/rules/had-for-a-favour.ts'
import { offeredByItsSound } from '#app/features/moderation/rules/offered-by-its-sound.ts'
import { smallAdvert } from '#app/features/moderation/rules/small-advert.ts'
import { wareAndTerms } from '#app/features/moderation/rules/ware-and-terms.ts'

/** Things that change hands, for money or for luck. */
export const ENGLISH_MARKET_RULES: readonly Rule[] = [
  smallAdvert,
  wareAndTerms,
  offeredByItsSound,
  hadForAFavour,
  freeByItsSound,
]
