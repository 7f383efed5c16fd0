import { explainFindings } from '#app/features/moderation/explain-findings.ts'
import { listRules } from '#app/features/moderation/live-rules.server.ts'
import type { StoredFinding } from '#app/features/moderation/rule.ts'
import { findAuthorFacts } from '#app/features/review/decide/author-facts.server.ts'
import { listDecisions } from '#app/features/review/decide/decide-queries.server.ts'
import { findPhotoItem, listReports } from '#app/features/review/photos/photo-queries.server.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import { can } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'

export type PhotoItem = Awaited<ReturnType<typeof photoItem>>

/** A photo of a sample with all that speaks against it, and what was decided about it. */
export async function photoItem(ctx: Context, itemId: string) {
  const found = ensureFound(await findPhotoItem(ctx.db, itemId), 'item')
  const { item, photo, sample } = found
  const { id, alt, width, height, camera, qr, imageText } = photo
  return {
    item: { id: item.id, state: item.state, openedAt: item.openedAt },
    photo: photo.deletedAt === null ? { id, alt, width, height, camera, qr, imageText } : null,
    hidden: photo.hiddenAt !== null,
    sample: { no: sample.no, shared: sample.sharedAt !== null, title: found.title, lang: found.lang },
    line: found.line[ctx.language],
    author: found.author,
    findings: explainFindings(item.findings as StoredFinding[], await listRules(ctx.db), ctx.language),
    reports: await listReports(ctx.db, id),
    facts: await findAuthorFacts(ctx.db, item.authorId, ctx.now()),
    decisions: await listDecisions(ctx.db, item.id),
    mayDecide: can(ctx.actor, 'review.decide', item),
    longestReason: ctx.settings.textLength.reason,
    title: `${wordsFor(ctx.language, 'review').photo.title(sample.no)} · ${ctx.settings.brandName}`,
  }
}
