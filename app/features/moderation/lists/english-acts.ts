import { askedSums, handOver, leftOver } from '#app/features/moderation/lists/changing-hands.ts'
import { gearOfAnyKind } from '#app/features/moderation/lists/gear-of-any-kind.ts'
import { lifeAtLarge } from '#app/features/moderation/lists/life-at-large.ts'
import { drawDay, handedOut, waysIn } from '#app/features/moderation/lists/luck-and-favour.ts'
import { drawWords, openingCries } from '#app/features/moderation/lists/opening-cries.ts'
import { appsByLooks, toPutTogether, unseenByMods } from '#app/features/moderation/lists/riddles.ts'
import { lending, sought, swapping, wallets } from '#app/features/moderation/lists/seeking.ts'
import { haggling, stateOfIt, takersSought } from '#app/features/moderation/lists/takers-sought.ts'
import { toldOfTrade } from '#app/features/moderation/lists/told-of-trade.ts'
import { ownTrade } from '#app/features/moderation/lists/work-for-hire.ts'
import { comeAndSee, ownWorks, platforms, roomForMore } from '#app/features/moderation/lists/works-to-see.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** What is done with things, works and luck, each act a list. */
export const ENGLISH_ACT_LISTS: Readonly<Record<string, Match>> = {
  'asked-sums': askedSums,
  'hand-over': handOver,
  'left-over': leftOver,
  'gear-of-any-kind': gearOfAnyKind,
  'life-at-large': lifeAtLarge,
  'draw-day': drawDay,
  'handed-out': handedOut,
  'ways-in': waysIn,
  'draw-words': drawWords,
  'opening-cries': openingCries,
  'apps-by-looks': appsByLooks,
  'to-put-together': toPutTogether,
  'unseen-by-mods': unseenByMods,
  lending,
  sought,
  swapping,
  wallets,
  haggling,
  'state-of-it': stateOfIt,
  'takers-sought': takersSought,
  'told-of-trade': toldOfTrade,
  'own-trade': ownTrade,
  'come-and-see': comeAndSee,
  'own-works': ownWorks,
  platforms,
  'room-for-more': roomForMore,
}
