import { CLAUSES } from '#app/features/moderation/clauses.ts'
import { explainFindings } from '#app/features/moderation/explain-findings.ts'
import { listRules } from '#app/features/moderation/live-rules.server.ts'
import type { StoredFinding } from '#app/features/moderation/rule.ts'
import { findAuthorFacts } from '#app/features/review/decide/author-facts.server.ts'
import { CANNED_REASONS } from '#app/features/review/decide/canned-reasons.ts'
import { findReviewItem, listDecisions } from '#app/features/review/decide/decide-queries.server.ts'
import { editOfItem } from '#app/features/review/decide/edit-of-item.server.ts'
import { listFlagsOf } from '#app/features/review/decide/flags-of-item.server.ts'
import { mayBeMended } from '#app/features/review/decide/mend-post.server.ts'
import { listPhotosOfItem } from '#app/features/review/decide/photos-of-item.server.ts'
import { listOtherPosts, listPostsBefore } from '#app/features/review/decide/post-context.server.ts'
import { rulesOfItem } from '#app/features/review/decide/rules-of-item.server.ts'
import { revisionOf } from '#app/features/review/decide/write-decision.server.ts'
import { claimOn } from '#app/features/review/queue/claim.ts'
import { readerOf } from '#app/features/review/queue/claims.server.ts'
import { claimLook, kindIn } from '#app/features/review/queue/queue-page.server.ts'
import { findNeighbours } from '#app/features/review/queue/queue-queries.server.ts'
import { can } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'

export type ItemPage = Awaited<ReturnType<typeof itemPage>>

/** All that a moderator needs to decide, on one page. */
export async function itemPage(ctx: Context, itemId: string, search: URLSearchParams) {
  const found = ensureFound(await findReviewItem(ctx.db, itemId), 'item')
  const { item, post, thread } = found
  const findings = item.findings as StoredFinding[]
  // As they stand, and not as they run: to show a rule it need not be compiled.
  const standing = await listRules(ctx.db)
  const [rules, context, decisions, neighbours, look] = await Promise.all([
    rulesOfItem(ctx, findings, standing),
    contextOf(ctx, found),
    listDecisions(ctx.db, item.id),
    findNeighbours(ctx.db, readerOf(ctx), item, kindIn(search)),
    claimLook(ctx, [item]),
  ])
  const { kind, state, openedAt, authorNote } = item
  return {
    item: { id: item.id, kind, state, openedAt, authorNote },
    post: { no: post.no, kind: post.kind, lang: post.lang, body: post.body, state: post.state },
    thread: { no: thread.no, title: thread.title, lang: thread.lang },
    line: found.line[ctx.language],
    author: { handle: found.author, language: found.authorLanguage },
    findings: explainFindings(findings.map(asShown), standing, ctx.language),
    ...{ ...context, rules, decisions, neighbours },
    flags: context.flags.map((flag) => ({ ...flag, clause: titleOfClause(flag.clause)?.[ctx.language] })),
    revision: revisionOf(found),
    longest: { reason: ctx.settings.textLength.reason, body: ctx.settings.textLength.body },
    claim: claimOn(item, look),
    canned: CANNED_REASONS.map(({ id, decision, title, text }) => ({
      ...{ id, decision, title: title[ctx.language], text: text[found.authorLanguage] },
    })),
    mayMend: mayBeMended(kind, state),
    mayDecide: can(ctx.actor, 'review.decide', item),
    title: `${thread.title} · ${ctx.settings.brandName}`,
  }
}

const titleOfClause = (named: string | null) => CLAUSES.find(({ id }) => id === named)?.title

/** Authors never see what a rule on trial finds; who judges the rule has to. */
const asShown = (finding: StoredFinding): StoredFinding =>
  finding.effect === 'log' ? { ...finding, effect: 'hint' } : finding

type Found = NonNullable<Awaited<ReturnType<typeof findReviewItem>>>

/** Around the words: who wrote them, after what, and what others say of them. */
async function contextOf({ db, now }: Context, { item, post, thread }: Found) {
  const [facts, photos, before, others, flags, edit] = await Promise.all([
    findAuthorFacts(db, item.authorId, now()),
    listPhotosOfItem(db, post.id),
    listPostsBefore(db, post),
    listOtherPosts(db, post),
    listFlagsOf(db, post.id),
    item.kind === 'edit' ? editOfItem(db, post, thread.title) : null,
  ])
  return { facts, photos, before, others, flags, edit }
}
