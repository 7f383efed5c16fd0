import { eq } from 'drizzle-orm'
import {
  cutAfter,
  isPast,
  type PanelState,
  type Rating,
  stateAfter,
} from '#app/features/admission/angoff/angoff-panel.ts'
import { findPanel, listRatings, type Panel } from '#app/features/admission/angoff/panel-queries.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { angoffPanels } from '#db/schema/index.ts'

/** One judge alone has no spread to talk about, and no standard error. */
const LEAST_TO_CLOSE = 2

/** Moves a panel on: to the talk, to the second round, to its cut. Pressed twice, it moves once. */
export async function closeRound(
  ctx: Context,
  { panelId, from }: { panelId: string; from: PanelState },
): Promise<void> {
  ensureCan(ctx.actor, 'bank.write')
  await inTransaction(ctx, async (tx) => {
    const panel = ensureFound(await findPanel(tx, panelId), 'panel')
    if (isPast(panel.state, from)) return
    if (panel.state !== from) throw new AppError('conflict', { key: 'stale' })
    const ratings = await listRatings(tx, panelId)
    ensureEnough(panel, ratings)
    const to = stateAfter(from)
    if (to === 'closed') return close(tx, ctx, panel, ratings)
    await tx.update(angoffPanels).set({ state: to }).where(eq(angoffPanels.id, panelId))
    await recordEvent(tx, ctx, 'angoff.moved', `panel:${panelId}`, { panelId, state: to })
  })
}

function ensureEnough({ versionIds }: Panel, ratings: Rating[]) {
  if (cutAfter(ratings, versionIds, 2).judgeCuts.length < LEAST_TO_CLOSE)
    throw new AppError('conflict', { key: 'angoff.tooFewRatings' })
}

async function close(tx: Transaction, ctx: Context, { id, versionIds }: Panel, ratings: Rating[]) {
  const { cut, se, judgeCuts } = cutAfter(ratings, versionIds, 2)
  const result = { cut, standardError: se }
  await tx
    .update(angoffPanels)
    .set({ state: 'closed', closedAt: ctx.now(), ...result })
    .where(eq(angoffPanels.id, id))
  await recordEvent(tx, ctx, 'angoff.closed', `panel:${id}`, { panelId: id })
  const details = { ...result, judges: judgeCuts.length, items: versionIds.length }
  await writeLog(tx, ctx, { act: 'angoff.closed', subject: `panel:${id}`, details })
}
