import { beginningsOf } from '#app/features/moderation/beginnings.ts'
import { compilerFor } from '#app/features/moderation/compile-match.ts'
import type { CompiledRule, CompiledRules, MatchNode } from '#app/features/moderation/match-node.ts'
import { groundsOf, hasPart, type Lists, wordsOf } from '#app/features/moderation/match-parts.ts'
import type { Match, Rule, RuleState } from '#app/features/moderation/rule.ts'
import { SHARED_LISTS } from '#app/features/moderation/shared-lists.ts'
import { buildWordScan } from '#app/features/moderation/word-scan.ts'

const RUNNING: readonly RuleState[] = ['trial', 'review', 'block']
const REPORTS: Match = { list: 'reports-of-spam' }
const SPEECH: Match = { list: 'reported-speech' }

/**
 * The rules that run (drafts and retired ones do not), whether they came with the program or were written on screen.
 * Throws where a rule could not run or has more power than it may have.
 */
export function compileRules(rules: readonly Rule[], lists: Lists = SHARED_LISTS): CompiledRules {
  const running = rules.filter(({ state }) => RUNNING.includes(state))
  const words = new Set([REPORTS, SPEECH].flatMap((match) => wordsOf(match, lists)))
  for (const rule of running) for (const word of wordsOfRule(rule, lists)) words.add(word)
  const scan = buildWordScan([...words])
  const { compile, nodes } = compilerFor(scan, lists)
  // A rule about the work itself can only speak when all others have done theirs.
  const compiled = running
    .map((rule) => compileRule(rule, compile, lists))
    .sort((a, b) => Number(isAboutWork(a)) - Number(isAboutWork(b)))
  const [reports, speech] = [compile(REPORTS), compile(SPEECH)]
  const automata = [...nodes()].flatMap((node) => (node.kind === 'pattern' ? [node.automaton] : []))
  return {
    rules: compiled,
    words: [...words],
    scan,
    beginnings: beginningsOf([...new Set(automata)]),
    seekers: seekersOf(nodes(), words.size),
    readsBackwards: running.some((rule) => hasPart(rule.match, lists, (part) => 'reversed' in part)),
    reports,
    speech,
  }
}

function seekersOf(nodes: Iterable<MatchNode>, words: number): MatchNode[][] {
  const seekers: MatchNode[][] = Array.from({ length: words }, () => [])
  for (const node of nodes) {
    const sought = 'words' in node ? node.words : node.kind === 'pattern' ? node.needs : []
    for (const word of new Set(sought)) seekers[word]?.push(node)
  }
  return seekers
}

function isAboutWork({ match }: CompiledRule): boolean {
  return match.kind === 'exhausted'
}

function wordsOfRule(rule: Rule, lists: Lists): string[] {
  return named(rule, () => [rule.match, ...(rule.except ?? [])].flatMap((match) => wordsOf(match, lists)))
}

function compileRule(rule: Rule, compile: (match: Match) => MatchNode, lists: Lists): CompiledRule {
  return named(rule, () => {
    if (rule.state === 'block') ensureTwoGrounds(rule.match, lists)
    const except = (rule.except ?? []).map(compile)
    return { rule, match: compile(rule.match), except, mayReject: mayReject(rule, lists) }
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
function ensureTwoGrounds(match: Match, lists: Lists): void {
  if (groundsOf(match, lists) < 2) throw new Error('a rule that blocks needs two independent atoms or an exact list')
}

/** A rule's power is its state; disguises, the topic and guesses are for a moderator to read. */
function mayReject({ state, family, atMost, match }: Rule, lists: Lists): boolean {
  if (state !== 'block' || atMost !== undefined || family === 'evasion' || family === 'off-topic') return false
  return !hasPart(match, lists, (part) => 'classifier' in part || 'tone' in part || 'reversed' in part)
}
