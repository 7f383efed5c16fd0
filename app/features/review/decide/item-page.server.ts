import { findPhotosOfPosts } from '#app/features/media/queries.server.ts'
import { explainFindings } from '#app/features/moderation/explain-findings.ts'
import { readLiveRules } from '#app/features/moderation/live-rules.server.ts'
import type { StoredFinding } from '#app/features/moderation/rule.ts'
import { findAuthorFacts } from '#app/features/review/decide/author-facts.server.ts'
import { kindIn } from '#app/features/review/queue/queue-page.server.ts'
import { findNeighbours, findReviewItem, listDecisions } from '#app/features/review/queue/queue-queries.server.ts'
import { can } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'

export type ItemPage = Awaited<ReturnType<typeof itemPage>>

/** All that a moderator needs to decide, on one page. */
export async function itemPage(ctx: Context, itemId: string, search: URLSearchParams) {
  const found = ensureFound(await findReviewItem(ctx.db, itemId), 'item')
  const { item, post, thread } = found
  const [facts, photos, decisions, neighbours, { rules }] = await Promise.all([
    findAuthorFacts(ctx.db, item.authorId, ctx.now()),
    findPhotosOfPosts(ctx.db, [post.id]),
    listDecisions(ctx.db, item.id),
    findNeighbours(ctx.db, item, kindIn(search)),
    readLiveRules(ctx.db),
  ])
  const { kind, state, openedAt, authorNote } = item
  return {
    item: { id: item.id, kind, state, openedAt, authorNote },
    post: { no: post.no, kind: post.kind, lang: post.lang, body: post.body },
    thread: { no: thread.no, title: thread.title, lang: thread.lang },
    line: found.line[ctx.language],
    author: found.author,
    findings: explainFindings(item.findings as StoredFinding[], rules, ctx.language),
    ...{ facts, photos, decisions, neighbours },
    revision: post.revision,
    longestReason: ctx.settings.textLength.reason,
    mayDecide: can(ctx.actor, 'review.decide', item),
    title: `${thread.title} · ${ctx.settings.brandName}`,
  }
}
