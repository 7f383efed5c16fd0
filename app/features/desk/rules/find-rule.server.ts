import { desc, eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Rule, RuleState } from '#app/features/moderation/rule.ts'
import { RULES } from '#app/features/moderation/rules/index.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'
import { accounts, ruleVersions } from '#db/schema/index.ts'

type Db = Queryable | Transaction

export const shippedRule = (ruleId: string): Rule | undefined => RULES.find(({ id }) => id === ruleId)

/** A rule as it stands: its last saved version, or else the shipped one. */
export async function findRule(db: Db, ruleId: string): Promise<Rule | undefined> {
  const [saved] = await db
    .select({ rule: ruleVersions.rule, state: ruleVersions.state, version: ruleVersions.version })
    .from(ruleVersions)
    .where(eq(ruleVersions.ruleId, ruleId))
    .orderBy(desc(ruleVersions.version))
    .limit(1)
  return saved ? asRule(saved) : shippedRule(ruleId)
}

type Saved = { rule: unknown; state: RuleState; version: number }

const asRule = ({ rule, state, version }: Saved): Rule => ({ ...(rule as Rule), state, version })

export type RuleVersion = {
  version: number
  state: RuleState
  cause: (typeof ruleVersions.$inferSelect)['cause'] | 'shipped'
  rule: Rule
  at: number | null
  /** Null for the program itself. */
  by: string | null
  reason: string | null
  secondBy: string | null
  oneSignature: boolean
}

/** Newest first; the one that came with the program is the last. */
export async function listVersions(db: Db, ruleId: string): Promise<RuleVersion[]> {
  const second = alias(accounts, 'second')
  const rows = await db
    .select({ saved: ruleVersions, by: accounts.handle, secondBy: second.handle })
    .from(ruleVersions)
    .leftJoin(accounts, eq(accounts.id, ruleVersions.savedBy))
    .leftJoin(second, eq(second.id, ruleVersions.secondBy))
    .where(eq(ruleVersions.ruleId, ruleId))
    .orderBy(desc(ruleVersions.version))
  const saved = rows.map(({ saved, by, secondBy }): RuleVersion => {
    const { version, state, cause, savedAt, reason, oneSignature } = saved
    return { version, state, cause, rule: asRule(saved), at: savedAt, by, reason, secondBy, oneSignature }
  })
  const shipped = shippedRule(ruleId)
  return shipped ? [...saved, asShipped(shipped)] : saved
}

const asShipped = (rule: Rule): RuleVersion => ({
  ...{ version: rule.version, state: rule.state, cause: 'shipped', rule },
  ...{ at: null, by: null, reason: null, secondBy: null, oneSignature: false },
})
