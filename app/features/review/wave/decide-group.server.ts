import { WAVE_KINDS } from '#app/features/forum/note-traits.server.ts'
import { answeredAlong, reasonFrom } from '#app/features/review/decide/decide-item.server.ts'
import { findReviewItem, listWaitingOfPost } from '#app/features/review/decide/decide-queries.server.ts'
import type { DecisionInput } from '#app/features/review/decide/decision.schema.ts'
import { writeDecision } from '#app/features/review/decide/write-decision.server.ts'
import type { Ticked } from '#app/features/review/wave/ticked.ts'
import { can, ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'

/** A decision writes about five rows, and others want to write too. */
export const DECIDED_TOGETHER = 10

/** What came of an act on a whole group; `left` were decided or edited by others meanwhile, or are one's own. */
export type GroupAct = { batchId: string; done: number; left: number }

/** One decision for each of those ticked, all under one batch that can be undone as one. */
export async function decideGroup(ctx: Context, ticked: Ticked[], input: DecisionInput): Promise<GroupAct> {
  ensureCan(ctx.actor, 'review.read')
  const batchId = ctx.newId()
  const answered = new Set<string>()
  for (let from = 0; from < ticked.length; from += DECIDED_TOGETHER)
    await inTransaction(ctx, async (tx) => {
      for (const one of ticked.slice(from, from + DECIDED_TOGETHER))
        for (const id of await decideOne(tx, ctx, one, { ...input, batchId })) answered.add(id)
    })
  const done = ticked.filter(({ itemId }) => answered.has(itemId)).length
  if (done === 0) throw new AppError('conflict', { key: 'group.nothingLeft' })
  return { batchId, done, left: ticked.length - done }
}

/** Returns the items that this answered: none where somebody was faster. */
async function decideOne(
  tx: Transaction,
  ctx: Context,
  { itemId, revision }: Ticked,
  { batchId, ...input }: DecisionInput & { batchId: string },
): Promise<string[]> {
  const { item, post } = (await findReviewItem(tx, itemId)) ?? {}
  if (!item || !post || item.state === 'decided' || post.revision !== revision) return []
  if (!WAVE_KINDS.includes(item.kind) || !can(ctx.actor, 'review.decide', item)) return []
  const decided = { decision: input.decision, reason: await reasonFrom(tx, item.authorId, input), batchId }
  const along = await listWaitingOfPost(tx, post.id, answeredAlong(item.kind, input.decision))
  const all = [item, ...along.filter(({ id }) => id !== itemId)]
  for (const { id, kind } of all) await writeDecision(tx, ctx, { id, kind, postId: post.id }, decided)
  return all.map(({ id }) => id)
}
