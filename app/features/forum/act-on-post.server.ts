import { acceptAnswer, acceptAsNotPossible, takeBackAcceptance } from '#app/features/forum/accept-answer.server.ts'
import type { PublishedPost } from '#app/features/forum/post-queries.server.ts'
import { votePost, withdrawVote } from '#app/features/forum/vote-post.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'

type Act = (ctx: Context, threadNo: number, postNo: number) => Promise<PublishedPost>

const ACTS = new Map<string, Act>([
  ['vote', votePost],
  ['withdraw', withdrawVote],
  ['accept', (ctx, threadNo, postNo) => acceptAnswer(ctx, threadNo, postNo)],
  ['accept-no', acceptAsNotPossible],
  ['take-back', takeBackAcceptance],
])

/** The small buttons under a post, by the name of the one pressed. */
export async function actOnPost(ctx: Context, threadNo: number, postNo: number, name: string): Promise<PublishedPost> {
  const act = ACTS.get(name)
  if (!act) throw new AppError('bad-request', { key: 'chooseOne' })
  return act(ctx, threadNo, postNo)
}
