import type { Rule } from '#app/features/moderation/rule.ts'
import { discountCried } from '#app/features/moderation/rules/discount-cried.ts'
import { freshRelease } from '#app/features/moderation/rules/fresh-release.ts'
import { outingToBook } from '#app/features/moderation/rules/outing-to-book.ts'
import { soundsLikeAPitch } from '#app/features/moderation/rules/sounds-like-a-pitch.ts'
import { soundsLikeAShop } from '#app/features/moderation/rules/sounds-like-a-shop.ts'
import { visitingCard } from '#app/features/moderation/rules/visiting-card.ts'

/** Shops, trades, works and outings, each put forward in few words. */
export const ENGLISH_PITCH_RULES: readonly Rule[] = [
  discountCried,
  freshRelease,
  outingToBook,
  visitingCard,
  soundsLikeAShop,
  soundsLikeAPitch,
]
