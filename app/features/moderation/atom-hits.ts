import { findContactHandles } from '#app/features/moderation/contact-handles.ts'
import type { Evidence, Hit, HitSpan, Sighting } from '#app/features/moderation/evidence.ts'
import { isFor } from '#app/features/moderation/is-for.ts'
import { isLatinLetterOrDigit } from '#app/features/moderation/latin.ts'
import { findLinkHits } from '#app/features/moderation/link-hits.ts'
import type { MatchNode } from '#app/features/moderation/match-node.ts'
import { spanAround } from '#app/features/moderation/phrasing.ts'
import { findPricesOfMine } from '#app/features/moderation/price-of-mine.ts'
import type { Circumstances } from '#app/features/moderation/rule.ts'
import { firstFrom } from '#app/features/moderation/sorted.ts'
import { toneIn } from '#app/features/moderation/tone/tone-of.ts'
import { originOf, type Span } from '#app/features/moderation/view.ts'

type AtomNode = Exclude<MatchNode, { kind: 'all' | 'any' | 'weigh' }>

/** How far from a word it needs a pattern is looked for; Han says in a few characters what takes Latin a line. */
const REACH = 100
const REACH_IN_HAN = 40
const HAN = /\p{Script=Han}/u
const MOST_HITS_OF_A_PATTERN = 100

export function findAtomHits(node: AtomNode, evidence: Evidence): Hit[] {
  if (node.kind === 'url') return findLinkHits(node, evidence.reading.links)
  if (node.kind === 'exhausted') return exhaustedHit(evidence)
  if (node.kind === 'voucherCode') return evidence.reading.voucherCodes.map((span) => hitAt(span, false))
  if (node.kind === 'author') return isFor(node.test, evidence.circumstances) ? [everywhere(evidence)] : []
  if (node.kind === 'classifier') return isLikely(node.least, evidence.circumstances) ? [everywhere(evidence)] : []
  if (node.kind === 'tone') return toneIn(evidence) >= node.least ? [everywhere(evidence)] : []
  if (node.kind === 'reversed') return findBackwards(node, evidence)
  const plain = look(node, evidence.plain, evidence)
  const masked = evidence.unmasked ? lookBehind(node, evidence.unmasked, evidence, plain) : []
  const open = node.kind === 'disguised' ? [] : plain.map((span) => hitAt(span, false))
  return [...open, ...masked]
}

/** What is seen only behind a disguise, in places of the plain text. */
function lookBehind(node: AtomNode, unmasked: Sighting, evidence: Evidence, open: readonly Span[]): Hit[] {
  const { below } = unmasked
  const found = below ? look(node, unmasked, evidence) : []
  if (!below || found.length === 0) return []
  const seen = new Set(open.map(({ start, end }) => `${start}-${end}`))
  const spans = found.map(({ start, end }) => originOf(below, start, end))
  return spans.filter(({ start, end }) => !seen.has(`${start}-${end}`)).map((span) => hitAt(span, true))
}

function look(node: AtomNode, sighting: Sighting, evidence: Evidence): Span[] {
  if (node.kind === 'pattern') return lookForPattern(node, sighting, evidence)
  if (node.kind === 'words' || node.kind === 'disguised') return lookForWords(node, sighting, evidence.words)
  if (node.kind === 'phrasing') return lookForPhrasing(node, sighting, evidence.words)
  if (node.kind === 'priceOfMine') return findPricesOfMine(sighting.text)
  if (node.kind === 'contactHandle') return findContactHandles(sighting.text, node.services)
  return []
}

/** What is seen reading from the end is placed where it was written. */
function findBackwards(node: AtomNode, { backwards, words }: Evidence): Hit[] {
  if (!backwards) return []
  const { length } = backwards.text
  const spans = lookForWords(node, backwards, words)
  return spans.map(({ start, end }) => hitAt({ start: length - end, end: length - start }, true))
}

function isLikely(least: number, { classifierShare = 0 }: Circumstances): boolean {
  return classifierShare >= least
}

/** It holds for every word of the text, and marks none. */
function everywhere({ plain }: Evidence): Hit {
  return { start: 0, end: plain.text.length, spans: [], masked: false }
}

type PhrasingNode = Extract<MatchNode, { kind: 'phrasing' }>

function lookForPhrasing(node: PhrasingNode, sighting: Sighting, words: readonly string[]): Span[] {
  const anchors = lookForWords(node, sighting, words)
  return anchors.flatMap((anchor) => spanAround(node.phrasing, sighting.text, anchor) ?? [])
}

function lookForWords(node: AtomNode, { endsOf, seenBy, text }: Sighting, words: readonly string[]): Span[] {
  const spans: Span[] = []
  for (const word of seenBy.get(node) ?? []) {
    const length = words[word]?.length ?? 0
    for (const end of endsOf.get(word) ?? [])
      if (isWhole(text, end - length, end)) spans.push({ start: end - length, end })
  }
  return spans
}

