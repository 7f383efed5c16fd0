import { and, count, eq, gte, inArray, isNull, or, sql } from 'drizzle-orm'
import { listBacktests, readTally } from '#app/features/desk/backtest/backtest-queries.server.ts'
import { listVersions, shippedRule } from '#app/features/desk/rules/find-rule.server.ts'
import { budgetOf } from '#app/features/desk/rules/show/precision.ts'
import { countAccepted } from '#app/features/desk/rules/show/rule-figures.server.ts'
import {
  areOpen,
  type Gate,
  type GateFacts,
  gatesTo,
  type WrongHits,
} from '#app/features/desk/rules/states/rule-gates.ts'
import { alikeSince, trialSince } from '#app/features/desk/rules/states/versions-alike.ts'
import { actsAlike } from '#app/features/desk/rules/versions/acts-alike.ts'
import { finderOf, tryExamples } from '#app/features/desk/rules/write/try-rule.ts'
import { upperBound } from '#app/features/desk/statistics/upper-bound.ts'
import { listRules } from '#app/features/moderation/live-rules.server.ts'
import { parseRule } from '#app/features/moderation/rule.schema.ts'
import type { Rule, RuleState } from '#app/features/moderation/rule.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import { versionOf } from '#app/platform/events.server.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'
import { judgements, ruleHits } from '#db/schema/index.ts'

const LONGEST_LOOK_BACK = 90 * 86_400_000

/** What running a rule over all examples shows; it holds for as long as no rule changes. */
export type Tried = Pick<GateFacts, 'problems' | 'wrongExamples' | 'examples' | 'othersHit'> & { rulesVersion: number }

/** Takes too long for a transaction. */
export async function tryForGates(db: Queryable, rule: Rule, to: RuleState): Promise<Tried> {
  const rulesVersion = await versionOf(db, 'rules')
  const examples = tryExamples(rule, 'en')
  const parsed = parseRule({ ...rule, state: to })
  return {
    rulesVersion,
    problems: parsed.ok ? 0 : parsed.problems.filter(({ path }) => !path.startsWith('examples')).length,
    wrongExamples: examples.filter(({ isRight }) => !isRight).length,
    examples: { block: rule.examples.block.length, pass: rule.examples.pass.length },
    othersHit: to === 'trial' ? 0 : await countOthersHit(db, rule),
  }
}

/** Everything a rule must have shown before it may go on, with the figures of this moment. */
export async function gatherGates(ctx: Context, rule: Rule, to: RuleState, tried?: Tried): Promise<Gate[]> {
  if (to !== 'trial' && to !== 'review' && to !== 'block') return []
  return gatesTo(to, await gatherFacts(ctx, rule, tried ?? (await tryForGates(ctx.db, rule, to)), to))
}

/** The same inside a transaction, whose figures nobody can change any more. */
export async function ensureGates(
  tx: Transaction,
  ctx: Context,
  { rule, to, tried }: { rule: Rule; to: RuleState; tried: Tried },
): Promise<Gate[]> {
  if (tried.rulesVersion !== (await versionOf(tx, 'rules'))) throw new AppError('conflict', { key: 'stale' })
  const gates = await gatherGates({ ...ctx, db: tx }, rule, to, tried)
  if (!areOpen(gates)) throw new AppError('conflict', { key: 'desk.gates' })
  return gates
}

async function gatherFacts(
  { db, now, settings }: Context,
  rule: Rule,
  { rulesVersion: _, ...tried }: Tried,
  to: RuleState,
): Promise<GateFacts> {
  const versions = await listVersions(db, rule.id)
  const shipped = shippedRule(rule.id)
  const since = trialSince(versions)
  const { trialMs, trialPosts } = settings.moderation
  return {
    ...tried,
    trial: since === undefined ? null : { since, posts: await countJudged(db, since) },
    at: now(),
    isAsShipped: shipped !== undefined && actsAlike(shipped, rule) && isAtLeast(shipped.state, to),
    wrong: await gatherWrong(db, rule, Math.max(alikeSince(versions) ?? 0, now() - LONGEST_LOOK_BACK)),
    settings: { trialMs, trialPosts },
  }
}

const isAtLeast = (state: RuleState, wanted: RuleState) => state === 'block' || state === wanted

async function countOthersHit(db: Queryable, rule: Rule): Promise<number> {
  const others = (await listRules(db)).filter(({ id, state }) => id !== rule.id && state !== 'retired')
  const honest = new Set(others.flatMap(({ examples }) => examples.pass))
  const find = finderOf(rule)
  return [...honest].filter((text) => find(text).length > 0).length
}

async function countJudged(db: Queryable, since: number): Promise<number> {
  const [row] = await db.select({ judged: count() }).from(judgements).where(gte(judgements.at, since))
  return row?.judged ?? 0
}

/** Of what it did here and of its last backtest, whichever proves more. */
async function gatherWrong(db: Queryable, rule: Rule, since: number): Promise<WrongHits> {
  const budget = budgetOf(rule)
  const [accepted, wrong] = [await countAccepted(db, since), await countWrong(db, rule.id, since)]
  const lived = { wrong, accepted, upper: perThousand(wrong, accepted + wrong), budget, source: 'hits' as const }
  const tested = await findTested(db, rule)
  if (!tested) return lived
  const upper = perThousand(tested.wrong, tested.accepted)
  return upper < lived.upper ? { ...tested, upper, budget, source: 'backtest' } : lived
}

const perThousand = (wrong: number, of: number) => Math.round(upperBound(wrong, of) * 100_000) / 100

/** Hits that nobody has decided count as wrong: what was never looked at proves nothing. */
async function countWrong(db: Queryable, ruleId: string, since: number): Promise<number> {
  const [row] = await db
    .select({ wrong: sql<number>`count(*)`.mapWith(Number) })
    .from(ruleHits)
    .where(
      and(
        ...[eq(ruleHits.ruleId, ruleId), gte(ruleHits.at, since), inArray(ruleHits.effect, ['log', 'hold', 'reject'])],
        or(eq(ruleHits.outcome, 'overturned'), isNull(ruleHits.outcome)),
      ),
    )
  return row?.wrong ?? 0
}

/** Its last finished run over past posts, when that was of the rule as it reads now. */
async function findTested(db: Queryable, rule: Rule): Promise<{ wrong: number; accepted: number } | undefined> {
  const last = (await listBacktests(db, rule.id)).find(({ backtest }) => backtest.state === 'done')
  if (!last || !actsAlike(last.backtest.rule as Rule, rule)) return undefined
  const tally = await readTally(db, last.backtest)
  return tally && tally.accepted > 0 ? { wrong: tally.wrong, accepted: tally.accepted } : undefined
}
