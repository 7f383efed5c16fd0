import { and, asc, eq, isNotNull } from 'drizzle-orm'
import { findOwnAttempt } from '#app/features/admission/sitting/queries.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import { attemptItems, itemDisputes } from '#db/schema/index.ts'

/** What a candidate said of the items of one sitting, what came of it, and the positions that can still be disputed. */
export async function listOwnDisputes({ db, actor }: Context, attemptId: string) {
  const { id } = ensureFound(await findOwnAttempt(db, actor, attemptId), 'attempt')
  const { position, text, lang, state, answer } = itemDisputes
  const disputes = await db
    .select({ position, text, lang, state, answer })
    .from(itemDisputes)
    .where(eq(itemDisputes.attemptId, id))
    .orderBy(asc(itemDisputes.position))
  const shown = await db
    .select({ position: attemptItems.position })
    .from(attemptItems)
    .where(and(eq(attemptItems.attemptId, id), isNotNull(attemptItems.servedAt)))
    .orderBy(asc(attemptItems.position))
  const told = new Set(disputes.map((dispute) => dispute.position))
  return { disputes, positions: shown.map((row) => row.position).filter((at) => !told.has(at)) }
}

export type OwnDisputes = Awaited<ReturnType<typeof listOwnDisputes>>
