import { desc, eq } from 'drizzle-orm'
import { POLICY_SUBJECT } from '#app/features/admission/policy/change-exam-policy.server.ts'
import { policyChanges } from '#app/features/admission/policy/policy-fields.ts'
import { examSettings } from '#app/platform/exam-settings.ts'
import type { Queryable } from '#db/client.server.ts'
import { accounts, log, settingHistory, settings } from '#db/schema/index.ts'

const CHANGES_SHOWN = 20

export async function findPolicyVersion(db: Queryable): Promise<number> {
  const [row] = await db.select({ version: settings.version }).from(settings).where(eq(settings.name, 'exam'))
  return row?.version ?? 0
}

export type PolicyHistory = Awaited<ReturnType<typeof listPolicyHistory>>

/** The newest first: who changed what, and why. */
export async function listPolicyHistory(db: Queryable) {
  const rows = await db
    .select({
      version: settingHistory.version,
      value: settingHistory.value,
      at: settingHistory.changedAt,
      by: accounts.handle,
    })
    .from(settingHistory)
    .leftJoin(accounts, eq(accounts.id, settingHistory.changedBy))
    .where(eq(settingHistory.name, 'exam'))
    .orderBy(desc(settingHistory.version))
    .limit(CHANGES_SHOWN + 1)
  const reasons = await listReasons(db)
  return rows.slice(0, CHANGES_SHOWN).map(({ version, value, at, by }, place) => ({
    ...{ version, at, by },
    reason: reasons.get(version) ?? null,
    changes: policyChanges(examSettings.parse(rows[place + 1]?.value ?? {}), examSettings.parse(value)),
  }))
}

async function listReasons(db: Queryable): Promise<Map<number, string | null>> {
  const rows = await db
    .select({ details: log.details, reason: log.reason })
    .from(log)
    .where(eq(log.subject, POLICY_SUBJECT))
    .orderBy(desc(log.seq))
    .limit(CHANGES_SHOWN)
  return new Map(rows.map(({ details, reason }) => [Number(details?.version), reason]))
}
