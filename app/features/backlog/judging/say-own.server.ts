import { and, eq, inArray } from 'drizzle-orm'
import { wholePassage } from '#app/features/backlog/find-passage.ts'
import { findSource } from '#app/features/backlog/find-source.server.ts'
import { findOpenLedger } from '#app/features/backlog/open-ledger.server.ts'
import { listLedgerIds } from '#app/features/backlog/request-queries.server.ts'
import { storeMention } from '#app/features/backlog/store-mention.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import type { FieldErrors } from '#app/platform/form.ts'
import { countTowardsLimit } from '#app/platform/rate-limit.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { requestThreads } from '#db/schema/index.ts'

type Own = { threadNo: number; postNo: number; requestNo: number }

/** "I need this too": the author of a post adds it herself to a request that was heard in the thread. */
export async function addOwnPost(
  ctx: Context,
  { threadNo, postNo, requestNo }: Own,
): Promise<{ ok: true } | { ok: false; errors: FieldErrors }> {
  ensureCan(ctx.actor, 'request.me-too')
  const { id: accountId } = authorOf(ctx.actor)
  await countTowardsLimit(ctx, `vote:${accountId}`, ctx.settings.limits.votesPerAccount)
  return inTransaction(ctx, async (tx) => {
    const source = await findSource(tx, threadNo, postNo)
    if (source.post.authorId !== accountId) throw new AppError('forbidden', { key: 'judging.notYourPost' })
    const ledger = await findOpenLedger(tx, requestNo)
    if (!ledger.ok) return { ok: false, errors: { form: ledger.error } }
    const { request } = ledger
    const ids = await listLedgerIds(tx, request.id)
    const shown = and(eq(requestThreads.threadId, source.thread.id), inArray(requestThreads.requestId, ids))
    ensureFound((await tx.select().from(requestThreads).where(shown))[0], 'request')
    const passage = wholePassage(source.post.body)
    const refused = await storeMention(tx, ctx, { request, source, passage, how: 'self' })
    return refused ? { ok: false, errors: { form: refused } } : { ok: true }
  })
}
