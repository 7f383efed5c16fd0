import { RE2JS } from 're2js'
import { type Automaton, automatonOf } from '#app/features/moderation/automaton.ts'
import { foldWord } from '#app/features/moderation/fold-character.ts'
import type { MatchNode } from '#app/features/moderation/match-node.ts'
import { type Lists, listNamed } from '#app/features/moderation/match-parts.ts'
import { phrasingIn } from '#app/features/moderation/phrasing.ts'
import { type Match, SERVICES, type UrlTest } from '#app/features/moderation/rule.ts'
import type { WordScan } from '#app/features/moderation/word-scan.ts'

type Compile = (match: Match) => MatchNode
type Named<Key extends string> = Extract<Match, Record<Key, unknown>>

/** What is weighed together where nothing else is said: about a paragraph. */
const NEAR_ENOUGH_TO_WEIGH = 300

/** Equal parts become one node; `nodes` are those made so far. */
export function compilerFor(scan: WordScan, lists: Lists): { compile: Compile; nodes: () => Iterable<MatchNode> } {
  const known = new Map<string | Match, MatchNode>()
  const compile: Compile = (match) => {
    if ('list' in match) return compile(listNamed(match.list, lists))
    const same = known.get(match)
    if (same) return same
    const key = JSON.stringify(match)
    const node = known.get(key) ?? compileNode(match, compile, scan)
    known.set(key, node).set(match, node)
    return node
  }
  const withParts = (node: MatchNode) => (node.kind === 'any' ? [node, ...node.parts] : [node])
  return { compile, nodes: () => new Set([...known.values()].flatMap(withParts)) }
}

function compileNode(match: Exclude<Match, { list: string }>, compile: Compile, scan: WordScan): MatchNode {
  if ('any' in match) return { kind: 'any', parts: match.any.map(compile) }
  if ('all' in match) return compileAll(match, compile)
  if ('atLeast' in match) return compile(chooseParts(match))
  if ('weigh' in match) return compileWeigh(match, compile)
  if ('none' in match) throw new Error('none stands inside all')
  if ('words' in match) return compileWords(match.words, scan)
  if ('disguised' in match) return { kind: 'disguised', words: match.disguised.flatMap(numbersIn(scan)) }
  if ('reversed' in match) return { kind: 'reversed', words: match.reversed.flatMap(numbersIn(scan)) }
  if ('pattern' in match) return compilePattern(match, scan)
  if ('url' in match) return compileUrl(match.url)
  if ('author' in match) return { kind: 'author', test: match.author }
  if ('classifier' in match) return { kind: 'classifier', least: match.classifier }
  if ('tone' in match) return { kind: 'tone', least: match.tone }
  if ('contactHandle' in match) {
    return { kind: 'contactHandle', services: match.contactHandle === true ? SERVICES : match.contactHandle }
  }
  if ('exhausted' in match) return { kind: 'exhausted' }
  return { kind: 'voucherCode' in match ? 'voucherCode' : 'priceOfMine' }
}

/** Ways to say something, slot by slot, each become a part of their own. */
function compileWords(words: readonly string[], scan: WordScan): MatchNode {
  const phrasings = words.flatMap((word) => phrasingIn(word) ?? [])
  const plain: MatchNode = {
    kind: 'words',
    words: words.filter((word) => !phrasingIn(word)).flatMap(numbersIn(scan)),
  }
  if (phrasings.length === 0) return plain
  const parts = phrasings.map(
    (phrasing): MatchNode => ({ kind: 'phrasing', phrasing, words: phrasing.anchors.map(scan.numberOf) }),
  )
  return { kind: 'any', parts: plain.words.length > 0 ? [plain, ...parts] : parts }
}

function numbersIn(scan: WordScan): (word: string) => readonly number[] {
  return (word) => foldWord(word).map(scan.numberOf)
}

/** What holds for the whole text comes last, for the others must be near the first. */
function compileAll({ all, near }: Named<'all'>, compile: Compile): MatchNode {
  const holdsEverywhere = (part: Match) => 'author' in part || 'classifier' in part || 'tone' in part
  const wanted = all.filter((part) => !('none' in part))
  const parts = [...wanted.filter((part) => !holdsEverywhere(part)), ...wanted.filter(holdsEverywhere)].map(compile)
  const none = all.flatMap((part) => ('none' in part ? part.none : [])).map(compile)
  return { kind: 'all', parts, none, near: near ?? Number.POSITIVE_INFINITY }
}

function compileWeigh({ weigh, least, near }: Named<'weigh'>, compile: Compile): MatchNode {
  const parts = weigh.map(({ part, weight }) => ({ node: compile(part), weight }))
  return { kind: 'weigh', parts, least, near: near ?? NEAR_ENOUGH_TO_WEIGH }
}

function compilePattern({ pattern, needs }: Named<'pattern'>, scan: WordScan): MatchNode {
  if (needs.length === 0) throw new Error(`the pattern ${pattern} names no word it needs`)
  return { kind: 'pattern', ...readyPattern(pattern), needs: needs.flatMap(numbersIn(scan)) }
}

type Ready = { regex: RE2JS; automaton: Automaton }

const ready = new Map<string, Ready>()
const MOST_READY = 2_000

/** Made ready once, however often rules are compiled: what its table has learned is of use to all. */
function readyPattern(pattern: string): Ready {
  const before = ready.get(pattern)
  if (before) return before
  const regex = RE2JS.compile(pattern)
  const made = { regex, automaton: automatonOf(regex) }
  if (ready.size >= MOST_READY) ready.clear()
  ready.set(pattern, made)
  return made
}

function compileUrl(test: UrlTest): MatchNode {
  const path = test.path === undefined ? {} : { path: RE2JS.compile(test.path) }
  const notValues = test.notValues === undefined ? {} : { notValues: RE2JS.compile(test.notValues) }
  return { kind: 'url', test, ...path, ...notValues }
}

function chooseParts({ atLeast, of, near }: Named<'atLeast'>): Match {
  const choose = (count: number, parts: readonly Match[]): Match[][] =>
    count === 0
      ? [[]]
      : parts.flatMap((part, at) => choose(count - 1, parts.slice(at + 1)).map((rest) => [part, ...rest]))
  return { any: choose(atLeast, of).map((all) => (near === undefined ? { all } : { all, near })) }
}
