import { RE2JS } from 're2js'
import type { Match, Rule, UrlTest } from '#app/features/moderation/rule.ts'
import { SHARED_LISTS } from '#app/features/moderation/shared-lists.ts'
import { buildWordScan, type WordScan } from '#app/features/moderation/word-scan.ts'

/** A part of a rule, ready to run. Equal parts of different rules are one node, so they are looked for once. */
export type MatchNode =
  | { kind: 'words' | 'disguised'; words: readonly number[] }
  | { kind: 'pattern'; regex: RE2JS; needs: readonly number[] }
  | { kind: 'url'; test: UrlTest; path?: RE2JS; notValues?: RE2JS }
  | { kind: 'exhausted' | 'voucherCode' }
  | { kind: 'all'; parts: readonly MatchNode[]; none: readonly MatchNode[]; near: number }
  | { kind: 'any'; parts: readonly MatchNode[] }

export type CompiledRule = { rule: Rule; match: MatchNode; except: readonly MatchNode[] }

export type CompiledRules = {
  rules: readonly CompiledRule[]
  words: readonly string[]
  scan: WordScan
  /** Whoever reports an advert may repeat its words. */
  reports: MatchNode
  /** What others said stands within these. */
  speech: MatchNode
}

/** Throws where a rule could not run or has more power than it may have. */
export function compileRules(rules: readonly Rule[]): CompiledRules {
  const live = rules.filter(({ state }) => state === 'review' || state === 'block')
  const reports: Match = { list: 'reports-of-spam' }
  const speech: Match = { list: 'reported-speech' }
  const words = [...new Set([...wordsOf(reports), ...wordsOf(speech), ...live.flatMap(wordsOfRule)])]
  const scan = buildWordScan(words)
  const compile = compilerFor(scan)
  // A rule about the work itself can only speak when all others have done theirs.
  const compiled = live
    .map((rule) => compileRule(rule, compile))
    .sort((a, b) => Number(isAboutWork(a)) - Number(isAboutWork(b)))
  return { rules: compiled, words, scan, reports: compile(reports), speech: compile(speech) }
}

function isAboutWork({ match }: CompiledRule): boolean {
  return match.kind === 'exhausted'
}

function wordsOfRule(rule: Rule): string[] {
  return named(rule, () => [rule.match, ...(rule.except ?? [])].flatMap(wordsOf))
}

function compileRule(rule: Rule, compile: (match: Match) => MatchNode): CompiledRule {
  return named(rule, () => {
    if (rule.state === 'block') ensureTwoGrounds(rule.match)
    return { rule, match: compile(rule.match), except: (rule.except ?? []).map(compile) }
  })
}

function named<T>(rule: Rule, work: () => T): T {
  try {
    return work()
  } catch (cause) {
    throw new Error(`Rule ${rule.id}: ${(cause as Error).message}`, { cause })
  }
}

/** To refuse a text takes an offer and the means to take it, or a link from an exact list. */
function ensureTwoGrounds(match: Match): void {
  const grounds = (part: Match): number => {
    if ('any' in part) return Math.min(...part.any.map(grounds))
    if ('atLeast' in part) return part.atLeast
    if ('all' in part) return part.all.reduce((sum, each) => sum + grounds(each), 0)
    if ('list' in part) return grounds(listNamed(part.list))
    if ('url' in part) return part.url.hosts || part.url.queryKeys ? 2 : 1
    return 'none' in part ? 0 : 1
  }
  if (grounds(match) < 2) throw new Error('a rule that blocks needs two independent atoms or an exact list')
}

function listNamed(name: string): Match {
  const list = SHARED_LISTS[name]
  if (!list) throw new Error(`there is no list "${name}"`)
  return list
}

function wordsOf(match: Match): readonly string[] {
  if ('words' in match) return match.words
  if ('disguised' in match) return match.disguised
  if ('pattern' in match) return match.needs
  if ('list' in match) return wordsOf(listNamed(match.list))
  if ('all' in match) return match.all.flatMap(wordsOf)
  if ('any' in match) return match.any.flatMap(wordsOf)
  if ('atLeast' in match) return match.of.flatMap(wordsOf)
  return 'none' in match ? match.none.flatMap(wordsOf) : []
}

function compilerFor(scan: WordScan): (match: Match) => MatchNode {
  const known = new Map<string, MatchNode>()
  const compile = (match: Match): MatchNode => {
    if ('list' in match) return compile(listNamed(match.list))
    const key = JSON.stringify(match)
    const node = known.get(key) ?? compileNode(match, compile, scan)
    known.set(key, node)
    return node
  }
  return compile
}

function compileNode(
  match: Exclude<Match, { list: string }>,
  compile: (match: Match) => MatchNode,
  scan: WordScan,
): MatchNode {
  if ('words' in match) return { kind: 'words', words: match.words.map(scan.numberOf) }
  if ('disguised' in match) return { kind: 'disguised', words: match.disguised.map(scan.numberOf) }
  if ('pattern' in match) return compilePattern(match, scan)
  if ('url' in match) return compileUrl(match.url)
  if ('exhausted' in match) return { kind: 'exhausted' }
  if ('voucherCode' in match) return { kind: 'voucherCode' }
  if ('any' in match) return { kind: 'any', parts: match.any.map(compile) }
  if ('atLeast' in match) return compile(chooseParts(match))
  if ('none' in match) throw new Error('none stands inside all')
  const parts = match.all.filter((part) => !('none' in part)).map(compile)
  const none = match.all.flatMap((part) => ('none' in part ? part.none : [])).map(compile)
  return { kind: 'all', parts, none, near: match.near ?? Number.POSITIVE_INFINITY }
}

function compilePattern({ pattern, needs }: { pattern: string; needs: readonly string[] }, scan: WordScan): MatchNode {
  if (needs.length === 0) throw new Error(`the pattern ${pattern} names no word it needs`)
  return { kind: 'pattern', regex: RE2JS.compile(pattern), needs: needs.map(scan.numberOf) }
}

function compileUrl(test: UrlTest): MatchNode {
  const path = test.path === undefined ? {} : { path: RE2JS.compile(test.path) }
  const notValues = test.notValues === undefined ? {} : { notValues: RE2JS.compile(test.notValues) }
  return { kind: 'url', test, ...path, ...notValues }
}

function chooseParts({ atLeast, of, near }: Extract<Match, { atLeast: number }>): Match {
  const choose = (count: number, parts: readonly Match[]): Match[][] =>
    count === 0
      ? [[]]
      : parts.flatMap((part, at) => choose(count - 1, parts.slice(at + 1)).map((rest) => [part, ...rest]))
  return { any: choose(atLeast, of).map((all) => (near === undefined ? { all } : { all, near })) }
}
