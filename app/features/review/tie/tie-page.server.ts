import { listProductsByLine } from '#app/features/catalogue/queries.server.ts'
import { findThread } from '#app/features/forum/queries.server.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import { can, ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'

export type TiePage = Awaited<ReturnType<typeof tiePage>>

/** For moderators, who ask; and once it was asked for, for the author too, who answers. */
export async function tiePage(ctx: Context, threadNo: number) {
  const thread = ensureFound(await findThread(ctx.db, threadNo), 'thread')
  const { no, slug, title, lang, lineSlug, tieDueAt, tieReason, closedAt } = thread
  const isAsked = tieDueAt !== null || closedAt !== null
  if (!isAsked) ensureCan(ctx.actor, 'thread.tie')
  else ensureCan(ctx.actor, 'thread.name-product', thread)
  return {
    thread: { no, slug, title, lang, line: lineSlug, tieDueAt, tieReason, closedAt },
    choices: isAsked && can(ctx.actor, 'thread.name-product', thread) ? await listProductsByLine(ctx.db) : [],
    isAsked,
    hours: Math.round(ctx.settings.moderation.tieMs / 3_600_000),
    longestReason: ctx.settings.textLength.reason,
    title: `${wordsFor(ctx.language, 'tie').title} · ${ctx.settings.brandName}`,
  }
}
