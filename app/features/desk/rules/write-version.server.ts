import { and, eq, isNull } from 'drizzle-orm'
import type { Rule } from '#app/features/moderation/rule.ts'
import type { Context } from '#app/platform/context.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { writeLog } from '#app/platform/log.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { ruleProposals, ruleVersions } from '#db/schema/index.ts'

/** Whoever changes a rule without being a person is called so. */
const SYSTEM = 'system'

type NewVersion = {
  /** As it shall stand, with its state; the version is the one after `before`. */
  rule: Rule
  before: Rule | undefined
  cause: (typeof ruleVersions.$inferInsert)['cause']
  reason: string
  /** Who answers for it first; without it, who acts. */
  savedBy?: string
  secondBy?: string | null
  oneSignature?: boolean
  backtestId?: string | null
  /** What was known of it then: figures, gates, a backtest. */
  known?: Record<string, unknown>
}

/** The only place where a rule changes: the version, the log, and every process that judges with it. Returns its number. */
export async function writeVersion(tx: Transaction, ctx: Context, made: NewVersion): Promise<number> {
  const { rule, before, cause, reason, secondBy = null, oneSignature = false, backtestId = null, known } = made
  const version = (before?.version ?? 0) + 1
  const savedBy = made.savedBy ?? (ctx.actor.kind === 'account' ? ctx.actor.id : SYSTEM)
  await tx.insert(ruleVersions).values({
    ...{ ruleId: rule.id, version, rule: { ...rule, version }, state: rule.state, cause, reason },
    ...{ savedBy, savedAt: ctx.now(), secondBy, oneSignature, backtestId },
  })
  await closeProposals(tx, ctx, rule.id)
  await recordEvent(tx, ctx, 'rule.saved', `rule:${rule.id}`, { version })
  const details = { version, cause, from: before?.state ?? null, to: rule.state, secondBy, oneSignature, ...known }
  await writeLog(tx, ctx, { act: 'rule.changed', subject: `rule:${rule.id}`, reason, details })
  return version
}

/** A proposal speaks of one version; when another takes its place there is nothing left to agree to. */
async function closeProposals(tx: Transaction, ctx: Context, ruleId: string) {
  await tx
    .update(ruleProposals)
    .set({ outcome: 'withdrawn', decidedAt: ctx.now() })
    .where(and(eq(ruleProposals.ruleId, ruleId), isNull(ruleProposals.outcome)))
}
