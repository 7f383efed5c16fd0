import { and, eq, isNull } from 'drizzle-orm'
import { findAnswered } from '#app/features/backlog/answers/answered-request.server.ts'
import type { Said } from '#app/features/backlog/answers/say-differs.server.ts'
import { faultsOfText } from '#app/features/backlog/faults-of-text.server.ts'
import { listThreadIds } from '#app/features/backlog/request-queries.server.ts'
import { returnIfDue } from '#app/features/backlog/returning/return-request.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { watches, watchTicks } from '#db/schema/index.ts'

type Tick = { watchId: string; note: string; source: string }

/** A watched event has come about: said by staff, with a note and a page that shows it. Everyone can read both. */
export async function tickWatch(ctx: Context, no: number, { watchId, note, source }: Tick): Promise<Said> {
  ensureCan(ctx.actor, 'triage.read')
  const errors = await faultsOfText(ctx, 'note', { text: note })
  if (errors) return { ok: false, errors }
  return inTransaction(ctx, async (tx) => {
    const { request, verdict } = await findAnswered(tx, no)
    const { id: requestId, no: requestNo, pmId, engineerId } = request
    ensureCan(ctx.actor, 'request.step', { hats: ['line-pm', 'line-engineer', 'triager'], pmId, engineerId })
    const by = authorOf(ctx.actor).id
    const ticked = await tx
      .update(watches)
      .set({ trippedAt: ctx.now(), trippedBy: by })
      .where(and(eq(watches.id, watchId), eq(watches.verdictId, verdict.id), isNull(watches.trippedAt)))
      .returning({ text: watches.text })
    if (ticked.length === 0) throw new AppError('conflict', { key: 'answers.tickedAlready' })
    await tx.insert(watchTicks).values({ watchId, note, sourceUrl: source, tickedBy: by, at: ctx.now() })
    await writeLog(tx, ctx, {
      ...{ act: 'watch.tick', subject: `request:${requestId}`, reason: note },
      details: { watchId, source },
    })
    await recordEvent(tx, ctx, 'watch.ticked', `request:${requestId}`, {
      ...{ requestId, requestNo, watchId, threadIds: await listThreadIds(tx, requestId) },
    })
    await returnIfDue(tx, ctx, requestId)
    return { ok: true }
  })
}
