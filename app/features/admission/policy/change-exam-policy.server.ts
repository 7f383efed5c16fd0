import { eq } from 'drizzle-orm'
import { type PolicyChange, policyChanges } from '#app/features/admission/policy/policy-fields.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { type ExamSettings, examSettings } from '#app/platform/exam-settings.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { changeSetting } from '#app/platform/settings.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { cutScores, settings } from '#db/schema/index.ts'

export const POLICY_SUBJECT = 'setting:exam'

/** `version`: of the policy that the change was thought of for; 0 while the defaults stand. */
type PolicyToSet = { exam: ExamSettings; reason: string; version: number }

/** Kept with its reason; sending the same policy twice changes it once. Returns what it changed. */
export async function changeExamPolicy(ctx: Context, { exam, reason, version }: PolicyToSet): Promise<PolicyChange[]> {
  ensureCan(ctx.actor, 'exam.policy')
  const parsed = examSettings.safeParse(exam)
  if (!parsed.success) throw new AppError('bad-request', { key: 'exam.policyOutOfBounds' })
  if (reason.trim() === '') throw new AppError('bad-request', { key: 'required' })
  return inTransaction(ctx, async (tx) => {
    const today = await readPolicyToday(tx)
    const changes = policyChanges(today.exam, parsed.data)
    if (changes.length === 0) return changes
    if (today.version !== version) throw new AppError('conflict', { key: 'stale' })
    await changeSetting(tx, ctx, 'exam', parsed.data)
    await keepCut(tx, ctx, today.exam, parsed.data, reason)
    await recordEvent(tx, ctx, 'exam.policy-changed', POLICY_SUBJECT)
    await writeLog(tx, ctx, {
      act: 'exam.policy-changed',
      subject: POLICY_SUBJECT,
      reason,
      details: { version: version + 1, changes },
    })
    return changes
  })
}

export async function readPolicyToday(tx: Transaction): Promise<{ exam: ExamSettings; version: number }> {
  const [row] = await tx.select().from(settings).where(eq(settings.name, 'exam'))
  return { exam: examSettings.parse(row?.value ?? {}), version: row?.version ?? 0 }
}

async function keepCut(tx: Transaction, ctx: Context, before: ExamSettings, after: ExamSettings, reason: string) {
  if (before.cut === after.cut && before.length === after.length) return
  const setBy = ctx.actor.kind === 'account' ? ctx.actor.id : null
  const { cut, length } = after
  await tx.insert(cutScores).values({ id: ctx.newId(), cut, length, method: 'owner', reason, setBy, at: ctx.now() })
}
