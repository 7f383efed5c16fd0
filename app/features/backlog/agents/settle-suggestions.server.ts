import { and, eq, isNull, ne } from 'drizzle-orm'
import type { Context } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import type { Transaction } from '#db/client.server.ts'
import { agents, suggestions } from '#db/schema/index.ts'

/** A suggestion that somebody takes, as the history will name it. */
export type TakenSuggestion = { id: string; agent: string }

/** Open, of this request and this step; whoever comes second hears so. */
export async function ensureOpenSuggestion(
  tx: Transaction,
  { id, requestId, to }: { id: string; requestId: string; to: string },
): Promise<TakenSuggestion> {
  const [found] = await tx
    .select({ id: suggestions.id, agent: agents.name })
    .from(suggestions)
    .innerJoin(agents, eq(agents.id, suggestions.agentId))
    .where(
      and(
        ...[eq(suggestions.id, id), eq(suggestions.requestId, requestId), eq(suggestions.toState, to)],
        isNull(suggestions.outcome),
      ),
    )
  if (!found) throw new AppError('conflict', { key: 'agent.settled' })
  return found
}

type Taken = { requestId: string; taken?: TakenSuggestion; by: string }

/** With every step: the one that it follows is taken, and the others spoke of a request that has moved on. */
export async function settleSuggestions(tx: Transaction, ctx: Context, { requestId, taken, by }: Taken): Promise<void> {
  const settled = { settledAt: ctx.now(), settledBy: by }
  const open = and(eq(suggestions.requestId, requestId), isNull(suggestions.outcome))
  if (taken)
    await tx
      .update(suggestions)
      .set({ outcome: 'taken', ...settled })
      .where(and(open, eq(suggestions.id, taken.id)))
  await tx
    .update(suggestions)
    .set({ outcome: 'overtaken', ...settled })
    .where(and(open, taken && ne(suggestions.id, taken.id)))
}
