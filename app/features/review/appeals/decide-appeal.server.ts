import { releasePost } from '#app/features/forum/release-post.server.ts'
import type { AppealAnswer } from '#app/features/review/appeals/appeal.schema.ts'
import { RECORDED } from '#app/features/review/appeals/appeal.ts'
import { findAppeal, findRemoval, findSanctionOfAppeal } from '#app/features/review/appeals/appeal-queries.server.ts'
import { listDeciders } from '#app/features/review/appeals/list-deciders.server.ts'
import { reopenFlags } from '#app/features/review/decide/put-back.server.ts'
import { settleHits } from '#app/features/review/decide/settle-hits.server.ts'
import { type Decided, recordDecision, undoDecisions } from '#app/features/review/decide/write-decision.server.ts'
import { settleFlags } from '#app/features/review/flags/settle-flags.server.ts'
import { writeLift } from '#app/features/review/sanctions/lift-sanction.server.ts'
import { stateOf } from '#app/features/review/sanctions/sanction.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import type { reviewItems } from '#db/schema/index.ts'

type Item = typeof reviewItems.$inferSelect
type Answered = Pick<Decided, 'reason' | 'oneSignature'> & { overturned: boolean }

/** By a second person. What is overturned is as if it had not been decided, and counts against the rules that spoke. */
export async function decideAppeal(ctx: Context, itemId: string, { outcome, reason }: AppealAnswer): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    const item = ensureFound(await findAppeal(tx, itemId), 'appeal')
    const { deciders, alone } = await listDeciders(ctx, tx, item)
    ensureCan(ctx.actor, 'appeal.decide', { authorId: item.authorId, deciders })
    if (item.state === 'decided') throw new AppError('conflict', { key: 'appeal.answered' })
    const answered = { reason, oneSignature: alone, overturned: outcome === 'overturned' }
    await (item.sanctionId === null ? answerForPost : answerForSanction)(tx, ctx, item, answered)
    await recordEvent(tx, ctx, 'appeal.decided', `appeal:${itemId}`, { itemId, outcome, oneSignature: alone })
    const subject = item.sanctionId === null ? `post:${item.postId}` : `sanction:${item.sanctionId}`
    await writeLog(tx, ctx, { act: `appeal.${outcome}`, subject, reason, details: { itemId, oneSignature: alone } })
  })
}

async function answerForPost(tx: Transaction, ctx: Context, item: Item, { overturned, ...why }: Answered) {
  const postId = item.postId ?? ''
  const decision = RECORDED.post[overturned ? 'overturned' : 'upheld']
  await recordDecision(tx, ctx, item.id, { decision, ...why })
  if (overturned) {
    const removal = await findRemoval(tx, postId)
    await undoDecisions(tx, ctx, removal?.itemIds ?? [])
    await releasePost(tx, ctx, postId, '', { byAppeal: true })
    if (removal) await reopenFlags(tx, postId, removal.decidedAt)
    await settleFlags(tx, ctx, postId, false)
  }
  await settleHits(tx, ctx, { kind: 'appeal', postIds: [postId] }, decision)
}

async function answerForSanction(tx: Transaction, ctx: Context, item: Item, { overturned, ...why }: Answered) {
  const decision = RECORDED.sanction[overturned ? 'overturned' : 'upheld']
  await recordDecision(tx, ctx, item.id, { decision, ...why })
  const sanction = await findSanctionOfAppeal(tx, item.sanctionId ?? '')
  if (!overturned || !sanction || stateOf(sanction, ctx.now()) === 'lifted') return
  await writeLift(tx, ctx, sanction, why.reason)
  const told = { sanctionId: sanction.id, byAppeal: true }
  await recordEvent(tx, ctx, 'sanction.lifted', `account:${sanction.accountId}`, told)
}
