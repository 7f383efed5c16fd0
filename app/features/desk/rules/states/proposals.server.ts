import { and, desc, eq, isNotNull, isNull } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Queryable, Transaction } from '#db/client.server.ts'
import { accounts, ruleProposals } from '#db/schema/index.ts'

/** What waits for a second moderator, longest first; at most one of each rule. */
export const listOpenProposals = (db: Queryable | Transaction, ruleId?: string) =>
  db
    .select({
      ...{ id: ruleProposals.id, ruleId: ruleProposals.ruleId, version: ruleProposals.version },
      ...{ toState: ruleProposals.toState, proposedBy: ruleProposals.proposedBy, by: accounts.handle },
      ...{ proposedAt: ruleProposals.proposedAt, reason: ruleProposals.reason },
    })
    .from(ruleProposals)
    .leftJoin(accounts, eq(accounts.id, ruleProposals.proposedBy))
    .where(and(isNull(ruleProposals.outcome), ruleId === undefined ? undefined : eq(ruleProposals.ruleId, ruleId)))

export type OpenProposal = Awaited<ReturnType<typeof listOpenProposals>>[number]

/** The last answer to a proposal of this rule, for who proposed it. */
export async function findLastDeclined(db: Queryable, ruleId: string) {
  const decider = alias(accounts, 'decider')
  const [last] = await db
    .select({
      ...{ outcome: ruleProposals.outcome, version: ruleProposals.version, answer: ruleProposals.answer },
      ...{ at: ruleProposals.decidedAt, by: decider.handle },
    })
    .from(ruleProposals)
    .leftJoin(decider, eq(decider.id, ruleProposals.decidedBy))
    .where(and(eq(ruleProposals.ruleId, ruleId), isNotNull(ruleProposals.outcome)))
    .orderBy(desc(ruleProposals.proposedAt))
    .limit(1)
  return last?.outcome === 'declined' ? last : null
}
