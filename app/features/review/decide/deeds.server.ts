import { applyHeldEdit } from '#app/features/forum/held-edit/apply-held-edit.server.ts'
import { dropHeldEdit } from '#app/features/forum/held-edit/drop-held-edit.server.ts'
import { type Release, releasePosts } from '#app/features/forum/release-post.server.ts'
import { removePost } from '#app/features/forum/remove-post.server.ts'
import { findPlacedPost } from '#app/features/forum/show-post.server.ts'
import { payloadOf } from '#app/features/forum/store-post.server.ts'
import { hidePhotosOf } from '#app/features/media/hide-photo.server.ts'
import type { ReviewKind } from '#app/features/moderation/queue-rank.ts'
import type { Decision } from '#app/features/review/decide/decision.ts'
import { settleFlags } from '#app/features/review/flags/settle-flags.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { Transaction } from '#db/client.server.ts'

type CarryOut = (
  tx: Transaction,
  ctx: Context,
  postIds: readonly string[],
  reason: string,
  release?: Release,
) => Promise<void>

/** What a decision does, and what the log calls it. */
type Deed = { act: string; carryOut: CarryOut }

const oneByOne =
  (carryOut: (tx: Transaction, ctx: Context, postId: string, reason: string) => Promise<void>): CarryOut =>
  async (tx, ctx, postIds, reason) => {
    for (const postId of postIds) await carryOut(tx, ctx, postId, reason)
  }

const WHOLE_POST: Record<Decision, Deed> = {
  publish: { act: 'post.published-by-review', carryOut: releasePosts },
  remove: { act: 'post.removed-by-review', carryOut: oneByOne(removePost) },
}

/** To publish what is published already is to leave it there. */
const DEEDS: Record<ReviewKind, Record<Decision, Deed>> = {
  held: WHOLE_POST,
  asked: WHOLE_POST,
  appeal: WHOLE_POST,
  removed: WHOLE_POST,
  flagged: {
    publish: { act: 'post.left-by-review', carryOut: answerFlags(releasePosts, false) },
    remove: { act: 'post.removed-by-review', carryOut: answerFlags(oneByOne(removePost), true) },
  },
  sample: {
    publish: { act: 'sample.found-fine', carryOut: releasePosts },
    remove: { act: 'sample.removed', carryOut: oneByOne(removePost) },
  },
  trial: {
    publish: { act: 'trial.rule-was-wrong', carryOut: async () => {} },
    remove: { act: 'trial.rule-was-right', carryOut: async () => {} },
  },
  edit: {
    publish: { act: 'edit.applied-by-review', carryOut: oneByOne(applyHeldEdit) },
    remove: { act: 'edit.dropped-by-review', carryOut: oneByOne(dropHeldEdit) },
  },
  image: {
    publish: { act: 'photo.shown-by-review', carryOut: oneByOne(showPhoto) },
    remove: { act: 'photo.kept-hidden-by-review', carryOut: oneByOne(keepPhotoHidden) },
  },
}

export const deedFor = (kind: ReviewKind, decision: Decision): Deed => DEEDS[kind][decision]

function answerFlags(decide: CarryOut, agreed: boolean): CarryOut {
  return async (tx, ctx, postIds, reason) => {
    await decide(tx, ctx, postIds, reason)
    for (const postId of postIds) await settleFlags(tx, ctx, postId, agreed)
  }
}

async function showPhoto(tx: Transaction, ctx: Context, postId: string) {
  await hidePhotosOf(tx, postId, null)
  await recordEvent(tx, ctx, 'photo.shown', `post:${postId}`, await threadOf(tx, postId))
}

async function keepPhotoHidden(tx: Transaction, ctx: Context, postId: string, reason: string) {
  await hidePhotosOf(tx, postId, ctx.now())
  await recordEvent(tx, ctx, 'photo.hidden', `post:${postId}`, { ...(await threadOf(tx, postId)), reason })
}

async function threadOf(tx: Transaction, postId: string) {
  const { post, thread } = ensureFound(await findPlacedPost(tx, postId), 'post')
  return payloadOf({ ...post, thread })
}
