import { authorOf } from '#app/features/forum/author.ts'
import { type DraftWords, dropDraft, keepRefused } from '#app/features/forum/keep-draft.server.ts'
import { openReviewItem } from '#app/features/forum/open-review-item.server.ts'
import { reviewKindAfter } from '#app/features/forum/post.ts'
import { type Judged, recordJudgement } from '#app/features/forum/record-judgement.server.ts'
import type { Finding } from '#app/features/moderation/rule.ts'
import type { Context } from '#app/platform/context.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'

/** Asking a moderator to publish what the rules refuse, with a word to them. */
export type Asked = { note: string }

export type Stored = { outcome: 'published' | 'held'; threadNo: number; slug: string; postNo: number; postId: string }
export type Refused = { outcome: 'refused'; findings: Finding[] }
export type Submitted = Stored | Refused

/** Nothing of it becomes a post; its author keeps the words, and what was found in them. */
export async function settleRefused(ctx: Context, judged: Judged, draft: DraftWords): Promise<Refused> {
  const { findings } = judged.verdict
  await inTransaction(ctx, async (tx) => {
    await recordJudgement(tx, ctx, judged)
    await keepRefused(tx, ctx, draft, findings)
  })
  return { outcome: 'refused', findings }
}

type Settled = {
  judged: Judged
  draft: DraftWords
  postId: string
  authorId: string
  state: 'published' | 'held'
  asked?: Asked
}

/** Beside the stored post: the verdict, the moderators' queue where it waits, and the draft that is needed no more. */
export async function settleStored(tx: Transaction, ctx: Context, settled: Settled): Promise<void> {
  const { judged, draft, postId, authorId, state, asked } = settled
  const { outcome, findings, logged } = judged.verdict
  await recordJudgement(tx, ctx, judged, postId)
  await dropDraft(tx, authorOf(ctx.actor).id, draft)
  if (state === 'published') {
    // Only people can say whether a rule on trial is right.
    if (logged.length > 0) await openReviewItem(tx, ctx, { kind: 'trial', postId, authorId, findings: logged })
    return
  }
  const kind = reviewKindAfter(outcome)
  const authorNote = (kind === 'asked' && asked?.note) || null
  await openReviewItem(tx, ctx, { kind, postId, authorId, findings, authorNote })
}
