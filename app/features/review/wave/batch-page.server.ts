import { eq } from 'drizzle-orm'
import { listBatch } from '#app/features/review/wave/wave-queries.server.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import { accounts } from '#db/schema/index.ts'

export type BatchPage = Awaited<ReturnType<typeof batchPage>>

/** What was decided as one, and what still stands of it; `?left=` says how many it passed over. */
export async function batchPage(ctx: Context, batchId: string, search: URLSearchParams) {
  const decided = await listBatch(ctx.db, batchId)
  const { decision, decidedBy, decidedAt, reason } = ensureFound(decided[0], 'item')
  const [by] = await ctx.db.select({ handle: accounts.handle }).from(accounts).where(eq(accounts.id, decidedBy))
  const items = decided.map(({ itemId, kind, author, title, lang, undoneAt, decision }) => ({
    ...{ itemId, kind, author, title, lang, undoneAt, decision },
  }))
  return {
    title: `${wordsFor(ctx.language, 'wave').title} · ${ctx.settings.brandName}`,
    ...{ decision, decidedAt, reason, items, by: by?.handle ?? '' },
    standing: items.filter(({ undoneAt }) => undoneAt === null).length,
    left: /^\d{1,4}$/.test(search.get('left') ?? '') ? Number(search.get('left')) : 0,
    longestReason: ctx.settings.textLength.reason,
  }
}
