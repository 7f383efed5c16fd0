import { eq } from 'drizzle-orm'
import { seekSource } from '#app/features/backlog/find-source.server.ts'
import type { Correction } from '#app/features/backlog/judging/settle-correction.server.ts'
import { findOpenLedger } from '#app/features/backlog/open-ledger.server.ts'
import { storeMention } from '#app/features/backlog/store-mention.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound, type Said } from '#app/platform/errors.ts'
import type { Transaction } from '#db/client.server.ts'
import { mentions, threads } from '#db/schema/index.ts'

/** The same passage goes into another request. Says why when it cannot. */
export async function moveMention(
  tx: Transaction,
  ctx: Context,
  { mentionId, threadId, requestId }: Correction,
  into: number,
): Promise<Said | undefined> {
  const [row] = await tx
    .select({ mention: mentions, threadNo: threads.no })
    .from(mentions)
    .innerJoin(threads, eq(threads.id, threadId))
    .where(eq(mentions.id, mentionId))
  const { mention, threadNo } = ensureFound(row, 'mention')
  const ledger = await findOpenLedger(tx, into)
  if (!ledger.ok) return ledger.error
  if (ledger.request.id === requestId) return { key: 'judging.sameRequest' }
  const { sourceType, postNo, quote, quoteStart, quoteEnd, sourceHash } = mention
  const source = await seekSource(tx, threadNo, sourceType === 'thread' ? undefined : (postNo ?? undefined))
  if (!source) return { key: 'judging.sourceGone' }
  const start = quoteStart ?? 0
  const passage = { quote, start, end: quoteEnd ?? start + quote.length }
  return storeMention(tx, ctx, { request: ledger.request, source, passage, sourceHash: sourceHash ?? undefined })
}
