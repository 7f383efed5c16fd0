import { and, eq, isNull, sql } from 'drizzle-orm'
import { recordAttemptEvent } from '#app/features/admission/sitting/attempt-events.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { attemptItems, attempts, items } from '#db/schema/index.ts'

/**
 * A GET never writes, and yet an attempt counts from its first served item. So an item is served by the POST that leads
 * to it: the start serves the first, each move saves and serves the next, and the overview is made of buttons. A GET
 * shows served items alone.
 */
export async function serveItem(tx: Transaction, ctx: Context, attemptId: string, position: number): Promise<void> {
  const at = and(eq(attemptItems.attemptId, attemptId), eq(attemptItems.position, position))
  const shown = { shownPosition: position, shownAt: ctx.now() }
  const [attempt] = await tx.update(attempts).set(shown).where(eq(attempts.id, attemptId)).returning()
  const served = await tx
    .update(attemptItems)
    .set({ servedAt: ctx.now(), lang: attempt?.lang })
    .where(and(at, isNull(attemptItems.servedAt)))
    .returning({ itemId: attemptItems.itemId })
  const [item] = served
  if (!item) return
  await tx
    .update(items)
    .set({ views: sql`${items.views} + 1` })
    .where(eq(items.id, item.itemId))
  const first = and(eq(attempts.id, attemptId), isNull(attempts.firstServedAt))
  await tx.update(attempts).set({ firstServedAt: ctx.now() }).where(first)
  await recordAttemptEvent(tx, ctx, attemptId, 'serve', { position })
}
