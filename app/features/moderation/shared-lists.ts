import { CHINESE_LISTS } from '#app/features/moderation/lists/chinese.ts'
import { CHINESE_TRADE_LISTS } from '#app/features/moderation/lists/chinese-trade.ts'
import { ENGLISH_LISTS } from '#app/features/moderation/lists/english.ts'
import { GERMAN_SPANISH_JAPANESE_LISTS } from '#app/features/moderation/lists/german-spanish-japanese.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** What several rules speak of, by the name they call it. */
export const SHARED_LISTS: Readonly<Record<string, Match>> = {
  ...ENGLISH_LISTS,
  ...CHINESE_LISTS,
  ...CHINESE_TRADE_LISTS,
  ...GERMAN_SPANISH_JAPANESE_LISTS,
}
