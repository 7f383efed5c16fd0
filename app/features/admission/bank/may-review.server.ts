import { listHolders } from '#app/features/accounts/grant-holders.server.ts'
import { maySignAlone } from '#app/features/accounts/lone-signature.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'

/** `alone`: of one's own text, because nobody else could. `later`: the same, before a day has gone by. */
export type ReviewRight = 'second' | 'alone' | 'later' | 'own'

type Text = { writtenBy: string | null; createdAt: number }

/** Nobody approves what he wrote himself, unless there has been nobody else to do so for a day. */
export async function reviewRight(ctx: Context, db: Queryable | Transaction, text: Text): Promise<ReviewRight> {
  if (ctx.actor.kind !== 'account' || text.writtenBy !== ctx.actor.id) return 'second'
  const others = await listOtherReviewers(ctx, db, ctx.actor.id)
  if (maySignAlone(others, text.createdAt, ctx.now())) return 'alone'
  return others.length === 0 ? 'later' : 'own'
}

async function listOtherReviewers(ctx: Context, db: Queryable | Transaction, writerId: string): Promise<string[]> {
  const holders = await listHolders(ctx, db, ['examiner', 'lead', 'admin'])
  const able = holders.filter(({ kind, state }) => kind !== 'examiner' || state === 'member')
  return able.map(({ id }) => id).filter((id) => id !== writerId)
}
