import type { Automaton } from '#app/features/moderation/automaton.ts'
import type { CompiledRules, MatchNode } from '#app/features/moderation/match-node.ts'
import type { Reading } from '#app/features/moderation/normalise.ts'
import type { Circumstances } from '#app/features/moderation/rule.ts'
import { type Tape, tapeOf } from '#app/features/moderation/tape.ts'
import type { Unmasked } from '#app/features/moderation/undo-disguises.ts'
import type { Span } from '#app/features/moderation/view.ts'

/** Where something a rule looks for stands in the plain text; `masked` where only undoing a disguise shows it. */
export type Hit = Span & { spans: readonly HitSpan[]; masked: boolean }

/** `origin` stands in the author's text where a finding is narrower than a unit of the plain one. */
export type HitSpan = Span & { origin?: Span }

/** A text with where the words in it end, and for each part of a rule which of its words were seen. */
export type Sighting = {
  text: string
  tape: Tape
  below: Unmasked | undefined
  endsOf: ReadonlyMap<number, readonly number[]>
  seenBy: ReadonlyMap<MatchNode, readonly number[]>
  /** Where a pattern may begin, in order. */
  startsOf: (automaton: Automaton) => readonly number[]
  /** Where digits stand, in order. */
  digits: readonly number[]
  /** The surroundings of each word that were asked for, by word and reach. */
  windows: Map<number, readonly Span[]>
}

/** All that is known about one text while rules look at it. */
export type Evidence = {
  words: readonly string[]
  plain: Sighting
  unmasked: Sighting | undefined
  backwards: Sighting | undefined
  reading: Reading
  circumstances: Circumstances
  hits: Map<MatchNode, readonly Hit[]>
  work: Work
}

/** Matching may cost so many looks at a character; no honest post comes near, and one that does is for a moderator. */
export type Work = { left: number; exhaustedAt: number | undefined }

const WORK = 1_500_000
const MOST_PLACES_OF_A_WORD = 300

export function gatherEvidence(reading: Reading, rules: CompiledRules, circumstances: Circumstances): Evidence {
  const work: Work = { left: WORK, exhaustedAt: reading.isCut ? reading.plain.text.length - 1 : undefined }
  const { plain, unmasked } = reading
  return {
    words: rules.words,
    plain: sight(plain.text, undefined, rules, work),
    unmasked: unmasked && sight(unmasked.text, unmasked, rules, work),
    backwards: rules.readsBackwards ? sightBackwards(plain.text, rules) : undefined,
    reading,
    circumstances,
    hits: new Map(),
    work,
  }
}

function sight(text: string, below: Unmasked | undefined, rules: CompiledRules, work: Work): Sighting {
  const endsOf = new Map<number, number[]>()
  const see = (word: number, end: number) => {
    const ends = endsOf.get(word)
    if (!ends) endsOf.set(word, [end])
    else if (ends.length < MOST_PLACES_OF_A_WORD) ends.push(end)
    else work.exhaustedAt ??= Math.max(0, (below?.starts[end - 1] ?? end) - 1)
  }
  for (const { start, end } of below ? aroundChanges(below) : [{ start: 0, end: text.length }]) {
    rules.scan.scan(text, see, start, end)
  }
  const tape = tapeOf(text)
  let starts: ReturnType<CompiledRules['beginnings']> | undefined
  return {
    text,
    tape,
    below,
    endsOf,
    seenBy: seekersSeeing(endsOf.keys(), rules),
    startsOf: (automaton) => {
      starts ??= rules.beginnings(tape)
      return starts(automaton)
    },
    digits: digitsIn(text),
    windows: new Map(),
  }
}

/** Farther from where a disguise was undone than any part looks, the text is the one below, and read there. */
const FARTHEST = 160

function aroundChanges({ text, changed }: Unmasked): Span[] {
  const around: Span[] = []
  for (const at of changed) {
    const last = around.at(-1)
    const end = Math.min(text.length, at + FARTHEST)
    if (last && at - FARTHEST <= last.end) last.end = end
    else around.push({ start: Math.max(0, at - FARTHEST), end })
  }
  return around
}

function digitsIn(text: string): number[] {
  const digits: number[] = []
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 48 && unit <= 57) digits.push(at)
  }
  return digits
}

function seekersSeeing(words: Iterable<number>, { seekers }: CompiledRules): Map<MatchNode, number[]> {
  const seenBy = new Map<MatchNode, number[]>()
  for (const word of words) {
    for (const node of seekers[word] ?? []) {
      const seen = seenBy.get(node)
      if (seen) seen.push(word)
      else seenBy.set(node, [word])
    }
  }
  return seenBy
}

function sightBackwards(text: string, rules: CompiledRules): Sighting {
  // A second reading of the same text is no reason to call it too long.
  const work: Work = { left: 0, exhaustedAt: 0 }
  return sight(text.split('').reverse().join(''), undefined, rules, work)
}
