import { cutAfter, JUDGES } from '#app/features/admission/angoff/angoff-panel.ts'
import {
  findPanel,
  listCutScores,
  listRatings,
  type Panel,
} from '#app/features/admission/angoff/panel-queries.server.ts'
import { POLICY_SUBJECT, readPolicyToday } from '#app/features/admission/policy/change-exam-policy.server.ts'
import { cutBounds } from '#app/features/admission/policy/policy.schema.ts'
import { policyChanges } from '#app/features/admission/policy/policy-fields.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { ExamSettings } from '#app/platform/exam-settings.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { changeSetting } from '#app/platform/settings.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { cutScores } from '#db/schema/index.ts'

/** Makes what a panel found the pass mark, with its standard error on the record. Pressed twice, it is taken over once. */
export async function adoptCut(ctx: Context, { panelId, reason }: { panelId: string; reason: string }): Promise<void> {
  ensureCan(ctx.actor, 'exam.policy')
  await inTransaction(ctx, async (tx) => {
    const panel = ensureFound(await findPanel(tx, panelId), 'panel')
    const { exam, version } = await readPolicyToday(tx)
    const found = await ensureCounts(tx, panel, exam)
    const [newest] = await listCutScores(tx)
    if (newest?.panelId === panelId && exam.cut === found.cut) return
    await changePassMark(tx, ctx, { exam, version, cut: found.cut, reason })
    const setBy = ctx.actor.kind === 'account' ? ctx.actor.id : null
    const row = { id: ctx.newId(), ...found, length: exam.length, method: 'angoff' as const, panelId, reason, setBy }
    await tx.insert(cutScores).values({ ...row, at: ctx.now() })
    await recordEvent(tx, ctx, 'exam.policy-changed', POLICY_SUBJECT)
    await writeLog(tx, ctx, { act: 'exam.cut-adopted', subject: `panel:${panelId}`, reason, details: found })
  })
}

async function ensureCounts(tx: Transaction, { id, state, versionIds }: Panel, { length }: ExamSettings) {
  if (state !== 'closed') throw new AppError('conflict', { key: 'angoff.notClosed' })
  const { passMark, se, judgeCuts } = cutAfter(await listRatings(tx, id), versionIds, 2)
  const [judges, mark] = [judgeCuts.length, passMark ?? 0]
  if (judges < JUDGES.least)
    throw new AppError('conflict', { key: 'angoff.tooFewJudges', values: { judges, least: JUDGES.least } })
  if (versionIds.length !== length)
    throw new AppError('conflict', { key: 'angoff.otherLength', values: { items: versionIds.length, length } })
  const bounds = cutBounds(length)
  if (mark < bounds.least || mark > bounds.most)
    throw new AppError('conflict', { key: 'angoff.outOfBounds', values: { mark, ...bounds } })
  return { cut: mark, standardError: se, judges }
}

type Change = { exam: ExamSettings; version: number; cut: number; reason: string }

async function changePassMark(tx: Transaction, ctx: Context, { exam, version, cut, reason }: Change) {
  if (exam.cut === cut) return
  const changed = { ...exam, cut }
  await changeSetting(tx, ctx, 'exam', changed)
  const details = { version: version + 1, changes: policyChanges(exam, changed) }
  await writeLog(tx, ctx, { act: 'exam.policy-changed', subject: POLICY_SUBJECT, reason, details })
}
