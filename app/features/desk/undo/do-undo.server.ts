import { eq } from 'drizzle-orm'
import { findRule, listVersions } from '#app/features/desk/rules/find-rule.server.ts'
import { writeVersion } from '#app/features/desk/rules/write-version.server.ts'
import { afterUndo } from '#app/features/desk/undo/after-undo.ts'
import { countFates, freeEntries, type UndoResult } from '#app/features/desk/undo/undo-entry.ts'
import { findUndo, type RuleUndo, resultOf } from '#app/features/desk/undo/undo-queries.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { readLiveRules } from '#app/features/moderation/live-rules.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { enqueue } from '#app/platform/jobs.server.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { ruleUndos } from '#db/schema/index.ts'

/**
 * Undoes a version whose list was made: the rule changes at once, and the worker gives back what nothing else objects
 * to. One that stopped half way goes on.
 */
export async function doUndo(ctx: Context, undoId: string): Promise<void> {
  ensureCan(ctx.actor, 'rules.write')
  const live = await readLiveRules(ctx.db)
  await inTransaction(ctx, async (tx) => {
    const undo = ensureFound(await findUndo(tx, undoId), 'undo')
    const result = resultOf(undo)
    if (undo.state === 'failed' && undo.doneBy && result) return goOn(tx, ctx, undo)
    if (undo.state !== 'listed' || !result) throw new AppError('conflict', { key: 'backtest.notListed' })
    if (result.liveVersion !== live.version) throw new AppError('conflict', { key: 'backtest.staleList' })
    await changeRule(tx, ctx, undo, result)
    const total = freeEntries(result).length
    const begun = { state: 'doing' as const, judged: 0, total, doneBy: authorOf(ctx.actor).id }
    await tx.update(ruleUndos).set(begun).where(eq(ruleUndos.id, undoId))
    await enqueue(tx, ctx, 'run-undo', `${undoId}:0`, { undoId })
  })
}

async function goOn(tx: Transaction, ctx: Context, { id }: RuleUndo) {
  await tx.update(ruleUndos).set({ state: 'doing', problem: null }).where(eq(ruleUndos.id, id))
  await enqueue(tx, ctx, 'run-undo', `${id}:${ctx.newId()}`, { undoId: id })
}

async function changeRule(
  tx: Transaction,
  ctx: Context,
  { id, ruleId, version, reason }: RuleUndo,
  result: UndoResult,
) {
  const { kind, rule } = ensureFound(afterUndo(await listVersions(tx, ruleId), version), 'ruleVersion')
  const known = { undoId: id, undone: version, ...countFates(result.entries) }
  const before = await findRule(tx, ruleId)
  if (kind !== 'stay') await writeVersion(tx, ctx, { rule, before, cause: 'undone', reason, known })
  await recordEvent(tx, ctx, 'rule.undone', `rule:${ruleId}`, { version })
  await writeLog(tx, ctx, { act: 'rule.undone', subject: `rule:${ruleId}`, reason, details: known })
}
