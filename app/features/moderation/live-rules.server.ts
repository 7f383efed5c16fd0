import { isDeepStrictEqual } from 'node:util'
import { and, eq, max, or } from 'drizzle-orm'
import { compileRules } from '#app/features/moderation/compile-rules.ts'
import { learnedJudge } from '#app/features/moderation/learned-judge.ts'
import { type LiveClassifier, readLiveClassifier } from '#app/features/moderation/live-classifier.server.ts'
import type { CompiledRules } from '#app/features/moderation/match-node.ts'
import type { Rule } from '#app/features/moderation/rule.ts'
import { RULES } from '#app/features/moderation/rules/index.ts'
import { versionOf } from '#app/platform/events.server.ts'
import { readSettings } from '#app/platform/settings.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { ruleVersions } from '#db/schema/index.ts'

/** The rules in force. `version` grows with every change to them. */
export type LiveRules = {
  version: number
  rules: readonly Rule[]
  compiled: CompiledRules
  classifier: LiveClassifier | null
}

const kept = new WeakMap<object, LiveRules>()

/** The shipped rules with what people saved in their place; compiled once for each change of what they find, in each process. */
export async function readLiveRules(db: Queryable): Promise<LiveRules> {
  const version = await versionOf(db, 'rules')
  const known = kept.get(db)
  if (known?.version === version) return known
  const classifier = await readLiveClassifier(db)
  const { settings } = await readSettings(db)
  const learned = classifier ? [learnedJudge(settings.moderation.classifierHoldsAt)] : []
  const rules = [...(await listRules(db)), ...learned]
  const compiled = known && runsAlike(known.rules, rules) ? reworded(known.compiled, rules) : compileSound(rules)
  const live = { version, rules, compiled, classifier }
  kept.set(db, live)
  return live
}

/** Whether nothing has changed of which the compiled rules are made: words for people are not, nor is what does not run. */
function runsAlike(before: readonly Rule[], after: readonly Rule[]): boolean {
  const running = (rules: readonly Rule[]) => rules.filter(({ state }) => state !== 'draft' && state !== 'retired')
  const known = new Map(running(before).map((rule) => [rule.id, rule]))
  const now = running(after)
  return now.length === known.size && now.every((rule) => isBuiltAlike(known.get(rule.id), rule))
}

function isBuiltAlike(before: Rule | undefined, after: Rule): boolean {
  if (before === after) return true
  const built = ({ state, family, atMost, match, except }: Rule) => [state, family, atMost, match, except]
  return before !== undefined && isDeepStrictEqual(built(before), built(after))
}

function reworded(compiled: CompiledRules, rules: readonly Rule[]): CompiledRules {
  const now = new Map(rules.map((rule) => [rule.id, rule]))
  return { ...compiled, rules: compiled.rules.map((one) => ({ ...one, rule: now.get(one.rule.id) ?? one.rule })) }
}

/** A saved rule that a later program cannot run any more is left out, and said so; the others go on. */
function compileSound(rules: readonly Rule[]): CompiledRules {
  try {
    return compileRules(rules)
  } catch {
    return compileRules(rules.filter(isSound))
  }
}

function isSound(rule: Rule): boolean {
  try {
    compileRules([rule])
    return true
  } catch (error) {
    console.warn(`left out of the rules in force: ${(error as Error).message}`)
    return false
  }
}

/** Every rule as it stands, drafts and retired ones included: the last saved version, or else the shipped one. */
export async function listRules(db: Queryable): Promise<Rule[]> {
  const saved = new Map((await listSaved(db)).map((rule) => [rule.id, rule]))
  const shipped = RULES.map((rule) => saved.get(rule.id) ?? rule)
  const own = [...saved.values()].filter(({ id }) => !shippedIds.has(id))
  return [...shipped, ...own]
}

async function listSaved(db: Queryable): Promise<Rule[]> {
  const last = await db
    .select({ ruleId: ruleVersions.ruleId, version: max(ruleVersions.version) })
    .from(ruleVersions)
    .groupBy(ruleVersions.ruleId)
  if (last.length === 0) return []
  const isLast = last.map(({ ruleId, version }) =>
    and(eq(ruleVersions.ruleId, ruleId), eq(ruleVersions.version, version ?? 0)),
  )
  const rows = await db
    .select({ rule: ruleVersions.rule, state: ruleVersions.state, version: ruleVersions.version })
    .from(ruleVersions)
    .where(or(...isLast))
  return rows.map(({ rule, state, version }) => ({ ...(rule as Rule), state, version }))
}

const shippedIds: ReadonlySet<string> = new Set(RULES.map(({ id }) => id))