/** Latin words end where their letters end; Han has no such edges. */
function isWhole(text: string, start: number, end: number): boolean {
  return !joinsAt(text, start) && !joinsAt(text, end)
}

function joinsAt(text: string, at: number): boolean {
  return isLatinLetterOrDigit(text.charCodeAt(at - 1)) && isLatinLetterOrDigit(text.charCodeAt(at))
}

type PatternNode = Extract<MatchNode, { kind: 'pattern' }>

function lookForPattern(node: PatternNode, sighting: Sighting, { work, words }: Evidence): Span[] {
  const spans: Span[] = []
  const starts = node.automaton.matching(sighting.tape, sighting.startsOf(node.automaton), work)
  if (starts.length === 0 && work.left >= 0) return spans
  for (const window of windowsAround(node, sighting, words)) {
    node.automaton.find(sighting.tape, starts, window, work, (from, to) => {
      const span = withoutEdges(sighting.text, from, to)
      if (span.end > span.start) spans.push(span)
    })
    if (work.left < 0 || spans.length >= MOST_HITS_OF_A_PATTERN) {
      work.exhaustedAt ??= sighting.below?.starts[window.start] ?? window.start
      break
    }
  }
  return spans
}

/** Patterns may name the blank or stop before a word; the author's mark begins with the word. */
function withoutEdges(text: string, from: number, to: number): Span {
  let start = from
  let end = to
  while (start < end && /[\s,.;:!?]/.test(text[start] ?? '')) start++
  while (end > start && /[\s,.;:!?]/.test(text[end - 1] ?? '')) end--
  return { start, end }
}

function windowsAround(node: PatternNode, sighting: Sighting, words: readonly string[]): readonly Span[] {
  const { seenBy, below, digits } = sighting
  const { longest, needsDigit } = node.automaton
  const around = (seenBy.get(node) ?? []).map((number) => windowsOf(number, reachOf(longest), sighting, words))
  const [first = []] = around
  const all = around.length > 1 ? around.flat().sort((a, b) => a.start - b.start) : first
  const windows = joinTouching(needsDigit ? all.filter((window) => holdsAny(window, digits)) : all)
  // Behind a disguise only the places that were one can show anything new.
  return below ? windows.filter((window) => holdsAny(window, below.changed)) : windows
}

const REACHES = [16, 32, 64, REACH]

/** A match holds the word it needs, so no more than its length need be read; a few lengths, that words are cut once. */
function reachOf(longest: number): number {
  return REACHES.find((reach) => longest + 4 <= reach) ?? REACH
}

function windowsOf(number: number, most: number, sighting: Sighting, words: readonly string[]): readonly Span[] {
  const word = words[number] ?? ''
  const reach = HAN.test(word) ? Math.min(most, REACH_IN_HAN) : most
  const key = number * (REACH + 1) + reach
  const known = sighting.windows.get(key)
  if (known) return known
  const ends = sighting.endsOf.get(number) ?? []
  const windows = ends.map((end) => windowAround(sighting.text, end - word.length, end, reach))
  sighting.windows.set(key, windows)
  return windows
}

function holdsAny({ start, end }: Span, places: readonly number[]): boolean {
  return (places[firstFrom(places, start)] ?? Number.POSITIVE_INFINITY) <= end
}

/** Cut between words, so that a pattern never takes the rest of a longer word for a whole one. */
function windowAround(text: string, from: number, to: number, reach: number): Span {
  let start = Math.max(0, from - reach)
  let end = Math.min(text.length, to + reach)
  for (let most = 30; most > 0 && start > 0 && isLatinLetterOrDigit(text.charCodeAt(start - 1)); most--) start--
  for (let most = 30; most > 0 && isLatinLetterOrDigit(text.charCodeAt(end)); most--) end++
  return { start, end }
}

function joinTouching(windows: readonly Span[]): readonly Span[] {
  if (windows.length < 2) return windows
  const joined: Span[] = []
  for (const window of windows) {
    const before = joined.at(-1)
    if (before && window.start <= before.end) {
      before.end = Math.max(before.end, window.end)
    } else {
      joined.push({ ...window })
    }
  }
  return joined
}

/** From where looking stopped to the end of all that was written. */
function exhaustedHit({ work, reading: { plain, length } }: Evidence): Hit[] {
  if (work.exhaustedAt === undefined || plain.text === '') return []
  const start = Math.min(work.exhaustedAt, plain.text.length - 1)
  const end = plain.text.length
  return [hitAt({ start, end, origin: { start: plain.starts[start] ?? 0, end: length } }, false)]
}

function hitAt(span: HitSpan, masked: boolean): Hit {
  const { start, end } = span
  return { start, end, spans: [span], masked }
}
