import { appliesTo } from '#app/features/moderation/applies-to.ts'
import { type Evidence, gatherEvidence, type Hit } from '#app/features/moderation/evidence.ts'
import { findHits } from '#app/features/moderation/find-hits.ts'
import { isExcepted } from '#app/features/moderation/is-excepted.ts'
import { markWords } from '#app/features/moderation/mark-words.ts'
import type { CompiledRule, CompiledRules } from '#app/features/moderation/match-node.ts'
import { normalise } from '#app/features/moderation/normalise.ts'
import { isReported } from '#app/features/moderation/reports.ts'
import {
  type Circumstances,
  type Draft,
  EFFECT_WEIGHT,
  type Effect,
  type Finding,
  type ModerationVerdict,
} from '#app/features/moderation/rule.ts'
import { type Spoken, settleDoubts } from '#app/features/moderation/settle-doubts.ts'
import type { View } from '#app/features/moderation/view.ts'

/** More marks of one rule tell the author nothing new. */
const MOST_HITS_OF_A_RULE = 40

/** All rules always run, and the author hears of every finding at once. */
export function judge(draft: Draft, circumstances: Circumstances, rules: CompiledRules): ModerationVerdict {
  return settle(draft, hear(draft, circumstances, rules))
}

/** The verdict by the rules in force, and the one with another rule in place of `ruleId`: doubts weigh by how many speak. */
export function judgeBoth(
  draft: Draft,
  circumstances: Circumstances,
  { live, ruleId, instead }: { live: CompiledRules; ruleId: string; instead: CompiledRules },
): { before: ModerationVerdict; after: ModerationVerdict } {
  const inForce = hear(draft, circumstances, live)
  const others = inForce.spoken.filter(({ findings }) => findings[0]?.ruleId !== ruleId)
  const spoken = [...others, ...hear(draft, circumstances, instead).spoken]
  return { before: settle(draft, inForce), after: settle(draft, { ...inForce, spoken }) }
}

type Heard = { spoken: Spoken[]; evidence: Evidence }

function hear(draft: Draft, circumstances: Circumstances, rules: CompiledRules): Heard {
  const reading = normalise(...draft.fields.map(({ text }) => text))
  const evidence = gatherEvidence(reading, rules, circumstances)
  const found = rules.rules
    .filter(({ rule }) => appliesTo(rule, draft, circumstances))
    .map((compiled) => {
      const hits = guiltyHits(compiled, evidence, rules)
      return { compiled, hits, marks: hits.map((hit) => marksOf(compiled, hit, reading.plain, draft)) }
    })
  const rejected = found.flatMap(({ marks }) => marks.flat()).filter(({ effect }) => effect === 'reject')
  return { spoken: found.map((one) => speak(one, rejected)), evidence }
}

function settle(draft: Draft, { spoken, evidence }: Heard): ModerationVerdict {
  const all = settleDoubts(spoken, evidence)
  const findings = all.filter(({ effect }) => effect !== 'log')
  const logged = all.filter(({ effect }) => effect === 'log')
  return { outcome: outcomeOf(findings), findings: sortByPlace(findings, draft), logged: sortByPlace(logged, draft) }
}

function guiltyHits({ match, except }: CompiledRule, evidence: Evidence, rules: CompiledRules): Hit[] {
  const isGuilty = (hit: Hit) => !isReported(hit, evidence, rules) && !isExcepted(hit, evidence, except)
  return firstOf(findHits(match, evidence), isGuilty, MOST_HITS_OF_A_RULE)
}

function firstOf(hits: readonly Hit[], isMeant: (hit: Hit) => boolean, most: number): Hit[] {
  const first: Hit[] = []
  for (const hit of hits) {
    if (first.length >= most) break
    if (isMeant(hit)) first.push(hit)
  }
  return first
}

type Found = { compiled: CompiledRule; hits: Hit[]; marks: Finding[][] }

/** Who takes the trouble to disguise words leaves no doubt. */
function speak({ compiled, hits, marks }: Found, rejected: readonly Finding[]): Spoken {
  const isDoubt = compiled.rule.atMost === 'doubt' && !hits.some(({ masked }) => masked)
  return { isDoubt, hits, findings: joinOverlapping(marks.flatMap((ofHit) => besides(ofHit, rejected))) }
}

function marksOf(compiled: CompiledRule, hit: Hit, plain: View, { fields }: Draft): Finding[] {
  const { rule } = compiled
  const { id: ruleId, version: ruleVersion, family } = rule
  const marks = markWords(hit, plain, fields)
  if (!marks.every(({ field }) => rule.fields?.includes(field) ?? true)) return []
  return marks.map((mark) => ({ ruleId, ruleVersion, family, ...mark, effect: effectOf(compiled, hit) }))
}

/** What keeps a text back only together with words that are refused anyway is marked in these alone: the rest is harmless. */
function besides(marks: Finding[], rejected: readonly Finding[]): Finding[] {
  const within = marks.filter((mark) => rejected.some((other) => isOverlapping(mark, other)))
  return within.length > 0 && marks.every(({ effect }) => effect !== 'reject') ? within : marks
}

const isOverlapping = (one: Finding, other: Finding) =>
  one.field === other.field && one.start < other.end && other.start < one.end

/** Two ways to one mark are one finding. */
function joinOverlapping(findings: Finding[]): Finding[] {
  const joined: Finding[] = []
  for (const finding of findings.sort((a, b) => a.field.localeCompare(b.field) || a.start - b.start)) {
    const last = joined.at(-1)
    if (last?.field === finding.field && finding.start < last.end) {
      last.end = Math.max(last.end, finding.end)
      last.effect = EFFECT_WEIGHT[last.effect] >= EFFECT_WEIGHT[finding.effect] ? last.effect : finding.effect
    } else {
      joined.push({ ...finding })
    }
  }
  return joined
}

/** Words that only undoing a disguise shows are for a moderator to read. */
function effectOf({ rule: { state, atMost }, mayReject }: CompiledRule, hit: Hit): Effect {
  if (state === 'trial') return 'log'
  if (atMost === 'hint') return 'hint'
  return mayReject && !hit.masked ? 'reject' : 'hold'
}

/** The worst that was found decides. */
export function outcomeOf(findings: readonly Pick<Finding, 'effect'>[]): ModerationVerdict['outcome'] {
  if (findings.some(({ effect }) => effect === 'reject')) return 'reject'
  return findings.some(({ effect }) => effect === 'hold') ? 'hold' : 'publish'
}

function sortByPlace(findings: Finding[], draft: Draft): Finding[] {
  const place = (finding: Finding) => draft.fields.findIndex(({ name }) => name === finding.field)
  return findings.sort((a, b) => place(a) - place(b) || a.start - b.start || a.end - b.end)
}
