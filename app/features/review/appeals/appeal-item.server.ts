import { type AppealKind, outcomeOf } from '#app/features/review/appeals/appeal.ts'
import { clauseFor } from '#app/features/review/appeals/appeal-page.server.ts'
import {
  findAnswer,
  findAppeal,
  findImposed,
  findPostOfAppeal,
  findRemoval,
  findSanctionOfAppeal,
} from '#app/features/review/appeals/appeal-queries.server.ts'
import { findHandle } from '#app/features/review/appeals/find-handle.server.ts'
import { listDeciders } from '#app/features/review/appeals/list-deciders.server.ts'
import { findAuthorFacts } from '#app/features/review/decide/author-facts.server.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import { can, ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'

export type AppealItem = Awaited<ReturnType<typeof appealItem>>

/** All that a second person needs to answer an appeal. Moderators may read it; leads and admins where they stand in. */
export async function appealItem(ctx: Context, itemId: string) {
  const item = ensureFound(await findAppeal(ctx.db, itemId), 'appeal')
  const { deciders, alone } = await listDeciders(ctx, ctx.db, item)
  const subject = { authorId: item.authorId, deciders }
  if (!can(ctx.actor, 'review.read')) ensureCan(ctx.actor, 'appeal.decide', subject)
  const kind: AppealKind = item.sanctionId === null ? 'post' : 'sanction'
  const [decided, post, sanction, facts, author, answer] = await Promise.all([
    item.sanctionId === null
      ? findRemoval(ctx.db, item.postId ?? '', item.openedAt)
      : findImposed(ctx.db, item.sanctionId),
    findPostOfAppeal(ctx.db, item.postId ?? ''),
    findSanctionOfAppeal(ctx.db, item.sanctionId ?? ''),
    findAuthorFacts(ctx.db, item.authorId, ctx.now()),
    findHandle(ctx.db, item.authorId),
    item.state === 'decided' ? findAnswer(ctx.db, item.id) : undefined,
  ])
  return {
    ...{
      id: item.id,
      kind,
      state: item.state,
      openedAt: item.openedAt,
      dueAt: item.dueAt,
      text: item.authorNote ?? '',
    },
    ...{ author, facts },
    post: post ?? null,
    sanction: sanction ? { kind: sanction.kind, endsAt: sanction.endsAt } : null,
    decided: decided
      ? { by: decided.by, at: decided.decidedAt, reason: decided.reason, clause: await clauseFor(ctx, decided) }
      : null,
    answer: answer ? { ...answer, outcome: outcomeOf(answer.decision) } : null,
    overdue: item.state === 'waiting' && item.dueAt !== null && item.dueAt <= ctx.now(),
    mayDecide: can(ctx.actor, 'appeal.decide', subject),
    alone,
    longestReason: ctx.settings.textLength.reason,
    title: `${wordsFor(ctx.language, 'appeals').item.title(author)} · ${ctx.settings.brandName}`,
  }
}
