import { eq } from 'drizzle-orm'
import { maySignAlone } from '#app/features/accounts/lone-signature.ts'
import { findRule } from '#app/features/desk/rules/find-rule.server.ts'
import { ensureGates, type Tried, tryForGates } from '#app/features/desk/rules/states/gather-gates.server.ts'
import { listSeconders } from '#app/features/desk/rules/states/list-seconders.server.ts'
import { ensureSeen } from '#app/features/desk/rules/states/move-rule.server.ts'
import { writeVersion } from '#app/features/desk/rules/write-version.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'
import { ruleProposals } from '#db/schema/index.ts'

type Proposal = typeof ruleProposals.$inferSelect
type Answer = { proposalId: string; answer: 'agreed' | 'declined' | 'withdrawn'; reason: string }

/** The second signature: the rule rejects from now on, and both answer for it. Or it goes back, with the reason. */
export async function answerProposal(ctx: Context, { proposalId, answer, reason }: Answer): Promise<void> {
  ensureCan(ctx.actor, 'rules.read')
  const { ruleId, toState } = await findOpen(ctx.db, proposalId)
  const rule = ensureFound(await findRule(ctx.db, ruleId), 'rule')
  const tried = answer === 'agreed' ? await tryForGates(ctx.db, rule, toState) : undefined
  await inTransaction(ctx, async (tx) => {
    const proposal = await findOpen(tx, proposalId)
    const oneSignature = await ensureMayAnswer(tx, ctx, proposal, answer)
    const by = authorOf(ctx.actor).id
    const decided = { outcome: answer, decidedBy: by, decidedAt: ctx.now(), answer: reason || null }
    await tx.update(ruleProposals).set(decided).where(eq(ruleProposals.id, proposalId))
    if (tried) await putInForce(tx, ctx, { proposal, oneSignature, tried })
    const details = { answer, proposalId, oneSignature }
    await writeLog(tx, ctx, { act: 'rule.proposal-answered', subject: `rule:${ruleId}`, reason, details })
  })
}

type Agreed = { proposal: Proposal; oneSignature: boolean; tried: Tried }

async function putInForce(tx: Transaction, ctx: Context, { proposal, oneSignature, tried }: Agreed) {
  const before = await ensureSeen(tx, proposal.ruleId, proposal.version)
  const gates = await ensureGates(tx, ctx, { rule: before, to: proposal.toState, tried })
  const secondBy = oneSignature ? null : authorOf(ctx.actor).id
  const rule = { ...before, state: proposal.toState }
  const { reason, proposedBy: savedBy } = proposal
  await writeVersion(tx, ctx, {
    rule,
    before,
    cause: 'moved',
    reason,
    savedBy,
    secondBy,
    oneSignature,
    known: { gates },
  })
}

async function findOpen(db: Queryable | Transaction, proposalId: string): Promise<Proposal> {
  const [found] = await db.select().from(ruleProposals).where(eq(ruleProposals.id, proposalId))
  const proposal = ensureFound(found, 'ruleProposal')
  if (proposal.outcome !== null) throw new AppError('conflict', { key: 'desk.answered' })
  return proposal
}

/** True when the proposer agrees alone, because nobody else was there for a day. */
async function ensureMayAnswer(tx: Transaction, ctx: Context, proposal: Proposal, answer: Answer['answer']) {
  const { proposedBy, proposedAt } = proposal
  const isOwn = proposedBy === authorOf(ctx.actor).id
  const seconders = await listSeconders(ctx, tx, proposedBy)
  if (isOwn && answer === 'withdrawn') return false
  if (
    isOwn &&
    answer === 'agreed' &&
    maySignAlone(seconders, proposedAt, ctx.now(), ctx.settings.moderation.aloneAfterMs)
  )
    return true
  if (isOwn || answer === 'withdrawn') throw new AppError('forbidden', { key: isOwn ? 'step.alone' : 'refused.grant' })
  ensureCan(ctx.actor, 'rules.second', { seconders })
  return false
}
