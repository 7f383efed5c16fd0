import { findRule } from '#app/features/desk/rules/find-rule.server.ts'
import { ensureGates, tryForGates } from '#app/features/desk/rules/states/gather-gates.server.ts'
import { listSeconders } from '#app/features/desk/rules/states/list-seconders.server.ts'
import { listOpenProposals } from '#app/features/desk/rules/states/proposals.server.ts'
import type { Gate } from '#app/features/desk/rules/states/rule-gates.ts'
import { isStep, stepUp } from '#app/features/desk/rules/states/rule-steps.ts'
import { writeVersion } from '#app/features/desk/rules/write-version.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import type { Rule, RuleState } from '#app/features/moderation/rule.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { ruleProposals } from '#db/schema/index.ts'

type Move = { ruleId: string; seen: number; to: RuleState; reason: string }

/** Less power at once; more only through the gates, and to reject only when a second moderator agrees. */
export async function moveRule(ctx: Context, { ruleId, seen, to, reason }: Move): Promise<'moved' | 'proposed'> {
  ensureCan(ctx.actor, 'rules.write')
  const rule = ensureFound(await findRule(ctx.db, ruleId), 'rule')
  if (!isStep(rule.state, to)) throw new AppError('conflict', { key: 'desk.step' })
  if (rule.version !== seen) throw new AppError('conflict', { key: 'stale' })
  const tried = stepUp(rule.state) === to ? await tryForGates(ctx.db, rule, to) : undefined
  return inTransaction(ctx, async (tx) => {
    const before = await ensureSeen(tx, ruleId, seen)
    const gates = tried ? await ensureGates(tx, ctx, { rule: before, to, tried }) : []
    if (to === 'block') {
      await propose(tx, ctx, before, { reason, gates })
      return 'proposed'
    }
    await writeVersion(tx, ctx, { rule: { ...before, state: to }, before, cause: 'moved', reason, known: known(gates) })
    return 'moved'
  })
}

export async function ensureSeen(tx: Transaction, ruleId: string, seen: number): Promise<Rule> {
  const rule = ensureFound(await findRule(tx, ruleId), 'rule')
  if (rule.version !== seen) throw new AppError('conflict', { key: 'stale' })
  return rule
}

const known = (gates: readonly Gate[]) => (gates.length > 0 ? { gates } : {})

async function propose(
  tx: Transaction,
  ctx: Context,
  rule: Rule,
  { reason, gates }: { reason: string; gates: Gate[] },
) {
  const [open] = await listOpenProposals(tx, rule.id)
  if (open) throw new AppError('conflict', { key: 'desk.proposed' })
  const proposal = {
    ...{ id: ctx.newId(), ruleId: rule.id, version: rule.version, toState: 'block' as const, reason },
    ...{ proposedBy: authorOf(ctx.actor).id, proposedAt: ctx.now() },
  }
  await tx.insert(ruleProposals).values(proposal)
  const signerIds = await listSeconders(ctx, tx, proposal.proposedBy)
  const payload = { ruleId: rule.id, titles: rule.title, signerIds }
  await recordEvent(tx, ctx, 'rule.proposed', `rule:${rule.id}`, payload)
  const details = { version: rule.version, to: 'block', ...known(gates) }
  await writeLog(tx, ctx, { act: 'rule.proposed', subject: `rule:${rule.id}`, reason, details })
}
