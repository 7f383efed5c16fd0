import { favoursAsked, hadForNothing } from '#app/features/moderation/lists/given-for-favours.ts'
import {
  advertBeginnings,
  dealTerms,
  looseSums,
  onItsWayOut,
  thingAndSum,
  whoWantsIt,
  wooing,
} from '#app/features/moderation/lists/small-adverts.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** Things that change hands, for money or for luck. */
export const ENGLISH_MARKET_LISTS: Readonly<Record<string, Match>> = {
  'advert-beginnings': advertBeginnings,
  'thing-and-sum': thingAndSum,
  'on-its-way-out': onItsWayOut,
  'loose-sums': looseSums,
  'who-wants-it': whoWantsIt,
  wooing,
  'deal-terms': dealTerms,
  'had-for-nothing': hadForNothing,
  'favours-asked': favoursAsked,
}
