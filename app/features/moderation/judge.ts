import type { CompiledRules, MatchNode } from '#app/features/moderation/compile-rules.ts'
import { type Evidence, gatherEvidence, type Hit } from '#app/features/moderation/evidence.ts'
import { findHits } from '#app/features/moderation/find-hits.ts'
import { markWords } from '#app/features/moderation/mark-words.ts'
import { normalise } from '#app/features/moderation/normalise.ts'
import { isReported } from '#app/features/moderation/reports.ts'
import type { Circumstances, Draft, Effect, Finding, ModerationVerdict, Rule } from '#app/features/moderation/rule.ts'
import { isSameSentence } from '#app/features/moderation/sentence.ts'

/** More marks of one rule tell the author nothing new. */
const MOST_HITS_OF_A_RULE = 40

/** All rules always run, and the author hears of every finding at once. */
export function judge(draft: Draft, circumstances: Circumstances, rules: CompiledRules): ModerationVerdict {
  const reading = normalise(...draft.fields.map(({ text }) => text))
  const evidence = gatherEvidence(reading, rules)
  const mark = (hit: Hit) => markWords(hit, reading.plain, draft.fields)
  const findings = rules.rules
    .filter(({ rule }) => appliesTo(rule, draft, circumstances))
    .flatMap(({ rule, match, except }) => {
      const isGuilty = (hit: Hit) => !isReported(hit, evidence, rules) && !isExcepted(hit, evidence, except)
      const guilty = firstOf(findHits(match, evidence), isGuilty, MOST_HITS_OF_A_RULE)
      return joinOverlapping(guilty.flatMap((hit) => findingsOf(rule, hit, mark(hit))))
    })
  return { outcome: outcomeOf(findings), findings: sortByPlace(findings, draft) }
}

function appliesTo({ family, author }: Rule, draft: Draft, { authorState, publishedPosts }: Circumstances): boolean {
  // Only what opens a thread has a topic; replies wander, and may.
  if (family === 'off-topic' && !draft.fields.some(({ name, text }) => name === 'title' && text !== '')) return false
  if (author?.states && !author.states.includes(authorState)) return false
  return publishedPosts <= (author?.mostPosts ?? Number.POSITIVE_INFINITY)
}

function firstOf(hits: readonly Hit[], isMeant: (hit: Hit) => boolean, most: number): Hit[] {
  const first: Hit[] = []
  for (const hit of hits) {
    if (first.length >= most) break
    if (isMeant(hit)) first.push(hit)
  }
  return first
}

function isExcepted(hit: Hit, evidence: Evidence, except: readonly MatchNode[]): boolean {
  const isWith = (other: Hit) => isSameSentence(evidence.plain.text, hit, other)
  return except.some((node) => findHits(node, evidence).some(isWith))
}

type Marked = Pick<Finding, 'field' | 'start' | 'end'>

function findingsOf(rule: Rule, hit: Hit, marks: Marked[]): Finding[] {
  return marks.map((mark) => ({ ruleId: rule.id, family: rule.family, ...mark, effect: effectOf(rule, hit) }))
}

/** Two ways to one mark are one finding. */
function joinOverlapping(findings: Finding[]): Finding[] {
  const joined: Finding[] = []
  for (const finding of findings.sort((a, b) => a.field.localeCompare(b.field) || a.start - b.start)) {
    const last = joined.at(-1)
    if (last?.field === finding.field && finding.start < last.end) {
      last.end = Math.max(last.end, finding.end)
      last.effect = WEIGHT[last.effect] >= WEIGHT[finding.effect] ? last.effect : finding.effect
    } else {
      joined.push({ ...finding })
    }
  }
  return joined
}

/** A rule's power is its state; words that only undoing a disguise shows are for a moderator to read. */
function effectOf({ state, family, atMost }: Rule, hit: Hit): Effect {
  if (atMost === 'hint') return 'hint'
  const mayReject = state === 'block' && family !== 'evasion' && family !== 'off-topic' && atMost !== 'hold'
  return mayReject && !hit.masked ? 'reject' : 'hold'
}

const WEIGHT: Record<Effect, number> = { hint: 0, hold: 1, reject: 2 }

function outcomeOf(findings: readonly Finding[]): ModerationVerdict['outcome'] {
  if (findings.some(({ effect }) => effect === 'reject')) return 'reject'
  return findings.some(({ effect }) => effect === 'hold') ? 'hold' : 'publish'
}

function sortByPlace(findings: Finding[], draft: Draft): Finding[] {
  const place = (finding: Finding) => draft.fields.findIndex(({ name }) => name === finding.field)
  return findings.sort((a, b) => place(a) - place(b) || a.start - b.start || a.end - b.end)
}
