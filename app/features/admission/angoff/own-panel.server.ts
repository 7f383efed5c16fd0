import { findPanel, isJudge, type Panel } from '#app/features/admission/angoff/panel-queries.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'

/** A panel is found by its judges alone: to everybody else it is as if there were none. */
export async function findOwnPanel(
  db: Queryable | Transaction,
  { actor }: Context,
  panelId: string,
): Promise<{ panel: Panel; accountId: string }> {
  ensureCan(actor, 'angoff.rate')
  if (actor.kind !== 'account') throw new AppError('not-signed-in', { key: 'refused.visitor' })
  const panel = ensureFound(await findPanel(db, panelId), 'panel')
  if (!(await isJudge(db, panelId, actor.id))) throw new AppError('not-found', { key: 'missing.panel' })
  return { panel, accountId: actor.id }
}
