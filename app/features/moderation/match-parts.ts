import { foldWord } from '#app/features/moderation/fold-character.ts'
import { phrasingIn } from '#app/features/moderation/phrasing.ts'
import type { Match } from '#app/features/moderation/rule.ts'

export type Lists = Readonly<Record<string, Match>>

export function listNamed(name: string, lists: Lists): Match {
  const list = lists[name]
  if (!list) throw new Error(`there is no list "${name}"`)
  return list
}

/** What a match is put together from; an atom has no parts. */
export function partsOf(match: Match, lists: Lists): readonly Match[] {
  if ('list' in match) return [listNamed(match.list, lists)]
  if ('all' in match) return match.all
  if ('any' in match) return match.any
  if ('atLeast' in match) return match.of
  if ('weigh' in match) return match.weigh.map(({ part }) => part)
  return 'none' in match ? match.none : []
}

/** Most rules speak of the same lists, which are long. */
const known = new WeakMap<Lists, WeakMap<Match, readonly string[]>>()

/** Every word, as it is read, that must be looked for before a match can be judged. */
export function wordsOf(match: Match, lists: Lists): readonly string[] {
  const ofLists = known.get(lists) ?? new WeakMap()
  known.set(lists, ofLists)
  const words = ofLists.get(match) ?? [...new Set(gatherWords(match, lists))]
  ofLists.set(match, words)
  return words
}

function gatherWords(match: Match, lists: Lists): readonly string[] {
  if ('words' in match) return match.words.flatMap((word) => phrasingIn(word)?.anchors ?? foldWord(word))
  if ('disguised' in match) return match.disguised.flatMap(foldWord)
  if ('reversed' in match) return match.reversed.flatMap(foldWord)
  if ('pattern' in match) return match.needs.flatMap(foldWord)
  return partsOf(match, lists).flatMap((part) => wordsOf(part, lists))
}

/** Whether some part that speaks for the match is meant; what must be absent does not speak. */
export function hasPart(match: Match, lists: Lists, isMeant: (part: Match) => boolean): boolean {
  if ('none' in match) return false
  return isMeant(match) || partsOf(match, lists).some((part) => hasPart(part, lists, isMeant))
}

const SAYS_NOTHING_ALONE = ['none', 'author', 'classifier', 'tone', 'reversed']

/** On how many independent grounds a match stands at least. An exact list of links is ground enough alone. */
export function groundsOf(match: Match, lists: Lists): number {
  if ('any' in match) return Math.min(...match.any.map((part) => groundsOf(part, lists)))
  if ('atLeast' in match) return match.atLeast
  if ('all' in match) return match.all.reduce((sum, part) => sum + groundsOf(part, lists), 0)
  if ('list' in match) return groundsOf(listNamed(match.list, lists), lists)
  if ('url' in match) return match.url.hosts || match.url.queryKeys ? 2 : 1
  return SAYS_NOTHING_ALONE.some((kind) => kind in match) ? 0 : 1
}
