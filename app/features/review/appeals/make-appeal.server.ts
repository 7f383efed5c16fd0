import { authorOf } from '#app/features/forum/author.ts'
import { findRank, openReviewItem } from '#app/features/forum/open-review-item.server.ts'
import type { Finding } from '#app/features/moderation/rule.ts'
import { type AppealKind, hindranceTo } from '#app/features/review/appeals/appeal.ts'
import { type Contested, findAppealAbout, findContested } from '#app/features/review/appeals/appeal-queries.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { countTowardsLimit } from '#app/platform/rate-limit.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { reviewItems } from '#db/schema/index.ts'

export type AppealToMake = { kind: AppealKind; id: string; text: string }

/** Asks a second person, once a decision. Only what a person decided: what a rule refused can be asked for instead. */
export async function makeAppeal(ctx: Context, { kind, id, text }: AppealToMake): Promise<void> {
  const { appealsPerAccount } = ctx.settings.limits
  await countTowardsLimit(ctx, `appeal:${authorOf(ctx.actor).id}`, appealsPerAccount)
  await inTransaction(ctx, async (tx) => {
    const contested = await findContested(tx, kind, id)
    if (!contested) throw new AppError('conflict', { key: 'appeal.nothingDecided' })
    ensureCan(ctx.actor, 'appeal.make', contested)
    const before = await findAppealAbout(tx, kind, id)
    const decided = { decidedAt: contested.decidedAt, appealedAt: before?.openedAt ?? null }
    const hindrance = hindranceTo(decided, ctx.now(), ctx.settings.moderation.appealWithinMs)
    if (hindrance) throw new AppError('conflict', { key: `appeal.${hindrance}` })
    const itemId = await (kind === 'post' ? openForPost : openForSanction)(tx, ctx, id, { contested, text })
    await recordEvent(tx, ctx, 'appeal.made', `appeal:${itemId}`, { itemId })
    await writeLog(tx, ctx, { act: 'appeal.made', subject: `${kind}:${id}`, details: { itemId } })
  })
}

type Opened = { contested: Contested; text: string }

const openForPost = (tx: Transaction, ctx: Context, postId: string, { contested, text }: Opened): Promise<string> =>
  openReviewItem(tx, ctx, {
    ...{ kind: 'appeal', postId, authorId: contested.authorId, findings: contested.findings as Finding[] },
    ...{ authorNote: text, againstId: contested.againstId, dueAt: ctx.now() + ctx.settings.moderation.appealMs },
  })

async function openForSanction(tx: Transaction, ctx: Context, sanctionId: string, { contested, text }: Opened) {
  const { authorId, againstId } = contested
  const openedAt = ctx.now()
  const waits = { kind: 'appeal' as const, openedAt, dueAt: openedAt + ctx.settings.moderation.appealMs, authorId }
  const rank = await findRank(tx, { ...waits, postId: null }, openedAt)
  const item = {
    id: ctx.newId(),
    sanctionId,
    state: 'waiting' as const,
    rank,
    findings: [],
    authorNote: text,
    againstId,
  }
  await tx.insert(reviewItems).values({ ...item, ...waits })
  return item.id
}
